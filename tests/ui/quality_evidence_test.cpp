// What shows how faulty goods came about and what was done: photos of evidence, the place on the drawing, certificates from the
// shipment's card, and an 8D report on paper.
#include <QBuffer>
#include <QFile>

#include "app/desk/files.h"
#include "quality/ui/capa_paper.h"
#include "quality/ui/place_view.h"
#include "ui/claims.h"
#include "ui/pdf.h"
#include "warehouse/trade.h"

using namespace test;

namespace {

QByteArray photo(Qt::GlobalColor colour) {
    QImage image{40, 20, QImage::Format_RGB32};
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::string keep(World& w, const QByteArray& bytes, const char* type = "image/png") { return w.company->keepAttachment(w.boss, bytes.toStdString(), type); }

void step(World& w, const char* name, const std::string& more = {}) {
    w.perform("quality.finishStep", fmt::format(R"({{"capa":"8D-1","step":"{}","evidence":"seen {}"{}}})", name, name, more));
}

// Open, with all but its closing done, and photos of D1 and of the action.
void eightSteps(World& w) {
    w.perform("quality.openCapa", R"({"title":"Brackets crack","item":"FG-500","dueOn":"2026-12-11","lotsNeeded":1})");
    step(w, "D1", fmt::format(R"(,"attachment":"{}")", keep(w, photo(Qt::red))));
    for (const auto* name : {"D2", "D3"}) step(w, name);
    w.play(R"({"do": "quality.addCause", "args": {"capa": "8D-1", "method": "why", "text": "The coat cracked"}}
{"do": "quality.addCause", "args": {"capa": "8D-1", "method": "fishbone", "category": "machine", "text": "Old oven"}}
{"do": "quality.addCause", "args": {"capa": "8D-1", "method": "why", "text": "The coat was brittle", "root": true}})");
    step(w, "D4");
    w.perform("quality.addCapaAction", R"({"capa":"8D-1","text":"Bend one","dueOn":"2026-12-04"})");
    w.perform("quality.addCapaAction", R"({"capa":"8D-1","kind":"preventive","text":"Bend all","dueOn":"2026-12-05"})");
    step(w, "D5");
    for (const auto id : w.rows<std::int64_t>("select capa_action_id from capa_action order by capa_action_id"))
        w.perform("quality.finishCapaAction", fmt::format(R"({{"capaAction":{},"evidence":"bent","attachment":"{}"}})", id, keep(w, photo(Qt::blue))));
    for (const auto* name : {"D6", "D7"}) step(w, name);
}

QJsonObject reportOf(World& w) { return {{"id", static_cast<qint64>(w.number("select capa_id from capa"))}}; }

// The bytes of what Enter opens on the first row of that tab.
QByteArray openedFrom(Seat& seat, const QString& tab) {
    QByteArray bytes;
    desk::openFilesBy([&bytes](const QString& path) {
        QFile file{path};
        if (file.open(QIODevice::ReadOnly)) bytes = file.readAll();
        return true;
    });
    auto* table = within<desk::Table>(tabPage(seat, tab));
    table->setCurrent(0);
    table->view()->setFocus();
    seat.enter();
    desk::openFilesBy([](const QString&) { return false; });
    return bytes;
}

}  // namespace

TEST_CASE("certificates are opened from the shipment's card by their keys") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 30);
    ship(w, sell(w, 10));
    const auto shipment = w.number("select max(shipment_id) as id from shipment");
    const QJsonObject with{{"id", static_cast<qint64>(shipment)}};
    for (const auto& [key, button, screen] : {std::tuple{Qt::Key_A, "Certificate of analysis", "quality.certificate"},
                                              std::tuple{Qt::Key_F, "Certificate of conformity", "quality.conformity"}}) {
        seat.open("warehouse.shipment", with);
        offered(seat, button);
        seat.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(seat.at() == screen);
        CHECK(seat.screen()->record() == desk::Record{"shipment", shipment});
    }
    CHECK(w.complaints().empty());
}

TEST_CASE("results of inspections and merged records are opened from the screens they belong to") {
    Seat seat;
    seat.open("quality.inspections");
    seat.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seat.at() == "quality.results");
    seat.open("customers.merge");
    click(seat, "Records that were merged");
    CHECK(seat.at() == "customers.merges");
}

