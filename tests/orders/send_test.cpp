// A quote leaves the house: the paper's bytes stand once, the mail waits, is delivered as a file, and nothing is lost.
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "database/log.h"
#include "database/move.h"
#include "orders/firm.h"
#include "orders/orders.h"
#include "people/outbox.h"

namespace fs = std::filesystem;
using namespace test;

namespace {

// Every byte value, so that a wrong coding shows.
std::string paper() {
    std::string bytes = "%PDF-1.7\n";
    for (int i = 0; i < 3000; ++i) bytes += static_cast<char>(i * 7 % 256);
    return bytes;
}

std::string sending(const std::string& hash, const std::string& to = "buyer@firm.example", const std::string& subject = "报价单 Q-1") {
    return R"({"order":"Q-1","to":")" + to + R"(","subject":")" + subject + R"(","text":"您好","attachment":")" + hash +
           R"(","fileName":"报价单 Q-1.pdf"})";
}

struct Folder {
    Folder() : path(fs::temp_directory_path() / ("mail" + std::to_string(getpid()))) { fs::create_directories(path); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    fs::path path;
};

std::string slurp(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string decoded(std::string_view base64) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned group = 0;
    int bits = 0;
    for (const char c : base64) {
        const auto at = letters.find(c);
        if (at == letters.npos) continue;
        group = group << 6 | static_cast<unsigned>(at);
        if ((bits += 6) < 8) continue;
        out += static_cast<char>(group >> (bits -= 8) & 0xFFU);
    }
    return out;
}

// The last part's bytes as a mail program would read them.
std::string carried(const std::string& mail) {
    const auto head = mail.rfind("Content-Disposition: attachment");
    const auto from = mail.find("\r\n\r\n", head) + 4, to = mail.find("\r\n--", from);
    return decoded(std::string_view{mail}.substr(from, to - from));
}

struct Quoting : Seller {
    Quoting() { enter(R"({"item":"FG-500","quantity":"90"})"); }
};

}  // namespace

TEST_CASE("a file's bytes stand once, whoever keeps them and whatever its name") {
    Quoting firm;
    const auto hash = firm.company->keepAttachment(firm.boss, paper(), "application/pdf");
    CHECK(hash == db::sha256(paper()));
    CHECK(firm.company->keepAttachment(firm.boss, paper(), "application/pdf") == hash);
    CHECK(firm.count("attachment") == 1);
    CHECK(firm.rows<db::Blob>("select content from attachment").at(0).bytes == paper());
    CHECK(firm.refusal([&] { firm.company->keepAttachment(firm.boss, "", "application/pdf"); }) == "attachment.size");
    CHECK(firm.refusal([&] { firm.company->keepAttachment(firm.boss, std::string((20U << 20) + 1, 'x'), "application/pdf"); }) ==
          "attachment.size");
    CHECK(firm.refusal([&] { firm.company->keepAttachment(firm.boss, paper(), "a pdf"); }) == "attachment.type");
    CHECK(firm.refusal([&] { firm.company->keepAttachment(db::Actor{0, "nobody", "x"}, paper(), "image/png"); }) == "permission.nobody");
    CHECK(firm.count("attachment") == 1);
}

TEST_CASE("a mail with the quote waits in the outbox; what cannot leave is refused with all reasons at once") {
    Quoting firm;
    const auto hash = firm.company->keepAttachment(firm.boss, paper(), "application/pdf");
    firm.perform("orders.send", sending(hash, "buyer@firm.example; boss@firm.example"));
    CHECK(firm.text("select recipient from outbox") == "buyer@firm.example, boss@firm.example");
    CHECK(firm.text("select subject from outbox") == "报价单 Q-1");
    CHECK(firm.text("select file_name from outbox_attachment") == "报价单 Q-1.pdf");
    CHECK(firm.text("select sha256 from outbox_attachment") == hash);
    CHECK(firm.count("outbox where sent_at is null and kind = 'mail'") == 1);

    CHECK(firm.refusals("orders.send", sending("00", "not an address", " ")) ==
          std::vector<std::string>{"people.mail.address", "people.mail.subject", "people.mail.attachment"});
    CHECK(firm.refusal("orders.send", sending(hash, "")) == "people.mail.nobody");
    CHECK(firm.refusal("orders.send", sending(hash, "a@b.example\\r\\nBcc: c@d.example")) == "people.mail.address");
    CHECK(firm.refusal("orders.send", R"({"order":"Q-1","to":"a@b.example","subject":"x","text":"","attachment":")" + hash +
                                          R"(","fileName":"../x.pdf"})") == "people.mail.file_name");
    CHECK(firm.count("outbox") == 1);
    CHECK(firm.complaints().empty());
}

