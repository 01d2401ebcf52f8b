// Scans anywhere on the screen. A scanner types what it reads, faster than people do, and ends with Enter: such a burst is
// taken from whatever has the focus; what people type goes where it was meant to.
#pragma once
#include <functional>
#include <vector>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>

#include "app/desk/soon.h"

namespace terminal {

// The bare rule, fed with keys and their times.
class Burst {
public:
    static constexpr qint64 fast = 50;       // ms from key to key; people need more
    static constexpr int fewest = 3;         // characters of a code
    static constexpr qint64 doubled = 1000;  // the same code within that is the same scan

    enum class End { none, scan, twice };
    bool goesOn(qint64 at) const { return !text_.isEmpty() && at - last_ <= fast; }
    bool empty() const { return text_.isEmpty(); }
    void add(const QString& key, qint64 at);
    End enter(qint64 at);  // whether what came before was a scan; code() tells which
    QString code() const { return code_; }
    void clear() { text_.clear(); }

private:
    QString text_, code_, before_;
    qint64 last_ = 0, beforeAt_ = -doubled - 1;
};

// Watches the keys of one window and what is in it.
class ScanCatcher : public QObject {
public:
    explicit ScanCatcher(QWidget* window);
    std::function<void(const QString& code)> scanned;
    std::function<void(const QString& code)> twice;  // the same again within a second
    // A key that no edit wants: true when it was taken.
    std::function<bool(QKeyEvent&)> typed;

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    bool press(QKeyEvent&);
    bool enter(QKeyEvent&);
    void flush();  // those were people's: on they go
    void giveOn(QKeyEvent&);
    qint64 timeOf(const QKeyEvent&);

    QWidget* window_;
    Burst burst_;
    std::vector<std::pair<int, QString>> held_;  // key and text
    desk::Soon silence_{[this] { flush(); }};
    QElapsedTimer clock_;
    bool givingOn_ = false;
};

}  // namespace terminal
