#include "app/terminal/kit/tiles.h"

#include <QGridLayout>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::say;

Tiles::Tiles(int columns, int rows, QWidget* parent) : QWidget{parent}, columns_(columns), rows_(rows) {
    grid_ = new QGridLayout{this};
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(gap());
    for (int n = 0; n < columns; ++n) grid_->setColumnStretch(n, 1);
    for (int n = 0; n < rows; ++n) grid_->setRowStretch(n, 1);
}

void Tiles::show(std::vector<Tile> tiles) {
    tiles_ = std::move(tiles);
    if (first_ >= tiles_.size()) first_ = 0;
    lay();
}

// The last place of a leaf turns to the next one where not all fit.
std::size_t Tiles::onLeaf() const {
    const auto places = static_cast<std::size_t>(columns_ * rows_);
    return tiles_.size() <= places ? places : places - 1;
}

void Tiles::lay() {
    for (auto* button : buttons_) {
        grid_->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    buttons_.clear();
    int place = 0;
    const auto put = [&](Button* button) {
        grid_->addWidget(button, place / columns_, place % columns_);
        button->QWidget::show();
        buttons_.push_back(button);
        ++place;
    };
    const auto most = onLeaf();
    for (auto n = first_; n < tiles_.size() && n < first_ + most; ++n) {
        const auto& tile = tiles_[n];
        auto* button = new Button{tile.words, tile.icon, Weight::plain, this, [this, tile] {
            if (picked) picked(tile);
        }};
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        button->setMaximumHeight(target() * 3);
        button->setDetail(tile.detail);
        button->setTone(tile.tone);
        button->setPressedIn(tile.id == chosen_ && chosen_ != 0);
        put(button);
    }
    if (tiles_.size() <= most) return;
    auto* more = new Button{say("More…"), "right", Weight::plain, this, [this, most] {
        first_ = first_ + most >= tiles_.size() ? 0 : first_ + most;
        lay();
    }};
    more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    more->setMaximumHeight(target() * 3);
    put(more);
}

void Tiles::choose(qint64 id) {
    chosen_ = id;
    std::size_t n = first_;
    for (auto* button : buttons_) {
        if (n < tiles_.size()) button->setPressedIn(tiles_[n].id == id && id != 0);
        ++n;
    }
}

bool Tiles::takeKey(const QString& text) {
    const int n = text.size() == 1 && text.at(0) >= '1' && text.at(0) <= '9' ? text.at(0).unicode() - '1' : -1;
    if (n < 0 || n >= static_cast<int>(buttons_.size())) return false;
    buttons_[static_cast<std::size_t>(n)]->click();
    return true;
}

}  // namespace terminal
