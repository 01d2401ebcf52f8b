#include "warehouse/ui/moment_field.h"

#include <array>

#include <QBoxLayout>
#include <QTime>

#include "app/desk/line_field.h"
#include "app/desk/say.h"

namespace warehouse {
namespace {

class MinuteField final : public desk::LineField {
public:
    explicit MinuteField(QWidget* parent) : LineField{parent} {
        edit_->setPlaceholderText(QStringLiteral("14:00"));
        edit_->setFont(desk::numberFont());
    }
    QJsonValue value() const override {
        const auto typed = edit_->text().trimmed();
        if (typed.isEmpty()) return {};
        const auto minute = minuteTyped(typed);
        return minute ? QJsonValue{*minute} : QJsonValue{typed};
    }
    void setValue(const QJsonValue& value) override { edit_->setText(value.isDouble() ? minuteShown(value.toInteger()) : value.toString()); }

private:
    void settle() override {
        if (const auto minute = minuteTyped(edit_->text())) edit_->setText(minuteShown(*minute));
    }
};

// A choice whose value is a number.
class WeekdayField final : public desk::Field {
public:
    explicit WeekdayField(QWidget* parent) : Field{parent} {
        std::vector<std::pair<QString, QString>> days;
        for (int day = 1; day <= 7; ++day) days.emplace_back(QString::number(day), weekdayWord(day));
        days_ = desk::choiceField(this, days, false);
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins({});
        row->addWidget(days_);
        setFocusProxy(days_);
        days_->edited = [this] {
            if (edited) edited();
        };
        days_->left = [this] {
            if (left) left();
        };
    }
    QJsonValue value() const override { return days_->typed().isEmpty() ? QJsonValue{} : QJsonValue{days_->typed().toInt()}; }
    void setValue(const QJsonValue& value) override { days_->setTyped(value.isDouble() ? QString::number(value.toInt()) : value.toString()); }
    QString typed() const override { return days_->typed(); }
    void setTyped(const QString& text) override { days_->setTyped(text); }
    QWidget* editor() override { return days_->editor(); }
    void setReadOnly(bool fixed) override { days_->setReadOnly(fixed); }

private:
    desk::Field* days_ = nullptr;
};

}  // namespace

std::optional<int> minuteTyped(const QString& typed) {
    const auto plain = typed.trimmed();
    const bool fourDigits = plain.size() == 4 && std::ranges::all_of(plain, [](QChar c) { return c.isDigit(); });
    if (plain == QStringLiteral("24:00")) return 24 * 60;
    const auto time = desk::timeTyped(fourDigits ? plain.left(2) + ':' + plain.right(2) : plain);
    return time ? std::optional{time->hour() * 60 + time->minute()} : std::nullopt;
}

QString minuteShown(std::int64_t minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QChar{'0'}).arg(minute % 60, 2, 10, QChar{'0'});
}

desk::Field* minuteField(desk::Desk&, QWidget* parent) { return new MinuteField{parent}; }

QString weekdayWord(std::int64_t weekday) {
    constexpr std::array words{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return weekday < 1 || weekday > 7 ? QString{} : desk::say(words[static_cast<std::size_t>(weekday - 1)]);
}

desk::Field* weekdayField(desk::Desk&, QWidget* parent) { return new WeekdayField{parent}; }

}  // namespace warehouse
