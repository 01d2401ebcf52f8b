// A wire between a program and the private server, in the test's hand: it can be cut, mended, and can lose the one
// answer that says a commit stands.
#pragma once
#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace test {

class Wire {
public:
    explicit Wire(const std::string& serverFolder);  // where its socket is
    ~Wire();
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    int port() const { return port_; }
    void cut();   // all sessions end, nobody gets through
    void mend();
    // The nth commit from now reaches the server; its answer does not come back, and the wire is cut.
    void loseCommit(int nth = 1) { losing_ = nth; }
    bool lost() const { return lost_; }  // that happened

private:
    struct Pair {
        int client = -1, server = -1;
    };
    void run();
    int atPort();
    void listenAgain();
    void accepted();
    bool carry(int from, int to);        // false: that side is gone
    bool carryFromClient(const Pair&);
    void drop(Pair&);
    void tellThread();

    std::string socket_;
    int port_ = 0, listening_ = -1, kept_ = -1;  // kept_: holds the port while nobody listens there
    int wake_[2] = {-1, -1};
    std::vector<Pair> pairs_;            // of the thread
    std::atomic<bool> open_{true}, closed_{false}, ending_{false}, lost_{false};
    std::atomic<int> losing_{0};
    std::thread thread_;
};

// "postgresql:///firm?host=FOLDER&user=postgres" -> FOLDER
std::string serverFolder(const std::string& location);
// The same company through the wire.
std::string through(const Wire&, const std::string& location);

}  // namespace test
