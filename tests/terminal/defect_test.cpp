// A defect at the terminal: the job or the lot, the kind, the place; with a photo, and without network.
#include <QImage>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <fmt/core.h>

#include "app/terminal/kit/tap_picture.h"
#include "app/terminal/kit/tiles.h"
#include "terminal/booth.h"

using namespace test;

namespace {

// Anna cuts plates at SAW7 on one of two saws; FG-700 has a drawing, twice as wide as it is high.
struct Floor : Booth {
    Floor() {
        for (const auto* kind : {R"({"code":"SURF","name":"Surface"})", R"({"code":"BURR","name":"Burr"})",
                                 R"({"code":"CRACK","name":"Crack"})", R"({"code":"DENT","name":"Dent","parent":"SURF"})"})
            perform("quality.addDefectKind", kind);
        for (const auto* code : {"SAW-A", "SAW-B"})
            perform("engineering.addMachine", fmt::format(R"({{"code":"{0}","name":"{0}","workCenter":"SAW7"}})", code));
        perform("engineering.addDocument", R"({"number":"D-700","title":"Plate","kind":"drawing","item":"FG-700"})");
        perform("engineering.addDocumentRevision",
                fmt::format(R"({{"document":"D-700","revision":"A","attachment":"{}","fileName":"D-700-A.svg"}})",
                            company->keepAttachment(boss, R"(<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100"/></svg>)",
                                                    "image/svg+xml")));
        perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})",
                                                           number("select max(document_revision_id) as id from document_revision")));
        number_ = order(20);
        standAt("SAW7");
        enter();
    }
    void openJob() {
        touch("Production");
        touch("Open this job");
    }
    void start() {
        openJob();
        touch("Start");
        touch("SAW-B");
    }
    // A finger on the drawing, in thousandths.
    void point(int x, int y) {
        for (auto* one : window().findChildren<QWidget*>()) {
            auto* picture = dynamic_cast<terminal::TapPicture*>(one);
            if (picture == nullptr || !picture->isVisible()) continue;
            REQUIRE_FALSE(picture->empty());
            const auto area = picture->area();
            QTest::mouseClick(picture, Qt::LeftButton, {},
                              {area.left() + x * (area.width() - 1) / 1000, area.top() + y * (area.height() - 1) / 1000});
            return settle();
        }
        FAIL("no drawing is there to touch");
    }
    QString firstTile() {
        for (auto* one : window().findChildren<QWidget*>())
            if (auto* tiles = dynamic_cast<terminal::Tiles*>(one); tiles != nullptr && tiles->isVisible() && !tiles->tiles().empty())
                return tiles->tiles().front().words;
        return {};
    }
    std::int64_t logged() { return number("select count(*) as n from nonconformance"); }
    // Of the newest one, from tables that it names.
    std::string of(const std::string& words) {
        return text("select " + words + " from nonconformance n left join lot l on l.lot_id = n.lot_id "
                    "left join machine m on m.machine_id = n.machine_id left join employee e on e.employee_id = n.employee_id "
                    "left join defect_kind k on k.defect_kind_id = n.defect_kind_id "
                    "left join work_order_operation p on p.work_order_operation_id = n.work_order_operation_id "
                    "left join document_revision r on r.document_revision_id = n.document_revision_id "
                    "order by n.nonconformance_id desc limit 1");
    }
    std::int64_t place(const char* column) {
        return number(fmt::format("select {} from nonconformance order by nonconformance_id desc limit 1", column));
    }
    std::string number_;
};

bool near(std::int64_t found, std::int64_t wanted) { return found >= wanted - 5 && found <= wanted + 5; }

}  // namespace

