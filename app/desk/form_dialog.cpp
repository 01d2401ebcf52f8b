// Forms over the window, and actions that need no form.
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPainter>
#include <QSettings>

#include "app/desk/form.h"
#include "app/desk/form_parts.h"
#include "app/desk/labels.h"

namespace desk {
namespace {

constexpr int draftAfter = 1000;  // ms after typing until the draft is kept

// A card over the window: what is below waits, the keys stay within, and the window lives on.
class Sheet : public QWidget {
public:
    Sheet(Desk& desk, const QString& title)
        : QWidget{desk.shell != nullptr ? desk.shell->widget() : QApplication::activeWindow()},
          before_(QApplication::focusWidget()),
          card_(cardFrame(this)),
          column_(new QVBoxLayout{card_}) {
        setAttribute(Qt::WA_DeleteOnClose);
        setAccessibleName(title);
        card_->installEventFilter(this);
        if (parentWidget() != nullptr) {
            parentWidget()->installEventFilter(this);
            setGeometry(parentWidget()->rect());
        } else {
            resize(px(900), px(640));
        }
        column_->setContentsMargins(px(24), px(20), px(24), px(20));
        column_->setSpacing(px(14));
        auto* head = plain(title, card_);
        head->setFont(titleFont());
        head->setWordWrap(true);
        column_->addWidget(head);
    }
    void add(QWidget* widget, int stretch = 0) { column_->addWidget(widget, stretch); }
    QWidget* card() const { return card_; }
    void open(int width) {
        width_ = width;
        show();
        raise();
        place();
    }
    void leave() {
        auto* window = parentWidget();
        hide();
        if (!before_.isNull()) before_->setFocus(Qt::TabFocusReason);
        else if (window != nullptr) window->setFocus();
        deleteLater();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        auto veil = theme().rail;
        veil.setAlphaF(0.45F);
        QPainter{this}.fillRect(rect(), veil);
    }
    void resizeEvent(QResizeEvent*) override { place(); }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) place();
        return QWidget::event(event);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
        if (watched == card_ && event->type() == QEvent::LayoutRequest) place();
        return QWidget::eventFilter(watched, event);
    }
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    // Tab walks within the card.
    bool focusNextPrevChild(bool next) override {
        auto* from = focusWidget() != nullptr ? focusWidget() : card_;
        for (auto* to = next ? from->nextInFocusChain() : from->previousInFocusChain(); to != from;
             to = next ? to->nextInFocusChain() : to->previousInFocusChain()) {
            const bool stops = card_->isAncestorOf(to) && to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus) != 0 &&
                               to->focusProxy() == nullptr;
            if (!stops) continue;
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
        return true;
    }

private:
    void place() {
        const auto wide = std::min(width_, width() - px(32));
        const auto most = height() - px(48);
        card_->setFixedWidth(wide);
        const int wanted = column_->hasHeightForWidth() ? column_->totalHeightForWidth(wide) : column_->totalSizeHint().height();
        const auto high = std::min(wanted, most);
        card_->setGeometry((width() - wide) / 2, std::max(px(24), std::min((height() - high) / 3, px(120))), wide, high);
    }
    QPointer<QWidget> before_;
    QFrame* card_;
    QVBoxLayout* column_;
    int width_ = 480;
};

// ---------------------------------------------------------------- drafts

// Typed work of a sheet outlives a crash: kept per company, action and what the form began with.
class Draft {
public:
    Draft(const Desk& desk, const FormLook& look)
        : key_("draft/" + text(look.action) + "/" +
               QCryptographicHash::hash(QByteArray::fromStdString(desk.company().location()) +
                                            QJsonDocument{look.preset}.toJson(QJsonDocument::Compact),
                                        QCryptographicHash::Sha1)
                   .toHex()) {}
    QJsonObject read() const { return QJsonDocument::fromJson(QSettings{}.value(key_).toByteArray()).object(); }
    void keep(const QJsonObject& typed) const { QSettings{}.setValue(key_, QJsonDocument{typed}.toJson(QJsonDocument::Compact)); }
    void drop() const { QSettings{}.remove(key_); }

private:
    QString key_;
};

QLabel* sentenceLabel(const QString& words, QWidget* parent) {
    auto* label = plain(words, parent);
    label->setWordWrap(true);
    return label;
}

