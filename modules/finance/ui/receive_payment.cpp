// Money from a customer, entered without a mouse: who, how much, when, what the bank says; the invoices it pays fill
// themselves, oldest first.
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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

struct Terms {
    CustomerId customer;
    Currency currency;
    std::string number, name;
};
BOOST_DESCRIBE_STRUCT(Terms, (), (customer, currency, number, name))

struct Debtor {
    Terms terms;
    std::vector<Payable> items;
    Money credits;  // open money and credit notes in the customer's currency
};

Debtor debtorOf(const db::Read& read, CustomerId customer, Date today) {
    Debtor out;
    out.terms = read.one<Terms>(R"sql(
        select c.customer_id as customer, c.currency, p.number, p.name
        from customer c join party p on p.party_id = c.party_id where c.customer_id = $1
    )sql",
                                customer);
    out.items = payables(read, customer, today);
    for (const auto& item : openItems(read, customer, today))
        if (item.kind != "invoice" && item.currency == out.terms.currency) out.credits -= item.open;
    return out;
}

std::optional<CustomerId> customerOf(const db::Read& read, const std::string& invoice) {
    return read.find<CustomerId>(R"sql(select customer_id from invoice where number = $1)sql", invoice);
}

class ReceiveScreen : public desk::Screen {
public:
    ReceiveScreen(desk::Desk& desk, const QJsonObject& with) : Screen{desk} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(desk::px(20), desk::px(16), desk::px(20), desk::px(16));
        all->setSpacing(desk::px(12));
        all->addWidget(buildHead());
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
        table_->setEmptyText(desk::say("Choose a customer: their open invoices appear here, the oldest first."));
        table_->changed = [this] { showSums(); };
        inside->addWidget(table_);
        all->addWidget(card, 1);
        all->addLayout(buildFoot());
        setFocusProxy(customer_->editor());
        takeState(with);
    }

    QString title() const override { return desk::say("Receive payment"); }
    QString explain() const override { return debtor_ ? desk::text(debtor_->terms.name) : QString{}; }
    desk::Record record() const override { return debtor_ ? desk::Record{"customer", debtor_->terms.customer.number} : desk::Record{}; }
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override {
        reference_->setTyped(code);
        readReference();
        amount_->editor()->setFocus();
    }
    QJsonObject state() const override {
        return debtor_ ? QJsonObject{{"customer", static_cast<qint64>(debtor_->terms.customer.number)}} : QJsonObject{};
    }
    QJsonObject draft() const override {
        if (amount_->typed().isEmpty() && reference_->typed().isEmpty()) return {};
        return {{"customer", customer_->value()},
                {"amount", amount_->typed()},
                {"receivedOn", receivedOn_->typed()},
                {"reference", reference_->typed()}};
    }
    void takeDraft(const QJsonObject& draft) override {
        amount_->setTyped(draft["amount"].toString());
        receivedOn_->setTyped(draft["receivedOn"].toString());
        reference_->setTyped(draft["reference"].toString());
        takeState(draft);
    }
    void refresh(const QSet<QString>& tables) override {
        if (debtor_ && (tables.contains("invoice") || tables.contains("payment"))) load(debtor_->terms.customer);
    }

