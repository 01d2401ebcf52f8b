#include "app/window/sign_in.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QSysInfo>
#include <QStandardPaths>
#include <QStackedWidget>

#include "app/desk/labels.h"

namespace window {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

QString deviceName() { return QSysInfo::machineHostName().left(60); }

SignIn::SignIn(const db::Actions& actions, Settings& settings, const QString& location, const QString& person, db::Clock clock)
    : actions_(actions), settings_(settings), clock_(std::move(clock)) {
    setWindowTitle(say("Throughline: sign in"));
    setWindowIcon(QIcon{QStringLiteral(":/icons/throughline.svg")});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(px(36), px(28), px(36), px(28));
    layout->setSpacing(px(14));
    auto* brand = new QLabel{QStringLiteral("◆ Throughline 一线通"), this};
    brand->setFont(desk::titleFont());
    layout->addWidget(brand);
    pages_ = new QStackedWidget{this};
    pages_->addWidget(signInPage());
    pages_->addWidget(foundPage());
    layout->addWidget(pages_);
    // As high as the page in front: a refusal stands right below what it is about.
    const auto fit = [this] {
        for (int n = 0; n < pages_->count(); ++n)
            pages_->widget(n)->setSizePolicy(QSizePolicy::Preferred, n == pages_->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        adjustSize();
    };
    connect(pages_, &QStackedWidget::currentChanged, this, fit);
    fit();
    says_ = new QLabel{this};
    says_->setWordWrap(true);
    says_->setProperty("bad", true);
    says_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    says_->hide();
    layout->addWidget(says_);
    layout->addStretch(1);
    setMinimumWidth(px(460));
    if (!location.isEmpty()) where_->setEditText(location);
    if (!person.isEmpty()) user_->setText(person);
    (where_->currentText().isEmpty() ? static_cast<QWidget*>(where_) : user_->text().isEmpty() ? user_ : password_)->setFocus();
}

QWidget* SignIn::signInPage() {
    auto* page = new QWidget{this};
    auto* form = new QFormLayout{page};
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(px(10));
    where_ = new QComboBox{page};
    where_->setEditable(true);
    where_->addItems(settings_.companies);
    where_->setAccessibleName(say("Company"));
    where_->lineEdit()->setPlaceholderText(say("A company's file, or postgresql://server/company"));
    auto* browse = new QPushButton{say("Browse…"), page};
    connect(browse, &QPushButton::clicked, this, [this] { this->browse(false); });
    auto* row = new QHBoxLayout{};
    row->addWidget(where_, 1);
    row->addWidget(browse);
    form->addRow(say("Company"), row);
    user_ = new QLineEdit{settings_.lastUser, page};
    user_->setAccessibleName(say("Name"));
    form->addRow(say("Name"), user_);
    password_ = new QLineEdit{page};
    password_->setEchoMode(QLineEdit::Password);
    password_->setAccessibleName(settings_.terminal ? say("PIN") : say("Password"));
    form->addRow(settings_.terminal ? say("PIN") : say("Password"), password_);
    in_ = new QPushButton{say("Sign in"), page};
    in_->setProperty("main", true);
    in_->setDefault(true);
    connect(in_, &QPushButton::clicked, this, [this] { tryIn(); });
    auto* newOne = new QPushButton{say("New company…"), page};
    newOne->setProperty("flat", true);
    newOne->setAutoDefault(false);
    connect(newOne, &QPushButton::clicked, this, [this] {
        pages_->setCurrentIndex(1);
        says_->hide();
        newName_->setFocus();
    });
    auto* buttons = new QHBoxLayout{};
    buttons->addWidget(newOne);
    buttons->addStretch(1);
    buttons->addWidget(in_);
    form->addRow(buttons);
    return page;
}

QWidget* SignIn::foundPage() {
    auto* page = new QWidget{this};
    auto* form = new QFormLayout{page};
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(px(10));
    const auto field = [&](const QString& label, const QString& value = {}, bool secret = false) {
        auto* edit = new QLineEdit{value, page};
        edit->setAccessibleName(label);
        if (secret) edit->setEchoMode(QLineEdit::Password);
        form->addRow(label, edit);
        return edit;
    };
    newName_ = field(say("Firm's name"));
    newCurrency_ = field(say("Currency of the books"), "EUR");
    newUser_ = field(say("Administrator's sign-in name"));
    newFullName_ = field(say("Administrator's full name"));
    newPassword_ = field(say("Password (15 characters or more)"), {}, true);
    newAgain_ = field(say("Password again"), {}, true);
    newFile_ = field(say("File, or postgresql:// address"),
                     QDir{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}.filePath("company.throughline"));
    make_ = new QPushButton{say("Make the company"), page};
    make_->setProperty("main", true);
    connect(make_, &QPushButton::clicked, this, [this] { found(); });
    auto* back = new QPushButton{say("Back"), page};
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, [this] {
        pages_->setCurrentIndex(0);
        says_->hide();
    });
    auto* buttons = new QHBoxLayout{};
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(make_);
    form->addRow(buttons);
    return page;
}

void SignIn::browse(bool forNew) {
    const auto filter = say("Throughline companies (*.throughline)");
    const auto file = forNew ? QFileDialog::getSaveFileName(this, {}, {}, filter) : QFileDialog::getOpenFileName(this, {}, {}, filter);
    if (!file.isEmpty()) where_->setEditText(file);
}

void SignIn::working(bool on) {
    in_->setEnabled(!on);
    make_->setEnabled(!on);
    if (on) says_->hide();
}

void SignIn::refuse(const QString& why) {
    working(false);
    says_->setText(why);
    says_->show();
    password_->selectAll();
    password_->setFocus();
}

// The password's hash takes its time on purpose: beside the window's thread.
void SignIn::tryIn() {
    struct In {
        std::shared_ptr<db::Company> company;
        db::Actor actor;
    };
    working(true);
    worker_.add(
        this,
        [this, where = utf8(where_->currentText().trimmed()), user = utf8(user_->text().trimmed()), secret = db::Secret{utf8(password_->text())},
         terminal = settings_.terminal, clock = clock_](std::shared_ptr<void>& result) {
            if (where.empty()) db::refuse("desk.company.none", "No company is named. Choose its file, or write the address of its server.");
            auto in = std::make_shared<In>();
            in->company = std::make_shared<db::Company>(where, actions_, clock);
            in->actor = terminal ? in->company->signInWithPin(user, secret, utf8(deviceName())) : in->company->signIn(user, secret, utf8(deviceName()));
            result = in;
        },
        [this](const std::shared_ptr<void>& result) {
            const auto in = std::static_pointer_cast<In>(result);
            company = in->company;
            actor = in->actor;
            settings_.opened(where_->currentText().trimmed(), text(actor.name));
            password_->clear();
            accept();
        },
        [this](std::exception_ptr why) {
            try {
                std::rethrow_exception(std::move(why));
            } catch (const db::Refused& no) {
                refuse(desk::sentences(no.reasons));
            } catch (const db::Refusal& no) {
                refuse(desk::sentence(no));
            } catch (const std::exception& fault) {
                refuse(say("The company cannot be opened: %1").arg(QString::fromUtf8(fault.what())));
            }
        });
}

void SignIn::found() {
    if (newPassword_->text() != newAgain_->text()) {
        says_->setText(say("The two passwords differ. Type the same one twice."));
        says_->show();
        return newAgain_->setFocus();
    }
    working(true);
    worker_.add(
        this,
        [where = utf8(newFile_->text().trimmed()), founding = db::Founding{utf8(newName_->text().trimmed()), utf8(newCurrency_->text().trimmed()),
                                                                           utf8(newUser_->text().trimmed()), utf8(newFullName_->text().trimmed()),
                                                                           {utf8(newPassword_->text())}},
         clock = clock_](std::shared_ptr<void>&) { db::Company::create(where, founding, clock); },
        [this](const std::shared_ptr<void>&) {
            where_->setEditText(newFile_->text().trimmed());
            user_->setText(newUser_->text().trimmed());
            password_->setText(newPassword_->text());
            newPassword_->clear();
            newAgain_->clear();
            pages_->setCurrentIndex(0);
            tryIn();
        },
        [this](std::exception_ptr why) {
            working(false);
            try {
                std::rethrow_exception(std::move(why));
            } catch (const db::Refused& no) {
                says_->setText(desk::sentences(no.reasons));
            } catch (const db::Refusal& no) {
                says_->setText(desk::sentence(no));
            } catch (const std::exception& fault) {
                says_->setText(say("The company cannot be made: %1").arg(QString::fromUtf8(fault.what())));
            }
            says_->show();
        });
}

}  // namespace window
