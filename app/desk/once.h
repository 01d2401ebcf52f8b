// What is typed is performed once, however often it is sent: after a fault nobody knows yet whether it was done, so
// the same again goes under the same request id, and the door gives the answer of the first.
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "database/company.h"

namespace desk {

// Whether these reasons leave open what became of the request.
inline bool openOutcome(const std::vector<db::Refusal>& reasons) {
    return std::ranges::any_of(reasons, [](const auto& no) { return no.code == "desk.fault" || no.code == "desk.unknown"; });
}

class Once {
public:
    db::Request request(std::string action, std::string args, int version = 1) {
        auto circumstances = under(args);
        return {std::move(action), std::move(args), std::move(circumstances), version};
    }
    template <class Args, class Result>
    db::Circumstances of(const db::Action<Args, Result>& action, const Args& args) {
        return under(action.codec.writeArgs(args));
    }
    void done() { id_.clear(); }
    void refused(const std::vector<db::Refusal>& reasons) {
        if (!openOutcome(reasons)) id_.clear();
    }

private:
    db::Circumstances under(const std::string& args) {
        if (args != last_ || id_.empty()) id_ = db::newRequestId();
        last_ = args;
        return {.requestId = id_, .occurredAt = {}, .reason = {}};
    }
    std::string last_, id_;
};

}  // namespace desk
