#include "app/desk/worker.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace desk {

struct Ticket::State {
    enum Where { waiting, running, over };
    std::atomic<Where> where{waiting};
    std::atomic<bool> cancelled{false};
    std::function<void()> interrupt;
};

void Ticket::cancel() {
    if (!state_ || state_->cancelled.exchange(true)) return;
    if (state_->where == State::running && state_->interrupt) state_->interrupt();
}

bool Ticket::done() const { return !state_ || state_->where == State::over; }

Worker::Worker() : thread_([this] { run(); }) {}

Worker::~Worker() { finish(); }

void Worker::finish() {
    {
        const std::scoped_lock lock{lock_};
        ending_ = true;
        *open_ -= static_cast<int>(jobs_.size());
        jobs_.clear();
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
}

Ticket Worker::add(QObject* owner, Work work, Then then, Fail fail) {
    Ticket ticket;
    ticket.state_ = std::make_shared<Ticket::State>();
    ticket.state_->interrupt = interrupt_;
    {
        const std::scoped_lock lock{lock_};
        if (ending_) return ticket;
        ++*open_;
        jobs_.push_back({ticket.state_, owner, std::move(work), std::move(then), std::move(fail)});
    }
    wake_.notify_one();
    return ticket;
}

void Worker::run() {
    for (;;) {
        Job job;
        {
            std::unique_lock lock{lock_};
            wake_.wait(lock, [&] { return ending_ || !jobs_.empty(); });
            if (ending_) return;
            job = std::move(jobs_.front());
            jobs_.pop_front();
        }
        job.state->where = Ticket::State::running;
        std::shared_ptr<void> result;
        std::exception_ptr failure;
        if (!job.state->cancelled) try {
                job.work(result);
            } catch (...) {
                failure = std::current_exception();
            }
        job.state->where = Ticket::State::over;
        deliver(job, std::move(result), failure);
    }
}

// The owner may die on the window's thread at any moment, so it is looked at there, not here.
void Worker::deliver(Job& job, std::shared_ptr<void> result, std::exception_ptr failure) {
    auto* application = QCoreApplication::instance();
    if (application == nullptr) {
        --*open_;
        return;
    }
    QMetaObject::invokeMethod(application, [open = open_, job = std::make_shared<Job>(std::move(job)), result = std::move(result), failure] {
        --*open;
        if (job->owner.isNull() || job->state->cancelled) return;
        if (failure) job->fail(failure);
        else job->then(result);
    }, Qt::QueuedConnection);
}

}  // namespace desk
