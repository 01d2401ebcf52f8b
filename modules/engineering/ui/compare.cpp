#include "engineering/ui/compare.h"

#include "engineering/ui/differences.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

namespace {

struct DraftRow {
    std::int64_t id = 0;
    std::string number, revision, alternate, state;
    bool usual = false;
};
BOOST_DESCRIBE_STRUCT(DraftRow, (), (id, number, revision, alternate, state, usual))

std::vector<DraftRow> draftsOf(const db::Read& read, bool bills, std::int64_t item) {
    if (bills)
        return read.all<DraftRow>(R"sql(
            select b.bom_id as id, i.number, b.revision, b.alternate, b.state,
                   case when b.state = 'released' and b.alternate = '' and b.revision = i.revision then 1 else 0 end as usual
            from bom b join item i on i.item_id = b.item_id where b.item_id = $1 order by b.bom_id desc
        )sql", item);
    return read.all<DraftRow>(R"sql(
        select r.routing_id as id, i.number, r.revision, r.alternate, r.state,
               case when r.state = 'released' and r.alternate = '' and r.revision = i.revision then 1 else 0 end as usual
        from routing r join item i on i.item_id = r.item_id where r.item_id = $1 order by r.routing_id desc
    )sql", item);
}

}  // namespace

CompareScreen::CompareScreen(desk::Desk& d, const QJsonObject& with)
    : Screen{d}, wantedBefore_(with["before"].toInteger()), wantedAfter_(with["after"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(16));
    column->setSpacing(px(10));
    column->addWidget(makeHead());
    summary_ = new desk::Summary{d, this};
    column->addWidget(summary_);
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(px(4), px(4), px(4), px(4));
    table_ = new desk::Table{d, frame, say("What is different"), differenceColumns(d.may("cost.see"))};
    table_->setEmptyText(say("Choose an item and two of its bills or routings."));
    inside->addWidget(table_);
    column->addWidget(frame, 1);
    kind_->setValue(with["kind"].toString() == "routing" ? "routing" : "bill");
    setFocusProxy(item_->editor());
    if (const auto item = with["item"].toInteger(); item != 0) {
        item_->setValue(static_cast<qint64>(item));
        setFocusProxy(table_);
        follow();
    }
}

QWidget* CompareScreen::makeHead() {
    auto* head = desk::cardFrame(this);
    auto* grid = new QGridLayout{head};
    grid->setContentsMargins(px(16), px(10), px(16), px(10));
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(4));
    int at = 0;
    const auto put = [&](const char* label, QWidget* field, int stretch) {
        auto* caption = desk::muted(say(label), head);
        caption->setFont(desk::smallFont());
        grid->addWidget(caption, 0, at);
        grid->addWidget(field, 1, at);
        grid->setColumnStretch(at++, stretch);
    };
    const auto box = [&](const char* label) {
        auto* one = new QComboBox{head};
        one->setAccessibleName(say(label));
        one->setMinimumContentsLength(16);
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(one, &QComboBox::activated, this, [this] { compare(); });
        return one;
    };
    kind_ = desk::choiceField(head, {{"bill", say("Bills of material")}, {"routing", say("Routings")}}, false);
    item_ = desk::pickField(desk(), head, "item");
    other_ = desk::pickField(desk(), head, "item");
    before_ = box("Before");
    after_ = box("After");
    for (const auto& [field, name] : {std::pair{kind_, "Compare"}, std::pair{item_, "Item"}, std::pair{other_, "With another item"}}) {
        field->setName(say(name));
        field->left = [this] { follow(); };
    }
    kind_->left = [this] {  // a bill's id is no routing's
        before_->clear();
        after_->clear();
        wantedBefore_ = wantedAfter_ = 0;
        follow();
    };
    put("Compare", kind_, 2);
    put("Item", item_, 4);
    put("With another item", other_, 4);
    put("Before", before_, 3);
    put("After", after_, 3);
    return head;
}

QString CompareScreen::title() const { return bills() ? say("Compare bills") : say("Compare routings"); }
bool CompareScreen::bills() const { return kind_->typed() != "routing"; }

