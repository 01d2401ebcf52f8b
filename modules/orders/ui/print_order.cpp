// How an order's paper looks: letterhead, the window for the address, the lines with their heading on every page, the
// totals kept together, the terms, and at the foot which page of how many.
#include "orders/ui/print_order.h"

#include "app/desk/say.h"

namespace orders::ui {
namespace {

using desk::Paper;
using desk::PaperWords;
using desk::say;
using desk::shown;
using desk::text;
namespace ink = desk::ink;

constexpr double left = Paper::left, right = Paper::right, bottom = Paper::bottom, gap = 45;

struct Column {
    QString title;
    double x, wide;
    bool right = false;
};

class Layout {
public:
    explicit Layout(const OrderPaper& order) : o_(order) {
        for (const auto& line : o_.lines) discounts_ = discounts_ || line.discount != Percent{};
        const double price = discounts_ ? 2930 : 3350;
        columns_ = {{say("#"), left + 50, 240},
                    {say("Item"), left + 300, price - 1570},
                    {say("Quantity"), price - 680, 660, true},
                    {say("Price"), price, 640, true},
                    {discounts_ ? say("Discount") : QString{}, price + 660, 400, true},
                    {o_.state == "quote" ? say("Wanted") : say("Leaves"), right - 1370, 600, true},
                    {say("Net"), right - 730, 690, true}};
    }

    Paper lay() {
        letterhead();
        opening();
        head();
        for (const auto& line : o_.lines) row(line);
        totals();
        terms();
        feet();
        return std::move(paper_);
    }

private:
    QString named() const { return o_.title() + ' ' + text(o_.number); }

    void letterhead() {
        paper_.fill({0, 0, Paper::width, 60}, ink::accent);
        paper_.words(left, 330, 3000, text(o_.firm), {.points = 19, .strong = true, .colour = ink::accent});
        paper_.words(left, 590, 3000, text(o_.site), {.points = 8.5, .colour = ink::quiet});
        // The window of an envelope: 45 mm from the top (DIN 5008).
        paper_.words(left, 1290, 2400, text(o_.firm) + "  ·  " + text(o_.site), {.points = 6.5, .colour = ink::quiet});
        paper_.line(left, left + 2400, 1395);
        double y = 1450;
        y += paper_.words(left, y, 2400, text(o_.customer), {.points = 10, .strong = true}) + 20;
        for (const auto& line : o_.address) y += paper_.words(left, y, 2400, text(line), {.points = 10}) + 10;
    }

    void opening() {
        const std::pair<QString, QString> facts[] = {
            {say("Number"), text(o_.number)},
            {say("Revision"), text(o_.revision)},
            {say("Day"), shown(o_.orderedOn)},
            {say("Customer"), text(o_.customerNumber)},
            {say("Their number"), text(o_.reference)},
            {say("Wanted"), shown(o_.wantedOn)},
            {say("Holds until"), o_.state == "quote" && o_.validTo ? shown(*o_.validTo) : QString{}},
            {say("Your contact"), text(o_.clerk)}};
        double y = 1290;
        for (const auto& [label, value] : facts) {
            if (value.isEmpty()) continue;
            paper_.words(3600, y, 800, label, {.points = 8.5, .colour = ink::quiet});
            y += std::max(120.0, paper_.words(4400, y, right - 4400, value, {.points = 8.5, .strong = true})) + 45;
        }
        y_ = std::max(y, 2350.0) + 150;
        y_ += paper_.words(left, y_, right - left, named(), {.points = 18, .strong = true}) + 80;
        const auto greeting = o_.state == "quote"       ? say("Thank you for your inquiry. We are glad to offer you:")
                              : o_.state == "cancelled" ? say("This order was called off.")
                                                        : say("Thank you for your order. We confirm it as follows:");
        y_ += paper_.words(left, y_, right - left, greeting, {.points = 9.5}) + 180;
    }

    void head() {
        paper_.fill({left, y_, right - left, 230}, ink::band);
        for (const auto& c : columns_)
            paper_.words(c.x, y_ + 62, c.wide, c.title, {.points = 8, .strong = true, .colour = ink::quiet, .right = c.right});
        y_ += 230;
    }

    void nextPage() {
        paper_.newPage();
        paper_.fill({0, 0, Paper::width, 60}, ink::accent);
        paper_.words(left, 330, 2800, text(o_.firm), {.points = 11, .strong = true, .colour = ink::accent});
        paper_.words(left, 345, right - left, named(), {.points = 9, .colour = ink::quiet, .right = true});
        y_ = 650;
    }

