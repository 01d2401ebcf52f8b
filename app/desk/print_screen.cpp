#include "app/desk/print_screen.h"

#include <QPaintEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>

#include "app/desk/fields.h"
#include "app/desk/files.h"
#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"

namespace desk {
namespace {

// The sheets under each other; only those in sight are painted.
class Sheets : public QWidget {
public:
    explicit Sheets(QWidget* parent) : QWidget{parent} { setAccessibleName(say("The pages as they will be printed")); }
    void show(std::shared_ptr<const Paper> paper) {
        paper_ = std::move(paper);
        fit(width());
        update();
    }
    void fit(int wide) {
        sheet_ = std::min(wide - px(48), px(820));
        setFixedHeight(paper_ == nullptr ? 1 : px(24) + paper_->pages() * step());
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        if (paper_ == nullptr) return;
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        for (int page = 0; page < paper_->pages(); ++page) {
            const QRect sheet{(width() - sheet_) / 2, px(24) + page * step(), sheet_, high()};
            if (!sheet.intersects(event->rect())) continue;
            painter.fillRect(sheet, Qt::white);
            painter.save();
            painter.translate(sheet.topLeft());
            paper_->paint(painter, page, sheet_ / Paper::width);
            painter.restore();
            painter.setPen(theme().border);
            painter.drawRect(sheet);
        }
    }

private:
    int high() const { return static_cast<int>(sheet_ * Paper::height / Paper::width); }
    int step() const { return high() + px(24); }
    std::shared_ptr<const Paper> paper_;
    int sheet_ = 100;
};

class SheetsArea : public QScrollArea {
public:
    explicit SheetsArea(QWidget* parent) : QScrollArea{parent}, sheets{new Sheets{this}} {
        setWidget(sheets);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessibleName(say("Preview"));
    }
    Sheets* const sheets;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        sheets->fit(viewport()->width());
    }
};

class PrintScreen : public Screen {
public:
    PrintScreen(Desk& desk, PrintKind kind, const QJsonObject& with)
        : Screen{desk}, kind_(std::move(kind)), with_(with), id_{with["id"].toInteger()} {
        auto* all = new QHBoxLayout{this};
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        area_ = new SheetsArea{this};
        all->addWidget(area_, 1);
        all->addWidget(buildPanel());
        setFocusProxy(to_ != nullptr ? to_->editor() : area_);
        load();
    }

