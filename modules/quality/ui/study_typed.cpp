// The readings of a study under the keyboard, and what the action takes of them.
#include <array>

#include "app/desk/say.h"
#include "quality/ui/new_study.h"
#include "quality/ui/values_typed.h"

namespace quality::ui {

using desk::GridColumn;
using desk::say;
using desk::text;

namespace {

using Kind = GridColumn::Kind;

constexpr std::array<const char*, mostPieces> names{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"};

// As the door reads it; what is no number is refused there.
QString plain(const QString& typed) {
    const auto value = valueTyped(typed);
    return value && value->unit.empty() ? text(value->value) : typed.trimmed();
}

}  // namespace

bool isCrossed(StudyKind kind) { return kind == StudyKind::average_range || kind == StudyKind::anova; }

std::vector<GridColumn> studyColumns(StudyKind kind, int pieces) {
    std::vector<GridColumn> all;
    if (isCrossed(kind)) all.push_back({.name = "appraiser", .title = "Who", .width = 130, .stop = true});
    if (kind == StudyKind::linearity) all.push_back({.name = "known", .title = "True value", .width = 110, .stop = true});
    for (int i = 0; i < std::min(pieces, mostPieces); ++i) {
        GridColumn column{.name = names[static_cast<std::size_t>(i)], .title = "Reading", .width = 78, .stop = true};
        column.called = isCrossed(kind) ? say("Piece %1").arg(i + 1) : say("Reading %1").arg(i + 1);
        all.push_back(std::move(column));
    }
    return all;
}

StudyTyped studyTyped(const desk::GridModel& model, StudyKind kind) {
    StudyTyped all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int first = kind == StudyKind::bias || kind == StudyKind::type_1 ? 0 : 1;
        const auto head = first == 1 ? model.cell(row, 0).text.trimmed() : QString{};
        for (int column = first; column < model.columnCount(); ++column) {
            const auto typed = model.cell(row, column).text.trimmed();
            if (typed.isEmpty()) continue;
            QJsonObject one{{"value", plain(typed)}};
            if (isCrossed(kind)) {
                one["part"] = text(model.column(column).name);
                one["appraiser"] = head;
            } else if (kind == StudyKind::linearity) {
                one["part"] = QString::number(row + 1);
                one["known"] = plain(head);
            }
            all.readings.append(one);
            all.places.emplace_back(row, column);
        }
    }
    return all;
}

}  // namespace quality::ui
