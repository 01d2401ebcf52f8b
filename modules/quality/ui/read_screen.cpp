#include "quality/ui/read_screen.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "app/desk/files.h"
#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "quality/readers.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;

BOOST_DESCRIBE_STRUCT(PaperNow, (), (id, number, title, revision, state, fileName, sha256, readAt))

namespace {

PaperNow paperNow(const db::Read& read, std::int64_t revision) {
    return read.find<PaperNow>(R"sql(
        select r.document_revision_id as id, d.number, d.title, r.revision, r.state, r.file_name, r.sha256,
               (select g.signed_at from document_reading g join user_account u on u.user_account_id = g.user_account_id
                where g.document_revision_id = r.document_revision_id and u.name = $2) as read_at
        from document_revision r join document d on d.document_id = r.document_id where r.document_revision_id = $1
    )sql", revision, read.actor().name).value_or(PaperNow{});
}

QByteArray bytesOfFile(const db::Read& read, const std::string& sha256) {
    const auto kept = read.find<db::Blob>(R"sql(select content from attachment where sha256 = $1)sql", sha256);
    return kept ? QByteArray::fromStdString(kept->bytes) : QByteArray{};
}

}  // namespace

PageView::PageView(QWidget* parent) : QScrollArea{parent}, sheet_{new QLabel{this}} {
    setAccessibleName(say("The document"));
    sheet_->setAccessibleName(say("The document"));
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(sheet_);
}

void PageView::show(const desk::PaperPicture& picture) {
    picture_ = picture;
    draw();
}

void PageView::draw() {
    const double wide = viewport()->width() - 2;
    if (!picture_ || wide < 1) {
        sheet_->setPixmap({});
        return sheet_->resize(0, 0);
    }
    const auto size = picture_.size.scaled({wide, wide * 4}, Qt::KeepAspectRatio);
    QPixmap pixels{(size * devicePixelRatioF()).toSize().expandedTo({1, 1})};
    pixels.setDevicePixelRatio(devicePixelRatioF());
    pixels.fill(Qt::white);  // documents are made for paper
    desk::Paper paper;
    paper.newPage();
    paper.toPage(0);
    paper.picture({{}, size}, picture_);
    QPainter painter{&pixels};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paper.paint(painter, 0, 1);
    sheet_->setPixmap(pixels);
    sheet_->adjustSize();
}

void PageView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    draw();
}

// ---------------------------------------------------------------- the screen

ReadScreen::ReadScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(8));
    auto* row = new QHBoxLayout;
    head_ = desk::plain({}, this);
    head_->setWordWrap(true);
    row->addWidget(head_, 1);
    open_ = new QPushButton{desk::icon("export", desk::theme().text), say("Open outside"), this};
    desk::giveKeys(open_, QKeySequence{"Ctrl+O"});
    connect(open_, &QPushButton::clicked, this, [this] { openOutside(); });
    row->addWidget(open_);
    column->addLayout(row);
    words_ = desk::muted({}, this);
    words_->setWordWrap(true);
    column->addWidget(words_);
    page_ = new PageView{this};
    column->addWidget(page_, 1);
    makeFoot(column);
    setFocusProxy(page_);
    load();
}

void ReadScreen::makeFoot(QBoxLayout* column) {
    signing_ = new cases::SigningRow{desk(), this, say("read and understood")};
    column->addWidget(signing_);
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    verb_ = new QPushButton{desk::icon("key", desk::theme().onAccent), say("I have read and understood it"), this};
    verb_->setProperty("main", true);
    verb_->setAutoDefault(true);
    desk::giveKeys(verb_, QKeySequence{"Ctrl+Return"});
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    foot->addWidget(verb_);
    column->addLayout(foot);
    signing_->setVisible(false);
    verb_->setVisible(false);
    open_->setVisible(false);
}

QString ReadScreen::title() const { return paper_.id != 0 ? name() : say("Read a document"); }

void ReadScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && tables.intersects({"document", "document_revision", "document_reading"})) load();
}

