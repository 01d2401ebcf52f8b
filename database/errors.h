// How things fail. A Refusal is the business saying no: expected, worded for the person, with a
// stable code. A Fault is the machine or the programmer being wrong. Contended means "try again";
// only the door catches it.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace db {

// One named argument of a refusal's sentence: `kind` tells the edge how to write `text` for a
// locale ("text", "number", "date", "quantity", "money"); `text` is its canonical form.
struct Detail {
    std::string name, kind, text;
    Detail(std::string_view name_, std::string_view text_) : name(name_), kind("text"), text(text_) {}
    Detail(std::string_view name_, const char* text_) : Detail(name_, std::string_view{text_}) {}
    Detail(std::string_view name_, const std::string& text_) : Detail(name_, std::string_view{text_}) {}
    Detail(std::string_view name_, std::int64_t number)
        : name(name_), kind("number"), text(std::to_string(number)) {}
    // Any vocabulary type that says its kind and its text by `detailKind` and `toText` (found by ADL).
    template <class T>
        requires requires(const T& v) { detailKind(v); toText(v); }
    Detail(std::string_view name_, const T& value)
        : name(name_), kind(detailKind(value)), text(toText(value)) {}
};
using Details = std::vector<Detail>;

// `code` never changes once released; `sentence` says what, why and what would help, with {name}
// for each detail; `field` is the argument it stands beside ("lines[2].quantity"), or empty.
struct Refusal : std::runtime_error {
    std::string code, sentence, field;
    Details details;
    Refusal(std::string_view code_, std::string_view sentence_, Details details_ = {},
            std::string_view field_ = {});
};

// The sentence with its details written in; an unknown {name} stays as it is.
std::string sayIn(std::string_view sentence, const Details&);

[[noreturn]] void refuse(std::string_view code, std::string_view sentence, Details = {},
                         std::string_view field = {});

struct Fault : std::runtime_error {
    using std::runtime_error::runtime_error;
};
struct Contended : Fault {
    using Fault::Fault;
};
// Somebody asked Connection::interrupt() to stop this statement: nobody waits for its rows any more.
struct Interrupted : Fault {
    using Fault::Fault;
};
// The server does not answer any more: it was waited for already.
struct Away : Fault {
    using Fault::Fault;
};
// The connection broke during a commit: it may or may not stand. The door looks the request up.
struct OutcomeUnknown : Fault {
    using Fault::Fault;
};

// An invariant of the program; stays on in release builds.
inline void ensure(bool invariant, const char* what) {
    if (!invariant) throw Fault{what};
}

// Collects every reason against an action, so that a form shows them all at once.
class Reasons {
public:
    void add(std::string_view code, std::string_view sentence, Details = {}, std::string_view field = {});
    bool any() const { return !all_.empty(); }
    const std::vector<Refusal>& all() const { return all_; }
    void throwIfAny() const;  // throws Refused

private:
    std::vector<Refusal> all_;
};

// What the door throws when an action is refused: all reasons, the first one as its text.
struct Refused : Refusal {
    std::vector<Refusal> reasons;
    explicit Refused(std::vector<Refusal> all);
};

}  // namespace db
