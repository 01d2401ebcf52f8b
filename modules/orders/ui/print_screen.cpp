// A quote or an order on paper: seen before it leaves, printed, kept as a PDF, or mailed to the customer.
#include <QDir>
#include <QFileDialog>
#include <QPaintEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QShortcut>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "orders/ui/print_order.h"
#include "orders/ui/screens.h"

namespace orders::ui {
namespace {

using desk::px;
using desk::say;
using desk::text;

// Its paper, laid out beside the window.
struct Printed {
    std::optional<OrderPaper> order;
    std::int64_t id = 0;
    std::shared_ptr<const desk::Paper> paper;
};

// The sheets under each other; only those in sight are painted.
class Sheets : public QWidget {
public:
    explicit Sheets(QWidget* parent) : QWidget{parent} { setAccessibleName(say("The pages as they will be printed")); }
    void show(std::shared_ptr<const desk::Paper> paper) {
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
            paper_->paint(painter, page, sheet_ / desk::Paper::width);
            painter.restore();
            painter.setPen(desk::theme().border);
            painter.drawRect(sheet);
        }
    }

private:
    int high() const { return static_cast<int>(sheet_ * desk::Paper::height / desk::Paper::width); }
    int step() const { return high() + px(24); }
    std::shared_ptr<const desk::Paper> paper_;
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

class PrintScreen : public desk::Screen {
public:
    PrintScreen(desk::Desk& desk, const QJsonObject& with) : Screen{desk}, id_{with["id"].toInteger()} {
        auto* all = new QHBoxLayout{this};
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        area_ = new SheetsArea{this};
        all->addWidget(area_, 1);
        all->addWidget(buildPanel());
        setFocusProxy(to_ != nullptr ? to_->editor() : area_);
        load();
    }