void ReadScreen::load() {
    if (id_ == 0) return head_->setText(say("Open a document from what you must read."));
    desk().read<PaperNow>(
        this, [id = id_](const db::Read& read) { return paperNow(read, id); }, [this](PaperNow paper) { take(std::move(paper)); });
}

void ReadScreen::take(PaperNow paper) {
    const bool other = paper.sha256 != paper_.sha256;
    paper_ = std::move(paper);
    const bool may = paper_.id != 0 && paper_.state == "released" && !paper_.readAt;
    if (paper_.id == 0) head_->setText(say("This record is not there any more."));
    else if (paper_.readAt) head_->setText(say("You have signed %1 on %2.").arg(name(), shown(*paper_.readAt)));
    else if (!may) head_->setText(say("%1 is not the released revision: there is nothing to sign.").arg(name()));
    else head_->setText(name() + " · " + text(paper_.title));
    signing_->setVisible(may);
    verb_->setVisible(may);
    open_->setVisible(paper_.id != 0);
    if (other) showPage();
    tell();
}

void ReadScreen::showPage() {
    desk().read<desk::PaperPicture>(
        this,
        [hash = paper_.sha256](const db::Read& read) {
            const auto bytes = bytesOfFile(read, hash);
            return bytes.isEmpty() ? desk::PaperPicture{} : desk::pictureOf(bytes);
        },
        [this, hash = paper_.sha256](const desk::PaperPicture& picture) {
            if (hash != paper_.sha256) return;
            seen_ = static_cast<bool>(picture);
            const auto file = text(paper_.fileName);
            words_->setText(seen_ ? file : say("%1 is shown by another program: Ctrl+O opens it.").arg(file));
            page_->show(picture);
        });
}

void ReadScreen::openOutside() {
    if (paper_.id == 0) return;
    desk().read<QByteArray>(
        this, [hash = paper_.sha256](const db::Read& read) { return bytesOfFile(read, hash); },
        [this](const QByteArray& bytes) {
            if (bytes.isEmpty()) return complain(say("The file of %1 is not here any more.").arg(name()));
            desk::openFile(desk(), text(paper_.fileName), bytes);
            seen_ = true;
            complain({});
            signing_->password()->editor()->setFocus();
        });
}

void ReadScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) return desk().shell->closeCurrent();
    if (!enter) return Screen::keyPressEvent(key);
    if (key->modifiers() & Qt::ControlModifier) return submit();
    if (verb_->hasFocus()) return verb_->click();
    focusNextPrevChild(true);
}

// Who has not seen it does not sign that he has read it.
void ReadScreen::submit() {
    if (busy_ || verb_->isHidden()) return;
    if (!seen_) return complain(say("Open %1 first, by Ctrl+O: what you sign is that you have read it.").arg(name()));
    signing_->clearRefusals();
    complain({});
    busy_ = true;
    verb_->setEnabled(false);
    const QJsonObject args{{"documentRevision", static_cast<qint64>(id_)}};
    signing_->perform(
        this, say("Signing %1").arg(name()), once_.request("quality.acknowledgeReading", QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString()),
        [this](const db::Answer&) { done(); }, [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void ReadScreen::done() {
    once_.done();
    auto& d = desk();  // closing ends this screen
    const auto said = say("%1 is read and understood: your name stands under it.").arg(name());
    if (isVisible()) d.shell->closeCurrent();
    d.toast(said);
}

void ReadScreen::refused(const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    busy_ = false;
    verb_->setEnabled(true);
    QStringList all;
    desk::Field* first = nullptr;
    for (const auto& reason : reasons) {
        const auto said = desk::sentence(reason);
        if (!all.contains(said)) all << said;
        auto* beside = signing_->setRefusal(reason);
        if (first == nullptr) first = beside;
    }
    complain(all.join('\n'));
    if (first != nullptr) first->editor()->setFocus();
}

void ReadScreen::complain(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->setVisible(!sentence.isEmpty());
}

}  // namespace quality::ui
