#include "app/desk/soon.h"

#include <algorithm>
#include <vector>

namespace desk {
namespace {

std::vector<const Soon*>& all() {
    static std::vector<const Soon*> soons;
    return soons;
}

}  // namespace

Soon::Soon(std::function<void()> then) : then_(std::move(then)) {
    timer_.setSingleShot(true);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
        const auto call = then_;  // it may be the end of its owner
        call();
    });
    all().push_back(this);
}

Soon::~Soon() { std::erase(all(), this); }

void Soon::again(int ms) { timer_.start(ms); }

void Soon::once(int ms) {
    if (!waits()) timer_.start(ms);
}

void Soon::cancel() { timer_.stop(); }

bool Soon::none() {
    return std::none_of(all().begin(), all().end(), [](const Soon* soon) { return soon->waits(); });
}

}  // namespace desk
