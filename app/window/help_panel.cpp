#include "app/window/help_panel.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace window {

using desk::px;
using desk::say;

HelpPanel::HelpPanel(QWidget* parent) : QFrame{parent} {
    setMinimumWidth(px(300));
    setMaximumWidth(px(460));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    page_ = new QTextBrowser{this};
    page_->setAccessibleName(say("Help"));
    page_->setOpenExternalLinks(false);
    page_->document()->setDocumentMargin(px(16));
    page_->setStyleSheet(QStringLiteral("QTextBrowser { border: 0; border-left: 1px solid %1; border-radius: 0; }").arg(desk::theme().border.name()));
    layout->addWidget(page_);
}

void HelpPanel::follow(const QString& screen) {
    if (screen == screen_ || isHidden()) return;
    screen_ = screen;
    const auto folder = desk::language() == desk::Language::chinese ? QStringLiteral(":/help/zh_CN/") : QStringLiteral(":/help/en/");
    QFile file{folder + screen + ".md"};
    if (file.open(QIODevice::ReadOnly)) page_->setMarkdown(QString::fromUtf8(file.readAll()));
    else page_->setMarkdown(say("There is no page about this screen."));
}

QString HelpPanel::shownText() const { return page_->toPlainText(); }

}  // namespace window
