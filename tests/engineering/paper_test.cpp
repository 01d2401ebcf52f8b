// A5 rows 8, 9 and 10: makers' numbers in order, drawings of which only the released one is shown, and parameters.
#include "engineering/office.h"

using namespace test;
using Parts = std::vector<std::string>;

namespace {

std::string keep(Office& o, const std::string& bytes) { return o.company->keepAttachment(o.boss, bytes, "application/pdf"); }

void addRevision(Office& o, const char* revision, const std::string& more = {}) {
    o.perform("engineering.addDocumentRevision",
              fmt::format(R"({{"document":"D-500","revision":"{0}","attachment":"{1}","fileName":"D-500-{0}.pdf"{2}}})", revision,
                          keep(o, fmt::format("%PDF {}", revision)), more));
}

std::int64_t newest(Office& o) { return o.number("select max(document_revision_id) as id from document_revision"); }

Parts shown(Office& o, std::string_view item, std::optional<int> op = {}) {
    const auto id = o.item(item);
    return o.read([&](const db::Read& r) {
        Parts all;
        for (const auto& d : engineering::shownDocuments(r, id, op)) all.push_back(d.number + " " + d.revision);
        return all;
    });
}

Parts with(Office& o, const std::vector<engineering::Sought>& sought) {
    return o.read([&](const db::Read& r) {
        Parts all;
        for (const auto& i : engineering::itemsWith(r, sought)) all.push_back(i.number);
        return all;
    });
}

tl::ParameterId parameter(Office& o, std::string_view name) {
    return o.rows<tl::ParameterId>(R"sql(select parameter_id from parameter where name = $1)sql", name).at(0);
}

}  // namespace

TEST_CASE("A5 row 9: only the released revision of a drawing is shown, and it withdraws the one before") {
    Office o;
    o.perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})");
    addRevision(o, "A");
    CHECK(shown(o, "FG-500").empty());
    CHECK(o.snapshot("FG-500").documents.empty());
    o.perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", newest(o)));
    CHECK(shown(o, "FG-500") == Parts{"D-500 A"});
    const auto a = o.snapshot("FG-500");
    addRevision(o, "B");
    CHECK(shown(o, "FG-500") == Parts{"D-500 A"});
    o.perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", newest(o)));
    CHECK(shown(o, "FG-500") == Parts{"D-500 B"});
    CHECK(o.text("select state from document_revision where revision = 'A'") == "superseded");
    // What was frozen before names the revision of then.
    REQUIRE(a.documents.size() == 1);
    CHECK(o.rows<std::string>(R"sql(select revision from document_revision where document_revision_id = $1)sql", a.documents[0].revision).at(0) == "A");
    o.perform("engineering.withdrawDocument", fmt::format(R"({{"documentRevision":{},"version":2}})", newest(o)));
    CHECK(shown(o, "FG-500").empty());
    CHECK(o.refusal("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":3}})", newest(o))) == "engineering.document.state");
}

TEST_CASE("A5 row 9: a document is used for an item, or at one operation of it") {
    Office o;
    o.perform("engineering.addDocument", R"({"number":"D-500","title":"How to press","kind":"instruction"})");
    addRevision(o, "A");
    o.perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", newest(o)));
    CHECK(shown(o, "FG-500").empty());
    o.perform("engineering.useDocument", R"({"document":"D-500","item":"FG-500","opNo":20})");
    o.perform("engineering.useDocument", R"({"document":"D-500","item":"FG-500","opNo":20})");  // once is enough
    CHECK(shown(o, "FG-500", 20) == Parts{"D-500 A"});
    CHECK(shown(o, "FG-500", 10).empty());
    CHECK(o.snapshot("FG-500").documents.at(0).opNo == 20);
    CHECK(o.refusal("engineering.useDocument", R"({"document":"D-500","item":"FG-500","end":true})") == "engineering.document.unused");
    o.perform("engineering.useDocument", R"({"document":"D-500","item":"FG-500","opNo":20,"end":true})");
    CHECK(shown(o, "FG-500", 20).empty());
}

TEST_CASE("A5 row 9: a document without its file or with a name that is none is refused") {
    Office o;
    o.perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket"})");
    CHECK(o.refusal("engineering.addDocument", R"({"number":"D-500","title":"again"})") == "engineering.document.taken");
    CHECK(o.refusal("engineering.addDocumentRevision", R"({"document":"D-500","revision":"A","attachment":"AB","fileName":"a.pdf"})") == "engineering.document.file");
    CHECK(o.refusal("engineering.addDocumentRevision",
                    fmt::format(R"({{"document":"D-500","revision":"A","attachment":"{}","fileName":"../a.pdf"}})", keep(o, "x"))) == "engineering.document.file_name");
    addRevision(o, "A");
    CHECK(o.refusal("engineering.addDocumentRevision",
                    fmt::format(R"({{"document":"D-500","revision":"A","attachment":"{}","fileName":"a.pdf"}})", keep(o, "x"))) == "engineering.document.revision_taken");
}

