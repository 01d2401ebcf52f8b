// Several numbers of one entry, each a field that is touched and filled from one pad: good, scrap and rework at once.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

#include "shared/quantity.h"

namespace terminal {

class Button;
class NumberPad;

struct AmountField {
    QString name;
    QString detail = {};  // under it: "98 planned"
    QString unit = {};    // of this field; empty: of all
};

class Amounts : public QWidget {
public:
    // `signs`: a number may be below zero, such as a temperature.
    Amounts(const std::vector<AmountField>&, const QString& unit, QWidget* parent, bool signs = false);
    tl::Quantity amount(int field) const;  // 0 where nothing was typed
    void setAmount(int field, tl::Quantity);
    void setDetail(int field, const QString&);
    void turnTo(int field);
    int field() const { return at_; }
    bool takeKey(int key, const QString& text);  // digits; Tab turns to the next
    NumberPad& pad() const { return *pad_; }
    std::function<void()> changed, entered;

private:
    void tell();
    std::vector<AmountField> fields_;
    std::vector<Button*> buttons_;
    std::vector<QString> typed_;
    QString unit_;
    NumberPad* pad_;
    int at_ = 0;
    bool turning_ = false;
};

// "1,234.5" as people read it, without its unit.
QString shownAmount(tl::Quantity);
// What a pad holds, or nothing where it is no number.
std::optional<tl::Quantity> amountOf(const QString& typed);

}  // namespace terminal
