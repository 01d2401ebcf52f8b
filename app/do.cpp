// do and actions: the whole program by name.
#include <fstream>
#include <iostream>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/core.h>

#include "app/commands.h"
#include "database/json.h"

namespace app {
namespace {

db::Circumstances circumstances(const Line& line, Session& session) {
    db::Circumstances c{line.option("request"), {}, line.option("reason")};
    if (line.has("occurred-at")) db::fromText(line.option("occurred-at"), c.occurredAt.emplace());
    if (line.has("sign")) {
        const auto& who = session.actor;
        c.signature = session.company->sign(who, askPassword("Password of " + who.name + ", to sign it"), line.option("sign"));
    }
    return c;
}

void show(const Line& line, const db::Answer& answer) {
    if (line.json())
        print(fmt::format("{{\"request\":{},\"log\":{},\"repeated\":{},\"result\":{}}}", inJson(answer.requestId), answer.logId,
                          answer.repeated, answer.result));
    else print(answer.result);
}

int performFile(const Line& line, Session& session) {
    std::ifstream file{line.option("file")};
    if (!file) db::refuse("command.file", "The file {file} cannot be read. Check its path.", {{"file", line.option("file")}});
    int number = 0;
    for (std::string text; std::getline(file, text);) {
        ++number;
        if (text.empty() || text[0] == '#') continue;
        try {
            const auto request = db::json::parse(text).as_object();
            show(line, session.company->perform(session.actor, {std::string{request.at("do").as_string()},
                                                                boost::json::serialize(request.at("args")),
                                                                circumstances(line, session), 1}));
        } catch (const db::Refusal& no) {
            db::refuse("command.line", "Line {line} cannot be performed: {why} Correct that line.", {{"line", number}, {"why", no.what()}});
        }
    }
    return 0;
}

}  // namespace

int perform(const Line& line) {
    auto session = open(line);
    if (line.has("file")) return performFile(line, session);
    auto args = line.words() > 1 ? line.word(1, "arguments") : std::string{"{}"};
    if (args == "-") args.assign(std::istreambuf_iterator<char>{std::cin}, {});
    const db::Request request{line.word(0, "action"), args, circumstances(line, session), 1};
    if (line.has("rehearse")) {
        print(session.company->rehearse(session.actor, request));
        return 0;
    }
    show(line, session.company->perform(session.actor, request));
    return 0;
}

int listActions(const Line& line) {
    std::string list;
    for (const auto* action : allActions().all()) {
        if (line.words() > 0 && action->name != line.word(0, "name")) continue;
        if (!line.json()) print(fmt::format("{}: {}", action->name, action->title));
        std::string arguments;
        for (const auto& a : action->arguments()) {
            if (!line.json()) print(fmt::format("    {}{}: {}", a.name, a.optional ? " (may be absent)" : "", a.type));
            arguments += fmt::format("{}{{\"name\":{},\"type\":{},\"optional\":{}}}", arguments.empty() ? "" : ",",
                                     inJson(a.name), inJson(a.type), a.optional);
        }
        list += fmt::format("{}{{\"action\":{},\"title\":{},\"version\":{},\"arguments\":[{}]}}", list.empty() ? "" : ",",
                            inJson(action->name), inJson(action->title), action->version, arguments);
    }
    if (line.json()) print("[" + list + "]");
    else
        for (const auto& [name, title] : allActions().rights()) print(fmt::format("{} (a right): {}", name, title));
    return 0;
}

}  // namespace app
