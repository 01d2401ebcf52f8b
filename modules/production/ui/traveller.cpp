#include "production/ui/traveller.h"

#include <algorithm>

#include "app/desk/bar_code.h"
#include "app/desk/files.h"
#include "app/desk/say.h"
#include "app/desk/words.h"

namespace production::ui {

using desk::Paper;
using desk::PaperWords;
using desk::say;
using desk::shown;
using desk::text;

namespace {

constexpr double left = Paper::left, right = Paper::right, wide = right - left;
constexpr double bottom = Paper::height - 420, gap = 40, codeSide = 430;
const PaperWords plain{.points = 9}, strong{.points = 9, .strong = true}, toRight{.points = 9, .right = true};
const PaperWords quiet{.points = 7.5, .colour = desk::ink::quiet}, heading{.points = 11, .strong = true};

struct Column {
    QString title;
    double at = 0, wide = 0;
    bool right = false;
};

// Pages from the top down; what does not fit goes on the next one whole.
class Sheet {
public:
    explicit Sheet(const Traveller& t) : t_(t) {}
    Paper finished() {
        head();
        components();
        operations();
        papers();
        signs();
        feet();
        return std::move(paper_);
    }

private:
    void room(double high) {
        if (y_ + high <= bottom) return;
        paper_.newPage();
        paper_.words(left, 260, wide, t_.title(), strong);
        y_ = 480;
        if (!columns_.empty()) titles();
    }
    void frame(const QRectF& box) {
        constexpr double pen = 6;
        paper_.line(box.left(), box.right(), box.top());
        paper_.line(box.left(), box.right(), box.bottom());
        paper_.fill({box.left(), box.top(), pen, box.height()}, desk::ink::line);
        paper_.fill({box.right() - pen, box.top(), pen, box.height()}, desk::ink::line);
    }
    // A box to write in, with what belongs there in small letters.
    void toWrite(double x, double y, double width, double high, const QString& what) {
        frame({x, y, width, high});
        paper_.words(x + 30, y + 20, width - 60, what, quiet);
    }
    void titles() {
        paper_.fill({left, y_, wide, 190}, desk::ink::band);
        for (const auto& c : columns_)
            paper_.words(c.at, y_ + 50, c.wide, c.title, {.points = 7.5, .strong = true, .colour = desk::ink::quiet, .right = c.right});
        y_ += 190;
    }
    void table(const QString& title, std::vector<Column> columns, double firstRow) {
        columns_.clear();
        room(260 + 190 + firstRow);  // a heading does not stand alone
        y_ += 100;
        y_ += paper_.words(left, y_, wide, title, heading) + 50;
        columns_ = std::move(columns);
        titles();
    }
    void cell(std::size_t column, double y, const QString& words, const PaperWords& look) {
        auto as = look;
        as.right = columns_[column].right;
        paper_.words(columns_[column].at, y, columns_[column].wide, words, as);
    }

    void head() {
        const auto& order = t_.order;
        paper_.fill({0, 0, Paper::width, 60}, desk::ink::accent);
        paper_.words(left, 190, wide - 1100, text(t_.firm), {.points = 9, .strong = true, .colour = desk::ink::accent});
        paper_.words(left, 330, wide - 1100, t_.title(), {.points = 20, .strong = true});
        paper_.code({right - 900, 170, 900, 900}, desk::BarCode::dataMatrix(order.number));
        paper_.words(right - 900, 1080, 900, text(order.number), {.points = 8, .strong = true, .right = true});
        QStringList forWhom;
        for (const auto& line : t_.lines) forWhom << text(line.number + ", " + line.customer);
        const std::pair<QString, QString> facts[] = {
            {say("Item"), text(order.item + " · " + order.itemName)},
            {say("Quantity"), shown(order.quantity, order.unit)},
            {say("Revision"), text(order.revision)},
            {say("Lot"), text(order.lot.empty() && order.tracking == "lot" ? order.number : order.lot)},
            {say("Ready on"), shown(order.dueOn)},
            {say("For"), forWhom.join("; ")},
            {say("What is wrong"), text(order.defect)},
            {say("Stopped"), text(order.stopped)}};
        y_ = 780;
        for (const auto& [name, value] : facts) {
            if (value.isEmpty()) continue;
            paper_.words(left, y_ + 12, 900, name, quiet);
            y_ += std::max(110.0, paper_.words(left + 900, y_, wide - 2000, value, strong)) + 25;
        }
        y_ = std::max(y_, 1230.0);
    }

