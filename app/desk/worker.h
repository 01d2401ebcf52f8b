// A thread beside the window's: jobs in order, results delivered on the window's thread while their owner lives.
#pragma once
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include <QObject>
#include <QPointer>
#include <QString>

namespace desk {

using Failed = std::function<void(const QString& sentence)>;

// A job that was asked for. Cancelling one that runs interrupts it; nothing of it is delivered.
class Ticket {
public:
    void cancel();
    bool done() const;

private:
    friend class Worker;
    struct State;
    std::shared_ptr<State> state_;
};

class Worker {
public:
    using Work = std::function<void(std::shared_ptr<void>& result)>;  // on the thread
    using Then = std::function<void(const std::shared_ptr<void>& result)>;
    using Fail = std::function<void(std::exception_ptr)>;

    Worker();
    ~Worker();  // waits for the running job, drops the others
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    Ticket add(QObject* owner, Work, Then, Fail);
    void onInterrupt(std::function<void()> how) { interrupt_ = std::move(how); }
    bool idle() const { return *open_ == 0; }
    void finish();  // the destructor's work, earlier

private:
    struct Job {
        std::shared_ptr<Ticket::State> state;
        QPointer<QObject> owner;
        Work work;
        Then then;
        Fail fail;
    };
    void run();
    void deliver(Job&, std::shared_ptr<void>, std::exception_ptr);

    std::function<void()> interrupt_;
    // Waiting, running or not yet delivered; a delivery may come after the worker is gone.
    std::shared_ptr<std::atomic<int>> open_ = std::make_shared<std::atomic<int>>(0);
    std::deque<Job> jobs_;
    std::mutex lock_;
    std::condition_variable wake_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace desk
