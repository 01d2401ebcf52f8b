// Where a defect lies: the drawing of a nonconformance with a ring around the place that was touched at the machine.
#include <QPainter>

#include "app/desk/list_parts.h"
#include "app/desk/say.h"
#include "quality/ui/cases.h"
#include "quality/ui/place_view.h"

namespace quality::cases {

using desk::px;
using desk::say;
using desk::text;

void PlaceView::show(const desk::PaperPicture& picture, QPointF part, const QString& words) {
    picture_ = picture;
    part_ = part;
    words_ = words;
    setAccessibleDescription(words);
    update();
}

QRectF PlaceView::area() const {
    if (!picture_) return {};
    QRectF area{QPointF{}, picture_.size.scaled(QSizeF{rect().size()}, Qt::KeepAspectRatio)};
    area.moveCenter(QRectF{rect()}.center());
    return area;
}

QPointF PlaceView::mark() const {
    const auto on = area();
    return {on.left() + part_.x() * on.width(), on.top() + part_.y() * on.height()};
}

void PlaceView::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (!picture_) return desk::paintWords(painter, rect().adjusted(px(24), 0, -px(24), 0), words_, desk::plainFont(), desk::theme().muted, Qt::AlignHCenter);
    const auto on = area();
    painter.fillRect(on, Qt::white);  // a drawing is made for paper
    desk::Paper sheet;
    sheet.picture(on, picture_);
    sheet.paint(painter, 0, 1);
    const auto at = mark();
    const double wide = px(16);
    for (const auto& [colour, thick] : {std::pair{QColor{Qt::white}, 7.0}, std::pair{desk::theme().bad, 3.0}}) {
        painter.setPen(QPen{colour, thick});
        painter.drawEllipse(at, wide, wide);
        painter.drawLine(at - QPointF{wide * 1.6, 0}, at - QPointF{wide * 0.4, 0});
        painter.drawLine(at + QPointF{wide * 0.4, 0}, at + QPointF{wide * 1.6, 0});
        painter.drawLine(at - QPointF{0, wide * 1.6}, at - QPointF{0, wide * 0.4});
        painter.drawLine(at + QPointF{0, wide * 0.4}, at + QPointF{0, wide * 1.6});
    }
}

namespace {

struct Touched {
    std::string number, drawing;
    std::int64_t x = 0, y = 0;
    db::Blob content;
};
BOOST_DESCRIBE_STRUCT(Touched, (), (number, drawing, x, y, content))

struct Placed {
    bool found = false;
    QString number, drawing;
    std::int64_t x = 0, y = 0;  // thousandths
    desk::PaperPicture picture;
};

Placed placed(const db::Read& read, std::int64_t id) {
    const auto it = read.find<Touched>(R"sql(
        select n.number, d.number || ' ' || v.revision as drawing, n.place_x as x, n.place_y as y, a.content
        from nonconformance n join document_revision v on v.document_revision_id = n.document_revision_id
        join document d on d.document_id = v.document_id join attachment a on a.sha256 = v.sha256
        where n.nonconformance_id = $1 and n.place_x is not null
    )sql", id);
    if (!it) return {};
    return {true, text(it->number), text(it->drawing), it->x, it->y, desk::pictureOf(QByteArray::fromStdString(it->content.bytes))};
}

class PlaceScreen : public desk::Screen {
public:
    PlaceScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_{with["id"].toInteger()} {
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins(px(20), px(16), px(20), px(16));
        view_ = new PlaceView{this};
        column->addWidget(view_, 1);
        setFocusProxy(view_);
        desk().read<Placed>(
            this, [id = id_](const db::Read& read) { return placed(read, id); }, [this](const Placed& it) { show(it); });
    }
    QString title() const override { return number_.isEmpty() ? say("Place on the drawing") : say("Place of %1").arg(number_); }
    QString explain() const override { return drawing_; }
    desk::Record record() const override { return {"nonconformance", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }

private:
    void show(const Placed& it) {
        number_ = it.number;
        drawing_ = it.drawing;
        const auto words = !it.found    ? say("Nobody touched a place on a drawing for it.")
                           : !it.picture ? say("%1 is no picture in SVG, PNG or JPEG: open the drawing itself.").arg(it.drawing)
                                         : say("%1 % from the left, %2 % from the top").arg(it.x / 10).arg(it.y / 10);
        view_->show(it.picture, {static_cast<double>(it.x) / 1000, static_cast<double>(it.y) / 1000}, words);
        tell();
    }

    std::int64_t id_;
    QString number_, drawing_;
    PlaceView* view_ = nullptr;
};

}  // namespace

void addPlace(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.place",
                              .area = desk::Area::quality,
                              .title = "Place on the drawing",
                              .icon = "drawing",
                              .right = "complaints.see",
                              .inRail = false,
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new PlaceScreen{d, with}; }});
}

}  // namespace quality::cases
