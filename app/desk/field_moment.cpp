#include "app/desk/field_moment.h"

#include <QDateTime>
#include <QRegularExpression>

#include "app/desk/line_field.h"
#include "app/desk/say.h"

namespace desk {
namespace {

std::optional<QDateTime> localTyped(const QString& typed, db::Date today) {
    const auto words = typed.simplified();
    const auto time = timeTyped(words.section(' ', -1));
    const auto before = words.section(' ', 0, -2);
    const auto day = before.isEmpty() ? std::optional{today} : dateTyped(before, today);
    if (!time || !day) return {};
    return QDateTime{QDate{1970, 1, 1}.addDays(day->days), *time};
}

class MomentField final : public LineField {
public:
    MomentField(QWidget* parent, db::Date today) : LineField{parent}, today_(today) {
        edit_->setPlaceholderText(say("14:00, or a day and 14:00"));
        edit_->setFont(numberFont());
    }
    QJsonValue value() const override {
        const auto typed = edit_->text().trimmed();
        if (typed.isEmpty()) return {};
        return momentTyped(typed, today_).value_or(typed);
    }
    void setValue(const QJsonValue& value) override {
        auto words = value.toString();
        if (words.contains('.')) words = words.section('.', 0, 0) + 'Z';  // to the second
        const auto at = QDateTime::fromString(words, Qt::ISODate);
        edit_->setText(at.isValid() ? at.toLocalTime().toString("yyyy-MM-dd HH:mm") : words);
    }

private:
    void settle() override {
        if (const auto at = localTyped(edit_->text(), today_)) edit_->setText(at->toString("yyyy-MM-dd HH:mm"));
    }
    db::Date today_;
};

}  // namespace

std::optional<QTime> timeTyped(const QString& typed) {
    static const QRegularExpression shape{QStringLiteral("^(\\d{1,2})(?:[:.：](\\d{2}))?$")};
    const auto match = shape.match(typed);
    if (!match.hasMatch()) return {};
    const QTime time{match.captured(1).toInt(), match.captured(2).toInt()};
    return time.isValid() ? std::optional{time} : std::nullopt;
}

std::optional<QString> momentTyped(const QString& typed, db::Date today) {
    const auto at = localTyped(typed, today);
    if (!at) return {};
    return at->toUTC().toString("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

Field* momentField(Desk& desk, QWidget* parent) { return new MomentField{parent, desk.today()}; }

}  // namespace desk
