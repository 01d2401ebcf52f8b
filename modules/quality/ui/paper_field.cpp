#include "quality/ui/paper_field.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeDatabase>
#include <QPushButton>

#include "app/desk/files.h"
#include "app/desk/labels.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

namespace {

class PaperField final : public desk::Field {
public:
    PaperField(desk::Desk& d, QWidget* parent)
        : Field{parent}, desk_{d}, choose_{new QPushButton{say("Choose a file…"), this}}, clear_{new QPushButton{say("Take away"), this}}, name_{desk::plain({}, this)} {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins({});
        row->setSpacing(px(8));
        for (auto* one : {choose_, clear_}) row->addWidget(one);
        clear_->setAccessibleName(say("Take the file away"));
        clear_->hide();
        row->addWidget(name_, 1);
        setFocusProxy(choose_);
        connect(choose_, &QPushButton::clicked, this, [this] { choose(); });
        connect(clear_, &QPushButton::clicked, this, [this] {
            setTyped({});
            choose_->setFocus();
            tellChanged();
        });
    }
    QJsonValue value() const override { return hash_.isEmpty() ? QJsonValue{} : QJsonValue{hash_}; }
    void setValue(const QJsonValue& value) override { setTyped(value.toString()); }
    QString typed() const override { return hash_; }
    void setTyped(const QString& hash) override { show(hash, hash.isEmpty() ? QString{} : say("a file is kept")); }
    QWidget* editor() override { return choose_; }
    void setReadOnly(bool fixed) override { setEnabled(!fixed); }
    bool reading() const override { return keeping_ > 0; }

private:
    void choose() {
        const auto path = QFileDialog::getOpenFileName(this, say("Choose a file…"));
        if (path.isEmpty()) return;
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) return name_->setText(say("The file cannot be read: %1").arg(file.errorString()));
        ++keeping_;
        desk_.keepAttachment(
            this, file.readAll().toStdString(), utf8(QMimeDatabase{}.mimeTypeForFile(path).name()),
            [this, name = QFileInfo{path}.fileName()](const std::string& hash) {
                --keeping_;
                show(text(hash), name);
                tellChanged();
            },
            [this](const std::vector<db::Refusal>& reasons) {
                --keeping_;
                name_->setText(desk::sentences(reasons));
            });
    }
    void show(const QString& hash, const QString& name) {
        hash_ = hash;
        name_->setText(name);
        clear_->setVisible(!hash.isEmpty());
    }
    void tellChanged() {
        if (edited) edited();
        if (left) left();
    }

    desk::Desk& desk_;
    QPushButton *choose_, *clear_;
    QLabel* name_;
    QString hash_;
    int keeping_ = 0;
};

struct Paper {
    db::Blob content;
    std::string mediaType;
};
BOOST_DESCRIBE_STRUCT(Paper, (), (content, mediaType))

}  // namespace

desk::Field* paperField(desk::Desk& d, QWidget* parent) { return new PaperField{d, parent}; }

void openPaper(desk::Desk& d, const std::string& hash, const QString& name) {
    d.read<std::optional<Paper>>(
        &d,
        [hash](const db::Read& read) { return read.find<Paper>(R"sql(select content, media_type from attachment where sha256 = $1)sql", hash); },
        [&d, name](const std::optional<Paper>& paper) {
            if (!paper) return d.toast(say("The file is not there any more."), desk::Tone::bad);
            const auto ending = QMimeDatabase{}.mimeTypeForName(text(paper->mediaType)).preferredSuffix();
            desk::openFile(d, desk::fileNameOf(name, ending.isEmpty() ? QString{} : "." + ending), QByteArray::fromStdString(paper->content.bytes));
        });
}

}  // namespace quality::ui
