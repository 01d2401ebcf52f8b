// One payment or credit note that still pays nothing, or not all: which invoices it pays.
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/desk/desk.h"
#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/tone.h"
#include "finance/ui/pays_table.h"
#include "finance/ui/screens.h"

namespace finance {
namespace {

struct Unmatched {
    std::string number, name;
    CustomerId customer;
    Date onDate;
    Currency currency;
    Money amount, available;  // available: not matched yet
};
BOOST_DESCRIBE_STRUCT(Unmatched, (), (number, name, customer, onDate, currency, amount, available))

struct Found {
    std::optional<Unmatched> source;
    std::vector<Payable> items;
};

Found foundOf(const db::Read& read, std::int64_t payment, std::int64_t creditNote, Date today) {
    Found out;
    if (payment != 0)
        out.source = read.find<Unmatched>(R"sql(
            select m.number, p.name, m.customer_id as customer, m.received_on as on_date, m.currency, m.amount,
                   m.amount - m.allocated as available
            from payment m join customer c on c.customer_id = m.customer_id join party p on p.party_id = c.party_id
            where m.payment_id = $1
        )sql",
                                          payment);
    else
        out.source = read.find<Unmatched>(R"sql(
            select i.number, p.name, i.customer_id as customer, i.invoiced_on as on_date, i.currency, i.gross as amount,
                   i.gross - i.settled as available
            from invoice i join customer c on c.customer_id = i.customer_id join party p on p.party_id = c.party_id
            where i.invoice_id = $1 and i.kind = 'credit_note'
        )sql",
                                          creditNote);
    if (out.source) out.items = payables(read, out.source->customer, today);
    return out;
}

class MatchScreen : public desk::Screen {
public:
    MatchScreen(desk::Desk& desk, const QJsonObject& with)
        : Screen{desk}, payment_{with["payment"].toInteger()}, creditNote_{with["creditNote"].toInteger()} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(desk::px(20), desk::px(16), desk::px(20), desk::px(16));
        all->setSpacing(desk::px(12));
        auto* head = new QHBoxLayout;
        facts_ = new QLabel{this};
        facts_->setFont(desk::strongFont());
        head->addWidget(facts_);
        head->addStretch(1);
        auto* label = new QLabel{desk::say("Matched on"), this};
        label->setProperty("muted", true);
        head->addWidget(label);
        onDate_ = desk::dateField(this, desk.today());
        onDate_->setValue(desk::shown(desk.today()));
        onDate_->setName(desk::say("Matched on"));
        onDate_->setFixedWidth(desk::px(150));
        head->addWidget(onDate_);
        all->addLayout(head);
        refusals_ = new QLabel{this};
        refusals_->setProperty("bad", true);
        refusals_->setWordWrap(true);
        refusals_->hide();
        all->addWidget(refusals_);
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        auto* inside = new QVBoxLayout{card};
        inside->setContentsMargins(1, desk::px(4), 1, desk::px(4));
        table_ = new PaysTable{desk, card};
        table_->setEmptyText(desk::say("This customer has no open invoice: the money waits for the next one."));
        table_->changed = [this] { showSums(); };
        inside->addWidget(table_);
        all->addWidget(card, 1);
        all->addLayout(buildFoot());
        setFocusProxy(table_);
        if (payment_ == 0 && creditNote_ == 0)
            say_(desk::say("Choose the money first: it stands on the screen 'Unmatched money'."));
        else
            load();
    }

    QString title() const override { return source_ ? desk::say("Match %1").arg(desk::text(source_->number)) : desk::say("Match money"); }
    QString explain() const override { return source_ ? desk::text(source_->name) : QString{}; }
    desk::Record record() const override {
        return payment_ != 0 ? desk::Record{"payment", payment_} : desk::Record{"invoice", creditNote_};
    }
    QJsonObject state() const override {
        return payment_ != 0 ? QJsonObject{{"payment", static_cast<qint64>(payment_)}}
                             : QJsonObject{{"creditNote", static_cast<qint64>(creditNote_)}};
    }
    void refresh(const QSet<QString>& tables) override {
        if (tables.contains("invoice") || tables.contains("payment")) load();
    }

