#include <QBoxLayout>
#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/window.h"

namespace terminal::quality {

using desk::say;

namespace {

constexpr int longSide = 2000;  // pixels: more tells nobody more, and each photo stays in the company for good
constexpr int jpegQuality = 85;

// Scaled while it is read: a camera's file is large.
QImage pictureIn(const QString& file, QSize room) {
    QImageReader reader{file};
    reader.setAutoTransform(true);
    const auto turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const auto size = reader.size();
    const auto most = turned ? room.transposed() : room;
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height()))
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    return reader.read();
}

Store::Paper jpegOf(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", jpegQuality);
    return {"image/jpeg", {bytes.toStdString()}};
}

}  // namespace

PhotoPage::PhotoPage(Window& window, const QString& folder, std::function<void(const std::string&)> taken)
    : Page{window}, folder_(folder), taken_(std::move(taken)) {
    says_ = quiet({}, this);
    picture_ = new QLabel{this};
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    picture_->setAccessibleName(say("Photo"));
    column()->addWidget(says_);
    column()->addWidget(picture_, 1);
    older_ = new Button{say("Older"), "left", Weight::plain, this, [this] {
                            ++at_;
                            load();
                        }};
    newer_ = new Button{say("Newer"), "right", Weight::plain, this, [this] {
                            --at_;
                            load();
                        }};
    take_ = new Button{say("Take this one"), "check", Weight::main, this, [this] { take(); }};
    addRow(column(), {older_, newer_, take_});
}

QString PhotoPage::title() const { return say("Photo"); }

void PhotoPage::shown() {
    files_.clear();
    if (folder_.isEmpty()) return load();
    for (const auto& file : QDir{folder_}.entryInfoList({"*.jpg", "*.jpeg", "*.png"}, QDir::Files, QDir::Time))
        files_ << file.absoluteFilePath();
    at_ = 0;
    load();
}

void PhotoPage::load() {
    older_->setEnabled(at_ + 1 < files_.size());
    newer_->setEnabled(at_ > 0);
    take_->setEnabled(false);
    if (files_.isEmpty()) return says_->setText(say("No picture lies in %1. Take one, then come back.").arg(folder_));
    const auto file = files_.at(at_);
    says_->setText(QDir{folder_}.relativeFilePath(file));
    station().work<QImage>(
        this, [file, room = picture_->size().expandedTo({target(), target()})] { return pictureIn(file, room); },
        [this, file](const QImage& picture) {
            if (file != files_.value(at_)) return;
            picture_->setPixmap(QPixmap::fromImage(picture));
            take_->setEnabled(!picture.isNull());
            if (picture.isNull()) says_->setText(say("%1 is no picture.").arg(QDir{folder_}.relativeFilePath(file)));
        },
        [this](std::exception_ptr why) { window().bad(say("The picture cannot be read"), saidOf(std::move(why))); });
}

void PhotoPage::take() {
    station().work<std::string>(
        this,
        [file = files_.value(at_), &store = station().store()] {
            const auto picture = pictureIn(file, {longSide, longSide});
            return picture.isNull() ? std::string{} : store.keepPhoto(jpegOf(picture));
        },
        [this](const std::string& sha256) {
            if (sha256.empty()) return window().bad(say("The picture cannot be read"), say("Take it again."));
            taken_(sha256);
        },
        [this](std::exception_ptr why) { window().bad(say("The picture cannot be read"), saidOf(std::move(why))); });
}

}  // namespace terminal::quality
