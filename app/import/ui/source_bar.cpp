#include "app/import/ui/source_bar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryFile>
#include <QUrl>

#include "app/desk/keys.h"
#include "app/desk/labels.h"

namespace imports {
namespace {

using desk::px;
using desk::say;

constexpr const char* pastedPrefix = "throughline-pasted-";

bool holdsCells(const QString& text) { return text.contains('\t') || text.trimmed().contains('\n'); }

QString localFile(const QMimeData* data) {
    for (const auto& url : data->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

}  // namespace

SourceBar::SourceBar(desk::Desk& desk, QWidget* parent) : QFrame{parent}, tables_{tablesFor(desk)} {
    setProperty("card", true);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(16), px(12), px(16), px(12));
    all->setSpacing(px(8));
    auto* line = new QHBoxLayout;
    line->setSpacing(px(16));
    table_ = add(line, say("Table"), desk::choiceField(this, tables_, false), 0);
    table_->setFixedWidth(px(224));
    file_ = add(line, say("File"), desk::textField(this, 4000), 1);
    auto* choose = new QPushButton{say("Browse…"), this};
    desk::giveKeys(choose, QKeySequence{"Ctrl+O"});
    connect(choose, &QPushButton::clicked, this, [this] { browse(); });
    line->addWidget(choose, 0, Qt::AlignBottom);
    all->addLayout(line);
    wrong_ = desk::plain({}, this);
    wrong_->setProperty("bad", true);
    wrong_->setWordWrap(true);
    wrong_->hide();
    all->addWidget(wrong_);
    auto* form = new QHBoxLayout;
    form->setSpacing(px(16));
    headed_ = desk::checkField(this, say("The first row holds the names of the columns"));
    headed_->setValue(true);
    form->addWidget(headed_);
    facts_ = desk::muted({}, this);
    facts_->setWordWrap(true);
    form->addWidget(facts_, 1);
    all->addLayout(form);
    table_->left = [this] {
        if (tableChosen) tableChosen();
    };
    file_->left = headed_->left = [this] {
        if (file() != pasted_) forgetPasted();
        if (fileChosen) fileChosen();
    };
    connect(qobject_cast<QLineEdit*>(file_->editor()), &QLineEdit::returnPressed, this, [this] {
        file_->finish();
        if (entered) entered();
    });
    for (auto* field : {table_, file_}) field->editor()->installEventFilter(this);
    file_->editor()->setAcceptDrops(false);  // a file dropped there is for the screen, not its address for the path
}

desk::Field* SourceBar::add(QBoxLayout* line, const QString& title, desk::Field* field, int share) {
    auto* column = new QVBoxLayout;
    column->setSpacing(px(4));
    auto* label = new QLabel{title, this};
    label->setProperty("muted", true);
    label->setFont(desk::smallFont());
    field->setName(title);
    column->addWidget(label);
    column->addWidget(field);
    line->addLayout(column, share);
    return field;
}

void SourceBar::set(const QString& table, const QString& file, bool headed) {
    if (std::ranges::find(tables_, table, &std::pair<QString, QString>::first) != tables_.end()) table_->setValue(table);
    file_->setValue(file);
    headed_->setValue(headed);
    if (file.startsWith(QDir::temp().filePath(pastedPrefix))) pasted_ = file;
}

void SourceBar::startHere() {
    auto* first = table().isEmpty() ? table_ : file_;
    setFocusProxy(first->editor());
}

void SourceBar::browse() {
    const auto chosen =
        QFileDialog::getOpenFileName(this, say("File"), file(), say("Tables (*.csv *.txt *.tsv)") + ";;" + say("All files (*)"));
    if (chosen.isEmpty()) return;
    file_->setValue(QDir::toNativeSeparators(chosen));
    file_->left();
}

bool SourceBar::fits(const QMimeData* given) const {
    return given != nullptr && (!localFile(given).isEmpty() || (given->hasText() && holdsCells(given->text())));
}

bool SourceBar::take(const QMimeData* given) {
    if (!fits(given)) return false;
    if (const auto file = localFile(given); !file.isEmpty()) {
        file_->setValue(QDir::toNativeSeparators(file));
        file_->left();
        return true;
    }
    return pasted(given->text());
}

// Kept as a file, so that trying, bringing in and tomorrow find the same cells.
bool SourceBar::pasted(const QString& cells) {
    QTemporaryFile kept{QDir::temp().filePath("throughline-pasted-XXXXXX.csv")};
    kept.setAutoRemove(false);
    const auto bytes = cells.toUtf8();
    if (!kept.open() || kept.write(bytes) != bytes.size() || !kept.flush()) {
        showRefusal(say("What was pasted cannot be kept: %1. Save it as a file, and choose that.").arg(kept.errorString()));
        return false;
    }
    forgetPasted();
    pasted_ = kept.fileName();
    file_->setValue(pasted_);
    file_->left();
    return true;
}

void SourceBar::forgetPasted() {
    if (!pasted_.isEmpty()) QFile::remove(pasted_);
    pasted_.clear();
}

void SourceBar::showFacts(const app::Preview& preview) {
    const auto encoding = preview.utf16 ? QStringLiteral("UTF-16") : QStringLiteral("UTF-8");
    auto facts = say("%1 rows in %2 columns, between the cells: %3, %4.")
                     .arg(desk::shownNumber(preview.rows), desk::shownNumber(static_cast<std::int64_t>(preview.header.size())),
                          separatorWord(preview.separator), encoding);
    if (preview.unreadable > 0) facts += " " + say("%1 of them cannot be read.").arg(desk::shownNumber(preview.unreadable));
    facts_->setText(facts);
}

void SourceBar::showRefusal(const QString& sentence) {
    file_->setRefusal(sentence);
    wrong_->setText(sentence);
    wrong_->setVisible(!sentence.isEmpty());
    facts_->clear();
}

bool SourceBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == file_->editor() && key->matches(QKeySequence::Paste) && fits(QGuiApplication::clipboard()->mimeData()))
        return take(QGuiApplication::clipboard()->mimeData());
    if (watched == table_->editor() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
        key->modifiers() == Qt::NoModifier) {
        focusNextPrevChild(true);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace imports
