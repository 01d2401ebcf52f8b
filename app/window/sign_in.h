// Signing in: which company, who, password or (at a terminal) PIN; and founding a new company.
#pragma once
#include <memory>

#include <QDialog>

#include "app/desk/worker.h"
#include "app/window/settings.h"
#include "database/company.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace window {

class SignIn : public QDialog {
public:
    SignIn(const db::Actions&, Settings&, const QString& company, const QString& user, db::Clock = db::systemClock);

    // What came of it; empty until accepted.
    std::shared_ptr<db::Company> company;
    db::Actor actor;

private:
    QWidget* signInPage();
    QWidget* foundPage();
    void tryIn();
    void found();
    void browse(bool forNew);
    void working(bool);
    void refuse(const QString&);

    const db::Actions& actions_;
    Settings& settings_;
    db::Clock clock_;
    desk::Worker worker_;
    QStackedWidget* pages_;
    QComboBox* where_;
    QLineEdit *user_, *password_;
    QLineEdit *newFile_, *newName_, *newCurrency_, *newUser_, *newFullName_, *newPassword_, *newAgain_;
    QPushButton *in_, *make_;
    QLabel* says_;
};

QString deviceName();  // of this PC, for the log

}  // namespace window
