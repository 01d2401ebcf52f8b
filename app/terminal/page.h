// A page of the terminal: what fills the screen between the head and the band.
#pragma once
#include <QString>
#include <QWidget>

#include "app/terminal/codes.h"
#include "app/terminal/station.h"

class QKeyEvent;
class QVBoxLayout;

namespace terminal {

class Window;

class Page : public QWidget {
public:
    explicit Page(Window&);

    virtual QString title() const = 0;
    virtual const char* help() const = 0;           // the page of the help: "terminal.production"
    virtual QString expects() const { return {}; }  // what to scan here, in the band
    virtual void scanned(const QString& code);      // unless it overrides this: meant() or missed()
    virtual void meant(const Meaning&) {}
    virtual std::optional<tl::ItemId> within() const { return {}; }  // a lot is looked for among this item's
    virtual bool takeKey(QKeyEvent&) { return false; }               // of a keyboard, where no edit has the focus
    virtual void shown() {}                                          // in front, again or for the first time
    virtual void changed() {}                                        // somebody changed something in the company

protected:
    Window& window() const { return window_; }
    Station& station() const;
    QVBoxLayout* column() const { return column_; }
    // Goes on where what was scanned may be used and this page is still in front; else says who holds it.
    void ifFree(tl::LotId, std::function<void()> then);
    void ifFree(tl::HandlingUnitId, std::function<void()> then);

private:
    template <class Id>
    void needFree(Id, std::function<void()>);
    Window& window_;
    QVBoxLayout* column_;
};

// A refusal cut in two: what and why, and what would help.
std::pair<QString, QString> inTwo(const std::vector<db::Refusal>&);

}  // namespace terminal