class QuestionSheet : public Sheet {
public:
    QuestionSheet(Desk& desk, const QString& title, const QString& question, const QString& verb) : Sheet{desk, title} {
        if (!question.isEmpty()) add(sentenceLabel(question, card()));
        refusal_ = sentenceLabel({}, card());
        refusal_->setProperty("bad", true);
        refusal_->hide();
        add(refusal_);
        auto* row = new QWidget{card()};
        auto* buttons = new QHBoxLayout{row};
        buttons->setContentsMargins({});
        buttons->addStretch();
        close_ = new QPushButton{verb.isEmpty() ? say("Close") : say("Cancel"), row};
        buttons->addWidget(close_);
        connect(close_, &QPushButton::clicked, this, [this] { leave(); });
        if (!verb.isEmpty()) {
            verb_ = new QPushButton{verb, row};
            verb_->setProperty("main", true);
            buttons->addWidget(verb_);
            connect(verb_, &QPushButton::clicked, this, [this] {
                verb_->setEnabled(false);
                if (agreed) agreed();
            });
        }
        add(row);
    }
    void start() {
        open(px(480));
        (verb_ != nullptr ? verb_ : close_)->setFocus(Qt::TabFocusReason);
    }
    void refuse(const QString& sentences) {
        sayBelow(refusal_, sentences);
        close_->setText(say("Close"));
        if (verb_ != nullptr) verb_->setEnabled(true);
        close_->setFocus(Qt::TabFocusReason);
    }
    std::function<void()> agreed;

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) return event->accept(), true;
        return Sheet::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Escape) leave();
        else if (auto* button = qobject_cast<QPushButton*>(focusWidget()); enter && button != nullptr) button->click();
        else Sheet::keyPressEvent(event);
    }

private:
    QLabel* refusal_;
    QPushButton *close_, *verb_ = nullptr;
};

}  // namespace

void showForm(Desk& desk, FormLook look) {
    const auto& action = desk.company().actions().get(look.action);
    if (!desk.may(look.action))
        return desk.toast(say("You may not do this: %1. Ask an administrator for the right.").arg(say(action.title)), Tone::attention);
    auto* sheet = new Sheet{desk, say(*look.title != 0 ? std::string{look.title} : action.title)};
    const Draft draft{desk, look};
    auto* form = new Form{desk, std::move(look), sheet->card()};
    if (const auto kept = draft.read(); !kept.isEmpty()) {
        form->takeTyped(kept);
        auto* note = smallWords(sheet->card(), "muted");
        sayBelow(note, say("What you had typed before is back."));
        sheet->add(note);
    }
    sheet->add(form, 1);
    auto* keeping = new QTimer{form};
    keeping->setInterval(draftAfter);
    auto last = std::make_shared<QJsonObject>(form->typed());
    QObject::connect(keeping, &QTimer::timeout, form, [form, draft, last] {
        if (!form->dirty()) return;
        if (auto typed = form->typed(); typed != *last) draft.keep(*last = std::move(typed));
    });
    keeping->start();
    form->cancelled = [sheet, draft, keeping] {
        keeping->stop();
        draft.drop();
        sheet->leave();
    };
    form->performed = [sheet, draft, keeping](const QJsonObject&) {
        keeping->stop();
        draft.drop();
        sheet->leave();
    };
    sheet->open(form->naturalWidth());
    for (const auto& [name, field] : form->fields())
        if (field->isVisible() && field->editor()->isEnabled() && isEmpty(field->value())) return field->editor()->setFocus(Qt::TabFocusReason);
    if (auto* first = form->fields().empty() ? form->field("lines[0].item") : form->fields().front().second; first != nullptr)
        first->editor()->setFocus(Qt::TabFocusReason);
    else form->setFocus();
}

void doNow(Desk& desk, const std::string& action, const QJsonObject& args, const QString& doneText, const QString& question) {
    const auto& known = desk.company().actions().get(action);
    const auto title = say(known.title);
    // One id however often the button is pressed: after a fault it is done once only.
    const auto request = Once{}.request(action, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), known.version);
    if (question.isEmpty()) {
        desk.perform(
            &desk, request, [&desk, doneText](const db::Answer&) { desk.toast(doneText); },
            [&desk, title](const std::vector<db::Refusal>& reasons) {
                auto* sheet = new QuestionSheet{desk, title, {}, {}};
                sheet->start();
                sheet->refuse(sentences(reasons));
            });
        return;
    }
    auto* sheet = new QuestionSheet{desk, title, question, title};
    sheet->agreed = [&desk, request, doneText, sheet] {
        desk.perform(
            sheet, request,
            [&desk, doneText, sheet](const db::Answer&) {
                sheet->leave();
                desk.toast(doneText);
            },
            [sheet](const std::vector<db::Refusal>& reasons) { sheet->refuse(sentences(reasons)); });
    };
    sheet->start();
}

}  // namespace desk
