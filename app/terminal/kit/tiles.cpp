#include "app/terminal/kit/tiles.h"

#include <algorithm>

#include <QResizeEvent>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::say;

Tiles::Tiles(int columns, int mostRows, QWidget* parent) : QWidget{parent}, columns_(columns), mostRows_(mostRows) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int Tiles::highest() const {
    const QFontMetrics words{bigFont()}, details{bodyFont()};
    int lines = 0;
    for (const auto& tile : tiles_)
        lines = std::max(lines, tile.detail.isEmpty() ? 0 : static_cast<int>(tile.detail.count('\n')) + 1);
    return std::max(target(), words.height() + lines * details.lineSpacing() + desk::px(20));
}

int Tiles::rows() const { return std::clamp((height() + gap()) / (highest() + gap()), 1, mostRows_); }
QSize Tiles::sizeHint() const { return {target() * 3 * columns_, mostRows_ * (highest() + gap())}; }
QSize Tiles::minimumSizeHint() const { return {target() * columns_, highest()}; }

void Tiles::show(std::vector<Tile> tiles) {
    tiles_ = std::move(tiles);
    if (first_ >= tiles_.size()) first_ = 0;
    updateGeometry();
    lay();
}

void Tiles::resizeEvent(QResizeEvent*) { lay(); }

// The last place of a leaf turns to the next one where not all fit.
void Tiles::lay() {
    const bool held = std::ranges::any_of(buttons_, [](const Button* one) { return one->hasFocus(); });
    for (auto* button : buttons_) {
        button->hide();
        button->deleteLater();
    }
    buttons_.clear();
    const auto places = static_cast<std::size_t>(columns_ * rows());
    const auto most = tiles_.size() <= places ? places : std::max<std::size_t>(1, places - 1);
    if (first_ % most != 0) first_ = first_ / most * most;
    for (auto n = first_; n < tiles_.size() && n < first_ + most; ++n) {
        const auto& tile = tiles_[n];
        auto* button = new Button{tile.words, tile.icon, Weight::plain, this, [this, tile] {
                                      if (picked) picked(tile);
                                  }};
        button->setDetail(tile.detail);
        button->setTone(tile.tone);
        button->setPressedIn(tile.id == chosen_ && chosen_ != 0);
        buttons_.push_back(button);
    }
    if (tiles_.size() > most)
        buttons_.push_back(new Button{say("More…"), "right", Weight::plain, this, [this, most] {
                                          first_ = first_ + most >= tiles_.size() ? 0 : first_ + most;
                                          lay();
                                      }});
    place();
    if (held && !buttons_.empty()) buttons_.front()->setFocus();
}

void Tiles::place() {
    const int count = rows(), high = std::min((height() + gap()) / count - gap(), highest() * 3 / 2),
              wide = (width() + gap()) / columns_ - gap();
    int n = 0;
    for (auto* button : buttons_) {
        button->setGeometry((n % columns_) * (wide + gap()), (n / columns_) * (high + gap()), wide, high);
        button->QWidget::show();
        ++n;
    }
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