TEST_CASE("delivering writes each waiting mail once, with the very bytes that were kept") {
    Quoting firm;
    Folder folder;
    const auto hash = firm.company->keepAttachment(firm.boss, paper(), "application/pdf");
    firm.perform("orders.send", sending(hash));
    const auto done = people::deliver(*firm.company, firm.boss, folder.path.string(), "sales@firm.example");
    REQUIRE(done.files.size() == 1);
    CHECK(done.failed == 0);
    const auto mail = slurp(done.files.front());
    CHECK(mail.find("\r\nTo: buyer@firm.example\r\n") != std::string::npos);
    CHECK(mail.find("<sales@firm.example>") != std::string::npos);
    CHECK(mail.find("Subject: =?UTF-8?B?5oql5Lu35Y2VIFEtMQ==?=\r\n") != std::string::npos);
    CHECK(std::all_of(mail.begin(), mail.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    CHECK(db::sha256(carried(mail)) == hash);
    CHECK(firm.count("outbox where sent_at is not null and error is null") == 1);
    CHECK(people::deliver(*firm.company, firm.boss, folder.path.string()).files.empty());
    CHECK(firm.complaints().empty());
}

TEST_CASE("a mail that cannot be written says why, waits, and leaves with the next try") {
    Quoting firm;
    Folder folder;
    firm.perform("orders.send", sending(firm.company->keepAttachment(firm.boss, paper(), "application/pdf")));
    CHECK(firm.refusal([&] { people::deliver(*firm.company, firm.boss, (folder.path / "nowhere").string()); }) == "people.deliver.folder");
    CHECK(firm.refusal([&] { people::deliver(*firm.company, firm.boss, folder.path.string(), "nobody"); }) == "people.deliver.from");
    const auto number = firm.text("select cast(outbox_id as text) as n from outbox");
    const auto inTheWay = folder.path / ("outbox-" + number + ".eml");
    fs::create_directories(inTheWay / "full");
    CHECK(people::deliver(*firm.company, firm.boss, folder.path.string()).failed == 1);
    CHECK(firm.count("outbox where sent_at is null and error like '%outbox-%'") == 1);
    fs::remove_all(inTheWay);
    CHECK(people::deliver(*firm.company, firm.boss, folder.path.string()).files.size() == 1);
    CHECK(firm.count("outbox where sent_at is not null and error is null") == 1);
    CHECK(firm.refusal("people.noteSent", R"({"message":)" + number + "}") == "people.noteSent.sent");
    CHECK(firm.refusal("people.noteSent", R"({"message":999999})") == "people.noteSent.none");
}

TEST_CASE("whoever may not deliver writes no file, and a copied company keeps what its mails carry") {
    Quoting firm;
    Folder folder;
    const auto hash = firm.company->keepAttachment(firm.boss, paper(), "application/pdf");
    firm.perform("orders.send", sending(hash));
    firm.perform("people.addRole", R"({"name":"seller","permissions":["orders.send"]})");
    firm.perform("people.addUser", R"({"name":"clara","fullName":"Clara","password":"seven green lamps hum","roles":[{"role":"seller"}]})");
    const auto clara = firm.company->actorNamed("clara", "test");
    CHECK(firm.refusal([&] { people::deliver(*firm.company, clara, folder.path.string()); }) == "people.deliver.right");
    CHECK(fs::is_empty(folder.path));

    if (engine() == db::Engine::postgres) return;  // the other way is tests/database/move_test.cpp's
    const auto to = freshLocation("copied");
    db::moveCompany(firm.location, to, {});
    db::Company copy{to, allActions(), [&] { return firm.clock; }};
    CHECK(people::deliver(copy, copy.actorNamed("boss", "test"), folder.path.string()).files.size() == 1);
    for (const auto& file : fs::directory_iterator{folder.path}) CHECK(db::sha256(carried(slurp(file.path()))) == hash);
}