private:
    QLayout* buildFoot() {
        auto* line = new QHBoxLayout;
        sums_ = new QLabel{this};
        sums_->setFont(desk::strongFont());
        auto* again = new QPushButton{desk::say("Fill anew"), this};
        again->setToolTip(desk::say("Forgets what was typed in the column Pays"));
        connect(again, &QPushButton::clicked, this, [this] { table_->change([](Paying& p) { p.forgetHands(); }); });
        match_ = new QPushButton{desk::say("Match"), this};
        match_->setProperty("main", true);
        match_->setToolTip("Ctrl+Enter");
        connect(match_, &QPushButton::clicked, this, [this] { book(); });
        for (const auto& keys : {QKeySequence{Qt::CTRL | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::Key_Enter}}) {
            auto* key = new QShortcut{keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
            connect(key, &QShortcut::activated, this, [this] { book(); });
        }
        line->addWidget(sums_);
        line->addStretch(1);
        line->addWidget(again);
        line->addWidget(match_);
        return line;
    }
    void load() {
        desk().read<Found>(
            this, [p = payment_, c = creditNote_, today = desk().today()](const db::Read& read) { return foundOf(read, p, c, today); },
            [this](Found found) {
                source_ = std::move(found.source);
                if (!source_) return say_(desk::say("There is no such payment or credit note."));
                facts_->setText(desk::say("%1 of %2: %3 left of %4")
                                    .arg(desk::text(source_->number), desk::shown(source_->onDate),
                                         desk::shown(Amount{source_->available, source_->currency}),
                                         desk::shown(Amount{source_->amount, source_->currency})));
                table_->change([&](Paying& p) { p.setMoney(source_->available, source_->currency); });
                table_->setItems(std::move(found.items));
                tell();
            });
    }
    void showSums() {
        const auto& p = table_->paying();
        if (!source_) return;
        const auto rest = p.unmatched();
        sums_->setText(rest < Money{} ? desk::say("%1 more than there is").arg(desk::shown(Amount{-rest, source_->currency}))
                                      : desk::say("Matched %1").arg(desk::shown(Amount{p.matchedMoney(), source_->currency})) + "   ·   " +
                                            desk::say("%1 stay on the account").arg(desk::shown(Amount{rest, source_->currency})));
        desk::setTone(sums_, rest < Money{} ? desk::Tone::bad : desk::Tone::neutral);
        match_->setEnabled(!busy_ && !p.matches().empty());
    }
    void say_(const QString& sentence) {
        refusals_->setText(sentence);
        refusals_->setVisible(!sentence.isEmpty());
    }
    void book() {
        if (busy_ || !source_) return;
        QJsonArray matches;
        for (const auto& match : table_->paying().matches())
            matches.append(
                QJsonObject{{"invoice", static_cast<qint64>(match.invoice.number)}, {"amount", desk::text(toText(*match.amount))}});
        auto args = state();
        args["invoices"] = matches;
        args["onDate"] = onDate_->value();
        auto request = once_.request(allocatePaymentAction.name, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString());
        busy_ = true;
        match_->setEnabled(false);
        desk().perform(
            this, std::move(request),
            [this](const db::Answer&) {
                once_.done();
                busy_ = false;
                say_({});
                desk().toast(desk::say("%1 is matched").arg(desk::text(source_->number)));
                table_->change([](Paying& p) { p.forgetHands(); });
                load();
            },
            [this](const std::vector<db::Refusal>& reasons) {
                once_.refused(reasons);
                busy_ = false;
                say_(desk::sentences(reasons));
                showSums();
            });
    }

    std::int64_t payment_, creditNote_;
    std::optional<Unmatched> source_;
    QLabel *facts_ = nullptr, *refusals_ = nullptr, *sums_ = nullptr;
    QPushButton* match_ = nullptr;
    desk::Field* onDate_ = nullptr;
    PaysTable* table_ = nullptr;
    desk::Once once_;
    bool busy_ = false;
};

