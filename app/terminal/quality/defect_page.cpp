#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/window.h"
#include "quality/nonconformance.h"

namespace terminal::quality {

using desk::say;

DefectPage::DefectPage(Window& window, tl::WorkOrderOperationId operation) : DefectPage{window, operation, {}} {}
DefectPage::DefectPage(Window& window, tl::LotId lot) : DefectPage{window, {}, lot} {}

DefectPage::DefectPage(Window& window, std::optional<tl::WorkOrderOperationId> operation, std::optional<tl::LotId> lot)
    : Page{window}, operation_(operation), lot_(lot) {
    about_ = big({}, this);
    says_ = quiet(say("What is wrong?"), this);
    column()->addWidget(about_);
    column()->addWidget(says_);
    tiles_ = new Tiles{3, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& kind : view_.kinds)
            if (kind.kind.number == tile.id) return chosen(kind);
    };
    column()->addWidget(tiles_, 1);
    howMany_ = new Button{{}, "count", Weight::plain, this, [this] { askPieces(); }};
    camera_ = new Button{say("Photo"), "camera", Weight::plain, this, [this] { takePhoto(); }};
    camera_->setVisible(!station().store().setting("photos").empty());
    addRow(column(), {howMany_, camera_});
    tell();
}

QString DefectPage::title() const { return say("Defect"); }
QString DefectPage::expects() const { return say("Touch what is wrong, or scan another job or lot"); }

void DefectPage::shown() {
    if (!loaded_) load();
}

void DefectPage::load() {
    const auto name = operation_ ? "defect/op/" + std::to_string(operation_->number)
                                 : "defect/lot/" + std::to_string(lot_ ? lot_->number : 0);
    station().seen<DefectView>(
        this, name,
        [operation = operation_, lot = lot_](const db::Read& read) {
            auto view = operation ? readDefect(read, *operation) : readDefect(read, lot.value());
            if (!view) db::refuse("terminal.job.none", "This job is not there any more. Choose another one.");
            return *view;
        },
        write, defectBack, [this](const Seen<DefectView>& seen) { show(seen); },
        [this] { says_->setText(say("This was never read here. It comes when the network is back.")); });
}

void DefectPage::show(const Seen<DefectView>& seen) {
    view_ = seen.what;
    loaded_ = true;
    about_->setText(desk::text(view_.words) + QStringLiteral("  ") + desk::text(view_.itemName));
    std::vector<Tile> tiles;
    for (const auto& kind : view_.kinds)
        tiles.push_back({kind.kind.number, desk::text(kind.name), desk::text(kind.parent), "warning"});
    const bool may = station().may(view_.right());
    if (!may) tiles.clear();
    says_->setText(!may            ? say("Defects of this are logged by quality. Tell them, and scan what was made here.")
                   : tiles.empty() ? say("There are no kinds of defects. Quality adds them in the office.")
                                   : say("What is wrong?"));
    tiles_->show(std::move(tiles));
    tell();
}

void DefectPage::tell() {
    howMany_->setWords(desk::shown(pieces_, view_.unit));
    howMany_->setDetail(say("bad"));
    howMany_->setEnabled(loaded_);
    camera_->setDetail(photo_.empty() ? say("none") : say("taken"));
    camera_->setTone(photo_.empty() ? desk::Tone::neutral : desk::Tone::good);
}

bool DefectPage::takeKey(QKeyEvent& key) { return tiles_->takeKey(key.text()); }

// Another one in its place: whoever goes from piece to piece scans one after the other.
void DefectPage::scanned(const QString& code) {
    station().read<std::optional<tl::WorkOrderOperationId>>(
        this, [code = desk::utf8(code)](const db::Read& read) { return operationOf(read, code); },
        [this, code](const std::optional<tl::WorkOrderOperationId>& found) {
            if (!found) return Page::scanned(code);
            window().replace(new DefectPage{window(), *found});
        },
        [this, code](const QString&) { Page::scanned(code); });
}

void DefectPage::meant(const Meaning& meaning) {
    if (meaning.lot) return window().replace(new DefectPage{window(), meaning.lot->lotId});
    window().bad(say("This is no job and no lot"), expects());
}

void DefectPage::askPieces() {
    auto& terminal = window();
    terminal.open(new NumberPage{terminal, title(), say("How many are bad?"), desk::text(view_.words),
                                 desk::text(view_.unit), pieces_,
                                 [this](Quantity pieces) {
                                     auto& screen = window();
                                     if (pieces <= Quantity{})
                                         return screen.bad(say("Nothing is bad"), say("Type how many are, or go back."));
                                     pieces_ = pieces;
                                     screen.back();
                                     tell();
                                 },
                                 help()});
}

void DefectPage::takePhoto() {
    auto& terminal = window();
    terminal.open(new PhotoPage{terminal, desk::text(station().store().setting("photos")),
                                [this](const std::string& sha256) {
                                    photo_ = sha256;
                                    window().back();
                                    tell();
                                }});
}

// Two touches in a hurry are one defect.
void DefectPage::chosen(const KindView& kind) {
    if (busy_) return;
    if (view_.drawings.empty()) return log(kind, nullptr, {});
    auto& terminal = window();
    terminal.open(new DefectPlacePage{terminal, desk::text(kind.name), view_.drawings,
                                      [this, kind](const DrawingView* drawing, std::optional<TapPicture::Place> place) {
                                          window().back();
                                          log(kind, drawing, place);
                                      }});
}

void DefectPage::log(const KindView& kind, const DrawingView* drawing, std::optional<TapPicture::Place> place) {
    if (std::exchange(busy_, true)) return;
    if (!view_.operation) return logBought(kind);
    ::quality::LogDefect args;
    args.operation = *view_.operation;
    args.defect = kind.kind;
    args.quantity = pieces_;
    args.lot = view_.lot;
    if (drawing != nullptr && place) {
        args.drawing = drawing->revision;
        args.x = place->x;
        args.y = place->y;
    }
    if (station().person() && station().person()->employeeId != 0)
        args.employee = tl::EmployeeId{station().person()->employeeId};
    if (!photo_.empty()) args.attachment = photo_;
    window().perform<::quality::LogDefect, ::quality::NonconformanceKept>(
        this, ::quality::logDefectAction, args, view_.words + " · " + kind.name,
        [name = kind.name](const auto& kept) { return desk::text(kept.number + ": " + name); },
        [this](const auto&) { done(); }, [this] { busy_ = false; });
}

// Of goods that were bought nobody here knows an operation.
void DefectPage::logBought(const KindView& kind) {
    ::quality::AddNonconformance args;
    args.source = ::quality::NonconformanceSource::floor;
    args.lot = view_.lot.value_or(tl::LotId{});
    args.quantity = pieces_;
    args.defect = kind.kind;
    if (!photo_.empty()) args.attachment = photo_;
    window().perform<::quality::AddNonconformance, ::quality::NonconformanceKept>(
        this, ::quality::addNonconformanceAction, args, view_.words + " · " + kind.name,
        [name = kind.name](const auto& kept) { return desk::text(kept.number + ": " + name); },
        [this](const auto&) { done(); }, [this] { busy_ = false; });
}

void DefectPage::done() {
    busy_ = false;
    if (window().page() == this) window().back();
}

}  // namespace terminal::quality
