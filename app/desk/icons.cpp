// Icons are strokes of one set, painted when they are shown: crisp at every scale, in any colour.
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "app/desk/theme.h"

namespace desk {
namespace {

class StrokeEngine : public QIconEngine {
public:
    StrokeEngine(QString name, QColor colour) : name_(std::move(name)), colour_(colour) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QFile file{":/icons/" + name_ + ".svg"};
        if (!file.open(QIODevice::ReadOnly)) return;
        const auto colour = mode == QIcon::Disabled ? theme().muted : colour_.isValid() ? colour_ : theme().text;
        QSvgRenderer renderer{file.readAll().replace("currentColor", colour.name().toLatin1())};
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, QRectF{rect});
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap map{size};
        map.fill(Qt::transparent);
        QPainter painter{&map};
        paint(&painter, {{}, size}, mode, state);
        return map;
    }
    QIconEngine* clone() const override { return new StrokeEngine{*this}; }

private:
    QString name_;
    QColor colour_;
};

}  // namespace

QIcon icon(const QString& name, const QColor& colour) {
    if (name.isEmpty()) return {};
    return QIcon{new StrokeEngine{name, colour}};
}

QPixmap pixmap(const QString& name, int size, const QColor& colour) { return icon(name, colour).pixmap(size, size); }

}  // namespace desk