    QString title() const override { return shown_.order ? say("%1 on paper").arg(text(shown_.order->number)) : say("Order on paper"); }
    QString explain() const override { return shown_.order ? text(shown_.order->customer) : QString{}; }
    desk::Record record() const override { return {"order", shown_.id}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override {
        if (tables.contains("sales_order") || tables.contains("sales_order_line")) load();
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

    QWidget* buildPanel() {
        auto* panel = desk::cardFrame(this);
        panel->setFixedWidth(px(360));
        auto* column = new QVBoxLayout{panel};
        column->setContentsMargins(px(20), px(18), px(20), px(18));
        column->setSpacing(px(8));
        column->addWidget(button("Print…", "print", {QKeySequence{"Ctrl+P"}}, &PrintScreen::print, panel));
        column->addWidget(button("Save as PDF…", "export", {QKeySequence{"Ctrl+S"}}, &PrintScreen::save, panel));
        if (desk().may("orders.send")) addMail(column, panel);
        refusals_ = desk::plain({}, panel);
        refusals_->setProperty("bad", true);
        refusals_->setWordWrap(true);
        refusals_->hide();
        column->addWidget(refusals_);
        column->addStretch(1);
        return panel;
    }

    void addMail(QVBoxLayout* column, QWidget* panel) {
        column->addSpacing(px(12));
        column->addWidget(desk::heading(say("Send by mail"), panel));
        const auto add = [&](const QString& label, desk::Field* field) {
            auto* words = desk::muted(label, panel);
            words->setFont(desk::smallFont());
            column->addWidget(words);
            field->setName(label);
            field->edited = [this] { typed_ = true; };
            column->addWidget(field);
            return field;
        };
        to_ = add(say("Mail address"), desk::textField(panel));
        subject_ = add(say("Subject"), desk::textField(panel, 200));
        text_ = add(say("Message"), desk::longTextField(panel));
        auto* send = button("Send", "mail", {QKeySequence{Qt::CTRL | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::Key_Enter}}, &PrintScreen::send, panel);
        send->setProperty("main", true);
        send->setIcon(desk::icon("mail", desk::theme().onAccent));
        column->addWidget(send);
    }

    void load() {
        desk().read<Printed>(
            this,
            [id = id_](const db::Read& read) {
                Printed out;
                // Opened without an order: the newest one.
                out.id = id != 0 ? id : read.one<std::int64_t>(R"sql(select coalesce(max(sales_order_id), 0) as id from sales_order)sql");
                out.order = orderPaper(read, SalesOrderId{out.id});
                if (out.order) out.paper = std::make_shared<const desk::Paper>(laidOut(*out.order));
                return out;
            },
            [this](Printed found) {
                shown_ = std::move(found);
                for (auto* one : buttons_) one->setEnabled(shown_.paper != nullptr && !busy_);
                if (!shown_.order) return sayWhy(say("There is no order to print."));
                sayWhy({});
                id_ = shown_.id;
                area_->sheets->show(shown_.paper);
                presetMail();
                tell();
            });
    }

    void presetMail() {
        if (to_ == nullptr || typed_ || std::exchange(presetFor_, id_) == id_) return;  // news must not move the cursor
        const auto& o = *shown_.order;
        to_->setValue(text(o.email));
        subject_->setValue(say("%1 %2 of %3").arg(o.title(), text(o.number), text(o.firm)));
        text_->setValue(say("Good day,\n\nplease find our paper %1 with this mail.\n\nKind regards\n%2\n%3").arg(text(o.number), text(o.clerk), text(o.firm)));
    }

    void sayWhy(const QString& sentence) {
        refusals_->setText(sentence);
        refusals_->setVisible(!sentence.isEmpty());
    }

    void print() {
        QPrinter printer{QPrinter::HighResolution};
        printer.setDocName(shown_.order->fileName());
        QPrintDialog dialog{&printer, this};
        if (dialog.exec() == QDialog::Accepted) shown_.paper->print(printer);
    }

    // The PDF is written beside the window's thread: an order may have thousands of lines.
    void withPdf(std::function<void(QByteArray)> then) {
        desk().readLong<QByteArray>(
            this, [paper = shown_.paper, name = shown_.order->fileName()](const db::Read&) { return paper->pdf(name); }, std::move(then));
    }

    void save() {
        const auto name = QFileDialog::getSaveFileName(this, say("Save as PDF"), shown_.order->fileName(), "*.pdf");
        if (name.isEmpty()) return;
        withPdf([this, name](const QByteArray& bytes) {
            QSaveFile file{name};
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                desk().toast(say("Written to %1.").arg(QDir::toNativeSeparators(name)));
            else
                sayWhy(say("The file %1 cannot be written: %2").arg(QDir::toNativeSeparators(name), file.errorString()));
        });
    }

    void setBusy(bool busy) {
        busy_ = busy;
        for (auto* one : buttons_) one->setEnabled(!busy && shown_.paper != nullptr);
    }

    void send() {
        if (busy_ || !shown_.order) return;
        setBusy(true);
        sayWhy({});
        const auto refused = [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            showReasons(reasons);
        };
        withPdf([this, refused](const QByteArray& bytes) {
            desk().keepAttachment(this, bytes.toStdString(), "application/pdf", [this, refused](const std::string& hash) {
                const Send mail{SalesOrderId{shown_.id}, desk::utf8(to_->value().toString()), desk::utf8(subject_->value().toString()),
                                desk::utf8(text_->value().toString()), hash, desk::utf8(shown_.order->fileName())};
                desk().perform<Send, Sent>(
                    this, sendAction, mail,
                    [this](const Sent& sent) {
                        once_.done();
                        setBusy(false);
                        showReasons({});
                        desk().toast(say("%1 goes to %2.").arg(text(sent.number), to_->value().toString()), desk::Record{"message", sent.message});
                    },
                    refused, once_.of(sendAction, mail));
            }, refused);
        });
    }

    void showReasons(const std::vector<db::Refusal>& reasons) {
        setBusy(false);
        const std::pair<const char*, desk::Field*> fields[] = {{"to", to_}, {"subject", subject_}, {"text", text_}};
        for (const auto& [name, field] : fields) {
            QString sentence;
            for (const auto& reason : reasons)
                if (reason.field == name) sentence = desk::sentence(reason);
            field->setRefusal(sentence);
        }
        sayWhy(desk::sentences(reasons));
    }

    std::int64_t id_;
    Printed shown_;
    SheetsArea* area_ = nullptr;
    std::vector<QPushButton*> buttons_;
    QLabel* refusals_ = nullptr;
    desk::Field *to_ = nullptr, *subject_ = nullptr, *text_ = nullptr;
    desk::Once once_;
    bool typed_ = false, busy_ = false;
    std::int64_t presetFor_ = 0;  // the order whose mail was preset
};

}  // namespace

desk::Screen* printScreen(desk::Desk& desk, const QJsonObject& with) { return new PrintScreen{desk, with}; }

}  // namespace orders::ui