    void components() {
        if (t_.components.empty()) return;
        table(say("Components"),
              {{"#", left + 40, 220}, {say("Component"), left + 280, 1500}, {say("At operation"), left + 1800, 420, true},
               {say("Required"), left + 2260, 560, true}, {say("Lots set aside"), left + 2880, 1200}, {say("Issued"), left + 4120, 660}},
              220);
        for (const auto& c : t_.components) {
            QStringList lots;
            for (const auto& part : c.setAside) lots << (part.item == c.item ? QString{} : text(part.item) + " ") + text(part.lot) + "  " + shown(part.quantity);
            for (const auto& part : c.taken) lots << text(part.lot) + "  " + shown(part.quantity) + " ✓";
            const auto name = text(c.itemName) + (c.designators.empty() ? QString{} : ", " + text(c.designators));
            const double first = Paper::heightOf(1500, text(c.item), strong);
            const double high = std::max({first + Paper::heightOf(1500, name, quiet), Paper::heightOf(1200, lots.join('\n'), plain), 150.0}) + 2 * gap;
            room(high);
            const double y = y_ + gap;
            cell(0, y, QString::number(c.lineNo), plain);
            cell(1, y, text(c.item), strong);
            paper_.words(left + 280, y + first, 1500, name, quiet);
            cell(2, y, c.opNo ? QString::number(*c.opNo) : QString{}, plain);
            cell(3, y, c.goesIn() ? shown(c.required, c.unit) : say("comes out: %1").arg(shown(c.required, c.unit)), plain);
            cell(4, y, lots.join('\n'), plain);
            frame({left + 4120, y - 10, 660, high - 2 * gap + 10});
            y_ += high;
            paper_.line(left, right, y_);
        }
    }

    void operations() {
        if (t_.operations.empty()) return;
        table(say("Operations"),
              {{say("No."), left + 40, 240}, {say("What is done"), left + 560, 1560}, {say("Work centre"), left + 2160, 560},
               {say("Planned"), left + 2740, 420, true}, {say("To fill in"), left + 3240, 1500}},
              codeSide + 2 * gap);
        const QString fill[] = {say("Good"), say("Scrap"), say("Name, day")};
        for (const auto& o : t_.operations) {
            const auto name = text(o.name);
            QStringList more{text(o.instruction)};
            if (o.skill) more << say("skill %1").arg(text(*o.skill));
            if (o.tool) more << say("tool %1").arg(text(*o.tool));
            if (o.supplier) more << say("outside, %1").arg(text(*o.supplier));
            more.removeAll(QString{});
            const double first = Paper::heightOf(1560, name, strong);
            const double high = std::max(first + Paper::heightOf(1560, more.join('\n'), quiet), codeSide) + 2 * gap;
            room(high);
            const double y = y_ + gap;
            cell(0, y, QString::number(o.opNo), strong);
            paper_.code({left + 110, y, codeSide, codeSide}, desk::BarCode::dataMatrix(t_.order.number + "/" + std::to_string(o.opNo)));
            cell(1, y, name, strong);
            paper_.words(left + 560, y + first, 1560, more.join('\n'), quiet);
            cell(2, y, text(o.machine ? o.center + "\n" + *o.machine : o.center), plain);
            cell(3, y, text(hours(o.plannedMs(t_.order.quantity))), plain);
            constexpr double box = 500;
            for (int i = 0; i < 3; ++i) toWrite(left + 3240 + i * (box + 20), y, box, codeSide - 40, fill[i]);
            y_ += high;
            paper_.line(left, right, y_);
        }
    }

    void papers() {
        if (t_.papers.empty()) return;
        table(say("Documents"),
              {{say("Number"), left + 40, 900}, {say("Title"), left + 980, 2200}, {say("Revision"), left + 3220, 500},
               {say("At operation"), left + 3760, 460, true}, {say("State"), left + 4280, 500}},
              200);
        for (const auto& p : t_.papers) {
            const double high = std::max(Paper::heightOf(2200, text(p.title), plain), 120.0) + 2 * gap;
            room(high);
            const double y = y_ + gap;
            cell(0, y, text(p.number), strong);
            cell(1, y, text(p.title), plain);
            cell(2, y, text(p.revision), plain);
            cell(3, y, p.opNo ? QString::number(*p.opNo) : QString{}, plain);
            cell(4, y, desk::wordOf(p.state), plain);
            y_ += high;
            paper_.line(left, right, y_);
        }
    }

    void signs() {
        columns_.clear();
        room(700);
        y_ += 140;
        const QString who[] = {say("Material issued"), say("Made"), say("Checked")};
        const double box = (wide - 120) / 3;
        for (int i = 0; i < 3; ++i) toWrite(left + i * (box + 60), y_, box, 480, who[i] + ": " + say("name, day"));
        y_ += 480;
    }

    void feet() {
        for (int page = 0; page < paper_.pages(); ++page) {
            paper_.toPage(page);
            paper_.words(left, Paper::height - 330, 3000, text(t_.firm) + "  ·  " + t_.title(), quiet);
            auto look = quiet;
            look.right = true;
            paper_.words(right - 1500, Paper::height - 330, 1500, say("Page %1 / %2").arg(page + 1).arg(paper_.pages()), look);
        }
    }

    const Traveller& t_;
    Paper paper_;
    double y_ = 0;
    std::vector<Column> columns_;  // whose titles stand again on the next page
};

}  // namespace

QString Traveller::title() const { return say("Traveller") + ' ' + text(order.number); }
QString Traveller::fileName() const { return desk::fileNameOf(title(), ".pdf"); }

std::optional<Traveller> traveller(const db::Read& read, WorkOrderId id) {
    auto order = orderHead(read, id);
    if (!order) return {};
    Traveller all{.firm = read.one<std::string>(R"sql(select name from company where company_id = 1)sql"),
                  .order = std::move(*order),
                  .components = componentRows(read, id),
                  .operations = operationRows(read, id),
                  .papers = orderPapers(read, id),
                  .lines = {}};
    all.lines = forLines(read, all.order);
    return all;
}

desk::Paper laidOut(const Traveller& t) { return Sheet{t}.finished(); }

}  // namespace production::ui
