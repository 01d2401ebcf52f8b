#include "engineering/ui/search.h"

#include <QSplitter>

#include "engineering/papers.h"
#include "engineering/ui/bill_facts.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;
using Kind = GridColumn::Kind;

namespace {

constexpr int most = 300;

std::vector<GridColumn> columns() {
    return {{.name = "parameter", .title = "Parameter", .width = 240, .kind = Kind::pick, .of = "parameter", .stop = true},
            {.name = "text", .title = "Is", .width = 0, .stop = true},
            {.name = "atLeast", .title = "At least", .width = 130, .kind = Kind::number, .stop = true},
            {.name = "atMost", .title = "At most", .width = 130, .kind = Kind::number, .stop = true},
            {.name = "unit", .title = "Unit", .width = 90, .kind = Kind::shown},
            {.name = "says", .title = "", .width = 240, .kind = Kind::shown}};
}

struct Kinds {
    ParameterId parameterId;
    std::string unit;
};
BOOST_DESCRIBE_STRUCT(Kinds, (), (parameterId, unit))

struct ItemRow {
    std::string revision, unit;
    std::optional<std::string> life;
    Quantity onHand;
};
BOOST_DESCRIBE_STRUCT(ItemRow, (), (revision, unit, life, onHand))

// A number that was typed; `wrong` where it is none.
std::optional<Quantity> numberIn(const QJsonValue& value, bool& wrong) {
    if (value.isNull() || value.isUndefined()) return {};
    Quantity number;
    try {
        fromText(utf8(value.toString()), number);
        return number;
    } catch (const db::Refusal&) {
        wrong = true;
        return {};
    }
}

// What a row looks for; nothing where it cannot be read, and then `says` why.
std::optional<Sought> soughtIn(const db::Read& read, const QJsonObject& row, ShownRow& says) {
    const auto complain = [&](const QString& why) {
        says.emplace_back("says", shownCell(why, true));
        return std::nullopt;
    };
    const auto id = idMeant(read, row["parameter"], R"sql(select parameter_id from parameter where name = $1)sql");
    const auto kind = id ? read.find<Kinds>(R"sql(select parameter_id, unit from parameter where parameter_id = $1)sql", *id) : std::nullopt;
    if (!kind) return complain(row["parameter"].isUndefined() ? say("Choose a parameter.") : say("There is no such parameter."));
    says.emplace_back("unit", shownCell(text(kind->unit)));
    bool wrong = false;
    Sought one{kind->parameterId, utf8(row["text"].toString()), numberIn(row["atLeast"], wrong), numberIn(row["atMost"], wrong)};
    if (wrong) return complain(say("At least and at most are numbers."));
    if (one.text.empty() && !one.atLeast && !one.atMost) return complain(say("Say what it is, or between which numbers."));
    return one;
}

// What is known of the part of all that was looked for.
QString valuesOf(const db::Read& read, ItemId item, const std::vector<Sought>& all) {
    QStringList values;
    for (const auto& one : all)
        if (const auto value = read.find<std::string>(R"sql(
                select text from item_parameter where item_id = $1 and parameter_id = $2
            )sql", item, one.parameter))
            values << text(*value);
    return values.join(" · ");
}

}  // namespace

struct SearchScreen::Answer {
    std::vector<ShownRow> says;
    std::vector<desk::TableRow> rows;
    QString note;
    Tone tone = Tone::neutral;
};

SearchScreen::SearchScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, sought_(new GridModel{columns(), d.today(), this}) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(16));
    column->setSpacing(px(10));
    auto* split = new QSplitter{Qt::Vertical, this};
    const auto framed = [&](auto make) {
        auto* frame = desk::cardFrame(split);
        auto* inside = new QVBoxLayout{frame};
        inside->setContentsMargins(1, 1, 1, 1);
        auto* table = make(frame);
        inside->addWidget(table);
        return table;
    };
    grid_ = framed([&](QWidget* parent) { return new GridTable{d, *sought_, say("What is looked for"), parent}; });
    found_ = framed([&](QWidget* parent) {
        return new desk::Table{d, parent, say("Parts found"),
                               {{.title = "Item", .width = 180}, {.title = "Name", .width = 0}, {.title = "Is", .width = 280}, {.title = "Revision", .width = 90}, {.title = "State", .width = 120},
                                {.title = "On hand", .width = 110, .number = true}, {.title = "Unit", .width = 70}}};
    });
    split->setSizes({px(180), px(420)});
    summary_ = new desk::Summary{d, this};
    column->addWidget(split, 1);
    column->addWidget(summary_);
    found_->setEmptyText(say("Choose a parameter above, and say what it is or between which numbers: the parts stand here."));
    found_->moved = [this] { tell(); };
    grid_->leftAtEnd = [this] { found_->setFocus(); };
    sought_->takeDraft(with["rows"].toArray());
    sought_->edited = [this] {
        soon_.again(30);
        tell();
    };
    setFocusProxy(grid_);
    if (const auto id = with["parameter"].toInteger(); id != 0) {
        desk().read<std::optional<std::string>>(
            this, [id](const db::Read& read) { return read.find<std::string>(R"sql(select name from parameter where parameter_id = $1)sql", std::int64_t{id}); },
            [this, id](const std::optional<std::string>& name) {
                if (name) grid_->edit(sought_->add("parameter", text(*name), id), 1);
            });
    } else {
        look();
    }
}