TEST_CASE("A8 row 9: three taps log a defect with its operation, machine, person and place, and the frequent ones come first") {
    Floor floor;
    floor.start();
    floor.touch("Defect");
    CHECK(floor.firstTile() == "Burr");  // by name, while nothing was found yet
    floor.touch("Crack");
    floor.point(250, 800);
    CHECK(floor.band().said() == "NC-1: Crack");
    CHECK(floor.page()->title() == desk::text(floor.number_ + "/10"));
    CHECK(floor.of("n.source || ' ' || k.code || ' ' || m.code || ' ' || e.number") == "floor CRACK SAW-B T-1");
    CHECK(floor.of("cast(p.op_no as text) || ' ' || r.file_name") == "10 D-700-A.svg");
    CHECK(near(floor.place("place_x"), 250));
    CHECK(near(floor.place("place_y"), 800));
    CHECK(floor.number("select quantity from nonconformance") == 1'000'000);

    floor.touch("Defect");
    CHECK(floor.firstTile() == "Crack");
    floor.touch("1 pcs");
    floor.type("3");
    floor.touch("Take this number");
    floor.key(Qt::Key_1, "1");  // by keyboard too: the first kind, and the middle of the drawing moved by an arrow
    floor.key(Qt::Key_Left);
    floor.key(Qt::Key_Return, "\r");
    CHECK(floor.logged() == 2);
    CHECK(floor.place("quantity") == 3'000'000);
    CHECK(floor.place("place_x") == 480);
    CHECK(floor.place("place_y") == 500);
    CHECK(floor.heard.bad == 0);
    CHECK(floor.complaints().empty());
}

TEST_CASE("a scanned lot is logged at the operation that made it, and one that was bought without") {
    Floor floor;
    floor.feed(floor.number_, 20);
    floor.perform("production.report",
                  fmt::format(R"({{"order":"{}","opNo":20,"good":"20","lot":"P-1","bin":"MAIN/A-01"}})", floor.number_));
    floor.scan("P-1");  // from the home page
    floor.touch("Log a defect");
    CHECK(floor.words().contains("FG-700 / P-1 · " + desk::text(floor.number_) + "/20"));
    CHECK(floor.words().contains("Surface"));  // the wider kind of a dent
    floor.touch("Dent");
    floor.point(1000, 0);
    CHECK(floor.of("l.number || ' ' || k.code || ' ' || cast(p.op_no as text)") == "P-1 DENT 20");
    CHECK(near(floor.place("place_x"), 1000));

    floor.window().home();
    floor.touch("Quality");
    floor.touch("Log a defect");
    floor.scan("L-B");
    floor.touch("Dent");
    CHECK(floor.of("l.number || ' ' || n.source") == "L-B floor");
    CHECK(floor.number("select count(*) as n from nonconformance where work_order_operation_id is null") == 1);
    CHECK(floor.heard.bad == 0);

    floor.touch("Log a defect");
    floor.scan(desk::text(floor.number_ + "/10"));
    CHECK(floor.words().contains(desk::text(floor.number_ + "/10")));
    floor.scan("P-1");
    CHECK(floor.words().contains("FG-700 / P-1"));
    floor.touch("1 pcs");
    floor.type("21");
    floor.touch("Take this number");
    floor.touch("Dent");
    floor.touch("Log it without a place");
    CHECK(floor.band().tone() == desk::Tone::bad);  // more than lies there
    CHECK(floor.logged() == 2);
    CHECK(floor.complaints().empty());
}

TEST_CASE("two touches in a hurry are one defect, and a refused one may be logged again") {
    Floor floor;
    floor.scan("L-B");
    floor.touch("Log a defect");
    auto& page = *floor.page();
    QKeyEvent first{QEvent::KeyPress, Qt::Key_1, {}, "1"};
    CHECK(page.takeKey(first));
    CHECK(page.takeKey(first));  // before any answer
    floor.settle();
    CHECK(floor.logged() == 1);
    CHECK(floor.page()->title() == "RM-100 / L-B");

    floor.touch("Log a defect");
    floor.touch("1 pcs");
    floor.type("101");
    floor.touch("Take this number");
    floor.touch("Dent");  // more than lies there
    CHECK(floor.band().tone() == desk::Tone::bad);
    floor.touch("101 pcs");
    floor.type("2");
    floor.touch("Take this number");
    floor.touch("Dent");
    CHECK(floor.logged() == 2);
}