private:
    void takeState(const QJsonObject& with) {
        if (with.contains("amount") && amount_->typed().isEmpty()) amount_->setValue(with["amount"]);
        if (with.contains("reference") && reference_->typed().isEmpty()) reference_->setValue(with["reference"]);
        if (!with["customer"].isDouble()) return;
        customer_->setValue(with["customer"]);
        load(CustomerId{with["customer"].toInteger()});
    }

    QWidget* buildHead() {
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        fields_ = new QHBoxLayout{card};
        fields_->setContentsMargins(desk::px(16), desk::px(12), desk::px(16), desk::px(12));
        fields_->setSpacing(desk::px(14));
        customer_ = desk::pickField(desk(), card, "customer");
        amount_ = desk::moneyField(card, desk::text(desk().bookCurrency().code));
        receivedOn_ = desk::dateField(card, desk().today());
        receivedOn_->setValue(desk::shown(desk().today()));
        reference_ = desk::textField(card, 200);
        add(desk::say("Customer"), customer_, 3);
        add(desk::say("Amount received"), amount_, 2);
        add(desk::say("Received on"), receivedOn_, 2);
        add(desk::say("What the bank says"), reference_, 4);
        customer_->left = [this] {
            if (customer_->value().isDouble()) load(CustomerId{customer_->value().toInteger()});
        };
        amount_->edited = [this] { readAmount(); };
        reference_->edited = [this] { readReference(); };
        return card;
    }
    void add(const QString& title, desk::Field* field, int share) {
        auto* column = new QVBoxLayout;
        column->setSpacing(desk::px(4));
        auto* label = new QLabel{title, this};
        label->setProperty("muted", true);
        label->setFont(desk::smallFont());
        field->setName(title);
        column->addWidget(label);
        column->addWidget(field);
        fields_->addLayout(column, share);
        follow(field);
    }
    // Enter goes on to the next field, and from the last one to the invoices.
    void follow(desk::Field* field) {
        if (auto* edit = qobject_cast<QLineEdit*>(field->editor()))
            connect(edit, &QLineEdit::returnPressed, this, [this, field] {
                auto* next = field == customer_     ? amount_->editor()
                             : field == amount_     ? receivedOn_->editor()
                             : field == receivedOn_ ? reference_->editor()
                                                    : static_cast<QWidget*>(table_);
                next->setFocus();
            });
    }
    QLayout* buildFoot() {
        auto* line = new QHBoxLayout;
        sums_ = new QLabel{this};
        sums_->setFont(desk::strongFont());
        credits_ = new QPushButton{this};
        credits_->setProperty("flat", true);
        credits_->hide();
        connect(credits_, &QPushButton::clicked, this, [this] {
            if (debtor_) desk().open("finance.credits", {{"customer", static_cast<qint64>(debtor_->terms.customer.number)}});
        });
        auto* again = new QPushButton{desk::say("Fill anew"), this};
        again->setToolTip(desk::say("Forgets what was typed in the column Pays"));
        connect(again, &QPushButton::clicked, this, [this] { table_->change([](Paying& p) { p.forgetHands(); }); });
        book_ = new QPushButton{desk::say("Book payment"), this};
        book_->setProperty("main", true);
        book_->setToolTip("Ctrl+Enter");
        connect(book_, &QPushButton::clicked, this, [this] { book(); });
        for (const auto& keys : {QKeySequence{Qt::CTRL | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::Key_Enter}}) {
            auto* key = new QShortcut{keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
            connect(key, &QShortcut::activated, this, [this] { book(); });
        }
        line->addWidget(sums_);
        line->addWidget(credits_);
        line->addStretch(1);
        line->addWidget(again);
        line->addWidget(book_);
        showSums();
        return line;
    }

    void load(CustomerId customer) {
        desk().read<Debtor>(
            this, [customer, today = desk().today()](const db::Read& read) { return debtorOf(read, customer, today); },
            [this](Debtor found) {
                const bool other = !debtor_ || debtor_->terms.customer != found.terms.customer;
                debtor_ = std::move(found);
                amount_->setUnit(desk::text(debtor_->terms.currency.code));
                table_->setEmptyText(desk::say("Nothing is open: the payment stays on the customer's account."));
                table_->change([&](Paying& p) {
                    if (other) p.setItems({});
                    p.setReference(desk::utf8(reference_->typed()));
                });
                table_->setItems(debtor_->items);
                readAmount();
                tell();
            });
    }
    std::optional<Amount> amount() const {
        try {
            Amount amount;
            fromText(desk::utf8(amount_->value().toString()), amount);
            return amount;
        } catch (const db::Refusal&) {  // half typed
            return std::nullopt;
        }
    }
    void readAmount() {
        const auto now = amount();
        const auto currency = now ? now->currency : debtor_ ? debtor_->terms.currency : desk().bookCurrency();
        table_->change([&](Paying& p) { p.setMoney(now ? now->money : Money{}, currency); });
    }
    void readReference() {
        const auto typed = desk::utf8(reference_->typed().trimmed());
        table_->change([&](Paying& p) { p.setReference(typed); });
        if (debtor_ || typed.empty()) return;
        desk().read<std::optional<CustomerId>>(
            this, [typed](const db::Read& read) { return customerOf(read, typed); },
            [this](std::optional<CustomerId> found) {
                if (!found || debtor_) return;
                customer_->setValue(static_cast<qint64>(found->number));
                load(*found);
            });
    }
    void showSums() {
        const auto& p = table_->paying();
        const auto shown = [&](Money m) { return desk::shown(Amount{m, p.currency() ? p.currency() : desk().bookCurrency()}); };
        const auto rest = p.unmatched();
        auto text = desk::say("Matched %1").arg(shown(p.matchedMoney())) + "   ·   ";
        text += rest < Money{} ? desk::say("%1 more than was received").arg(shown(-rest))
                               : desk::say("%1 stay on the account").arg(shown(rest));
        sums_->setText(text);
        desk::setTone(sums_, rest < Money{} ? desk::Tone::bad : desk::Tone::neutral);
        const bool credit = debtor_ && debtor_->credits > Money{};
        credits_->setVisible(credit);
        if (credit)
            credits_->setText(desk::say("%1 of earlier money and credit notes are open…")
                                  .arg(desk::shown(Amount{debtor_->credits, debtor_->terms.currency})));
        book_->setEnabled(!busy_);
    }
    void book() {
        if (busy_) return;
        QJsonObject args{{"customer", customer_->value()},
                         {"amount", amount_->value()},
                         {"receivedOn", receivedOn_->value()},
                         {"reference", reference_->typed()}};
        QJsonArray matches;
        for (const auto& match : table_->paying().matches())
            matches.append(
                QJsonObject{{"invoice", static_cast<qint64>(match.invoice.number)}, {"amount", desk::text(toText(*match.amount))}});
        args["invoices"] = matches;
        auto request = once_.request(receivePaymentAction.name, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString());
        busy_ = true;
        showSums();
        desk().perform(
            this, std::move(request), [this](const db::Answer& answer) { booked(answer); },
            [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
    }
    void booked(const db::Answer& answer) {
        once_.done();
        const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
        desk().toast(desk::say("Payment %1 is booked").arg(result["number"].toString()));
        busy_ = false;
        debtor_.reset();
        for (auto* field : {customer_, amount_, reference_}) field->setValue({}), field->setRefusal({});
        receivedOn_->setRefusal({});
        refusals_->hide();
        table_->setEmptyText(desk::say("Choose a customer: their open invoices appear here, the oldest first."));
        table_->change([](Paying& p) { p.setReference({}), p.setItems({}), p.setMoney({}, p.currency()); });
        customer_->editor()->setFocus();
        tell();
    }
    void refused(const std::vector<db::Refusal>& reasons) {
        once_.refused(reasons);
        busy_ = false;
        const std::pair<const char*, desk::Field*> fields[] = {
            {"customer", customer_}, {"amount", amount_}, {"receivedOn", receivedOn_}, {"reference", reference_}};
        desk::Field* first = nullptr;
        for (const auto& [name, field] : fields) {
            QString sentence;
            for (const auto& reason : reasons)
                if (reason.field == name) sentence = desk::sentence(reason);
            field->setRefusal(sentence);
            if (first == nullptr && !sentence.isEmpty()) first = field;
        }
        refusals_->setText(desk::sentences(reasons));
        refusals_->show();
        if (first != nullptr) first->editor()->setFocus();
        showSums();
    }

    QHBoxLayout* fields_ = nullptr;
    desk::Field *customer_ = nullptr, *amount_ = nullptr, *receivedOn_ = nullptr, *reference_ = nullptr;
    QLabel *refusals_ = nullptr, *sums_ = nullptr;
    QPushButton *credits_ = nullptr, *book_ = nullptr;
    PaysTable* table_ = nullptr;
    std::optional<Debtor> debtor_;
    desk::Once once_;
    bool busy_ = false;
};

}  // namespace

desk::Screen* receivePaymentScreen(desk::Desk& desk, const QJsonObject& with) { return new ReceiveScreen{desk, with}; }

}  // namespace finance
