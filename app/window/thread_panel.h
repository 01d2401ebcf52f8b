// The thread of the record in hand: what came before it and after it, each a link, and who did what to it.
#pragma once
#include <QFrame>

#include "app/desk/desk.h"

class QScrollArea;

namespace window {

class ThreadPanel : public QFrame {
public:
    ThreadPanel(desk::Desk&, QWidget* parent);
    void follow(const desk::Record&);
    void refresh();

private:
    struct Step {
        std::int64_t logId = 0, at = 0;
        std::string action, actor, reason;
        std::vector<std::string> changes;  // "wanted_on was 2026-11-30"
    };
    struct Thread {
        std::vector<desk::ThreadLink> links;
        std::vector<Step> steps;
    };
    static Thread load(const desk::Desk&, const db::Read&, const desk::Record&);
    void show(const Thread&);
    void addLinks(QVBoxLayout*, const Thread&, int side, const QString& title);
    void addPicture(QVBoxLayout*);
    void addSteps(QVBoxLayout*, const Thread&);

    desk::Desk& desk_;
    desk::Record record_;
    QScrollArea* scroll_;
    std::int64_t asked_ = 0;
};

}  // namespace window
