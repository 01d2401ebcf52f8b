// Several of a few: Up and Down go through them, Space takes one or lets it go.
#pragma once
#include <string>
#include <vector>

#include <QListWidget>

#include "app/desk/fields.h"

namespace quality::ui {

class SeveralField : public desk::Field {
public:
    explicit SeveralField(QWidget* parent);
    void offer(const std::vector<std::pair<QString, QString>>& valueAndWord);
    QStringList chosen() const;
    QJsonValue value() const override;  // a list of the values
    void setValue(const QJsonValue&) override;
    QString typed() const override { return chosen().join(' '); }
    void setTyped(const QString& values) override;
    QWidget* editor() override { return list_; }
    void setReadOnly(bool fixed) override { fixed_ = fixed; }

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    void mark(QListWidgetItem*, bool chosen);
    void turn(QListWidgetItem*);
    QListWidget* list_;
    bool fixed_ = false;
};

}  // namespace quality::ui
