// What stands at the head and the foot of a site's papers: who may set it, what is refused, and how it was on any day.
#include "people/iban.h"
#include "people/town.h"

using namespace test;

namespace {

constexpr const char* north = R"({"site": "NORTH", "version": 0, "name": "North GmbH", "line1": "Road 1", "postcode": "28237", "city": "Bremen",
    "country": "DE", "email": "office@north.example", "taxNumber": "DE136695976", "bank": "Bank", "bankAccount": "de89 3704 0044 0532 0130 00"})";

struct Writing : Town {
    Writing() { perform("people.setLetterhead", north); }
    // {"site": "NORTH", "version": 1, …}
    static std::string args(const std::string& members, int version = 1) {
        return fmt::format(R"({{"site": "NORTH", "version": {}, {}}})", version, members);
    }
    std::string keep(const std::string& bytes, const std::string& type) { return company->keepAttachment(boss, bytes, type); }
    std::optional<people::Letterhead> head(const std::string& site, std::optional<std::int64_t> logId = {}) {
        const tl::SiteId id{rows<std::int64_t>("select site_id from site where code = $1", site).at(0)};
        return company->read(boss, [&](const db::Read& r) { return people::letterheadOf(r, id, logId); });
    }
};

}  // namespace

TEST_CASE("a site has a letterhead of its own, and what is absent stays") {
    Writing town;
    const auto first = town.head("NORTH");
    REQUIRE(first.has_value());
    CHECK(first->name == "North GmbH");
    CHECK(first->address == std::vector<std::string>{"Road 1", "28237 Bremen"});
    CHECK(first->bankAccount == "DE89 3704 0044 0532 0130 00");
    CHECK(first->logo.empty());
    CHECK(town.text("select bank_account from letterhead") == "DE89370400440532013000");
    CHECK_FALSE(town.head("SOUTH").has_value());

    const auto logo = town.keep("<svg viewBox='0 0 2 1'/>", "image/svg+xml");
    town.perform("people.setLetterhead", Writing::args(R"("phone": "+49 421 1", "taxNumber": "", "logo": ")" + logo + "\""));
    const auto second = town.head("NORTH");
    CHECK(second->name == "North GmbH");
    CHECK(second->phone == "+49 421 1");
    CHECK(second->taxNumber.empty());
    CHECK(second->logo == "<svg viewBox='0 0 2 1'/>");
    CHECK(town.perform("people.setLetterhead", Writing::args(R"("logo": "")", 2)).find(R"("version":3)") != std::string::npos);
    CHECK(town.head("NORTH")->logo.empty());
    town.perform("people.setLetterhead", R"({"site": "SOUTH", "version": 0, "name": "南方有限公司", "city": "上海", "country": "CN", "bankAccount": "6222 0210 0111"})");
    CHECK(town.head("SOUTH")->bankAccount == "6222 0210 0111");  // the bank's own number, as it writes it
    CHECK(town.complaints().empty());
}

TEST_CASE("a letterhead that could not stand on a bill is refused, all reasons at once") {
    Writing town;
    const auto pdf = town.keep("%PDF-1.7", "application/pdf"), large = town.keep(std::string(1'048'577, 'x'), "image/png");
    const std::pair<std::string, std::string> bad[] = {
        {R"("name": " ")", "people.text.empty"},
        {R"("country": "Germany")", "people.country.text"},
        {R"("country": "de")", "people.country.text"},
        {R"("email": "nobody")", "people.email.text"},
        {R"("line1": "", "city": "")", "people.address.empty"},
        {R"("bankAccount": "DE89 3704 0044 0532 0130 01")", "people.letterhead.account"},
        {R"("bankAccount": "DE89 3704")", "people.letterhead.account"},
        {R"("logo": "no such file")", "people.letterhead.logo"},
        {fmt::format(R"("logo": "{}")", pdf), "people.letterhead.logo_kind"},
        {fmt::format(R"("logo": "{}")", large), "people.letterhead.logo_size"},
    };
    for (const auto& [members, code] : bad) {
        INFO(members);
        CHECK(town.refusal("people.setLetterhead", Writing::args(members)) == code);
    }
    CHECK(town.refusal("people.setLetterhead", R"({"site": 99, "version": 0, "name": "X"})") == "people.site.none");
    CHECK(town.refusals("people.setLetterhead", R"({"site": "SOUTH", "version": 0})") ==
          std::vector<std::string>{"people.text.empty", "people.address.empty", "people.country.text"});
    CHECK(town.number("select version from letterhead") == 1);
    CHECK(town.number("select count(*) from letterhead") == 1);
}

