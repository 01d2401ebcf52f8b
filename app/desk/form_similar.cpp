// What is here already, while somebody enters it a second time.
#include "app/desk/form_parts.h"
#include "app/desk/labels.h"

namespace desk {

void Form::lookForSimilar() {
    const auto question = ++p_->similarAsked;
    p_->desk.read<std::vector<Similar>>(
        this, [look = p_->look.similar, typed = arguments()](const db::Read& r) { return look(r, typed); },
        [this, question](std::vector<Similar> found) {
            if (question != p_->similarAsked) return;
            auto* column = static_cast<QVBoxLayout*>(p_->similar->layout());
            while (auto* item = column->takeAt(0)) delete item;
            qDeleteAll(p_->similar->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly));
            column->setContentsMargins({});
            column->setSpacing(px(4));
            if (!found.empty()) column->addWidget(heading(say("Perhaps here already:"), p_->similar));
            for (const auto& one : found) {
                auto* row = new QHBoxLayout{};
                row->addWidget(new Link{text(one.number + " " + one.name), p_->similar, [this, record = one.record] { p_->desk.open(record); }});
                row->addWidget(muted(say("same or similar: %1").arg(one.why), p_->similar));
                row->addStretch(1);
                column->addLayout(row);
            }
            p_->similar->setVisible(!found.empty());
        },
        [](const QString&) {});  // a hint that cannot be had is none
}

QString Form::similarShown() const {
    QStringList all;
    if (p_->similar != nullptr)
        for (const auto* link : p_->similar->findChildren<QPushButton*>()) all << link->text();
    return all.join('\n');
}

}  // namespace desk
