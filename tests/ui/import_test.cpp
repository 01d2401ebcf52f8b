// The clerk in the week of the move: a table out of another program comes in, is corrected and tried again, by keys.
#include <thread>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include "app/import/ui/import_screen.h"
#include "app/import/ui/mapping_panel.h"
#include "ui/seat.h"

using namespace test;
using desk::say;
using imports::ImportScreen;

namespace {

struct Files {
    QTemporaryDir folder;
    QString write(const QString& name, const QString& text) const {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    static QString read(const QString& name) {
        QFile file{name};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

constexpr const char* wrong = "number;name;category;unit;Farbe\nN-1;Nut;RM;pcs;red\nN-2;;RM;pcs;blue\nN-3;\"Bolt; long\";XX;pcs;\n";
constexpr const char* right = "number;name;category;unit;Farbe\nN-1;Nut;RM;pcs;red\nN-2;Washer;RM;pcs;blue\nN-3;\"Bolt; long\";RM;pcs;\n";

ImportScreen* importing(Seat& seat, const QString& table) {
    seat.open("imports.table", {{"table", table}});
    auto* screen = dynamic_cast<ImportScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return screen;
}

// Into the path, whatever stands there.
void choose(Seat& seat, const QString& file) {
    auto* path = seat.named<QLineEdit>(say("File"));
    path->setFocus();
    path->selectAll();
    seat.type(file);
    seat.enter();
}

void bringIn(Seat& seat) { seat.press(Qt::Key_Return, Qt::ControlModifier); }

std::vector<std::string> items(World& world) {
    return world.rows<std::string>(R"sql(
        select i.number || '|' || i.name || '|' || c.code || '|' || u.code from item i
        join item_category c on c.item_category_id = i.item_category_id join unit u on u.unit_id = i.unit_id
        order by i.number
    )sql");
}

// The same file by the command line's way into a firm of its own.
std::vector<std::string> broughtElsewhere(const QString& file) {
    World other{flows};
    app::CsvOrder order;
    order.table = "items";
    order.file = file.toStdString();
    order.leaveOut = {"Farbe"};
    CHECK(app::importTable(*other.company, other.boss, order).bad.empty());
    return items(other);
}

}  // namespace

TEST_CASE("a file is tried, corrected, tried again and brought in by keys alone") {
    Seat seat;
    const Files files;
    auto* screen = importing(seat, "items");
    const auto before = items(seat.world);
    CHECK(seat.focusName() == "File");
    const auto path = files.write("items.csv", wrong);
    choose(seat, path);
    CHECK(seat.words().contains("3 rows in 5 columns"));
    CHECK(seat.words().contains("semicolon"));
    CHECK(seat.named<QComboBox>("number")->currentText() == "Number");
    CHECK(seat.named<QComboBox>("Farbe")->currentData().toString().isEmpty());

    seat.press(Qt::Key_F5);
    CHECK(screen->said().startsWith("1 of 3 rows would come in; nothing was changed."));
    CHECK(items(seat.world) == before);
    REQUIRE(seat.focusName() == "What is wrong");
    auto* errors = seat.named<QTableView>("What is wrong");
    CHECK(errors->model()->rowCount() == 2);
    CHECK(errors->model()->index(0, 0).data().toString() == "3");
    CHECK(errors->model()->index(0, 1).data().toString() == "name");
    seat.press(Qt::Key_Down);
    seat.enter();  // to the cell
    CHECK(seat.focusName() == "Rows of the file");
    const auto cell = seat.named<QTableView>("Rows of the file")->currentIndex();
    CHECK(cell.row() == 2);
    CHECK(cell.data().toString() == "XX");
    CHECK(seat.named<QTableView>("Rows of the file")->model()->index(1, 2).data().toString() == "empty");
    bringIn(seat);  // not while something is wrong
    CHECK(items(seat.world) == before);

    files.write("items.csv", right);
    seat.press(Qt::Key_F5);
    CHECK(screen->said() == "3 of 3 rows would come in; nothing was changed.");
    CHECK(items(seat.world) == before);
    bringIn(seat);
    CHECK(screen->said() == "3 of 3 rows came in.");
    CHECK(items(seat.world) == broughtElsewhere(path));
    seat.press(Qt::Key_F5);
    CHECK(screen->said().contains("3 came in before"));
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("the good rows come in, the bad ones are saved with why, corrected and brought in alone") {
    Seat seat;
    const Files files;
    auto* screen = importing(seat, "items");
    choose(seat, files.write("items.csv", wrong));
    seat.press(Qt::Key_F5);
    bringIn(seat);
    CHECK(seat.world.number("select count(*) as n from item where number like 'N-%'") == 0);
    seat.press(Qt::Key_G, Qt::ControlModifier);
    bringIn(seat);
    CHECK(screen->said().startsWith("1 of 3 rows came in. 2 stayed out"));
    CHECK(seat.world.number("select count(*) as n from item where number like 'N-%'") == 1);

    const auto bad = files.folder.filePath("bad.csv");
    screen->save(bad);
    seat.settle();
    auto text = Files::read(bad);
    text.remove(QChar{0xFEFF});
    CHECK(text.startsWith("Why it stayed out;number;name;category;unit;Farbe\r\n"));
    CHECK(text.contains("name: "));
    CHECK_FALSE(text.contains("N-1"));
    text.replace(";N-2;;", ";N-2;Washer;").replace(";XX;", ";RM;");
    choose(seat, files.write("bad.csv", text));
    seat.press(Qt::Key_F5);
    CHECK(screen->said() == "2 of 2 rows would come in; nothing was changed.");
    bringIn(seat);
    CHECK(items(seat.world) == broughtElsewhere(files.write("all.csv", right)));
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("columns with Chinese names are mapped by hand, and the mapping stays when the file is read again") {
    Seat seat{desk::Language::chinese};
    const Files files;
    auto* screen = importing(seat, "items");
    const auto text = QString::fromUtf8("物料编码,物料名称,大类\nN-1,螺母,RM\nN-2,螺栓,RM\n");
    choose(seat, files.write("items.csv", text));
    CHECK(screen->mapping().missing().size() == 4);
    seat.press(Qt::Key_F5);  // says what is missing, and goes there
    CHECK(seat.world.number("select count(*) as n from refused_attempt") == 0);
    REQUIRE(seat.focusName() == QString::fromUtf8("物料编码"));
    for (int column = 1; column <= 3; ++column) {  // number, name, category stand in this order
        for (int steps = 0; steps < column; ++steps) seat.press(Qt::Key_Down);
        seat.enter();
    }
    CHECK(seat.named<QComboBox>(QString::fromUtf8("物料编码"))->currentText() == say("Number"));
    CHECK(seat.named<QComboBox>(QString::fromUtf8("物料名称"))->currentText() == say("Name"));
    CHECK(seat.named<QComboBox>(QString::fromUtf8("大类"))->currentText() == say("Category"));
    CHECK(screen->mapping().missing() == QStringList{say("Unit")});
    // The unit is the same in every row.
    CHECK(seat.focusName() == say("Unit"));
    seat.type("pcs");
    files.write("items.csv", text + QString::fromUtf8("N-3,垫圈,RM\n"));
    seat.press(Qt::Key_F5);
    CHECK(screen->said() == say("%1 of %2 rows would come in; nothing was changed.").arg("3", "3"));
    bringIn(seat);
    CHECK(seat.world.text("select name from item where number = 'N-3'") == "垫圈");
    CHECK(seat.world.number(
              "select count(*) as n from item i join unit u on u.unit_id = i.unit_id where i.number like 'N-%' and u.code = 'pcs'") == 3);
    // The tab remembers it until tomorrow.
    const auto state = screen->state();
    CHECK(state["columns"].toObject()[QString::fromUtf8("物料名称")].toString() == "name");
    CHECK(state["constants"].toObject()["unit"].toString() == "pcs");
    CHECK(desk::unsaid().isEmpty());
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("cells pasted from a spreadsheet come in; a path that leads nowhere is refused beside it") {
    Seat seat;
    auto* screen = importing(seat, "units");
    choose(seat, "/nowhere/units.csv");
    CHECK(seat.words().contains("/nowhere/units.csv cannot be read"));
    QGuiApplication::clipboard()->setText("code\tname\tdimension\nMTR\tMetre\tlength\n");
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(seat.words().contains("cannot be read"));
    CHECK(seat.words().contains("1 rows in 3 columns, between the cells: tab, UTF-8."));
    const auto kept = screen->state()["file"].toString();
    CHECK(QFile::exists(kept));
    seat.press(Qt::Key_F5);
    bringIn(seat);
    CHECK(seat.world.text("select name from unit where code = 'MTR'") == "Metre");
    seat.window().closeCurrent();
    seat.settle();
    CHECK_FALSE(QFile::exists(kept));
}

TEST_CASE("only tables are offered that the person may fill") {
    Seat seat;
    seat.world.perform("people.addRole", R"({"name":"mover","permissions":["imports.run","inventory.addItem","people.addParty"]})");
    seat.world.perform("people.addUser",
                       R"({"name":"mover","fullName":"A Mover","password":"some long words here","roles":[{"role":"mover"}]})");
    seat.program->enter(std::shared_ptr<db::Company>{seat.world.another()}, seat.world.company->actorNamed("mover", "test"));
    QApplication::setActiveWindow(&seat.window());
    seat.settle();
    importing(seat, "customers");  // which needs their terms too
    const auto* tables = seat.named<QComboBox>("Table");
    QStringList words;
    for (int i = 0; i < tables->count(); ++i) words << tables->itemText(i);
    CHECK(words.join(", ") == "Items, Partners, Suppliers, Carriers");
    CHECK(tables->currentIndex() == -1);
}

TEST_CASE("long work that changes the company tells what it did also when it is ended") {
    Seat seat;
    std::int64_t told = -1;
    const auto job = seat.desk().work<std::int64_t>(
        &seat.window(), "Waiting",
        [](db::Company& company, const db::Actor&, desk::Job& mine) {
            while (!mine.cancelled) std::this_thread::yield();
            return company.lastLogId();
        },
        [&](std::int64_t id) { told = id; });
    CHECK(seat.desk().jobs().size() == 1);
    job->cancel();
    seat.settle();
    CHECK(told > 0);
    CHECK(seat.desk().jobs().empty());
}
