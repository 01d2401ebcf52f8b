// An entry by hand: accounts with debit or credit, the difference shown while typing.
#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/desk/desk.h"
#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/tone.h"
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

struct Fields {
    desk::Field *account, *debit, *credit, *party;
    QLabel* wrong;
    bool empty() const { return account->value().isNull() && debit->typed().isEmpty() && credit->typed().isEmpty(); }
};

// Nothing where the field is empty or half typed.
std::optional<Amount> amountIn(const desk::Field* field) {
    const auto text = desk::utf8(field->value().toString());
    if (text.empty()) return std::nullopt;
    try {
        Amount amount;
        fromText(text, amount);
        return amount;
    } catch (const db::Refusal&) {
        return std::nullopt;
    }
}

class PostScreen : public desk::Screen {
public:
    PostScreen(desk::Desk& desk, const QJsonObject&) : Screen{desk} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(desk::px(20), desk::px(16), desk::px(20), desk::px(16));
        all->setSpacing(desk::px(12));
        all->addWidget(buildHead());
        refusals_ = new QLabel{this};
        refusals_->setProperty("bad", true);
        refusals_->setWordWrap(true);
        refusals_->hide();
        all->addWidget(refusals_);
        all->addWidget(buildLines(), 1);
        all->addLayout(buildFoot());
        for (int i = 0; i < 4; ++i) addLine();
        setFocusProxy(text_->editor());
        sum();
    }

    QString title() const override { return desk::say("Post by hand"); }
    QJsonObject draft() const override {
        QJsonArray lines;
        for (const auto& line : lines_)
            if (!line.empty())
                lines.append(QJsonObject{{"account", line.account->value()},
                                         {"debit", line.debit->typed()},
                                         {"credit", line.credit->typed()},
                                         {"party", line.party->value()}});
        if (lines.isEmpty() && text_->typed().isEmpty()) return {};
        return {{"on", on_->typed()}, {"text", text_->typed()}, {"lines", lines}};
    }
    void takeDraft(const QJsonObject& draft) override {
        on_->setTyped(draft["on"].toString());
        text_->setTyped(draft["text"].toString());
        const auto lines = draft["lines"].toArray();
        while (static_cast<qsizetype>(lines_.size()) < lines.size() + 1) addLine();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto& line = lines_[static_cast<std::size_t>(i)];
            const auto was = lines[i].toObject();
            line.account->setValue(was["account"]);
            line.debit->setTyped(was["debit"].toString());
            line.credit->setTyped(was["credit"].toString());
            line.party->setValue(was["party"]);
        }
        sum();
    }

