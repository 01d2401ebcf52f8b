// A picture that is touched where something is: a drawing on which a defect has its place. By keyboard the arrows move a
// cross and Enter touches it.
#pragma once
#include <functional>
#include <optional>

#include <QPixmap>
#include <QWidget>

namespace terminal {

class TapPicture : public QWidget {
public:
    // Thousandths of the picture's width from the left and of its height from the top.
    struct Place {
        int x = 0, y = 0;
        bool operator==(const Place&) const = default;
    };
    TapPicture(const QString& name, QWidget* parent);
    // Draws the picture as large as fits into so much room; again when there is more or less of it. Null: no picture.
    void draw(std::function<QPixmap(QSize)>);
    bool empty() const { return picture_.isNull(); }
    QRect area() const;  // where it lies in this widget
    bool takeKey(int key);
    std::function<void(Place)> tapped;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void tap(Place);
    std::function<QPixmap(QSize)> drawn_;
    QPixmap picture_;
    std::optional<Place> cross_;
};

}  // namespace terminal
