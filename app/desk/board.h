// A board: cards in columns, work by stage. A module names the columns and writes one function that reads the cards;
// the kit shows them, walks between them by keys and mouse, filters and keeps them fresh. A card changes its column
// only when the data does: a move opens a form or performs an action, and what came of it shows at the next refresh.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include <QAbstractScrollArea>

#include "app/desk/card.h"
#include "app/desk/table.h"

namespace desk {

struct BoardColumn {
    const char* name;         // what BoardCard::column says
    const char* title;        // English
    Tone tone = Tone::neutral;
};
struct BoardCard {
    std::int64_t key = 0;     // of one card only; the cursor stays on it when cards come anew
    std::string column;       // a card of no known column is not shown
    QString title;            // "SO-1"
    QString second = {};      // "Nordwind Pumps GmbH"
    std::vector<TableCell> figures = {};  // the last line: the first at the left, the second at the right
    std::vector<TableCell> chips = {};    // beside the title, as many as there is room for
    Record opens = {};        // what Enter and a double click open
    QJsonObject data = {};    // for the board's own functions
};
// A column that only the data knows: a work centre, say.
struct BoardHead {
    std::string name;         // what BoardCard::column says
    QString title;            // as people read it
    Tone tone = Tone::neutral;
    std::int64_t count = -1;  // of all its cards, where the contents hold the first only; -1: they hold all
    QString sum = {};         // of all of them, while nothing is filtered; empty: of those that are held
};
// Bars above the columns: what comes in by month.
struct BoardChart {
    QString title;                       // as people read it
    std::vector<std::string> labels;
    std::vector<double> values;
};
struct BoardContents {
    std::vector<BoardCard> cards;        // in the order they stand in their column
    std::vector<Figure> figures = {};
    QString note = {};                   // one sentence above the columns
    Tone tone = Tone::neutral;           // of the note
    std::vector<BoardHead> heads = {};   // the columns, where the kind names none
    std::vector<BoardChart> charts = {}; // beside each other below the figures
};

// Something to do with the card in hand.
struct BoardAction {
    const char* title;                   // "Assign…"
    const char* right = "";
    const char* keys = "";
    const char* icon = "";
    std::function<bool(const BoardCard&)> fits = {};  // empty: every card
    std::function<void(Desk&, const BoardCard&)> run;
};

struct BoardKind {
    const char* title;                   // English
    std::vector<BoardColumn> columns;    // empty: as the contents say
    std::vector<QString> tables;         // read anew when one of them changes
    std::function<BoardContents(const db::Read&)> read;  // beside the window's thread
    // Instead of `read` where there may be very many: the first `most` of each column. More are read when somebody comes to the
    // end of a column, and all when somebody filters.
    std::function<BoardContents(const db::Read&, int most)> readMost = {};
    int page = 200;
    // Whether this person may take the card there; absent: nowhere. `move` then does it, or opens what does it.
    std::function<bool(const Desk&, const BoardCard&, const std::string& to)> mayMove = {};
    std::function<void(Desk&, const BoardCard&, const std::string& to)> move = {};
    // Said where a card may not go: what, why, what would help, in the person's language.
    std::function<QString(const BoardCard&, const std::string& to)> whyNot = {};
    // Of the cards that a column shows, in its head; absent: the count alone.
    std::function<QString(const std::vector<const BoardCard*>&)> sum = {};
    std::vector<CardButton> buttons = {};
    const char* empty = "";              // English: what to do when there is no card
    std::vector<BoardAction> actions = {};  // before the buttons
};

// The columns themselves, painted; only the cards in sight, so thousands of them cost nothing.
class Board : public QAbstractScrollArea {
public:
    Board(Desk&, QWidget* parent, std::shared_ptr<const BoardKind>);
    // Keeps the current card by its key, wherever it stands now. `heads`: other columns than before; none: the same.
    void setCards(std::vector<BoardCard>, std::vector<BoardHead> heads = {});
    void filter(const QString& words);      // the cards that hold every word
    const QString& words() const { return words_; }
    const BoardCard* current() const;       // null: no card is shown
    void setCurrent(std::int64_t key);
    std::vector<std::int64_t> shown(const std::string& column) const;  // keys, from the top
    QRect place(std::int64_t key) const;    // within the viewport; empty where it is not shown
    int painted() const { return painted_; }  // cards in the last painting, for tests

    std::function<void(bool all)> wantsMore;           // the end of what is held of a column is in sight, or somebody filters
    std::function<void()> moved;                       // another card is current, or it changed
    std::function<void(const QString& words)> typed;   // the filter changed by keys

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void inputMethodEvent(QInputMethodEvent*) override;
    bool viewportEvent(QEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void wheelEvent(QWheelEvent*) override;

private:
    static constexpr int cardHeight = 82, gap = 8, narrowest = 236;  // px at 96 dpi
    struct Column {
        std::vector<std::size_t> all, shown;  // indices of cards_
        int top = 0;                          // px scrolled
        QString sum;
    };
    struct Place {
        int column = -1, row = -1;
        bool operator==(const Place&) const = default;
        explicit operator bool() const { return row >= 0; }
    };

    // Where things stand, in the viewport.
    int headHeight() const;            // px; with a line for the sum where there is one
    int columnWidth() const;
    QRect columnRect(int column) const;
    QRect bodyRect(int column) const;  // of the cards, below the head
    QRect cardRect(Place) const;
    Place placeAt(QPoint) const;
    int columnAt(QPoint) const;
    Place placeOf(std::int64_t key) const;
    const BoardCard* cardAt(Place) const;
    int most(int column) const;        // px it can be scrolled
    void fit();                        // scroll bar and scrolled columns, after sizes or cards changed

    void setHeads(std::vector<BoardHead>);
    bool lacks(int column) const;      // cards that are not held
    void lookForMore();
    void arrange(std::int64_t key);    // what the filter lets through; `key` stays current
    void go(Place);
    void stepColumn(int by);
    void stepRow(int by);
    void reveal();
    void describe();                   // for screen readers
    void open();
    void type(const QString& words);   // the filter, by keys
    bool may(const BoardCard&, int column) const;
    void carry(int by);                // Ctrl+Left, Ctrl+Right
    void take(const BoardCard&, int column);
    void endDrag();

    void paintColumn(QPainter&, int column);
    void paintHead(QPainter&, int column) const;
    void paintCard(QPainter&, const QRect&, const BoardCard&, bool current, bool hovered) const;
    void paintDragged(QPainter&) const;

    Desk& desk_;
    std::shared_ptr<const BoardKind> kind_;
    std::vector<BoardCard> cards_;
    std::vector<QString> hay_;  // of each card all its words; made when somebody filters
    std::vector<BoardHead> heads_;  // of each column
    std::vector<Column> columns_;
    QString words_;
    Place at_;
    std::int64_t hovered_ = 0, pressed_ = 0, dragged_ = 0;  // keys
    QPoint pressedAt_, pointer_;
    std::vector<bool> legal_;  // by column, while a card is dragged
    int painted_ = 0;
};

// For ScreenKind::make.
std::function<Screen*(Desk&, const QJsonObject&)> boardScreen(BoardKind);

}  // namespace desk