desk::Record CompareScreen::record() const {
    return item_->value().isDouble() ? desk::Record{"item", item_->value().toInteger()} : desk::Record{};
}

QJsonObject CompareScreen::state() const {
    return {{"kind", kind_->typed()}, {"item", item_->value()}, {"before", static_cast<qint64>(chosen(before_))}, {"after", static_cast<qint64>(chosen(after_))}};
}

std::int64_t CompareScreen::chosen(const QComboBox* box) const { return box->currentData().toLongLong(); }

void CompareScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"bom", "bom_line", "routing", "routing_operation", "item_cost", "work_center"})) follow();
}

void CompareScreen::follow() {
    tell();
    if (!item_->value().isDouble()) return;
    const auto item = item_->value().toInteger(), other = other_->value().isDouble() ? other_->value().toInteger() : item;
    if (const auto now = chosen(before_); now != 0) wantedBefore_ = now;
    if (const auto now = chosen(after_); now != 0) wantedAfter_ = now;
    desk().read<Sides>(
        this,
        [bills = bills(), item, other](const db::Read& read) {
            const auto side = [&](std::int64_t of) {
                std::vector<Choice> all;
                for (const auto& one : draftsOf(read, bills, of))
                    all.push_back({one.id, text(draftName(one.number, one.revision, one.alternate)) + ", " + say(chipOf(draftStates(), one.state).word), one.usual});
                return all;
            };
            return Sides{side(item), side(other)};
        },
        [this](const Sides& sides) { take(sides); });
}

// Before: what was asked for, else what it is made by now; after: what was asked for, else the newest other one.
void CompareScreen::take(const Sides& sides) {
    const auto fill = [](QComboBox* box, const std::vector<Choice>& all) {
        box->clear();
        for (const auto& one : all) box->addItem(one.words, static_cast<qint64>(one.id));
    };
    fill(before_, sides.before);
    fill(after_, sides.after);
    const auto choose = [](QComboBox* box, const std::vector<Choice>& all, std::int64_t wanted, auto fits) {
        int at = -1;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].id == wanted) at = static_cast<int>(i);
        for (std::size_t i = 0; i < all.size() && at < 0; ++i)
            if (fits(all[i])) at = static_cast<int>(i);
        box->setCurrentIndex(at < 0 && !all.empty() ? 0 : at);
    };
    const auto after = wantedAfter_;
    choose(before_, sides.before, wantedBefore_, [after](const Choice& c) { return c.usual && c.id != after; });
    if (wantedBefore_ == 0 && chosen(before_) == after)  // what is made now was asked for itself: beside the newest other one
        choose(before_, sides.before, 0, [after](const Choice& c) { return c.id != after; });
    choose(after_, sides.after, wantedAfter_, [this](const Choice& c) { return c.id != chosen(before_); });
    compare();
}

void CompareScreen::compare() {
    const auto before = chosen(before_), after = chosen(after_);
    tell();
    if (before == 0 || after == 0) {
        table_->setRows({});
        return summary_->tell({}, item_->value().isDouble() ? say("It has none to compare.") : QString{}, Tone::neutral);
    }
    const auto turn = ++turn_;
    reading_.cancel();
    reading_ = desk().readLong<desk::TableContents>(
        this,
        [bills = bills(), before, after, costs = desk().may("cost.see")](const db::Read& read) {
            return bills ? billDifference(read, BomId{before}, BomId{after}, costs) : routingDifference(read, RoutingId{before}, RoutingId{after}, costs);
        },
        [this, turn](desk::TableContents now) {
            if (turn != turn_) return;
            summary_->tell(now.figures, now.note, now.tone);
            table_->setRows(std::move(now.rows));
        },
        [this, turn](const QString& why) {
            if (turn == turn_) summary_->tell({}, why, Tone::bad);
        });
}

void addCompareScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "engineering.compare", .area = desk::Area::engineering, .title = "Compare bills", .icon = "swap", .right = "engineering.see",
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new CompareScreen{d, with}; }});
}

}  // namespace engineering::ui