struct CreditRow {
    std::string kind, number, name;
    std::int64_t id = 0;
    CustomerId customer;
    Date onDate;
    Currency currency;
    Money amount, available;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(CreditRow, (), (kind, number, name, id, customer, onDate, currency, amount, available, text))

desk::TableContents readCredits(const db::Read& read, const QJsonObject& asked) {
    std::optional<CustomerId> customer;
    if (asked["customer"].isDouble()) customer = CustomerId{asked["customer"].toInteger()};
    const auto rows = read.all<CreditRow>(R"sql(
        select d.kind, d.number, p.name, d.id, d.customer_id as customer, d.on_date, d.currency, d.amount, d.available, d.text
        from (
            select 'payment' as kind, m.number, m.payment_id as id, m.customer_id, m.received_on as on_date, m.currency,
                   m.amount, m.amount - m.allocated as available, m.reference as text
            from payment m where m.allocated < m.amount and (cast($1 as bigint) is null or m.customer_id = $1)
            union all
            select 'credit_note', i.number, i.invoice_id, i.customer_id, i.invoiced_on, i.currency, i.gross,
                   i.gross - i.settled, coalesce(o.number, '')
            from invoice i left join invoice o on o.invoice_id = i.credits_invoice_id
            where i.kind = 'credit_note' and i.settled < i.gross and (cast($1 as bigint) is null or i.customer_id = $1)
        ) d
        join customer c on c.customer_id = d.customer_id join party p on p.party_id = c.party_id
        order by d.on_date, d.kind, d.id limit 500
    )sql",
                                          customer);
    desk::TableContents out;
    for (const auto& r : rows) {
        const bool payment = r.kind == "payment";
        out.rows.push_back({.cells = {{.text = desk::text(r.number)},
                                      {.text = payment ? desk::say("Payment") : desk::say("Credit note"),
                                       .tone = payment ? desk::Tone::active : desk::Tone::neutral,
                                       .chip = true},
                                      {.text = desk::text(r.name)},
                                      {.text = desk::shown(r.onDate)},
                                      {.text = desk::text(r.text), .muted = true},
                                      {.text = desk::shown(Amount{r.amount, r.currency}), .muted = true},
                                      {.text = desk::shown(Amount{r.available, r.currency})}},
                            .key = payment ? r.id : -r.id,
                            .opens = {payment ? "payment" : "invoice", r.id},
                            .data = {{payment ? "payment" : "creditNote", static_cast<qint64>(r.id)}}});
    }
    return out;
}

}  // namespace

desk::Screen* matchScreen(desk::Desk& desk, const QJsonObject& with) { return new MatchScreen{desk, with}; }

desk::TableKind creditsTable() {
    return {.title = "Unmatched money",
            .columns = {{.title = "Number", .width = 130},
                        {.title = "Kind", .width = 130},
                        {.title = "Customer", .width = 0},
                        {.title = "Of", .width = 100},
                        {.title = "What the bank says", .width = 220},
                        {.title = "Amount", .width = 150, .number = true},
                        {.title = "Not matched", .width = 150, .number = true}},
            .tables = {"payment", "invoice"},
            .read = readCredits,
            .asks = {{.name = "customer", .label = "Customer", .kind = desk::TableAsk::Kind::pick, .of = "customer"}},
            .actions = {{.title = "Match…",
                         .right = "finance.allocatePayment",
                         .keys = "Ctrl+M",
                         .icon = "link",
                         .main = true,
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { desk.open("finance.match", rows.front().data); }}},
            .empty = "All money and all credit notes are matched to invoices.",
            .opensBy = 0};
}

}  // namespace finance
