// Read and understood: who must, who signed, and who has not yet.
#include "quality/readers.h"
#include "support/works.h"

using namespace test;

namespace {

struct Readers : Works {
    Readers() {
        perform("people.addRole", R"({"name":"press hands","permissions":["floor.see"]})");
        perform("people.addUser", R"({"name":"ida","fullName":"Ida Press","password":"nine copper kettles sing","roles":[{"role":"press hands"}]})");
        perform("people.addUser", R"({"name":"ben","fullName":"Ben Press","password":"four paper boats sail","roles":[{"role":"press hands"}]})");
        perform("engineering.addDocument", R"({"number":"WI-7","title":"Safe pressing","kind":"instruction"})");
        add("A");
    }
    void add(const std::string& revision) {
        const auto file = company->keepAttachment(boss, "%PDF-1.4 " + revision, "application/pdf");
        perform("engineering.addDocumentRevision", fmt::format(R"({{"document":"WI-7","revision":"{}","attachment":"{}","fileName":"WI-7.pdf"}})", revision, file));
    }
    std::int64_t revision(const std::string& name) {
        return rows<std::int64_t>(R"sql(select document_revision_id from document_revision where revision = $1)sql", name).at(0);
    }
    void release(const std::string& name) { perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", revision(name))); }
    std::string read(const std::string& who, const std::string& password, const std::string& name) {
        const auto actor = company->actorNamed(who, "test");
        db::Circumstances circumstances;
        if (!password.empty()) circumstances.signature = company->sign(actor, {password}, "read and understood");
        const auto args = fmt::format(R"({{"documentRevision":{}}})", revision(name));
        return refusal([&] { company->perform(actor, {"quality.acknowledgeReading", args, circumstances, 1}); });
    }
    std::vector<quality::Reader> readers() {
        const tl::DocumentId document{number("select document_id as id from document where number = 'WI-7'")};
        return company->read(boss, [&](const db::Read& r) { return quality::readersOf(r, document); });
    }
    std::vector<std::string> unread() {
        std::vector<std::string> names;
        for (const auto& reader : company->read(boss, [](const db::Read& r) { return quality::unread(r); })) names.push_back(reader.name);
        return names;
    }
};

}  // namespace

TEST_CASE("A8 row 14: who has the role must read what is released, and signs that he did") {
    Readers w;
    w.perform("quality.requireReading", R"({"document":"WI-7","role":"press hands","days":7})");
    CHECK(w.refusal("quality.requireReading", R"({"document":"WI-7","role":"press hands"})") == "quality.reading.twice");
    CHECK(w.unread().empty());  // nothing is released
    CHECK(w.read("ida", "nine copper kettles sing", "A") == "quality.reading.state");
    w.wait(1);
    w.release("A");
    CHECK(w.unread() == std::vector<std::string>{"ben", "ida"});
    CHECK(w.read("ida", "", "A") == "quality.reading.unsigned");
    CHECK(w.read("ida", "nine copper kettles sing", "A") == "");
    CHECK(w.read("ida", "nine copper kettles sing", "A") == "quality.reading.done");
    CHECK(w.unread() == std::vector<std::string>{"ben"});
    CHECK(w.text("select meaning from document_reading") == "read and understood");
    CHECK(w.text("select full_name from document_reading") == "Ida Press");
    const auto all = w.readers();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "ben");
    CHECK(all[0].because == "press hands");
    CHECK_FALSE(all[0].overdue);
    CHECK(all[1].readAt.has_value());
    w.wait(8);
    CHECK(w.readers()[0].overdue);
    CHECK_FALSE(w.readers()[1].overdue);
    const tl::UserAccountId ben{w.number("select user_account_id as id from user_account where name = 'ben'")};
    CHECK(w.company->read(w.boss, [&](const db::Read& r) { return quality::toRead(r, ben); }).size() == 1);
}

TEST_CASE("A8 row 14: the next revision is read anew, one that is superseded is not, and nobody need read by an ended rule") {
    Readers w;
    w.perform("quality.requireReading", R"({"document":"WI-7","role":"press hands"})");
    w.release("A");
    CHECK(w.read("ida", "nine copper kettles sing", "A") == "");
    w.add("B");
    w.release("B");
    CHECK(w.unread() == std::vector<std::string>{"ben", "ida"});
    CHECK(w.read("ben", "four paper boats sail", "A") == "quality.reading.state");
    CHECK(w.read("ida", "nine copper kettles sing", "B") == "");
    CHECK(w.count("document_reading") == 2);
    w.perform("people.lockUser", R"({"user":"ben"})");
    CHECK(w.unread().empty());
    w.perform("people.unlockUser", R"({"user":"ben"})");
    w.perform("quality.endReading", R"({"document":"WI-7","role":"press hands"})");
    CHECK(w.unread().empty());
    CHECK(w.refusal("quality.endReading", R"({"document":"WI-7","role":"press hands"})") == "quality.reading.unasked");
    CHECK(w.complaints().empty());
    w.act([](db::Tx& tx) { tx.run("update document_revision set revision = 'A2' where revision = 'A'"); });
    int altered = 0;  // what Ida signed of A, and not what she signed of B
    for (const auto& complaint : w.complaints()) altered += complaint.starts_with("I17_signed_readings") ? 1 : 0;
    CHECK(altered == 1);
}

TEST_CASE("A8 row 14: one person of the floor must read it where he can sign in, once however many rules say so") {
    Readers w;
    w.release("A");
    CHECK(w.refusal("quality.requireReading", R"({"document":"WI-7"})") == "quality.reading.who");
    CHECK(w.refusal("quality.requireReading", R"({"document":"WI-7","employee":"101"})") == "quality.reading.account");
    w.perform("production.addEmployee", R"({"number":"901","name":"Ida","badge":"L-901","user":"ida","site":"MAIN"})");
    const auto told = boost::json::parse(w.perform("quality.requireReading", R"({"document":"WI-7","employee":"901","days":3})")).as_object();
    CHECK(told.at("people").as_int64() == 1);
    w.perform("quality.requireReading", R"({"document":"WI-7","role":"press hands","days":30})");
    CHECK(w.readers().size() == 2);
    CHECK(w.readers()[0].name == "ida");  // by the earlier day
    w.wait(4);
    CHECK(w.readers()[0].overdue);
    CHECK_FALSE(w.readers()[1].overdue);
}
