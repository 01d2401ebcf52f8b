#include "translations/ts.h"

#include <sstream>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>

#include "tidy/source.h"

namespace ts {

namespace {

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&apos;"; break;
            default: out += c;
        }
    return out;
}

}  // namespace

std::vector<Message> read(const std::string& path, const std::string& context) {
    std::vector<Message> all;
    std::istringstream text{tidy::contents(path)};
    if (text.str().empty()) return all;
    boost::property_tree::ptree tree;
    boost::property_tree::read_xml(text, tree);
    const auto& only = tree.get_child("TS.context");
    REQUIRE(only.get<std::string>("name") == context);
    for (const auto& [tag, message] : only)
        if (tag == "message")
            all.push_back({message.get<std::string>("source"), message.get("extracomment", ""),
                           message.get("translation", ""),
                           !message.get("translation.<xmlattr>.type", "").empty()});
    return all;
}

std::string render(const std::string& context, const std::vector<Message>& messages) {
    std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                      "<TS version=\"2.1\" language=\"zh_CN\" sourcelanguage=\"en\">\n<context>\n    <name>" +
                      context + "</name>\n";
    for (const auto& m : messages) {
        out += "    <message>\n        <source>" + escaped(m.source) + "</source>\n";
        if (!m.note.empty()) out += "        <extracomment>" + escaped(m.note) + "</extracomment>\n";
        out += m.unfinished ? "        <translation type=\"unfinished\">" : "        <translation>";
        out += escaped(m.translation) + "</translation>\n    </message>\n";
    }
    return out + "</context>\n</TS>\n";
}

}  // namespace ts