TEST_CASE("the second editor of a letterhead is told") {
    Writing town;
    CHECK(town.refusal("people.setLetterhead", north) == "people.record.stale");  // somebody made it meanwhile
    town.perform("people.setLetterhead", Writing::args(R"("name": "North AG")"));
    CHECK(town.refusal("people.setLetterhead", Writing::args(R"("name": "North SE")")) == "people.record.stale");
    CHECK(town.head("NORTH")->name == "North AG");
}

TEST_CASE("who may set the letterhead of one site reaches no other") {
    Writing town;
    town.perform("people.addRole", R"({"name": "office", "permissions": ["people.setLetterhead"]})");
    const auto nina = town.hire("nina", "office", "NORTH"), anna = town.hire("anna", "clerk");
    CHECK(town.refusalFor(nina, "people.setLetterhead", Writing::args(R"("phone": "1")")).empty());
    CHECK(town.refusalFor(nina, "people.setLetterhead", R"({"site": "SOUTH", "version": 0, "name": "X", "city": "Y", "country": "CN"})") ==
          "people.site.forbidden");
    CHECK(town.refusalFor(anna, "people.setLetterhead", Writing::args(R"("phone": "2")", 2)) == "permission.missing");
}

TEST_CASE("how a site wrote itself is known for every line of the log, its logo too") {
    Writing town;
    const auto logo = town.keep("\x89PNG one", "image/png");
    town.perform("people.setLetterhead", Writing::args(R"("logo": ")" + logo + "\""));
    const auto then = town.company->lastLogId();
    town.perform("people.setLetterhead", Writing::args(R"("name": "North AG", "bankAccount": "", "logo": "")", 2));
    town.perform("people.setLetterhead", Writing::args(R"("city": "Ulm", "postcode": "89073")", 3));
    const auto before = town.head("NORTH", then), between = town.head("NORTH", then + 1), now = town.head("NORTH", town.company->lastLogId());
    CHECK(before->name == "North GmbH");
    CHECK(before->bankAccount == "DE89 3704 0044 0532 0130 00");
    CHECK(before->logo == "\x89PNG one");
    CHECK(between->name == "North AG");
    CHECK(between->logo.empty());
    CHECK(between->address.back() == "28237 Bremen");
    CHECK(now->address.back() == "89073 Ulm");
    // A paper from before there was a letterhead has the first one.
    CHECK(town.head("NORTH", 1)->name == "North GmbH");
    CHECK_FALSE(town.head("SOUTH", then).has_value());
}

TEST_CASE("an IBAN is told by its check digits (ISO 13616)") {
    for (const char* right : {"DE89370400440532013000", "GB82WEST12345698765432", "NO9386011117947", "MT84MALT011000012345MTLCAST001S"}) {
        INFO(right);
        CHECK(people::isIban(right));
    }
    for (const char* wrong : {"", "DE89370400440532013001", "DE98370400440532013000", "DE8937040044053201300", "de89370400440532013000",
                              "DE89 3704 0044 0532 0130 00", "6222021001116245", "XX00", "DE8937040044053201300O"}) {
        INFO(wrong);
        CHECK_FALSE(people::isIban(wrong));
    }
    CHECK(people::looksLikeIban("de 89 3"));
    CHECK_FALSE(people::looksLikeIban("6222 0210"));
    CHECK_FALSE(people::looksLikeIban("many, on 31"));
    CHECK(people::accountKept("gb82 west 1234 5698 7654 32") == "GB82WEST12345698765432");
    CHECK(people::accountKept("12-34 56") == "12-34 56");
    CHECK(people::accountShown("NO9386011117947") == "NO93 8601 1117 947");
}
