#include "app/desk/board.h"

#include <QInputMethodEvent>
#include <QScrollBar>

namespace desk {
namespace {

QString wordsOf(const BoardCard& card) {
    QStringList all{card.title, card.second};
    for (const auto* cells : {&card.figures, &card.chips})
        for (const auto& cell : *cells) all << cell.text;
    all.removeAll(QString{});
    return all.join(QStringLiteral(", "));
}

}  // namespace

Board::Board(Desk& desk, QWidget* parent, std::shared_ptr<const BoardKind> kind)
    : QAbstractScrollArea{parent}, desk_{desk}, kind_{std::move(kind)}, columns_{kind_->columns.size()} {
    for (const auto& column : kind_->columns) heads_.push_back({column.name, say(column.title), column.tone});
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // each column scrolls by itself
    viewport()->setMouseTracking(true);
    setAccessibleName(say(kind_->title));
}

QSize Board::sizeHint() const { return {px(900), px(480)}; }

// ---------------------------------------------------------------- where things stand

int Board::headHeight() const { return px(kind_->sum ? 58 : 40); }

int Board::columnWidth() const {
    const auto count = std::max(static_cast<int>(columns_.size()), 1);
    return std::max(px(narrowest), (viewport()->width() - px(gap) * (count - 1)) / count);
}

QRect Board::columnRect(int column) const {
    const auto left = column * (columnWidth() + px(gap)) - horizontalScrollBar()->value();
    return {left, 0, columnWidth(), viewport()->height()};
}

QRect Board::bodyRect(int column) const { return columnRect(column).adjusted(0, headHeight(), 0, -px(2)); }

QRect Board::cardRect(Place at) const {
    const auto body = bodyRect(at.column);
    const auto top = body.top() + at.row * px(cardHeight + gap) - columns_[static_cast<std::size_t>(at.column)].top;
    return {body.left() + px(gap), top, body.width() - 2 * px(gap), px(cardHeight)};
}

int Board::columnAt(QPoint point) const {
    for (int c = 0; c < static_cast<int>(columns_.size()); ++c)
        if (const auto rect = columnRect(c); point.x() >= rect.left() && point.x() <= rect.right()) return c;
    return -1;
}

Board::Place Board::placeAt(QPoint point) const {
    const auto c = columnAt(point);
    if (c < 0 || !bodyRect(c).contains(point)) return {};
    const auto& column = columns_[static_cast<std::size_t>(c)];
    const Place at{c, (point.y() - bodyRect(c).top() + column.top) / px(cardHeight + gap)};
    return at.row < static_cast<int>(column.shown.size()) && cardRect(at).contains(point) ? at : Place{};
}

Board::Place Board::placeOf(std::int64_t key) const {
    for (int c = 0; c < static_cast<int>(columns_.size()); ++c) {
        const auto& shown = columns_[static_cast<std::size_t>(c)].shown;
        for (std::size_t r = 0; r < shown.size(); ++r)
            if (cards_[shown[r]].key == key) return {c, static_cast<int>(r)};
    }
    return {};
}

QRect Board::place(std::int64_t key) const {
    const auto at = placeOf(key);
    return at ? cardRect(at) : QRect{};
}

const BoardCard* Board::cardAt(Place at) const {
    if (!at) return nullptr;
    const auto& shown = columns_[static_cast<std::size_t>(at.column)].shown;
    return at.row < static_cast<int>(shown.size()) ? &cards_[shown[static_cast<std::size_t>(at.row)]] : nullptr;
}

const BoardCard* Board::current() const { return cardAt(at_); }

std::vector<std::int64_t> Board::shown(const std::string& name) const {
    std::vector<std::int64_t> keys;
    for (std::size_t c = 0; c < columns_.size(); ++c)
        if (heads_[c].name == name)
            for (const auto i : columns_[c].shown) keys.push_back(cards_[i].key);
    return keys;
}

int Board::most(int column) const {
    const auto count = static_cast<int>(columns_[static_cast<std::size_t>(column)].shown.size());
    return std::max(0, count * px(cardHeight + gap) - bodyRect(column).height());
}

void Board::fit() {
    const auto count = static_cast<int>(columns_.size());
    const auto wide = count * (columnWidth() + px(gap)) - px(gap);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(px(48));
    for (int c = 0; c < count; ++c) {
        auto& top = columns_[static_cast<std::size_t>(c)].top;
        top = std::clamp(top, 0, most(c));
    }
    viewport()->update();
}

// ---------------------------------------------------------------- cards and the one in hand

// Columns of the same names keep how far they are scrolled.
void Board::setHeads(std::vector<BoardHead> heads) {
    if (!std::ranges::equal(heads, heads_, {}, &BoardHead::name, &BoardHead::name)) {
        endDrag();
        at_ = {};
        columns_ = std::vector<Column>(heads.size());
    }
    heads_ = std::move(heads);
}

void Board::setCards(std::vector<BoardCard> cards, std::vector<BoardHead> heads) {
    const auto key = current() != nullptr ? current()->key : 0;
    if (!heads.empty()) setHeads(std::move(heads));
    cards_ = std::move(cards);
    hay_.clear();
    for (auto& column : columns_) column.all.clear();
    for (std::size_t i = 0; i < cards_.size(); ++i)
        for (std::size_t c = 0; c < columns_.size(); ++c)
            if (cards_[i].column == heads_[c].name) columns_[c].all.push_back(i);
    arrange(key);
}

void Board::filter(const QString& words) {
    if (words == words_) return;
    const auto key = current() != nullptr ? current()->key : 0;
    words_ = words;
    arrange(key);
}

bool Board::lacks(int column) const {
    const auto c = static_cast<std::size_t>(column);
    return heads_[c].count > static_cast<std::int64_t>(columns_[c].all.size());
}

void Board::lookForMore() {
    if (!wantsMore) return;
    for (int c = 0; c < static_cast<int>(columns_.size()); ++c) {
        if (!lacks(c)) continue;
        const bool atEnd = columns_[static_cast<std::size_t>(c)].top + bodyRect(c).height() >= most(c);
        if (atEnd || !words_.isEmpty()) return wantsMore(!words_.isEmpty());
    }
}

// The card in hand stays, wherever it stands now; if it is gone, the next one of its column takes its place.
void Board::arrange(std::int64_t key) {
    const auto wanted = words_.split(' ', Qt::SkipEmptyParts);
    if (!wanted.isEmpty() && hay_.empty())
        for (const auto& card : cards_) hay_.push_back(wordsOf(card));
    const bool inSight = !at_ || bodyRect(at_.column).intersects(cardRect(at_));  // else somebody looks elsewhere by the wheel
    for (auto& column : columns_) {
        column.shown.clear();
        std::vector<const BoardCard*> cards;
        for (const auto i : column.all)
            if (std::ranges::all_of(wanted, [&](const QString& w) { return hay_[i].contains(w, Qt::CaseInsensitive); })) {
                column.shown.push_back(i);
                cards.push_back(&cards_[i]);
            }
        column.sum = kind_->sum && !cards.empty() ? kind_->sum(cards) : QString{};
    }
    fit();
    auto at = placeOf(key);
    if (!at && at_.column >= 0)
        at = {at_.column, std::min(at_.row, static_cast<int>(columns_[static_cast<std::size_t>(at_.column)].shown.size()) - 1)};
    for (int c = 0; !at && c < static_cast<int>(columns_.size()); ++c)
        if (!columns_[static_cast<std::size_t>(c)].shown.empty()) at = {c, 0};
    at_ = at ? at : Place{};
    if (inSight) reveal();
    describe();
    if (moved) moved();
    lookForMore();
}

void Board::setCurrent(std::int64_t key) {
    if (const auto at = placeOf(key)) go(at);
}

void Board::go(Place at) {
    if (at == at_) return;
    at_ = at;
    reveal();
    describe();
    if (moved) moved();
    lookForMore();
}

// Over columns without a card, to the card that stands beside this one.
void Board::stepColumn(int by) {
    if (!at_) return;
    for (int c = at_.column + by; c >= 0 && c < static_cast<int>(columns_.size()); c += by) {
        const auto& column = columns_[static_cast<std::size_t>(c)];
        if (column.shown.empty()) continue;
        const auto middle = cardRect(at_).center().y() - bodyRect(c).top() + column.top;
        return go({c, std::clamp(middle / px(cardHeight + gap), 0, static_cast<int>(column.shown.size()) - 1)});
    }
}

void Board::stepRow(int by) {
    if (!at_) return;
    const auto last = static_cast<int>(columns_[static_cast<std::size_t>(at_.column)].shown.size()) - 1;
    go({at_.column, std::clamp(at_.row + by, 0, last)});
}

void Board::reveal() {
    viewport()->update();
    if (!at_) return;
    auto& top = columns_[static_cast<std::size_t>(at_.column)].top;
    const auto body = bodyRect(at_.column);
    const auto card = cardRect(at_);
    if (card.bottom() > body.bottom()) top += card.bottom() - body.bottom();
    if (card.top() < body.top() || card.height() > body.height()) top = at_.row * px(cardHeight + gap);
    top = std::clamp(top, 0, most(at_.column));
    auto* bar = horizontalScrollBar();
    const auto column = columnRect(at_.column);
    if (column.right() > viewport()->width()) bar->setValue(bar->value() + column.right() - viewport()->width() + 1);
    if (column.left() < 0) bar->setValue(bar->value() + columnRect(at_.column).left());
}

void Board::describe() {
    const auto* card = current();
    if (card == nullptr) return setAccessibleDescription(say(kind_->empty));
    const auto& column = columns_[static_cast<std::size_t>(at_.column)];
    setAccessibleDescription(wordsOf(*card) + ". " + say("%1: card %2 of %3")
                                                         .arg(heads_[static_cast<std::size_t>(at_.column)].title)
                                                         .arg(at_.row + 1)
                                                         .arg(words_.isEmpty() ? std::max(static_cast<std::int64_t>(column.shown.size()), heads_[static_cast<std::size_t>(at_.column)].count)
                                                                               : static_cast<std::int64_t>(column.shown.size())));
}

void Board::open() {
    if (const auto* card = current(); card != nullptr && card->opens) desk_.open(card->opens);
}

// ---------------------------------------------------------------- to another column

bool Board::may(const BoardCard& card, int column) const {
    const auto& to = heads_[static_cast<std::size_t>(column)];
    return kind_->mayMove && kind_->move && card.column != to.name && kind_->mayMove(desk_, card, to.name);
}

void Board::carry(int by) {
    if (current() == nullptr) return;
    const auto card = *current();  // what it does may bring the cards anew
    const auto inside = [&](int c) { return c >= 0 && c < static_cast<int>(columns_.size()); };
    for (int c = at_.column + by; inside(c); c += by)
        if (may(card, c)) return take(card, c);
    if (inside(at_.column + by)) take(card, at_.column + by);
}

void Board::take(const BoardCard& card, int column) {
    const auto to = heads_[static_cast<std::size_t>(column)].name;
    if (card.column == to) return;
    if (may(card, column)) return kind_->move(desk_, card, to);
    if (kind_->whyNot) desk_.toast(kind_->whyNot(card, to), Tone::attention);
}

void Board::endDrag() {
    pressed_ = dragged_ = 0;
    legal_.clear();
    viewport()->unsetCursor();
    viewport()->update();
}

// ---------------------------------------------------------------- keys

void Board::type(const QString& words) {
    filter(words);
    if (typed) typed(words_);
}

void Board::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const auto page = std::max(1, viewport()->height() / px(cardHeight + gap) - 1);
    if (event->modifiers().testFlag(Qt::AltModifier)) return event->ignore();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const int by = event->key() == Qt::Key_Left ? -1 : 1;
            return control ? carry(by) : stepColumn(by);
        }
        case Qt::Key_Up:
            return stepRow(-1);
        case Qt::Key_Down:
            return stepRow(1);
        case Qt::Key_PageUp:
            return stepRow(-page);
        case Qt::Key_PageDown:
            return stepRow(page);
        case Qt::Key_Home:
            return stepRow(-static_cast<int>(cards_.size()));
        case Qt::Key_End:
            return stepRow(static_cast<int>(cards_.size()));
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return control ? event->ignore() : open();
        case Qt::Key_Escape:
            if (dragged_ != 0) return endDrag();
            if (words_.isEmpty()) return event->ignore();
            return type({});
        case Qt::Key_Backspace:
            if (words_.isEmpty()) return event->ignore();
            return type(words_.chopped(1));
        default:
            break;
    }
    const auto text = event->text();
    if (control || text.isEmpty() || !text.at(0).isPrint() || (words_.isEmpty() && text == QStringLiteral(" "))) return event->ignore();
    type(words_ + text);
}

void Board::inputMethodEvent(QInputMethodEvent* event) {
    if (!event->commitString().isEmpty()) type(words_ + event->commitString());
    event->accept();
}

}  // namespace desk
