// A drawing as its file says it: PNG, JPEG and SVG are painted as paper, all else is opened by another program.
#pragma once
#include <QFrame>
#include <QScrollArea>

#include "app/desk/desk.h"
#include "app/desk/paper.h"

namespace engineering::ui {

class PaperView : public QFrame {
public:
    PaperView(desk::Desk&, QWidget* parent);
    void follow(const QString& fileName, const QString& sha256);  // no hash: nothing is chosen
    void openOutside();                                           // Ctrl+O
    bool painted() const { return static_cast<bool>(picture_); }
    QString said() const { return words_->text(); }

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void take(const desk::PaperPicture&);
    void zoom(double by);
    void paint();

    desk::Desk& desk_;
    QString fileName_, sha256_;
    desk::PaperPicture picture_;
    double scale_ = 1;  // of what fits
    QScrollArea* area_;
    QLabel *sheet_, *words_;
    QPushButton *larger_, *smaller_, *open_;
};

}  // namespace engineering::ui
