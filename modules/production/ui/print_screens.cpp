// The traveller of a work order and the labels of a lot as screens.
#include "production/ui/labels.h"
#include "production/ui/screens.h"
#include "production/ui/traveller.h"

namespace production::ui {
namespace {

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(work_order_id), 0) as id from work_order)sql");
    const auto found = traveller(read, WorkOrderId{id});
    if (!found) return std::nullopt;
    return desk::PrintedPaper{.id = id,
                              .number = found->order.number,
                              .name = found->order.item,
                              .title = desk::say("Traveller"),
                              .fileName = found->fileName(),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*found)),
                              .firm = found->firm,
                              .clerk = {},
                              .email = {}};
}

}  // namespace

void addPrintScreens(desk::Desk& desk) {
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "production.print",
                        .area = desk::Area::production,
                        .title = "Traveller on paper",
                        .icon = "print",
                        .right = "production.see",
                        .inRail = false,
                        .make = desk::printScreen({.record = "work order",
                                                   .title = "Traveller on paper",
                                                   .empty = "There is no work order to print.",
                                                   .tables = {"work_order", "work_order_component", "work_order_operation", "material_allocation", "work_order_document"},
                                                   .read = printed})});
    desk.add(ScreenKind{.id = "production.labels",
                        .area = desk::Area::production,
                        .title = "Lot labels",
                        .icon = "tag",
                        .right = "stock.see",
                        .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new LabelsScreen{d, with}; }});
}

}  // namespace production::ui