TEST_CASE("a defect is offered to whoever may log it: of what was made here, and of what was bought") {
    Floor floor;
    floor.feed(floor.number_, 20);
    floor.perform("production.report",
                  fmt::format(R"({{"order":"{}","opNo":20,"good":"20","lot":"P-1","bin":"MAIN/A-01"}})", floor.number_));
    floor.order(5);
    floor.perform("people.addRole", R"({"name":"maker","permissions":["quality.logDefect"]})");
    floor.perform("people.giveRole", R"({"user":"bert","role":"maker"})");
    floor.station->refreshKnown();
    floor.settle();
    floor.station->leave();
    floor.settle();
    floor.enter("B-78", "5822");
    floor.scan("L-B");
    CHECK_FALSE(floor.shows("Log a defect"));
    floor.scan("P-1");
    CHECK(floor.shows("Log a defect"));
    floor.window().home();
    floor.touch("Quality");
    floor.touch("Log a defect");
    CHECK(floor.page()->title() == "Log a defect");
    floor.key(Qt::Key_1, "1");  // the job at this saw
    CHECK(floor.words().contains("Crack"));
    floor.scan("L-B");
    CHECK(floor.words().contains("logged by quality"));
    CHECK_FALSE(floor.shows("Crack"));
}

TEST_CASE("a defect with its photo is logged without network, and both reach the company once") {
    Floor floor;
    const QTemporaryDir camera;
    QImage picture{3000, 1500, QImage::Format_RGB32};
    picture.fill(Qt::gray);
    REQUIRE(picture.save(camera.filePath("IMG_1.png")));
    floor.station->store().set("photos", desk::utf8(camera.path()));
    floor.start();
    floor.cut();
    floor.touch("Defect");
    CHECK(floor.words().contains("none"));
    floor.touch("Photo");
    CHECK(floor.words().contains("IMG_1.png"));
    floor.touch("Take this one");
    CHECK(floor.words().contains("taken"));
    floor.touch("Crack");
    floor.point(500, 500);
    CHECK(floor.band().said() == "Kept here");
    CHECK(floor.logged() == 0);
    CHECK(floor.number("select count(*) as n from attachment where media_type = 'image/jpeg'") == 0);
    floor.mend();
    CHECK(floor.logged() == 1);
    CHECK(floor.text("select a.media_type from nonconformance n join attachment a on a.sha256 = n.attachment") == "image/jpeg");
    const auto photo = floor.rows<db::Blob>("select content from attachment where media_type = 'image/jpeg'").at(0);
    CHECK(QImage::fromData(QByteArray::fromStdString(photo.bytes)).size() == QSize{2000, 1000});
    CHECK(floor.station->store().photosIn(floor.text("select attachment from nonconformance")).empty());
    CHECK(floor.station->store().counts().refused == 0);
    CHECK(floor.complaints().empty());
}

TEST_CASE("a photo whose answer was lost goes again with its request, and stands in the company once") {
    Floor floor;
    floor.start();
    auto& store = floor.station->store();
    const auto photo = store.keepPhoto({"image/png", {"not really a picture"}});
    floor.port.loseAnswers = 1;
    floor.station->send(&floor.window(), "quality.logDefect",
                        fmt::format(R"({{"operation":"{}/10","defect":"CRACK","attachment":"{}"}})", floor.number_, photo), 1,
                        "crack", {});
    floor.mend();
    CHECK(floor.logged() == 1);
    CHECK(floor.number("select count(*) as n from attachment where media_type = 'image/png'") == 1);
    CHECK(store.photosIn(photo).empty());
}

TEST_CASE("whoever may not log a defect is not offered it, and a terminal without kinds says who adds them") {
    Booth booth;
    booth.order(5);
    booth.standAt("SAW7");
    booth.perform("people.addRole", R"({"name":"saw","permissions":["production.logOn","production.report","inventory.hold"]})");
    booth.perform("people.giveRole", R"({"user":"bert","role":"saw"})");
    booth.station->refreshKnown();
    booth.settle();
    booth.enter("B-78", "5822");
    booth.touch("Production");
    booth.touch("Open this job");
    CHECK_FALSE(booth.shows("Defect"));
    CHECK_FALSE(booth.shows("Inspect"));
    booth.station->leave();
    booth.settle();
    booth.enter();
    booth.touch("Production");
    booth.touch("Open this job");
    booth.touch("Defect");
    CHECK(booth.words().contains("Quality adds them in the office"));
}
