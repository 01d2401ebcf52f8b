// A screen: one tab of open work. Modules make them; the window shows them.
#pragma once
#include <functional>
#include <optional>

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QWidget>

namespace desk {

class Desk;

// A record by its kind ("order", "item": db::Numbered<…>::what) and its id.
struct Record {
    QString kind;
    std::int64_t id = 0;
    bool operator==(const Record&) const = default;
    explicit operator bool() const { return id != 0; }
};

class Screen : public QWidget {
public:
    explicit Screen(Desk& desk, QWidget* parent = nullptr) : QWidget{parent}, desk_(desk) {}

    virtual QString title() const = 0;       // of the tab: "SO-1", "Orders"
    virtual QString explain() const { return {}; }  // beside the title at the top: the customer's name
    virtual Record record() const { return {}; }    // in hand: the thread panel follows it
    // What the tab must remember until tomorrow; given back to the screen's maker as `with`.
    virtual QJsonObject state() const { return {}; }
    // These tables were changed by somebody; must keep what is typed and where the cursor stands.
    virtual void refresh(const QSet<QString>& tables) { static_cast<void>(tables); }
    virtual bool mayClose() { return true; }  // false keeps it open (it has asked or shown why)
    virtual void scanned(const QString& code) { static_cast<void>(code); }  // a bar code meant for this screen
    virtual bool takesScans() const { return false; }
    // Typed work that a crash must not lose; empty: nothing typed. Kept per screen and record by the window.
    virtual QJsonObject draft() const { return {}; }
    virtual void takeDraft(const QJsonObject&) {}

    Desk& desk() const { return desk_; }
    // The screen says that its title, record or state changed.
    std::function<void()> changed;

protected:
    void tell() const {
        if (changed) changed();
    }

private:
    Desk& desk_;
};

}  // namespace desk
