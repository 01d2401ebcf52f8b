// F1: the help page of the screen in hand, from resources/help, beside the work.
#pragma once
#include <QFrame>

class QTextBrowser;

namespace window {

class HelpPanel : public QFrame {
public:
    explicit HelpPanel(QWidget* parent);
    void follow(const QString& screen);
    QString shownText() const;

private:
    QTextBrowser* page_;
    QString screen_;
};

}  // namespace window
