#include "quality/ui/photos.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QMimeData>
#include <QUrl>

#include "app/desk/files.h"
#include "app/desk/keys.h"
#include "app/desk/labels.h"

namespace quality::cases {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

namespace {

constexpr std::int64_t largestPhoto = 16 * 1'048'576;  // bytes, as a telephone takes them

QImage smallOf(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (!size.isValid()) return reader.read();
    reader.setScaledSize(size.scaled(240, 240, Qt::KeepAspectRatio));
    return reader.read();
}

// "image/jpeg"; '' for what is no picture that can be shown.
QByteArray typeOf(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader{&buffer};
    const auto format = reader.format();
    if (!reader.canRead()) return {};
    return format == "jpg" || format == "jpeg" ? QByteArray{"image/jpeg"} : format == "png" ? QByteArray{"image/png"} : QByteArray{};
}

class PhotosField final : public desk::Field {
public:
    PhotosField(desk::Desk& d, QWidget* parent, bool many) : Field{parent}, desk_{d}, many_{many}, choose_{new QPushButton{this}} {
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins({});
        column->setSpacing(px(4));
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        choose_->setText(many ? say("Add photos…") : say("Choose a photo…"));
        row->addWidget(choose_);
        auto* paste = new QPushButton{say("Paste"), this};
        paste->setAccessibleName(say("Paste a photo"));
        row->addWidget(paste);
        clear_ = new QPushButton{say("Take away"), this};
        clear_->setAccessibleName(say("Take the last photo away"));
        clear_->hide();
        row->addWidget(clear_);
        row->addStretch(1);
        column->addLayout(row);
        shown_ = new QHBoxLayout;
        shown_->setSpacing(px(6));
        shown_->addStretch(1);
        column->addLayout(shown_);
        wrong_ = desk::plain({}, this);
        wrong_->setProperty("bad", true);
        wrong_->setWordWrap(true);
        wrong_->hide();
        column->addWidget(wrong_);
        setFocusProxy(choose_);
        setAcceptDrops(true);
        connect(choose_, &QPushButton::clicked, this, [this] { choose(); });
        connect(paste, &QPushButton::clicked, this, [this] { pasteOne(); });
        connect(clear_, &QPushButton::clicked, this, [this] { takeAway(); });
    }

