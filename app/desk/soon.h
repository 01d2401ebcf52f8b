// Something that is done a little after the last reason for it: several keys, or several commits, are one look.
#pragma once
#include <functional>

#include <QTimer>

namespace desk {

// On the window's thread.
class Soon {
public:
    explicit Soon(std::function<void()> then);
    ~Soon();
    Soon(const Soon&) = delete;
    Soon& operator=(const Soon&) = delete;

    void again(int ms);  // so long after now, whatever was said before
    void once(int ms);   // unless it is on the way already
    void cancel();
    bool waits() const { return timer_.isActive(); }

    static bool none();  // none in the program waits: who tests the window waits for it

private:
    std::function<void()> then_;
    QTimer timer_;
};

}  // namespace desk