TEST_CASE("A5 row 10: items are found by what they are: M8, 25 mm, A2") {
    Office o;
    o.play(R"({"do":"inventory.addUnit","args":{"code":"m","name":"Metre","dimension":"length"}}
{"do":"inventory.addUnit","args":{"code":"mm","name":"Millimetre","dimension":"length","ratio":"0.001"}}
{"do":"inventory.addUnit","args":{"code":"cm","name":"Centimetre","dimension":"length","ratio":"0.01"}}
{"do":"engineering.addParameter","args":{"name":"Thread"}}
{"do":"engineering.addParameter","args":{"name":"Length","unit":"mm"}}
{"do":"engineering.addParameter","args":{"name":"Steel"}}
{"do":"engineering.setParameter","args":{"item":"RM-100","parameter":"Thread","text":"M8"}}
{"do":"engineering.setParameter","args":{"item":"RM-100","parameter":"Length","text":"2.5 cm"}}
{"do":"engineering.setParameter","args":{"item":"RM-100","parameter":"Steel","text":"A2"}}
{"do":"engineering.setParameter","args":{"item":"SP-9","parameter":"Thread","text":"M8"}}
{"do":"engineering.setParameter","args":{"item":"SP-9","parameter":"Length","text":"30 mm"}}
{"do":"engineering.setParameter","args":{"item":"PK-10","parameter":"Length","text":"400"}})");
    const auto thread = parameter(o, "Thread"), length = parameter(o, "Length"), steel = parameter(o, "Steel");
    CHECK(with(o, {{thread, "M8", {}, {}}}) == Parts{"RM-100", "SP-9"});
    CHECK(with(o, {{thread, "M8", {}, {}}, {length, "25 mm", {}, {}}, {steel, "A2", {}, {}}}) == Parts{"RM-100"});
    CHECK(with(o, {{length, "", tl::quantity(26), {}}}) == Parts{"PK-10", "SP-9"});
    CHECK(with(o, {{length, "", tl::quantity(25), tl::quantity(30)}}) == Parts{"RM-100", "SP-9"});
    CHECK(with(o, {{thread, "M9", {}, {}}}).empty());
    CHECK(o.refusal("engineering.setParameter", R"({"item":"SP-9","parameter":"Length","text":"3 kg"})") == "engineering.parameter.number");
    CHECK(o.refusal("engineering.setParameter", R"({"item":"SP-9","parameter":"Length","text":"long"})") == "engineering.parameter.number");
    CHECK(o.refusal("engineering.addParameter", R"({"name":"Thread"})") == "engineering.parameter.taken");
    o.perform("engineering.setParameter", R"({"item":"SP-9","parameter":"Thread","text":""})");
    CHECK(with(o, {{thread, "M8", {}, {}}}) == Parts{"RM-100"});
}

TEST_CASE("A5 row 8: makers' numbers are bought in order, barred ones never") {
    Office o;
    o.play(R"({"do":"engineering.addMakerPart","args":{"item":"RM-100","maker":"Coil Works","number":"CW-1"}}
{"do":"engineering.addMakerPart","args":{"item":"RM-100","maker":"Sheet Ltd","number":"S-9","state":"trial","priority":1}}
{"do":"engineering.addMakerPart","args":{"item":"RM-100","maker":"Best Blanks","number":"BB","priority":1}}
{"do":"engineering.addMakerPart","args":{"item":"RM-100","maker":"Bad Blanks","number":"X","state":"barred"}})");
    const auto rm = o.item("RM-100");
    const auto numbers = [&] {
        return o.read([&](const db::Read& r) {
            Parts all;
            for (const auto& b : engineering::buyable(r, rm)) all.push_back(b.number);
            return all;
        });
    };
    CHECK(numbers() == Parts{"CW-1", "BB", "S-9"});
    CHECK(o.refusal("engineering.addMakerPart", R"({"item":"RM-100","maker":"Best Blanks","number":"BB"})") == "engineering.maker.taken");
    const auto best = o.number("select maker_part_id from maker_part where number = 'BB'");
    o.perform("engineering.changeMakerPart", fmt::format(R"({{"makerPart":{},"version":1,"state":"barred"}})", best));
    CHECK(numbers() == Parts{"CW-1", "S-9"});
    CHECK(o.refusal("engineering.changeMakerPart", fmt::format(R"({{"makerPart":{},"version":1,"priority":5}})", best)) == "engineering.record.stale");
}
