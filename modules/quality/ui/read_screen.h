// A controlled document that somebody must read: it is shown, and what he signs is that he has read and understood it.
#pragma once
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/paper.h"
#include "quality/ui/signing.h"

namespace quality::ui {

// A page as wide as there is room, moved by the arrows; nothing for what this program cannot draw.
class PageView : public QScrollArea {
public:
    explicit PageView(QWidget* parent);
    void show(const desk::PaperPicture&);

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void draw();
    desk::PaperPicture picture_;
    QLabel* sheet_;
};

struct PaperNow {
    std::int64_t id = 0;  // of the revision; 0: there is none
    std::string number, title, revision, state, fileName, sha256;
    std::optional<db::Instant> readAt;  // by whoever looks
};

class ReadScreen : public desk::Screen {
public:
    ReadScreen(desk::Desk&, const QJsonObject& with);  // with id: the document's revision
    QString title() const override;
    QString explain() const override { return desk::text(paper_.title); }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override;
    cases::SigningRow& signing() { return *signing_; }
    QString refusal() const { return refusal_->isHidden() ? QString{} : refusal_->text(); }
    void submit();       // Ctrl+Enter
    void openOutside();  // Ctrl+O

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void makeFoot(QBoxLayout*);
    void load();
    void take(PaperNow);
    void showPage();
    void done();
    void refused(const std::vector<db::Refusal>&);
    void complain(const QString&);
    QString name() const { return desk::text(paper_.number + " " + paper_.revision); }

    std::int64_t id_;
    PaperNow paper_;
    bool seen_ = false, busy_ = false;  // seen: it stands here, or was opened outside
    QLabel *head_ = nullptr, *words_ = nullptr, *refusal_ = nullptr;
    PageView* page_ = nullptr;
    cases::SigningRow* signing_ = nullptr;
    QPushButton *open_ = nullptr, *verb_ = nullptr;
    desk::Once once_;
};

}  // namespace quality::ui