    QString title() const override { return shown_ ? say("%1 on paper").arg(text(shown_->number)) : say(kind_.title); }
    QString explain() const override { return shown_ ? text(shown_->name) : QString{}; }
    Record record() const override {
        return {with_["kind"].toString(kind_.record), shown_ ? shown_->id : 0};
    }
    QJsonObject state() const override { return kind_.readBy ? with_ : QJsonObject{{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override {
        if (std::ranges::any_of(kind_.tables, [&](const QString& table) { return tables.contains(table); })) load();
    }

private:
    QPushButton* button(const char* title, const char* icon, const QList<QKeySequence>& keys, void (PrintScreen::*does)(), QWidget* parent) {
        auto* made = new QPushButton{desk::icon(icon), say(title), parent};
        made->setToolTip(keys.front().toString(QKeySequence::NativeText));
        connect(made, &QPushButton::clicked, this, [this, does] { (this->*does)(); });
        for (const auto& key : keys) {
            auto* shortcut = new QShortcut{key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
            connect(shortcut, &QShortcut::activated, made, [made] { made->click(); });
        }
        made->setEnabled(false);
        buttons_.push_back(made);
        return made;
    }

    QPushButton* moreButton(const PrintButton& one, QWidget* parent) {
        auto* made = new QPushButton{desk::icon(one.icon), say(one.title), parent};
        connect(made, &QPushButton::clicked, this, [this, run = one.run] { run(desk(), this, with_); });
        giveKeys(made, QKeySequence{one.keys});
        made->setEnabled(false);
        buttons_.push_back(made);
        return made;
    }

    QWidget* buildPanel() {
        auto* panel = cardFrame(this);
        panel->setFixedWidth(px(360));
        auto* column = new QVBoxLayout{panel};
        column->setContentsMargins(px(20), px(18), px(20), px(18));
        column->setSpacing(px(8));
        column->addWidget(button("Print…", "print", {QKeySequence{"Ctrl+P"}}, &PrintScreen::print, panel));
        column->addWidget(button("Save as PDF…", "export", {QKeySequence{"Ctrl+S"}}, &PrintScreen::save, panel));
        for (const auto& one : kind_.more) column->addWidget(moreButton(one, panel));
        if (*kind_.send != 0 && desk().may(kind_.send)) addMail(column, panel);
        refusals_ = plain({}, panel);
        refusals_->setProperty("bad", true);
        refusals_->setWordWrap(true);
        refusals_->hide();
        column->addWidget(refusals_);
        column->addStretch(1);
        return panel;
    }

    void addMail(QVBoxLayout* column, QWidget* panel) {
        column->addSpacing(px(12));
        column->addWidget(heading(say("Send by mail"), panel));
        const auto add = [&](const QString& label, Field* field) {
            auto* words = muted(label, panel);
            words->setFont(smallFont());
            column->addWidget(words);
            field->setName(label);
            field->edited = [this] { typed_ = true; };
            column->addWidget(field);
            return field;
        };
        to_ = add(say("Mail address"), textField(panel));
        subject_ = add(say("Subject"), textField(panel, 200));
        text_ = add(say("Message"), longTextField(panel));
        auto* send = button("Send", "mail", {QKeySequence{Qt::CTRL | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::Key_Enter}}, &PrintScreen::send, panel);
        send->setProperty("main", true);
        send->setIcon(icon("mail", theme().onAccent));
        column->addWidget(send);
    }

    void load() {
        desk().read<std::optional<PrintedPaper>>(
            this,
            [read = kind_.read, readBy = kind_.readBy, with = with_, id = id_](const db::Read& r) {
                return readBy ? readBy(r, with) : read(r, id);
            },
            [this](std::optional<PrintedPaper> found) {
                shown_ = std::move(found);
                setBusy(busy_);
                if (!shown_) return sayWhy(say(kind_.empty));
                sayWhy({});
                id_ = shown_->id;
                area_->sheets->show(shown_->paper);
                presetMail();
                tell();
            });
    }

    void presetMail() {
        if (to_ == nullptr || typed_ || std::exchange(presetFor_, id_) == id_) return;  // news must not move the cursor
        const auto& s = *shown_;
        to_->setValue(text(s.email));
        subject_->setValue(say("%1 %2 of %3").arg(s.title, text(s.number), text(s.firm)));
        if (!s.words.empty()) return text_->setValue(text(s.words));
        text_->setValue(say("Good day,\n\nplease find our paper %1 with this mail.\n\nKind regards\n%2\n%3").arg(text(s.number), text(s.clerk), text(s.firm)));
    }

    void sayWhy(const QString& sentence) {
        refusals_->setText(sentence);
        refusals_->setVisible(!sentence.isEmpty());
    }

    void print() {
        QPrinter printer{QPrinter::HighResolution};
        printer.setDocName(shown_->fileName);
        QPrintDialog dialog{&printer, this};
        if (dialog.exec() == QDialog::Accepted && shown_) shown_->paper->print(printer);
    }

    // The PDF is written beside the window's thread: a document may have thousands of lines.
    void withPdf(std::function<void(QByteArray)> then) {
        desk().readLong<QByteArray>(
            this, [paper = shown_->paper, name = shown_->fileName](const db::Read&) { return paper->pdf(name); }, std::move(then),
            [this](const QString& why) {
                setBusy(false);
                sayWhy(why);
            });
    }

    void save() {
        withPdf([this, name = shown_->fileName](const QByteArray& bytes) { sayWhy(keepFile(desk(), this, name, bytes, say("Save as PDF"))); });
    }

    void setBusy(bool busy) {
        busy_ = busy;
        for (auto* one : buttons_) one->setEnabled(!busy && shown_);
    }

    void send() {
        if (busy_ || !shown_) return;
        setBusy(true);
        sayWhy({});
        QJsonObject mail{{kind_.argument, static_cast<qint64>(shown_->id)}, {"to", to_->value()}, {"subject", subject_->value()},
                         {"text", text_->value()}, {"fileName", shown_->fileName}};
        auto before = unsure_;
        before.remove("attachment");
        if (before == mail) return post(unsure_);
        withPdf([this, mail = std::move(mail)](const QByteArray& bytes) {
            desk().keepAttachment(
                this, bytes.toStdString(), "application/pdf",
                [this, mail](const std::string& hash) {
                    auto args = mail;
                    args["attachment"] = text(hash);
                    post(args);
                },
                [this](const std::vector<db::Refusal>& reasons) { showReasons(reasons); });
        });
    }

    void post(const QJsonObject& args) {
        unsure_ = args;
        const auto version = desk().company().actions().get(kind_.send).version;
        desk().perform(
            this, once_.request(kind_.send, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), version),
            [this, to = args["to"].toString()](const db::Answer& answer) { sent(answer, to); },
            [this](const std::vector<db::Refusal>& reasons) {
                once_.refused(reasons);
                if (!openOutcome(reasons)) unsure_ = {};
                showReasons(reasons);
            });
    }

    void sent(const db::Answer& answer, const QString& to) {
        const auto told = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
        once_.done();
        unsure_ = {};
        showReasons({});
        desk().toast(say("%1 goes to %2.").arg(told["number"].toString(), to), Record{"message", told["message"].toInteger()});
    }

    void showReasons(const std::vector<db::Refusal>& reasons) {
        setBusy(false);
        const std::pair<const char*, Field*> fields[] = {{"to", to_}, {"subject", subject_}, {"text", text_}};
        for (const auto& [name, field] : fields) {
            QString sentence;
            for (const auto& reason : reasons)
                if (reason.field == name) sentence = desk::sentence(reason);
            field->setRefusal(sentence);
        }
        sayWhy(sentences(reasons));
    }

    PrintKind kind_;
    QJsonObject with_;
    std::int64_t id_;
    std::optional<PrintedPaper> shown_;
    SheetsArea* area_ = nullptr;
    std::vector<QPushButton*> buttons_;
    QLabel* refusals_ = nullptr;
    Field *to_ = nullptr, *subject_ = nullptr, *text_ = nullptr;
    Once once_;
    QJsonObject unsure_;  // the mail of which nobody knows yet whether it went: another PDF of the same paper would be another mail
    bool typed_ = false, busy_ = false;
    std::int64_t presetFor_ = 0;  // the document whose mail was preset
};

}  // namespace

std::function<Screen*(Desk&, const QJsonObject&)> printScreen(PrintKind kind) {
    return [kind = std::move(kind)](Desk& desk, const QJsonObject& with) -> Screen* { return new PrintScreen{desk, kind, with}; };
}

}  // namespace desk