    QJsonValue value() const override {
        if (hashes_.isEmpty()) return {};
        return many_ ? QJsonValue{QJsonArray::fromStringList(hashes_)} : QJsonValue{hashes_.front()};
    }
    void setValue(const QJsonValue& value) override {
        if (!value.isArray()) return setTyped(value.toString());
        QStringList all;
        for (const auto& one : value.toArray()) all << one.toString();
        setTyped(all.join(' '));
    }
    QString typed() const override { return hashes_.join(' '); }
    void setTyped(const QString& hashes) override {
        while (!hashes_.isEmpty()) dropLast();
        for (const auto& hash : hashes.split(' ', Qt::SkipEmptyParts)) bring(hash);
    }
    QWidget* editor() override { return choose_; }
    void setReadOnly(bool fixed) override { setEnabled(!fixed); }
    bool reading() const override { return keeping_ > 0; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override {
        if (event->mimeData()->hasUrls() || event->mimeData()->hasImage()) event->acceptProposedAction();
    }
    void dropEvent(QDropEvent* event) override {
        take(*event->mimeData());
        event->acceptProposedAction();
    }

private:
    void choose() {
        const auto title = say("Choose a photo…"), kinds = say("Photos (*.png *.jpg *.jpeg)");
        const auto paths = many_ ? QFileDialog::getOpenFileNames(this, title, {}, kinds) : QStringList{QFileDialog::getOpenFileName(this, title, {}, kinds)};
        for (const auto& path : paths)
            if (!path.isEmpty()) takeFile(path);
    }
    void pasteOne() {
        const auto* copied = QGuiApplication::clipboard()->mimeData();
        if (copied == nullptr || (!copied->hasImage() && !copied->hasUrls())) return complain(say("There is no photo to paste. Copy one first."));
        take(*copied);
    }
    void take(const QMimeData& mime) {
        if (mime.hasUrls()) {
            for (const auto& url : mime.urls())
                if (url.isLocalFile()) takeFile(url.toLocalFile());
            return;
        }
        QByteArray bytes;
        QBuffer buffer{&bytes};
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(mime.imageData()).save(&buffer, "PNG");
        keep(bytes);
    }
    void takeFile(const QString& path) {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) return complain(say("The file cannot be read: %1").arg(file.errorString()));
        if (file.size() > largestPhoto) return complain(say("The photo has %1 MB; there is room for %2.").arg(file.size() / 1'048'576).arg(largestPhoto / 1'048'576));
        keep(file.readAll());
    }
    void keep(const QByteArray& bytes) {
        const auto type = typeOf(bytes);
        if (type.isEmpty()) return complain(say("This is no photo in PNG or JPEG."));
        complain({});
        ++keeping_;
        desk_.keepAttachment(
            this, bytes.toStdString(), type.toStdString(),
            [this, small = smallOf(bytes)](const std::string& hash) {
                --keeping_;
                if (!many_)
                    while (!hashes_.isEmpty()) dropLast();
                add(text(hash), small);
                tellChanged();
            },
            [this](const std::vector<db::Refusal>& reasons) {
                --keeping_;
                complain(desk::sentences(reasons));
            });
    }
    // One that is kept already.
    void bring(const QString& hash) {
        add(hash, {});
        auto* picture = pictures_.back();
        desk_.read<QImage>(
            picture,
            [hash = utf8(hash)](const db::Read& read) {
                const auto kept = read.find<db::Blob>(R"sql(select content from attachment where sha256 = $1)sql", hash);
                return kept ? smallOf(QByteArray::fromStdString(kept->bytes)) : QImage{};
            },
            [picture](const QImage& small) { showSmall(picture, small); });
    }
    void add(const QString& hash, const QImage& small) {
        if (hashes_.contains(hash)) return;
        auto* picture = new QLabel{this};
        picture->setFixedHeight(px(56));
        showSmall(picture, small);
        shown_->insertWidget(static_cast<int>(hashes_.size()), picture);
        hashes_ << hash;
        pictures_.push_back(picture);
        clear_->show();
    }
    static void showSmall(QLabel* picture, const QImage& small) {
        if (small.isNull()) return picture->setText(say("Photo"));
        picture->setPixmap(QPixmap::fromImage(small).scaledToHeight(picture->height(), Qt::SmoothTransformation));
    }
    void dropLast() {
        hashes_.removeLast();
        delete pictures_.back();
        pictures_.pop_back();
        clear_->setVisible(!hashes_.isEmpty());
    }
    void takeAway() {
        if (!hashes_.isEmpty()) dropLast();
        if (hashes_.isEmpty()) choose_->setFocus();
        tellChanged();
    }
    void tellChanged() {
        if (edited) edited();
        if (left) left();
    }
    void complain(const QString& sentence) {
        wrong_->setText(sentence);
        wrong_->setVisible(!sentence.isEmpty());
    }

    desk::Desk& desk_;
    bool many_;
    QPushButton *choose_, *clear_ = nullptr;
    QHBoxLayout* shown_ = nullptr;
    QLabel* wrong_ = nullptr;
    QStringList hashes_;
    std::vector<QLabel*> pictures_;
    int keeping_ = 0;
};

}  // namespace

desk::Field* photosField(desk::Desk& d, QWidget* parent, bool many) { return new PhotosField{d, parent, many}; }

void openPhoto(desk::Desk& d, const std::string& hash, const QString& name) {
    struct Kept {
        QByteArray bytes, type;
    };
    d.read<Kept>(
        &d,
        [hash](const db::Read& read) {
            const auto content = read.find<db::Blob>(R"sql(select content from attachment where sha256 = $1)sql", hash);
            const auto bytes = content ? QByteArray::fromStdString(content->bytes) : QByteArray{};
            return Kept{bytes, typeOf(bytes)};
        },
        [&d, name](const Kept& kept) {
            if (kept.bytes.isEmpty()) return d.toast(say("The photo is not there any more."), desk::Tone::bad);
            desk::openFile(d, desk::fileNameOf(name, kept.type == "image/jpeg" ? ".jpg" : ".png"), kept.bytes);
        });
}

}  // namespace quality::cases
