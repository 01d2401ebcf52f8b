#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/window.h"

namespace terminal::quality {

using desk::say;

DefectPlacePage::DefectPlacePage(Window& window, const QString& title, std::vector<DrawingView> drawings, Placed placed)
    : Page{window}, title_(title), drawings_(std::move(drawings)), placed_(std::move(placed)) {
    says_ = quiet({}, this);
    column()->addWidget(says_);
    picture_ = new TapPicture{say("Drawing"), this};
    picture_->tapped = [this](TapPicture::Place place) { placed_(&drawings_[which_], place); };
    column()->addWidget(picture_, 1);
    auto* next = new Button{say("Next drawing"), "right", Weight::plain, this, [this] {
                                which_ = (which_ + 1) % drawings_.size();
                                load();
                            }};
    next->setEnabled(drawings_.size() > 1);
    addRow(column(), {new Button{say("Log it without a place"), "check", Weight::plain, this, [this] { placed_(nullptr, {}); }}, next});
}

QString DefectPlacePage::expects() const { return say("Touch the drawing where it is"); }

bool DefectPlacePage::takeKey(QKeyEvent& key) { return picture_->takeKey(key.key()); }

void DefectPlacePage::load() {
    says_->setText(desk::text(drawings_[which_].words));
    station().paper(
        this, drawings_[which_].sha256,
        [this](const Store::Paper& paper) {
            picture_->draw([paper](QSize room) { return production::pictureOf(paper, room); });
            if (picture_->empty())
                window().bad(say("The drawing cannot be shown"), say("Log the defect without a place."));
        },
        [this](const QString& why) {
            window().bad(say("The drawing cannot be shown"), why + QStringLiteral("\n") + say("Log the defect without a place."));
        });
}

}  // namespace terminal::quality
