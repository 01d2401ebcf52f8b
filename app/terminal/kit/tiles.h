// Choices as large tiles: a reason, a person, a place. More than fit go onto further leaves. A digit chooses too.
#pragma once
#include <functional>
#include <vector>

#include <QWidget>

#include "app/desk/theme.h"

class QGridLayout;

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
    Tiles(int columns, int rows, QWidget* parent);
    void show(std::vector<Tile>);
    void choose(qint64 id);  // shows it pressed in; 0: none
    qint64 chosen() const { return chosen_; }
    const std::vector<Tile>& tiles() const { return tiles_; }
    bool takeKey(const QString& text);  // "1" the first of this leaf
    std::function<void(const Tile&)> picked;

private:
    void lay();
    std::size_t onLeaf() const;
    QGridLayout* grid_;
    std::vector<Tile> tiles_;
    std::vector<Button*> buttons_;
    int columns_, rows_;
    std::size_t first_ = 0;
    qint64 chosen_ = 0;
};

}  // namespace terminal
