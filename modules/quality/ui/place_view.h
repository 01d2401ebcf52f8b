// A drawing with a mark where something lies on it.
#pragma once
#include <QWidget>

#include "app/desk/paper.h"
#include "app/desk/say.h"

namespace quality::cases {

class PlaceView : public QWidget {
public:
    explicit PlaceView(QWidget* parent) : QWidget{parent} {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(desk::say("Drawing"));
    }
    // part: of its width from the left and of its height from the top, 0 to 1. words: instead of a picture that is none.
    void show(const desk::PaperPicture&, QPointF part, const QString& words);
    bool empty() const { return !picture_; }
    QRectF area() const;   // where the picture lies in this widget
    QPointF mark() const;  // the middle of the mark

protected:
    void paintEvent(QPaintEvent*) override;

private:
    desk::PaperPicture picture_;
    QPointF part_;
    QString words_;
};

}  // namespace quality::cases
