#include <QBoxLayout>
#include <QBuffer>
#include <QDesktopServices>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QUrl>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/window.h"

namespace terminal::production {

using desk::say;

namespace {

constexpr double step = 1.5, largest = 8;

QPixmap drawn(QSvgRenderer& svg, QSize room) {
    const auto size = svg.defaultSize().scaled(room, Qt::KeepAspectRatio);
    if (size.isEmpty()) return {};
    QPixmap map{size};
    map.fill(Qt::white);  // drawings are made for paper
    QPainter painter{&map};
    svg.render(&painter);
    return map;
}

}  // namespace

QPixmap pictureOf(const Store::Paper& paper, QSize room) {
    const QByteArray bytes{paper.content.bytes.data(), static_cast<qsizetype>(paper.content.bytes.size())};
    if (room.isEmpty()) return {};
    if (paper.mediaType == "image/svg+xml") {
        QSvgRenderer svg{bytes};
        return svg.isValid() ? drawn(svg, room) : QPixmap{};
    }
    if (!paper.mediaType.starts_with("image/")) return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid()) reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

DrawingPage::DrawingPage(Window& window, std::vector<PaperView> papers, std::size_t which)
    : Page{window}, papers_(std::move(papers)), which_(which) {
    says_ = quiet({}, this);
    column()->addWidget(says_);
    area_ = new QScrollArea{this};
    area_->setAccessibleName(say("Drawing"));
    area_->setAlignment(Qt::AlignCenter);
    picture_ = new QLabel{area_};
    picture_->setAccessibleName(say("Drawing"));
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setWordWrap(true);
    picture_->setFont(bigFont());
    area_->setWidget(picture_);
    area_->setWidgetResizable(false);
    column()->addWidget(area_, 1);
    open_ = new Button{
        say("Open outside"), "export", Weight::plain, this, [this] {
            const auto name = QStandardPaths::writableLocation(QStandardPaths::TempLocation) + "/throughline-" +
                              desk::text(papers_[which_].sha256).left(12) + "-" +
                              desk::text(papers_[which_].fileName).section('/', -1);
            QFile file{name};
            if (!file.open(QIODevice::WriteOnly) ||
                file.write(paper_.content.bytes.data(), static_cast<qint64>(paper_.content.bytes.size())) < 0)
                return this->window().bad(say("The file cannot be written"), name);
            file.close();
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(name)))
                this->window().bad(say("No program of this PC opens it"), name);
        }};
    auto* next =
        new Button{say("Next paper"), "right", Weight::plain, this, [this] {
                       this->window().replace(new DrawingPage{this->window(), papers_, (which_ + 1) % papers_.size()});
                   }};
    next->setEnabled(papers_.size() > 1);
    addRow(column(), {new Button{say("Smaller"), "minus", Weight::plain, this, [this] { zoom(1 / step); }},
                      new Button{say("Larger"), "plus", Weight::plain, this, [this] { zoom(step); }}, open_, next});
    open_->setEnabled(false);
}

QString DrawingPage::title() const {
    return papers_.empty() ? say("Drawing") : desk::text(papers_[which_].number + " " + papers_[which_].revision);
}

void DrawingPage::shown() { load(); }

void DrawingPage::load() {
    if (papers_.empty()) return;
    says_->setText(desk::text(papers_[which_].title));
    station().paper(
        this, papers_[which_].sha256,
        [this](const Store::Paper& paper) {
            paper_ = paper;
            open_->setEnabled(true);
            paint();
        },
        [this](const QString& why) { window().bad(say("The drawing cannot be shown"), why); });
}

void DrawingPage::zoom(double by) {
    scale_ = std::clamp((scale_ == 0 ? 1 : scale_) * by, 1.0, largest);
    paint();
}

void DrawingPage::paint() {
    const auto picture = pictureOf(paper_, area_->viewport()->size() * std::max(1.0, scale_));
    if (picture.isNull()) {
        picture_->setText(
            say("This terminal shows PNG, JPEG and SVG. Open this file with another program of this PC."));
        picture_->setFixedSize(area_->viewport()->size());
        return;
    }
    picture_->setPixmap(picture);
    picture_->setFixedSize(picture.size());
}

}  // namespace terminal::production
