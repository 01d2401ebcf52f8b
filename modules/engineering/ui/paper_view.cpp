#include "engineering/ui/paper_view.h"

#include "app/desk/files.h"
#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::px;
using desk::say;

namespace {

constexpr double step = 1.5, largest = 8;

std::optional<db::Blob> bytesOf(const db::Read& read, const std::string& sha256) {
    return read.find<db::Blob>(R"sql(select content from attachment where sha256 = $1)sql", sha256);
}

QPixmap drawn(const desk::PaperPicture& picture, QSizeF room, double ratio) {
    const auto size = picture.size.scaled(room, Qt::KeepAspectRatio);
    QPixmap pixels{(size * ratio).toSize().expandedTo({1, 1})};
    pixels.setDevicePixelRatio(ratio);
    pixels.fill(Qt::white);  // drawings are made for paper
    desk::Paper paper;
    paper.picture({{}, size}, picture);
    QPainter painter{&pixels};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paper.paint(painter, 0, 1);
    return pixels;
}

}  // namespace

PaperView::PaperView(desk::Desk& desk, QWidget* parent) : QFrame{parent}, desk_(desk) {
    setProperty("card", true);
    setAccessibleName(say("Drawing"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(6));
    words_ = desk::muted({}, this);
    words_->setWordWrap(true);
    column->addWidget(words_);
    area_ = new QScrollArea{this};
    area_->setAccessibleName(say("Drawing"));
    area_->setFocusPolicy(Qt::ClickFocus);
    area_->setAlignment(Qt::AlignCenter);
    sheet_ = new QLabel{area_};
    sheet_->setAccessibleName(say("Drawing"));
    area_->setWidget(sheet_);
    column->addWidget(area_, 1);
    auto* row = new QHBoxLayout;
    const auto button = [&](const char* title, const char* icon, const char* keys, auto run) {
        auto* one = new QPushButton{desk::icon(icon, desk::theme().muted), say(title), this};
        desk::giveKeys(one, QKeySequence{keys});
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
        return one;
    };
    larger_ = button("Larger", "plus", "Ctrl++", [this] { zoom(step); });
    smaller_ = button("Smaller", "minus", "Ctrl+-", [this] { zoom(1 / step); });
    open_ = button("Open outside", "export", "Ctrl+O", [this] { openOutside(); });
    row->addStretch(1);
    column->addLayout(row);
    follow({}, {});
}

void PaperView::follow(const QString& fileName, const QString& sha256) {
    if (sha256 == sha256_ && !sha256.isEmpty()) return;
    fileName_ = fileName;
    sha256_ = sha256;
    scale_ = 1;
    take({});
    words_->setText(sha256.isEmpty() ? say("Choose a drawing: it is shown here.") : fileName);
    if (sha256.isEmpty()) return;
    desk_.read<desk::PaperPicture>(
        this,
        [hash = desk::utf8(sha256)](const db::Read& read) {
            const auto kept = bytesOf(read, hash);
            return kept ? desk::pictureOf(QByteArray::fromStdString(kept->bytes)) : desk::PaperPicture{};
        },
        [this, sha256](const desk::PaperPicture& picture) {
            if (sha256 != sha256_) return;
            take(picture);
            words_->setText(picture ? fileName_ : say("%1 is shown by another program: Ctrl+O opens it.").arg(fileName_));
        });
}

void PaperView::take(const desk::PaperPicture& picture) {
    picture_ = picture;
    larger_->setEnabled(static_cast<bool>(picture_));
    smaller_->setEnabled(static_cast<bool>(picture_));
    open_->setEnabled(!sha256_.isEmpty());
    paint();
}

void PaperView::zoom(double by) {
    scale_ = std::clamp(scale_ * by, 1.0, largest);
    paint();
}

void PaperView::paint() {
    const QSizeF room = area_->viewport()->size() - QSize{2, 2};
    if (!picture_ || room.isEmpty()) {
        sheet_->setPixmap({});
        return sheet_->resize(0, 0);
    }
    sheet_->setPixmap(drawn(picture_, room * scale_, devicePixelRatioF()));
    sheet_->adjustSize();
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    paint();
}

void PaperView::openOutside() {
    if (!sha256_.isEmpty()) openPaper(desk_, this, fileName_, sha256_);
}

void openPaper(desk::Desk& d, QObject* owner, const QString& fileName, const QString& sha256) {
    d.read<std::optional<db::Blob>>(
        owner, [hash = desk::utf8(sha256)](const db::Read& read) { return bytesOf(read, hash); },
        [&d, fileName](const std::optional<db::Blob>& kept) {
            if (kept) return desk::openFile(d, fileName, QByteArray::fromStdString(kept->bytes));
            d.toast(say("The file of %1 is not here any more.").arg(fileName), desk::Tone::bad);
        });
}

}  // namespace engineering::ui
