// Choices as large tiles: a reason, a person, a place. As many as there is room for; the others are on further leaves.
// A digit chooses too.
#pragma once
#include <functional>
#include <vector>

#include <QWidget>

#include "app/desk/theme.h"

namespace terminal {

class Button;

struct Tile {
    qint64 id = 0;
    QString words = {}, detail = {};
    const char* icon = "";
    desk::Tone tone = desk::Tone::neutral;
};

class Tiles : public QWidget {
public:
    Tiles(int columns, int mostRows, QWidget* parent);
    void show(std::vector<Tile>);
    void choose(qint64 id);  // shows it pressed in; 0: none
    qint64 chosen() const { return chosen_; }
    const std::vector<Tile>& tiles() const { return tiles_; }
    bool takeKey(const QString& text);  // "1" the first of this leaf
    std::function<void(const Tile&)> picked;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void lay();
    void place();
    int highest() const;  // what the highest tile needs
    int rows() const;     // that there is room for
    std::vector<Tile> tiles_;
    std::vector<Button*> buttons_;
    int columns_, mostRows_;
    std::size_t first_ = 0;
    qint64 chosen_ = 0;
};

}  // namespace terminal
