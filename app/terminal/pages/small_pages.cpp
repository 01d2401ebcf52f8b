// One text, one number, one choice, and the help.
#include <QBoxLayout>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>

#include "app/desk/say.h"
#include "app/terminal/kit/amounts.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/keyboard.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/kit/pad.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/window.h"

namespace terminal {

using desk::say;

TypePage::TypePage(Window& window, const QString& title, const QString& question, bool secret,
                   std::function<void(const QString&)> typed, const char* help)
    : Page{window}, title_(title), help_(help), typed_(std::move(typed)) {
    keyboard_ = new Keyboard{question, secret, this};
    keyboard_->entered = [this] { typed_(keyboard_->typed().trimmed()); };
    column()->addWidget(big(question, this));
    column()->addWidget(keyboard_, 1);
}

void TypePage::scanned(const QString& code) { keyboard_->edit()->setText(code); }
void TypePage::shown() { keyboard_->edit()->setFocus(); }

NumberPage::NumberPage(Window& window, const QString& title, const QString& name, const QString& detail,
                       const QString& unit, std::optional<tl::Quantity> first, std::function<void(tl::Quantity)> typed,
                       const char* help, bool signs)
    : Page{window}, title_(title), help_(help), typed_(std::move(typed)) {
    amounts_ = new Amounts{{{name, detail}}, unit, this, signs};
    if (first) amounts_->setAmount(0, *first);
    amounts_->entered = [this] { done(); };
    column()->addWidget(amounts_, 1);
    addRow(column(), {new Button{say("Take this number"), "check", Weight::main, this, [this] { done(); }}});
}

bool NumberPage::takeKey(QKeyEvent& key) { return amounts_->takeKey(key.key(), key.text()); }

void NumberPage::done() {
    if (!amountOf(amounts_->pad().typed()))
        return window().bad(say("This is no number"), say("Type digits, and one point at most."));
    typed_(amounts_->amount(0));
}

ChoicePage::ChoicePage(Window& window, const QString& title, const QString& question, std::vector<Tile> tiles,
                       std::function<void(const Tile&)> picked, const char* help)
    : Page{window}, title_(title), help_(help) {
    column()->addWidget(big(question, this));
    tiles_ = new Tiles{3, 4, this};
    tiles_->picked = std::move(picked);
    column()->addWidget(tiles_, 1);
    tiles_->show(std::move(tiles));
}

bool ChoicePage::takeKey(QKeyEvent& key) { return tiles_->takeKey(key.text()); }

HelpPage::HelpPage(Window& window, const char* of) : Page{window}, of_(of) {
    auto* words = new QTextBrowser{this};
    words->setAccessibleName(say("Help"));
    words->setOpenExternalLinks(false);
    words->setFont(bodyFont());
    words->document()->setDocumentMargin(gap() * 2);
    QFile file{
        (desk::language() == desk::Language::chinese ? QStringLiteral(":/help/zh_CN/") : QStringLiteral(":/help/en/")) +
        of_ + ".md"};
    words->setMarkdown(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                      : say("There is no page about this screen."));
    column()->addWidget(words, 1);
}

QString HelpPage::title() const { return say("Help"); }

}  // namespace terminal