private:
    QWidget* buildHead() {
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        auto* line = new QHBoxLayout{card};
        line->setContentsMargins(desk::px(16), desk::px(12), desk::px(16), desk::px(12));
        line->setSpacing(desk::px(14));
        on_ = desk::dateField(card, desk().today());
        on_->setValue(desk::shown(desk().today()));
        text_ = desk::textField(card, 200);
        add(line, desk::say("Posted on"), on_, 1);
        add(line, desk::say("Text"), text_, 4);
        return card;
    }
    void add(QHBoxLayout* line, const QString& title, desk::Field* field, int share) {
        auto* column = new QVBoxLayout;
        column->setSpacing(desk::px(4));
        auto* label = new QLabel{title, this};
        label->setProperty("muted", true);
        label->setFont(desk::smallFont());
        field->setName(title);
        column->addWidget(label);
        column->addWidget(field);
        line->addLayout(column, share);
        follow(field);
    }
    QWidget* buildLines() {
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        auto* outside = new QVBoxLayout{card};
        outside->setContentsMargins(desk::px(12), desk::px(8), desk::px(12), desk::px(8));
        auto* scroll = new QScrollArea{card};
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout{inside};
        column->setContentsMargins(desk::px(4), 0, desk::px(4), 0);
        grid_ = new QGridLayout;
        grid_->setHorizontalSpacing(desk::px(12));
        grid_->setVerticalSpacing(desk::px(6));
        const std::pair<QString, int> heads[] = {
            {desk::say("Account"), 4}, {desk::say("Debit"), 2}, {desk::say("Credit"), 2}, {desk::say("Party"), 3}};
        int at = 0;
        for (const auto& [title, share] : heads) {
            auto* label = new QLabel{title, inside};
            label->setProperty("muted", true);
            label->setFont(desk::smallFont());
            grid_->addWidget(label, 0, at);
            grid_->setColumnStretch(at++, share);
        }
        column->addLayout(grid_);
        column->addStretch(1);
        scroll->setWidget(inside);
        inside->setAutoFillBackground(false);
        scroll->viewport()->setAutoFillBackground(false);
        outside->addWidget(scroll);
        return card;
    }
    QLayout* buildFoot() {
        auto* line = new QHBoxLayout;
        sums_ = new QLabel{this};
        sums_->setFont(desk::strongFont());
        auto* more = new QPushButton{desk::say("Add line"), this};
        more->setToolTip("Ctrl+Plus");
        more->setShortcut(QKeySequence{"Ctrl++"});
        connect(more, &QPushButton::clicked, this, [this] {
            addLine();
            lines_.back().account->editor()->setFocus();
        });
        post_ = new QPushButton{desk::say("Post entry"), this};
        post_->setProperty("main", true);
        post_->setToolTip("Ctrl+Enter");
        connect(post_, &QPushButton::clicked, this, [this] { post(); });
        for (const auto& keys : {QKeySequence{Qt::CTRL | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::Key_Enter}}) {
            auto* key = new QShortcut{keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
            connect(key, &QShortcut::activated, this, [this] { post(); });
        }
        line->addWidget(sums_);
        line->addStretch(1);
        line->addWidget(more);
        line->addWidget(post_);
        return line;
    }
    // Enter goes on as Tab does.
    void follow(desk::Field* field) {
        if (auto* edit = qobject_cast<QLineEdit*>(field->editor()))
            connect(edit, &QLineEdit::returnPressed, this, [this, field] { goOn(field); });
    }
    // From the head into the lines, and from line to line.
    void goOn(const desk::Field* from) {
        std::vector<desk::Field*> way{on_, text_};
        for (const auto& line : lines_) way.insert(way.end(), {line.account, line.debit, line.credit, line.party});
        const auto at = std::find(way.begin(), way.end(), from);
        if (at != way.end() && at + 1 != way.end()) (*(at + 1))->editor()->setFocus(Qt::TabFocusReason);
    }
    void addLine() {
        auto* parent = grid_->parentWidget();
        const auto currency = desk::text(desk().bookCurrency().code);
        Fields line{desk::pickField(desk(), parent, "account"), desk::moneyField(parent, currency), desk::moneyField(parent, currency),
                    desk::pickField(desk(), parent, "party"), new QLabel{parent}};
        const auto row = 2 * static_cast<int>(lines_.size()) + 1;
        const auto number = desk::shownNumber(static_cast<std::int64_t>(lines_.size()) + 1);
        const std::pair<desk::Field*, QString> fields[] = {{line.account, desk::say("Account, line %1")},
                                                           {line.debit, desk::say("Debit, line %1")},
                                                           {line.credit, desk::say("Credit, line %1")},
                                                           {line.party, desk::say("Party, line %1")}};
        int at = 0;
        for (const auto& [field, name] : fields) {
            field->setName(name.arg(number));
            grid_->addWidget(field, row, at++);
            follow(field);
            field->edited = [this] { sum(); };
        }
        line.wrong->setProperty("bad", true);
        line.wrong->setWordWrap(true);
        line.wrong->hide();
        grid_->addWidget(line.wrong, row + 1, 0, 1, 4);
        lines_.push_back(line);
    }
    void sum() {
        Money debit, credit;
        Currency currency = desk().bookCurrency();
        bool mixed = false, first = true;
        for (const auto& line : lines_)
            for (const auto* field : {line.debit, line.credit})
                if (const auto amount = amountIn(field)) {
                    (field == line.debit ? debit : credit) += amount->money;
                    mixed = mixed || (!first && amount->currency != currency);
                    currency = amount->currency;
                    first = false;
                }
        const auto shown = [&](Money m) { return desk::shown(Amount{m, currency}); };
        const bool equal = debit == credit && !mixed;
        sums_->setText(
            mixed ? desk::say("Use one currency in all lines")
                  : desk::say("Debit %1   ·   Credit %2   ·   Difference %3").arg(shown(debit), shown(credit), shown(debit - credit)));
        desk::setTone(sums_, !equal ? desk::Tone::bad : debit != Money{} ? desk::Tone::good : desk::Tone::neutral);
        post_->setEnabled(!busy_);
        if (!lines_.back().empty()) addLine();
    }
    void post() {
        if (busy_) return;
        QJsonArray lines;
        sent_.clear();
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const auto& line = lines_[i];
            if (line.empty()) continue;
            sent_.push_back(i);
            lines.append(QJsonObject{{"account", line.account->value()},
                                     {"debit", line.debit->value()},
                                     {"credit", line.credit->value()},
                                     {"party", line.party->value()}});
        }
        const QJsonObject args{{"on", on_->value()}, {"text", text_->typed()}, {"lines", lines}};
        auto request = once_.request(postAction.name, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString());
        busy_ = true;
        sum();
        desk().perform(
            this, std::move(request), [this](const db::Answer& answer) { posted(answer); },
            [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
    }
    void posted(const db::Answer& answer) {
        once_.done();
        const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
        desk().toast(desk::say("Entry %1 is posted").arg(result["number"].toString()),
                     desk::Record{"journal entry", result["entry"].toInteger()});
        busy_ = false;
        clearRefusals();
        text_->setValue({});
        for (const auto& line : lines_)
            for (auto* field : {line.account, line.debit, line.credit, line.party}) field->setValue({});
        text_->editor()->setFocus();
        sum();
    }
    void clearRefusals() {
        refusals_->hide();
        on_->setRefusal({});
        text_->setRefusal({});
        for (const auto& line : lines_) {
            line.wrong->hide();
            for (auto* field : {line.account, line.debit, line.credit, line.party}) field->setRefusal({});
        }
    }
    // What is said of a line stands below it; the rest above them all.
    void refused(const std::vector<db::Refusal>& reasons) {
        once_.refused(reasons);
        busy_ = false;
        clearRefusals();
        QStringList above;
        for (const auto& reason : reasons) {
            const auto sentence = desk::sentence(reason);
            if (reason.field == "on") on_->setRefusal(sentence);
            if (reason.field == "text") text_->setRefusal(sentence);
            if (const auto* line = lineOf(reason.field)) {
                line->wrong->setText(line->wrong->isHidden() ? sentence : line->wrong->text() + "\n" + sentence);
                line->wrong->show();
                line->account->setRefusal(sentence);
            } else {
                above << sentence;
            }
        }
        refusals_->setText(above.join("\n"));
        refusals_->setVisible(!above.isEmpty());
        sum();
    }
    const Fields* lineOf(const std::string& field) const {
        if (!field.starts_with("lines[")) return nullptr;
        const auto at = static_cast<std::size_t>(std::strtoul(field.c_str() + 6, nullptr, 10));
        return at < sent_.size() ? &lines_[sent_[at]] : nullptr;
    }

    desk::Field *on_ = nullptr, *text_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QLabel *refusals_ = nullptr, *sums_ = nullptr;
    QPushButton* post_ = nullptr;
    std::vector<Fields> lines_;
    std::vector<std::size_t> sent_;  // which line each sent one was
    desk::Once once_;
    bool busy_ = false;
};

}  // namespace

desk::Screen* postScreen(desk::Desk& desk, const QJsonObject& with) { return new PostScreen{desk, with}; }

}  // namespace ledger
