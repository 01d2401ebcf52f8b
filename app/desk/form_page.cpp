// The page of a form: labels above their fields, one column or two, groups, and lists below.
#include <QJsonArray>

#include "app/desk/form_parts.h"
#include "app/desk/labels.h"

namespace desk {

QLabel* smallWords(QWidget* parent, const char* property) {
    auto* label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setFont(smallFont());
    label->setWordWrap(true);
    label->setProperty(property, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->hide();
    return label;
}

void sayBelow(QLabel* label, const QString& words) {
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

RowGrid* FormPage::list(const std::string& name) const {
    for (auto* one : lists)
        if (one->name() == name) return one;
    return nullptr;
}

FormCell* FormPage::cell(const std::string& argument) {
    for (auto& one : cells)
        if (one.argument.name == argument) return &one;
    return nullptr;
}

namespace {

constexpr std::size_t mostInOneColumn = 5;

// Arguments that stand together: plain ones, "address.…", or the columns of "lines[]".
struct Block {
    std::string name;
    bool rows = false;
    std::vector<db::Argument> arguments;
};

std::vector<Block> blocksOf(const std::vector<db::Argument>& arguments) {
    std::vector<Block> plainOnes{{"", false, {}}}, groups, lists;
    const auto into = [](std::vector<Block>& blocks, const std::string& name, bool rows) -> Block& {
        for (auto& block : blocks)
            if (block.name == name) return block;
        return blocks.emplace_back(Block{name, rows, {}});
    };
    for (const auto& a : arguments) {
        const ArgumentPath path{a.name};
        const bool checks = path.member.empty() && !path.list.empty() && a.type.find('|') != a.type.npos;
        if (checks) plainOnes.front().arguments.push_back(a);
        else if (!path.list.empty()) into(lists, path.list, true).arguments.push_back(a);
        else if (const auto dot = a.name.rfind('.'); dot != a.name.npos) into(groups, a.name.substr(0, dot), false).arguments.push_back(a);
        else plainOnes.front().arguments.push_back(a);
    }
    for (auto* more : {&groups, &lists}) plainOnes.insert(plainOnes.end(), more->begin(), more->end());
    return plainOnes;
}

QWidget* cellFor(Desk& desk, const FormLook& look, const db::Argument& argument, QWidget* parent, FormPage& page) {
    auto* box = new QWidget{parent};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(px(3));
    auto* label = smallWords(box, "muted");
    column->addWidget(label);
    FormCell cell{argument, makeField(desk, box, look, argument), smallWords(box, "bad"), {}};
    // A check box has its label beside it; the empty line keeps it in step with its neighbours.
    sayBelow(label, argument.type == "true or false" ? QStringLiteral(" ") : labelIn(look, argument.name));
    label->setBuddy(cell.field->editor());
    column->addWidget(cell.field);
    if (const auto* l = lookOf(look, argument.name); l != nullptr && *l->hint != 0) {
        auto* hint = smallWords(box, "muted");
        sayBelow(hint, say(l->hint));
        column->addWidget(hint);
    }
    column->addWidget(cell.refusal);
    column->addStretch();
    page.cells.push_back(std::move(cell));
    return box;
}

bool takesWholeWidth(const FormLook& look, const db::Argument& argument) {
    const auto* l = lookOf(look, argument.name);
    return (l != nullptr && l->longText) || argument.name.ends_with("[]");
}

void addCells(Desk& desk, const FormLook& look, const Block& block, QVBoxLayout* column, FormPage& page) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    const int columns = page.wide ? 2 : 1;
    for (int c = 0; c < columns; ++c) grid->setColumnStretch(c, 1);
    int row = 0, at = 0;
    for (const auto& argument : block.arguments) {
        const bool whole = takesWholeWidth(look, argument);
        if (whole && at != 0) ++row, at = 0;
        grid->addWidget(cellFor(desk, look, argument, page.widget, page), row, at, 1, whole ? columns : 1);
        at = whole ? columns : at + 1;
        if (at == columns) ++row, at = 0;
    }
    column->addLayout(grid);
}

}  // namespace

FormPage makePage(Desk& desk, const FormLook& look, const std::vector<db::Argument>& shownOnes, QWidget* parent) {
    FormPage page;
    page.widget = new QWidget{parent};
    auto* column = new QVBoxLayout{page.widget};
    column->setContentsMargins(0, 0, px(4), px(4));
    column->setSpacing(px(12));
    const auto blocks = blocksOf(shownOnes);
    for (const auto& block : blocks) page.wide = page.wide || (!block.rows && block.arguments.size() > mostInOneColumn);
    for (const auto& block : blocks) {
        if (block.arguments.empty()) continue;
        if (!block.name.empty()) {
            column->addSpacing(px(4));
            column->addWidget(heading(labelIn(look, block.name), page.widget));
        }
        if (!block.rows) {
            addCells(desk, look, block, column, page);
            continue;
        }
        auto* rows = new RowGrid{desk, look, block.name, block.arguments, page.widget};
        column->addWidget(rows);
        page.lists.push_back(rows);
    }
    column->addStretch();
    return page;
}

}  // namespace desk
