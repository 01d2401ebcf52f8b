#include "database/gate.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include <fmt/core.h>

#include "database/errors.h"

namespace db {
namespace {

// Wakes this thread out of flock() when its patience ends: the kernel's queue is fair, polling is not.
class Alarm {
public:
    explicit Alarm(std::chrono::milliseconds after) {
        struct sigaction quiet {};
        quiet.sa_handler = [](int) {};  // without SA_RESTART: the wait returns EINTR
        sigaction(SIGRTMIN + 4, &quiet, nullptr);
        sigevent event{};
        event.sigev_notify = SIGEV_THREAD_ID;
        event.sigev_signo = SIGRTMIN + 4;
        event._sigev_un._tid = static_cast<pid_t>(syscall(SYS_gettid));
        ensure(timer_create(CLOCK_MONOTONIC, &event, &timer_) == 0, "no timer for the writer's gate");
        itimerspec when{};
        when.it_value.tv_sec = after.count() / 1000;
        when.it_value.tv_nsec = after.count() % 1000 * 1'000'000 + 1;
        when.it_interval.tv_nsec = 50'000'000;  // again, should the first one fall between two calls
        timer_settime(timer_, 0, &when, nullptr);
    }
    ~Alarm() { timer_delete(timer_); }
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

private:
    timer_t timer_{};
};

}  // namespace

Gate::Gate(std::string companyFile) : path_(std::move(companyFile) + ".gate") {
    file_ = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file_ < 0)
        refuse("company.gate",
               "The file {path} beside the company cannot be opened: {why}. Ask for the right to write in its folder.",
               {{"path", path_}, {"why", std::strerror(errno)}});
}

Gate::~Gate() {
    if (file_ >= 0) close(file_);
}

bool Gate::tryEnter() { return flock(file_, LOCK_EX | LOCK_NB) == 0; }

void Gate::enter(const std::string& who, std::chrono::milliseconds patience) {
    if (!tryEnter()) {
        const auto until = std::chrono::steady_clock::now() + patience;
        const Alarm alarm{patience};
        while (flock(file_, LOCK_EX) != 0) {
            if (errno != EINTR) throw Fault{fmt::format("the writer's gate failed: {}", std::strerror(errno))};
            if (std::chrono::steady_clock::now() < until) continue;
            char holder[80] = {};
            const auto n = pread(file_, holder, sizeof holder - 1, 0);
            throw Contended{fmt::format("{} has been writing for too long", n > 0 ? holder : "another program")};
        }
    }
    const auto line = fmt::format("{:<60}", fmt::format("{} (process {})", who.substr(0, 40), getpid()));
    if (pwrite(file_, line.data(), line.size(), 0) < 0) return;  // the name is a courtesy
}

void Gate::leave() noexcept { flock(file_, LOCK_UN); }

}  // namespace db
