// What the door refused, beside the fields; and what somebody else changed meanwhile.
#include "app/desk/form_parts.h"

namespace desk {
namespace {

// "lines[2].quantity" -> "lines", 2, "quantity"; index -1 where it is no row's.
struct RowPath {
    std::string list, member;
    int index = -1;
    explicit RowPath(const std::string& field) {
        const auto bracket = field.find('['), end = field.find(']');
        if (bracket == field.npos || end == field.npos || end < bracket) return;
        list = field.substr(0, bracket);
        index = text(field.substr(bracket + 1, end - bracket - 1)).toInt();
        if (end + 2 <= field.size()) member = field.substr(end + 2);
    }
};

void addTo(QLabel* label, const QString& said) { sayBelow(label, label->text().isEmpty() ? said : label->text() + "\n" + said); }

}  // namespace

Field* Form::field(const std::string& argument) const {
    for (const auto& [name, one] : fields_)
        if (name == argument) return one;
    const RowPath path{argument};
    const auto* list = p_->page.list(path.list);
    return list == nullptr ? nullptr : list->field(path.index, path.member);
}

void Form::showRefusals(const std::vector<db::Refusal>& reasons) {
    auto& p = *p_;
    for (auto& cell : p.page.cells) {
        sayBelow(cell.refusal, {});
        cell.field->setRefusal({});
    }
    for (auto* list : p.page.lists) list->clearRefusals();
    QStringList top;
    Field* first = nullptr;
    for (const auto& no : reasons) {
        const auto said = sentence(inWords(no, p.look));
        auto* cell = p.page.cell(no.field);
        if (cell == nullptr) cell = p.page.cell(no.field.substr(0, no.field.find('[')) + "[]");
        if (cell != nullptr) {
            addTo(cell->refusal, said);
            cell->field->setRefusal(cell->refusal->text());
            if (first == nullptr) first = cell->field;
            continue;
        }
        const RowPath path{no.field};
        auto* list = path.index < 0 ? nullptr : p.page.list(path.list);
        const auto row = list == nullptr ? -1 : list->rowShown(path.index);
        if (list == nullptr || !list->refuse(row, path.member, said)) top << said;
        else if (first == nullptr) first = list->field(row, path.member);
    }
    sayBelow(p.top, top.join('\n'));
    if (first != nullptr) first->editor()->setFocus(Qt::TabFocusReason);
}

QString Form::refusalsShown() const {
    QStringList all;
    if (!p_->top->text().isEmpty()) all << p_->top->text();
    for (const auto& cell : p_->page.cells)
        if (!cell.refusal->text().isEmpty()) all << cell.refusal->text();
    for (const auto* list : p_->page.lists)
        if (const auto words = list->refusalsShown(); !words.isEmpty()) all << words;
    return all.join('\n');
}

// ---------------------------------------------------------------- what somebody else changed

void Form::mergeStale(const std::vector<db::Refusal>& reasons) {
    auto& p = *p_;
    std::string record;
    for (std::size_t i = 1; i < p.arguments.size(); ++i)
        if (p.arguments[i].name == "version") record = p.arguments[i - 1].name;
    const auto id = valueAt(p.look.preset, record).toInteger();
    if (id == 0) return showRefusals(reasons);
    std::vector<db::Argument> asked;
    for (const auto& cell : p.page.cells) asked.push_back(cell.argument);
    p.desk.read<Theirs>(
        this,
        [&actions = p.desk.company().actions(), table = p.look.staleTable, id, opened = p.look.preset.value("version").toInteger(),
         asked](const db::Read& r) { return theirsSince(r, actions, table, id, opened, asked); },
        [this, reasons](const Theirs& theirs) {
            if (theirs.version == 0) showRefusals(reasons);
            else askWhoseStays(theirs);
        },
        [this, reasons](const QString&) { showRefusals(reasons); });
}

void Form::askWhoseStays(const Theirs& theirs) {
    auto& p = *p_;
    std::vector<MergeLine> lines;
    for (const auto& change : theirs.changes) {
        const auto* cell = p.page.cell(change.argument);
        if (cell == nullptr) continue;
        const auto beside = cell->field->explained();
        lines.push_back({labelIn(p.look, change.argument), change, cell->field->typed() + (beside.isEmpty() ? beside : " " + beside),
                         cell->field->value() != cell->first});
    }
    if (!p.merging.isNull()) delete p.merging;
    p.merging = mergePanel(theirs, lines, this, [this, theirs](const std::vector<std::string>& taken) {
        for (const auto& change : theirs.changes) {
            auto* cell = p_->page.cell(change.argument);
            if (cell == nullptr) continue;
            const auto mine = cell->field->value();
            cell->field->setValue(change.value);
            cell->first = cell->field->value();
            if (std::ranges::find(taken, change.argument) == taken.end()) cell->field->setValue(mine);
        }
        p_->look.preset["version"] = static_cast<qint64>(theirs.version);
        p_->merging->hide();
        p_->merging->deleteLater();
        submit();
    });
    p.column->insertWidget(1, p.merging);
}

}  // namespace desk
