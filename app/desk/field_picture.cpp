// A picture: chosen as a file, kept as it is, shown small on white as paper is.
#include <QFile>
#include <QFileDialog>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/paper.h"

namespace desk {
namespace {

constexpr std::int64_t largest = 1'048'576;  // bytes; what every paper carries is small

QPixmap smallOf(const PaperPicture& picture, QSize room, double ratio) {
    const auto size = picture.size.scaled(room, Qt::KeepAspectRatio);
    QPixmap pixels{(size * ratio).toSize().expandedTo({1, 1})};
    pixels.setDevicePixelRatio(ratio);
    pixels.fill(Qt::white);
    Paper paper;
    paper.picture({{}, size}, picture);
    QPainter painter{&pixels};
    paper.paint(painter, 0, 1);
    return pixels;
}

class PictureField final : public Field {
public:
    PictureField(Desk& desk, QWidget* parent) : Field{parent}, desk_(desk), choose_(new QPushButton{this}), away_(new QPushButton{say("Take away"), this}) {
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins({});
        column->setSpacing(px(4));
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        column->addLayout(row);
        picture_ = new QLabel{this};
        row->addWidget(picture_);
        choose_->setText(say("Choose a picture…"));
        row->addWidget(choose_);
        row->addWidget(away_);
        row->addStretch();
        wrong_ = plain({}, this);
        wrong_->setProperty("bad", true);
        wrong_->setWordWrap(true);
        wrong_->hide();
        column->addWidget(wrong_);
        setFocusProxy(choose_);
        connect(choose_, &QPushButton::clicked, this, [this] { choose(); });
        connect(away_, &QPushButton::clicked, this, [this] { take({}); });
        showSmall(PaperPicture{});
    }
    QJsonValue value() const override { return hash_.isEmpty() ? QJsonValue{} : QJsonValue{hash_}; }
    void setValue(const QJsonValue& hash) override { setTyped(hash.toString()); }
    QString typed() const override { return hash_; }
    void setTyped(const QString& hash) override {
        hash_ = hash;
        complain({});
        showSmall(PaperPicture{});
        if (hash_.isEmpty()) return;
        desk_.read<PaperPicture>(
            this,
            [hash = utf8(hash)](const db::Read& read) {
                const auto kept = read.find<db::Blob>(R"sql(select content from attachment where sha256 = $1)sql", hash);
                return kept ? pictureOf(QByteArray::fromStdString(kept->bytes)) : PaperPicture{};
            },
            [this, hash](const PaperPicture& picture) {
                if (hash == hash_) showSmall(picture);
            });
    }
    QWidget* editor() override { return choose_; }
    void setReadOnly(bool fixed) override {
        choose_->setEnabled(!fixed);
        away_->setEnabled(!fixed);
    }
    bool reading() const override { return keeping_; }

private:
    void choose() {
        const auto path = QFileDialog::getOpenFileName(this, say("Choose a picture"), {}, say("Pictures (*.png *.jpg *.jpeg *.svg)"));
        if (path.isEmpty()) return;
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) return complain(say("The file cannot be read: %1").arg(file.errorString()));
        if (file.size() > largest) return complain(say("The picture has %1 KB; there is room for %2.").arg(file.size() / 1024).arg(largest / 1024));
        const auto bytes = file.readAll();
        const auto type = pictureType(bytes);
        if (type.isEmpty()) return complain(say("This is no picture in PNG, JPEG or SVG, or it takes parts from other files."));
        complain({});
        keeping_ = true;
        desk_.keepAttachment(
            this, bytes.toStdString(), utf8(type), [this](const std::string& hash) { take(text(hash)); },
            [this](const std::vector<db::Refusal>& reasons) {
                keeping_ = false;
                complain(sentences(reasons));
            });
    }
    void take(const QString& hash) {
        keeping_ = false;
        setTyped(hash);
        if (edited) edited();
        if (left) left();
    }
    void showSmall(const PaperPicture& picture) {
        picture_->setVisible(static_cast<bool>(picture));
        away_->setVisible(!hash_.isEmpty());
        if (picture) picture_->setPixmap(smallOf(picture, {px(150), px(48)}, devicePixelRatioF()));
    }
    void complain(const QString& sentence) {
        wrong_->setText(sentence);
        wrong_->setVisible(!sentence.isEmpty());
    }

    Desk& desk_;
    QPushButton *choose_, *away_;
    QLabel *picture_ = nullptr, *wrong_ = nullptr;
    QString hash_;
    bool keeping_ = false;
};

}  // namespace

Field* pictureField(Desk& desk, QWidget* parent) { return new PictureField{desk, parent}; }

}  // namespace desk