    void row(const PaperLine& line) {
        const auto& wide = columns_[1];
        const bool item = !line.item.empty();
        const PaperWords first{.points = 9, .strong = item}, second{.points = 8.5, .colour = ink::quiet};
        const auto name = item ? text(line.item) : text(line.text), more = item ? text(line.text) : QString{};
        const double high = Paper::heightOf(wide.wide, name, first) + Paper::heightOf(wide.wide, more, second) + 100;
        if (y_ + high > bottom) {
            nextPage();
            head();
        }
        const double y = y_ + gap;
        const auto cell = [&](std::size_t at, const QString& words) {
            paper_.words(columns_[at].x, y, columns_[at].wide, words, {.points = 9, .right = columns_[at].right});
        };
        cell(0, QString::number(line.lineNo));
        const double taken = paper_.words(wide.x, y, wide.wide, name, first);
        paper_.words(wide.x, y + taken, wide.wide, more, second);
        cell(2, shown(line.quantity, line.unit));
        cell(3, shown(line.price));
        if (line.discount != Percent{}) cell(4, shown(line.discount));
        cell(5, o_.state == "quote" ? shown(line.wantedOn) : line.promisedOn ? shown(*line.promisedOn) : item ? say("open") : QString{});
        cell(6, shown(line.net, o_.currency));
        y_ += high;
        paper_.line(left, right, y_);
    }

    void totals() {
        std::vector<std::pair<QString, QString>> sums{{say("Net"), shown(o_.net, o_.currency)}};
        for (const auto& tax : o_.taxes)
            sums.emplace_back(say("%1, %2 of %3").arg(text(tax.name), shown(tax.rate), shown(tax.base, o_.currency)), shown(tax.tax, o_.currency));
        if (o_.taxes.empty() && o_.tax != Money{}) sums.emplace_back(say("Tax"), shown(o_.tax, o_.currency));
        if (o_.rounding != Money{}) sums.emplace_back(say("Rounding"), shown(o_.rounding, o_.currency));
        if (y_ + 140 + 175 * static_cast<double>(sums.size()) + 300 > bottom) nextPage();
        y_ += 140;
        for (const auto& [label, value] : sums) {
            paper_.words(2600, y_, right - 2600 - 900, label, {.points = 9, .colour = ink::quiet, .right = true});
            paper_.words(right - 850, y_, 810, value, {.points = 9, .right = true});
            y_ += 175;
        }
        paper_.fill({2900, y_, right - 2900, 300}, ink::band);
        paper_.words(3000, y_ + 75, 1000, say("To pay"), {.points = 11, .strong = true});
        paper_.words(3800, y_ + 75, right - 3800 - 40, shown(Amount{o_.gross, o_.currency}), {.points = 11, .strong = true, .right = true});
        y_ += 300;
    }

    void terms() {
        QStringList all{o_.paymentDays == 0 ? say("Payment at once.") : say("Payment within %1 days of the invoice, without deduction.").arg(o_.paymentDays)};
        if (o_.state == "quote" && o_.validTo) all << say("This quotation holds until %1.").arg(shown(*o_.validTo));
        if (!o_.shipTo.empty()) {
            QStringList where;
            for (const auto& line : o_.shipTo) where << text(line);
            all << say("The goods go to: %1").arg(where.join(", "));
        }
        double high = 250;
        for (const auto& sentence : all) high += Paper::heightOf(right - left, sentence) + 40;
        if (y_ + high > bottom) nextPage();
        y_ += 250;
        for (const auto& sentence : all) y_ += paper_.words(left, y_, right - left, sentence) + 40;
    }

    void feet() {
        for (int page = 0; page < paper_.pages(); ++page) {
            paper_.toPage(page);
            paper_.line(left, right, Paper::height - 620);
            paper_.words(left, Paper::height - 570, 3000, text(o_.firm) + "  ·  " + named(), {.points = 7.5, .colour = ink::quiet});
            paper_.words(right - 1500, Paper::height - 570, 1500, say("Page %1 / %2").arg(page + 1).arg(paper_.pages()),
                         {.points = 7.5, .colour = ink::quiet, .right = true});
        }
    }

    const OrderPaper& o_;
    Paper paper_;
    std::vector<Column> columns_;
    bool discounts_ = false;
    double y_ = 0;
};

}  // namespace

desk::Paper laidOut(const OrderPaper& order) { return Layout{order}.lay(); }

}  // namespace orders::ui
