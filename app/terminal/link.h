// What a terminal asks of the company, one after the other, so that nothing is lost and nothing is done twice.
//
// Every request stands in the terminal's file before it is sent, under an id made at the scan; it is performed on the
// link's own thread, in the order of the scans, at once while the company answers. When it does not, the requests wait
// and are sent again, the same ids in the same order: what had been performed before the answer was lost has its one
// effect and gives the same answer. The company asks for rights again at each.
//
// What the company refuses while the person stands there they see at once, and that is all. What it refuses later is a
// conflict: it stays, with its reasons, until somebody tries it again, changes it or puts it aside with a reason.
// Requests behind a refused one go on: each is judged by the company on its own, which refuses what needs the refused
// one (a finish without its start) with its own reason, and holds nothing up that does not.
// On a server a request whose person has no session there (any more) waits for them; those of others go past it.
#pragma once
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "app/terminal/port.h"
#include "app/terminal/store.h"

namespace terminal {

struct Outcome {
    enum class Kind { performed, refused, kept };  // kept: it stands in the file and is sent when the company answers
    Kind kind = Kind::kept;
    std::string requestId, answer;  // answer: JSON
    std::vector<db::Refusal> reasons;
};

// How the link stands: what the head of every screen says.
struct Standing {
    bool cut = false;
    db::Instant since;                 // cut: since when
    std::string why;                   // cut: what went wrong, as a fault says it
    std::vector<db::Refusal> refusal;  // cut: the same where it has a sentence
    Counts counts;
    std::vector<std::string> notEntered;  // whose requests wait for a password
};

class Link {
public:
    using Told = std::function<void(const Outcome&)>;  // once; on the link's thread, or within send()

    Link(Store&, Port&);
    ~Link();  // ends after the request under way; what waits stands in the file
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    std::string send(const Asked&, Told = {});  // the request's id
    // The person does not wait any longer: true where they are told `kept` now, false where the answer is there.
    bool letGo(const std::string& requestId);
    // Conflicts.
    bool again(const std::string& requestId);
    bool putAside(const std::string& requestId, const std::string& by, const std::string& why);
    bool replace(const std::string& requestId, const Asked&, Told = {});

    Standing standing() const;
    bool cut() const;
    void nudge();  // tries at once: somebody came in, or says that the network is back
    bool idle() const;
    void settle();  // until nothing is under way: for tests and for closing
    // Something of the standing changed; on any thread.
    void onChange(std::function<void()> changed);

    // The thread's work, one request at a time; for tests that have no thread.
    enum class Went { on, rest };
    static Went step(Store&, Port&, std::set<std::string>& notEntered,
                     const std::function<void(const Queued&, const Outcome&)>& told);

private:
    void run();
    void look();  // whether the company answers, while nothing waits
    void tell(const Outcome&);
    void nowCut(const Cut&);
    void nowThere();
    void change() const;

    Store& store_;
    Port& port_;
    mutable std::mutex lock_;
    std::condition_variable wake_, idle_;
    std::map<std::string, Told> told_;
    std::set<std::string> notEntered_;
    std::optional<Cut> cut_;
    db::Instant since_;
    std::function<void()> changed_;
    bool ending_ = false, nudged_ = true, working_ = false;
    std::thread thread_;
};

}  // namespace terminal
