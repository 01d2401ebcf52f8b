#include "ui/wire.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <string_view>

namespace test {
namespace {

void need(bool good, const char* what) {
    if (!good) throw std::runtime_error{std::string{"the wire to the server: "} + what};
}

bool sendAll(int to, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

}  // namespace

Wire::Wire(const std::string& folder) : socket_(folder + "/.s.PGSQL.5432") {
    need(pipe(wake_) == 0, "no pipe");
    kept_ = atPort();
    listenAgain();
    thread_ = std::thread{[this] { run(); }};
}

Wire::~Wire() {
    ending_ = true;
    tellThread();
    thread_.join();
    for (auto& pair : pairs_) drop(pair);
    if (listening_ >= 0) close(listening_);
    close(kept_);
    for (const int end : wake_) close(end);
}

// Bound to the wire's port, or to any that is free.
int Wire::atPort() {
    const int end = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    setsockopt(end, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    at.sin_port = htons(static_cast<std::uint16_t>(port_));
    need(bind(end, reinterpret_cast<const sockaddr*>(&at), sizeof at) == 0, "its port is taken");
    if (port_ != 0) return end;  // the test may be reading it
    socklen_t size = sizeof at;
    getsockname(end, reinterpret_cast<sockaddr*>(&at), &size);
    port_ = ntohs(at.sin_port);
    return end;
}

void Wire::listenAgain() {
    listening_ = atPort();
    need(listen(listening_, 20) == 0, "it cannot listen");
}

void Wire::tellThread() { need(write(wake_[1], "x", 1) == 1, "its thread is deaf"); }

// Both return when the thread has done it.
void Wire::cut() {
    open_ = false;
    tellThread();
    while (!closed_) std::this_thread::yield();
}

void Wire::mend() {
    open_ = true;
    tellThread();
    while (closed_) std::this_thread::yield();
}

void Wire::drop(Pair& pair) {
    for (int* end : {&pair.client, &pair.server})
        if (*end >= 0) close(*end), *end = -1;
}

void Wire::accepted() {
    Pair pair{accept(listening_, nullptr, nullptr), socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    sockaddr_un server{};
    server.sun_family = AF_UNIX;
    std::strncpy(server.sun_path, socket_.c_str(), sizeof server.sun_path - 1);
    if (pair.client >= 0 && connect(pair.server, reinterpret_cast<const sockaddr*>(&server), sizeof server) == 0) pairs_.push_back(pair);
    else drop(pair);
}

bool Wire::carry(int from, int to) {
    char bytes[65536];
    const auto got = recv(from, bytes, sizeof bytes, 0);
    return got > 0 && sendAll(to, {bytes, static_cast<std::size_t>(got)});
}

bool Wire::carryFromClient(const Pair& pair) {
    char bytes[65536];
    const auto got = recv(pair.client, bytes, sizeof bytes, 0);
    if (got <= 0) return false;
    const std::string_view said{bytes, static_cast<std::size_t>(got)};
    const bool commits = losing_ > 0 && said.find(std::string_view{"commit\0", 7}) != said.npos && --losing_ == 0;
    if (!sendAll(pair.server, said)) return false;
    if (!commits) return true;
    // The server has committed once it says so; nobody else hears it.
    static_cast<void>(recv(pair.server, bytes, sizeof bytes, 0));
    open_ = false;
    lost_ = true;
    return false;
}

void Wire::run() {
    while (!ending_) {
        if (!open_) {
            for (auto& pair : pairs_) drop(pair);
            pairs_.clear();
            if (listening_ >= 0) close(std::exchange(listening_, -1));
            closed_ = true;
        } else {
            if (listening_ < 0) listenAgain();
            closed_ = false;
        }
        std::vector<pollfd> all{{wake_[0], POLLIN, 0}, {listening_, POLLIN, 0}};  // -1 is passed over
        for (const auto& pair : pairs_) {
            all.push_back({pair.client, POLLIN, 0});
            all.push_back({pair.server, POLLIN, 0});
        }
        if (poll(all.data(), all.size(), -1) < 0) continue;
        char told = 0;
        if (all[0].revents != 0 && read(wake_[0], &told, 1) != 1) return;
        const auto known = pairs_.size();
        if (all[1].revents != 0) accepted();
        for (std::size_t i = 0; i < known; ++i) {
            auto& pair = pairs_[i];
            const bool alive = (all[2 + 2 * i].revents == 0 || carryFromClient(pair)) &&
                               (all[3 + 2 * i].revents == 0 || carry(pair.server, pair.client));
            if (!alive) drop(pair);
        }
        std::erase_if(pairs_, [](const Pair& pair) { return pair.client < 0; });
    }
}

std::string serverFolder(const std::string& location) {
    const auto from = location.find("host=") + 5;
    return location.substr(from, location.find('&', from) - from);
}

std::string through(const Wire& wire, const std::string& location) {
    auto address = location;
    const auto folder = serverFolder(location);
    return address.replace(address.find(folder), folder.size(), "127.0.0.1&port=" + std::to_string(wire.port()));
}

}  // namespace test
