// Certificates of a delivery on paper: what a customer's receiving department reads in the PDF.
#include "quality/ui/certificate_paper.h"
#include "ui/pdf.h"
#include "ui/seat.h"
#include "warehouse/trade.h"

using namespace test;

namespace {

struct Certified {
    Certified() {
        auto& w = seat.world;
        w.perform("quality.addPlan", R"({"number":"IP-500","item":"FG-500","checkPoint":"incoming","characteristics":[
            {"name":"Length","kind":"measured","unit":"kg","lower":"9.9","upper":"10.1","method":"Caliper","rule":"fixed","size":3}]})");
        w.perform("quality.releasePlan", R"({"plan":"IP-500","version":1})");
        w.perform("inventory.receive", R"({"item":"FG-500","quantity":"98 pcs","bin":"MAIN/QC","lot":"FG-L1"})");
    }
    void deliver(std::string_view readings, std::string_view comment) {
        auto& w = seat.world;
        w.perform("quality.recordResults", fmt::format(R"({{"inspection":"QI-1","line":10,"readings":[{}],"unit":"kg"}})", readings));
        w.perform("quality.decideInspection", fmt::format(R"({{"inspection":"QI-1","verdict":"free","bin":"MAIN/A-01","comment":"{}"}})", comment));
        ship(w, sell(w, 90));
    }
    quality::CertificatePaper paper(quality::CertificateKind kind) {
        const tl::ShipmentId shipment{seat.world.number("select max(shipment_id) as id from shipment")};
        return seat.world.company->read(seat.world.boss, [&](const db::Read& read) { return quality::certificatePaper(read, shipment, kind); }).value();
    }
    Seat seat;
};

void checkSaid(const quality::CertificatePaper& paper, const std::vector<const char*>& wanted, const std::vector<const char*>& unwanted) {
    const auto words = wordsOf(laidOut(paper).pdf(paper.fileName()));
    if (!words) return;
    for (const auto* said : wanted) {
        INFO(said << " in " << words->simplified().toStdString());
        CHECK(words->simplified().contains(said));  // it may stand on two lines
    }
    for (const auto* said : unwanted) {
        INFO(said);
        CHECK_FALSE(words->contains(said));
    }
}

}  // namespace

TEST_CASE("A8 row 13: a certificate of analysis says what was measured of each lot, one of conformity that it conforms") {
    Certified c;
    c.deliver(R"("10.0","10.05","9.95")", "");
    const auto analysis = c.paper(quality::CertificateKind::analysis);
    CHECK(analysis.against().empty());
    CHECK(analysis.title() == "Certificate of analysis SH-1");
    CHECK(analysis.fileName() == "Certificate of analysis SH-1.pdf");
    CHECK(laidOut(analysis).pages() == 1);
    checkSaid(analysis, {"Bracket Works GmbH", "Nord Maschinen GmbH", "SO-1", "FG-500", "FG-L1", "90 pcs", "conforms", "QI-1", "Length", "Caliper",
                         "9.9 to 10.1", "9.95", "10.05", "We confirm"}, {"certifies nothing", "concession"});
    const auto conformity = c.paper(quality::CertificateKind::conformity);
    CHECK(conformity.title() == "Certificate of conformity SH-1");
    checkSaid(conformity, {"FG-L1", "conforms", "QI-1", "We confirm"}, {"Caliper", "certifies nothing"});
    c.seat.open("quality.certificate");
    CHECK(c.seat.screen()->title() == "SH-1 on paper");
    c.seat.open("quality.conformity");
    CHECK(c.seat.screen()->title() == "SH-1 on paper");
}

TEST_CASE("A8 row 13: a concession stands on the certificate, and goods on hold have none") {
    Certified c;
    c.deliver(R"("10.0","10.05","10.2")", "sorted, the long ones are out");
    const auto conceded = c.paper(quality::CertificateKind::conformity);
    CHECK(conceded.against().empty());
    checkSaid(conceded, {"released by", "Concession: QI-1", "sorted, the long ones are out", "apart from the concessions"}, {"certifies nothing"});
    c.seat.world.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"doubt"})");
    const auto held = c.paper(quality::CertificateKind::conformity);
    CHECK(held.against() == std::vector<std::string>{"FG-500 FG-L1"});
    CHECK(held.title() == "Draft of a certificate SH-1");
    checkSaid(held, {"certifies nothing", "not decided yet", "FG-500 FG-L1"}, {"We confirm"});
}
