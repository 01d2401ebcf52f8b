// Forms over the window, records made in place, and actions that need no form.
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QLabel>
#include <QPushButton>

#include "app/desk/form.h"
#include "desk/sitting.h"

using namespace test;

namespace {

// A window with nothing in it.
struct Bare final : desk::Shell {
    QWidget window;
    QStringList toasts;
    desk::Desk& desk_;
    explicit Bare(desk::Desk& desk) : desk_(desk) {
        desk.shell = this;
        window.resize(1200, 800);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~Bare() override { desk_.shell = nullptr; }
    void open(const QString&, const QJsonObject&) override {}
    void closeCurrent() override {}
    void toast(const QString& text, desk::Tone) override { toasts << text; }
    void showThread(bool) override {}
    QWidget* widget() override { return &window; }
    desk::Form* form() const {
        const auto widgets = window.findChildren<QWidget*>();
        for (auto it = widgets.rbegin(); it != widgets.rend(); ++it)
            if (auto* form = dynamic_cast<desk::Form*>(*it); form != nullptr && form->isVisible()) return form;
        return nullptr;
    }
    bool shows(const QString& words) const {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->isVisible() && l->text().contains(words); });
    }
    QPushButton* button(const QString& words) const {
        for (auto* one : window.findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == words) return one;
        return nullptr;
    }
};

}  // namespace

TEST_CASE("a form over the window is filled by keys alone, performs and gives the focus back") {
    Sitting s;
    Bare bare{s.desk};
    QLineEdit below{&bare.window};
    below.show();
    below.setFocus();
    desk::showForm(s.desk, {.action = "inventory.addCategory", .title = "New category", .verb = "Add category"});
    REQUIRE(bare.form() != nullptr);
    CHECK(bare.shows("New category"));
    for (const auto* words : {"PUMP", "Pumps"}) {
        s.type(QApplication::focusWidget(), words);
        s.press(QApplication::focusWidget(), Qt::Key_Return);
    }
    for (int i = 0; i < 20; ++i) {  // Tab walks within the sheet
        s.press(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget() != &below);
    }
    s.press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    s.settle();
    CHECK(s.world.text("select name from item_category where code = 'PUMP'") == "Pumps");
    CHECK(bare.form() == nullptr);
    CHECK(bare.toasts.size() == 1);
    CHECK(QApplication::focusWidget() == &below);
}

TEST_CASE("whoever may not perform an action gets no form for it") {
    Sitting s;
    s.world.perform("people.addUser", R"({"name":"nina","fullName":"Nina","password":"a long secret indeed","roles":[]})");
    desk::Desk hers{s.world.another(), s.world.company->actorNamed("nina", "test")};
    Bare bare{hers};
    desk::showForm(hers, {.action = "inventory.addCategory"});
    CHECK(bare.form() == nullptr);
    CHECK(bare.toasts.size() == 1);
}

TEST_CASE("what was typed into a sheet outlives the program") {
    Sitting s;
    {
        Bare bare{s.desk};
        desk::showForm(s.desk, {.action = "inventory.addUnit"});
        s.type(QApplication::focusWidget(), "crate");
        const auto begun = QApplication::focusWidget();
        s.until([&] { return QSettings{}.allKeys().filter("draft/").size() == 1; });
        CHECK(QApplication::focusWidget() == begun);
    }  // the program ends here
    Bare bare{s.desk};
    desk::showForm(s.desk, {.action = "inventory.addUnit"});
    REQUIRE(bare.form() != nullptr);
    CHECK(bare.form()->field("code")->typed() == "crate");
    CHECK(bare.shows("What you had typed before is back."));
    bare.form()->cancelled();
    CHECK(QSettings{}.allKeys().filter("draft/").isEmpty());
}

TEST_CASE("Ctrl+N in a pick field makes the record and takes it") {
    Sitting s;
    Bare bare{s.desk};
    s.desk.add(desk::PickKind{"category", "inventory.addCategory"});
    auto* field = desk::pickField(s.desk, &bare.window, "category");
    field->setGeometry(10, 10, 300, 30);
    field->show();
    field->editor()->setFocus();
    s.type(field->editor(), "Pumps");
    s.press(field->editor(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(bare.form() != nullptr);
    CHECK(bare.form()->field("name")->typed() == "Pumps");
    bare.form()->field("code")->setTyped("PUMP");
    bare.form()->submit();
    s.settle();
    CHECK(field->typed() == "PUMP");
    CHECK(field->value().toInteger() == s.world.number("select item_category_id from item_category where code = 'PUMP'"));
}

TEST_CASE("a pick field offers first what was chosen last") {
    Sitting s;
    Bare bare{s.desk};
    auto* field = desk::pickField(s.desk, &bare.window, "bin");
    field->setGeometry(10, 10, 300, 30);
    field->show();
    field->editor()->setFocus();
    s.type(field->editor(), "Q-01");
    field->finish();
    s.settle();
    CHECK(field->typed() == "MAIN/Q-01");  // the only one that fits
    auto* next = desk::pickField(s.desk, &bare.window, "bin");
    next->setGeometry(10, 60, 300, 30);
    next->show();
    next->editor()->setFocus();
    s.press(next->editor(), Qt::Key_Down);
    s.settle();
    s.press(next->editor(), Qt::Key_Down);
    s.press(next->editor(), Qt::Key_Return);
    CHECK(next->typed() == "MAIN/Q-01");
}

TEST_CASE("a form waits for a fragment that is still being looked up") {
    Sitting s;
    Bare bare{s.desk};
    desk::showForm(s.desk, {.action = "inventory.addBin"});
    s.type(bare.form()->field("warehouse")->editor(), "mai");
    s.type(bare.form()->field("code")->editor(), "Z-9");
    s.press(bare.form()->field("code")->editor(), Qt::Key_Return, Qt::ControlModifier);
    s.settle();
    CHECK(s.world.number("select count(*) from bin where code = 'Z-9'") == 1);
}

TEST_CASE("an action without a form asks first, and its refusal stays to be read") {
    Sitting s;
    Bare bare{s.desk};
    const auto c1 = s.world.number("select party_id from party where number = 'C-1'");
    desk::doNow(s.desk, "people.closeParty", {{"party", "nobody"}}, "Closed.", "Close it?");
    CHECK(bare.shows("Close it?"));
    s.press(QApplication::focusWidget(), Qt::Key_Return);
    s.settle();
    CHECK(bare.shows("There is no party 'nobody'."));
    CHECK(bare.toasts.isEmpty());
    s.press(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(bare.shows("Close it?"));

    desk::doNow(s.desk, "people.closeParty", {{"party", static_cast<qint64>(c1)}}, "Closed.");
    s.settle();
    CHECK(bare.toasts == QStringList{"Closed."});
    desk::doNow(s.desk, "people.closeParty", {{"party", static_cast<qint64>(c1)}}, "Closed.");
    s.settle();
    CHECK(bare.button("Close") != nullptr);  // it is closed already: the reason stays
}
