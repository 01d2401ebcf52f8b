#include "app/window/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPrinterInfo>

#include "app/desk/labels.h"

namespace window {

using desk::px;
using desk::say;

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent) : QDialog{parent}, settings_(settings) {
    setWindowTitle(say("Settings"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(px(28), px(24), px(28), px(24));
    layout->setSpacing(px(16));
    auto* title = new QLabel{say("Settings of this PC"), this};
    title->setFont(desk::titleFont());
    layout->addWidget(title);
    auto* form = new QFormLayout{};
    form->setVerticalSpacing(px(10));
    const auto choice = [&](const QString& label, const QStringList& words, int at) {
        auto* box = new QComboBox{this};
        box->addItems(words);
        box->setCurrentIndex(at);
        box->setAccessibleName(label);
        form->addRow(label, box);
        return box;
    };
    auto* language = choice(say("Language"), {QStringLiteral("English"), QStringLiteral("简体中文")}, settings.language == desk::Language::chinese ? 1 : 0);
    auto* look = choice(say("Look"), {say("As the system"), say("Light"), say("Dark")}, static_cast<int>(settings.look));
    const double scales[] = {0.9, 1.0, 1.15, 1.3, 1.5, 1.75};
    QStringList percents;
    int at = 1;
    for (int i = 0; i < 6; ++i) {
        percents << QStringLiteral("%1 %").arg(scales[i] * 100);
        if (std::abs(scales[i] - settings.scale) < 0.01) at = i;
    }
    auto* size = choice(say("Size"), percents, at);
    QStringList printers{say("The system's printer")};
    printers += QPrinterInfo::availablePrinterNames();
    auto* printer = choice(say("Printer"), printers, static_cast<int>(std::max<qsizetype>(0, printers.indexOf(settings.printer))));
    auto* terminal = new QCheckBox{say("This PC is a terminal: people sign in with a PIN"), this};
    terminal->setChecked(settings.terminal);
    form->addRow({}, terminal);
    layout->addLayout(form);
    auto* buttons = new QHBoxLayout{};
    auto* out = new QPushButton{desk::icon("logout", desk::theme().muted), say("Sign out"), this};
    connect(out, &QPushButton::clicked, this, [this] {
        reject();
        if (signOut) signOut();
    });
    auto* keep = new QPushButton{say("Keep these settings"), this};
    keep->setProperty("main", true);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, [=, this] {
        const auto chosenLanguage = language->currentIndex() == 1 ? desk::Language::chinese : desk::Language::english;
        const auto chosenLook = static_cast<LookChoice>(look->currentIndex());
        const auto chosenScale = scales[size->currentIndex()];
        changed = chosenLanguage != settings_.language || chosenLook != settings_.look || std::abs(chosenScale - settings_.scale) > 0.001;
        settings_.language = chosenLanguage;
        settings_.look = chosenLook;
        settings_.scale = chosenScale;
        settings_.printer = printer->currentIndex() == 0 ? QString{} : printer->currentText();
        settings_.terminal = terminal->isChecked();
        settings_.save();
        accept();
    });
    buttons->addWidget(out);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    layout->addLayout(buttons);
    setMinimumWidth(px(420));
}

}  // namespace window