TEST_CASE("a photo given as evidence of a step or an action is opened from its row") {
    Seat seat;
    eightSteps(seat.world);
    seat.open("quality.capa", reportOf(seat.world));
    offered(seat, "Print");
    CHECK(seat.words().contains("seen D1 · Photo"));
    CHECK(openedFrom(seat, "Steps") == photo(Qt::red));
    CHECK(openedFrom(seat, "Actions") == photo(Qt::blue));
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("the place that was touched at the machine is marked on the drawing") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    release(w, {}, 10);
    w.perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})");
    const auto drawing = keep(w, R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect x="1" y="1" width="2" height="2"/></svg>)", "image/svg+xml");
    w.perform("engineering.addDocumentRevision", fmt::format(R"({{"document":"D-500","revision":"A","attachment":"{}","fileName":"D-500.svg"}})", drawing));
    w.play(R"({"do": "production.issue", "args": {"order": "MO-1", "lot": "RM-100/L-B", "quantity": "10"}}
{"do": "quality.addDefectKind", "args": {"code": "BURR", "name": "Burr"}})");
    w.perform("quality.logDefect", fmt::format(R"({{"operation":"MO-1/10","defect":"BURR","employee":"101","x":370,"y":250,"drawing":{}}})",
                                               w.number("select document_revision_id from document_revision")));
    seat.open("quality.nonconformance", {{"id", static_cast<qint64>(w.number("select nonconformance_id from nonconformance"))}});
    offered(seat, "Place on the drawing");
    seat.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(seat.at() == "quality.place");
    CHECK(seat.screen()->title() == "Place of NC-1");
    auto* view = within<quality::cases::PlaceView>(seat.screen());
    REQUIRE_FALSE(view->empty());
    CHECK(view->accessibleDescription() == "37 % from the left, 25 % from the top");
    const auto area = view->area();
    CHECK(std::abs(area.width() - 2 * area.height()) < 2);
    CHECK(std::abs(view->mark().x() - (area.left() + 0.37 * area.width())) < 1);
    CHECK(std::abs(view->mark().y() - (area.top() + 0.25 * area.height())) < 1);
    const auto seen = view->grab().toImage();
    const auto ring = (view->mark() + QPointF{static_cast<double>(desk::px(16)), 0}).toPoint();
    CHECK(seen.pixelColor(ring) == desk::theme().bad);
    CHECK(seen.pixelColor(area.center().toPoint()) == QColor{Qt::white});
    CHECK(w.complaints().empty());
}

TEST_CASE("an 8D report is a paper with its steps, the way to the root, actions, and who signs, in both languages") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        auto& w = seat.world;
        eightSteps(w);
        seat.open("quality.capa", reportOf(w));
        offered(seat, desk::say("Print"));
        seat.press(Qt::Key_P, Qt::ControlModifier);
        REQUIRE(seat.at() == "quality.capa_paper");
        const quality::CapaId capa{w.number("select capa_id from capa")};
        CHECK(seat.screen()->record() == desk::Record{"8D report", capa.number});
        const auto paper = w.company->read(w.boss, [&](const db::Read& read) { return quality::cases::capaPaper(read, capa); });
        REQUIRE(paper.has_value());
        const auto tree = quality::cases::causeTree(paper->causes);
        REQUIRE(tree.size() == 4);
        CHECK(tree[0].depth == 0);
        CHECK(tree[1].words == "The coat was brittle");
        CHECK(tree[1].depth == 1);
        CHECK(tree[1].root);
        CHECK(tree[3].words == "Old oven");
        CHECK(tree[3].depth == 1);
        if (const auto words = wordsOf(quality::cases::laidOut(*paper).pdf(paper->fileName()))) {
            for (const auto* said : {"Brackets crack", "8D-1", "FG-500", "D1", "D8", "seen D7", "The coat was brittle", "Old oven", "Bend one", "Bend all", "2026-12-04"}) {
                INFO(said);
                CHECK(words->contains(said));
            }
            for (const auto* said : {"Root cause", "Containment", "This report is not closed: nothing on it is signed."}) CHECK(words->contains(desk::say(said)));
        }
        CHECK(w.complaints().empty());
    }
}