SearchScreen::~SearchScreen() {
    sought_->edited = {};
    delete grid_;  // before its model
}

QString SearchScreen::title() const { return say("Parts by parameters"); }

desk::Record SearchScreen::record() const {
    const auto row = found_->current();
    return row < 0 ? desk::Record{} : desk::Record{"item", found_->rows()[static_cast<std::size_t>(row)].key};
}

void SearchScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"item_parameter", "parameter", "item", "stock_balance"})) soon_.again(30);
}

void SearchScreen::look() {
    const auto turn = ++turn_;
    desk().read<Answer>(
        this,
        [rows = sought_->arguments()](const db::Read& read) {
            Answer out;
            std::vector<Sought> all;
            for (const auto& row : rows)
                if (const auto one = soughtIn(read, row.toObject(), out.says.emplace_back())) all.push_back(*one);
            if (all.empty()) return out;
            for (const auto& item : itemsWith(read, all, most)) {
                const auto row = read.one<ItemRow>(R"sql(
                    select i.revision, u.code as unit, r.state as life,
                           coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.item_id = i.item_id), 0) as on_hand
                    from item i join unit u on u.unit_id = i.unit_id
                    left join item_revision r on r.item_id = i.item_id and r.revision = i.revision where i.item_id = $1
                )sql", item.item);
                out.rows.push_back({.cells = {{.text = text(item.number)}, {.text = text(item.name)}, {.text = valuesOf(read, item.item, all), .muted = true}, {.text = text(row.revision)},
                                              row.life ? chipCell(lifeStates(), *row.life) : desk::TableCell{}, {.text = shown(row.onHand)}, {.text = text(row.unit), .muted = true}},
                                    .key = item.item.number,
                                    .opens = {"item file", item.item.number}});
            }
            const bool cut = out.rows.size() >= most;
            out.note = out.rows.empty()        ? say("No part has all of it.")
                       : cut                   ? say("The first %1 parts. Look for one more thing.").arg(most)
                       : out.rows.size() == 1  ? say("One part.")
                                               : say("%1 parts.").arg(out.rows.size());
            out.tone = out.rows.empty() || cut ? Tone::attention : Tone::neutral;
            return out;
        },
        [this, turn](Answer answer) {
            if (turn != turn_) return;
            sought_->take({}, answer.says);
            found_->setRows(std::move(answer.rows));
            summary_->note(answer.note, answer.tone);
        });
}

void addSearchScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "engineering.search", .area = desk::Area::engineering, .title = "Parts by parameters", .icon = "search", .right = "engineering.see",
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new SearchScreen{d, with}; }});
}

}  // namespace engineering::ui
