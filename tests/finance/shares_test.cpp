#include <random>

#include "finance/finance.h"
#include "support/world.h"

using namespace tl;
using finance::inBook;
using finance::shareBetween;

TEST_CASE("parts of a line add up to the whole, whatever the parts") {
    std::mt19937_64 random{7};
    for (int round = 0; round < 2000; ++round) {
        const Money whole{static_cast<std::int64_t>(random() % 1'000'000)};
        const Quantity all{1 + static_cast<std::int64_t>(random() % 1'000'000'000)};
        Quantity done;
        Money sum;
        while (done < all) {
            const auto next =
                std::min(done + Quantity{1 + static_cast<std::int64_t>(random() % 300'000'000)}, all);
            sum += shareBetween(whole, done, next, all);
            done = next;
        }
        REQUIRE(sum == whole);
    }
    CHECK(shareBetween(Money{100}, quantity(0), quantity(1), quantity(3)) == Money{33});
    CHECK(shareBetween(Money{100}, quantity(1), quantity(2), quantity(3)) == Money{34});
    CHECK(shareBetween(Money{100}, quantity(2), quantity(3), quantity(3)) == Money{33});
}

TEST_CASE("the book's lines of a document add up to it: the odd cent goes to the largest remainder") {
    const std::vector<Money> parts{Money{-1000}, Money{-1000}, Money{-1000}, Money{-570}, Money{1}};
    const auto book = inBook(parts, Money{-3569}, Money{-3212});
    Money sum;
    for (const auto part : book) sum += part;
    CHECK(sum == Money{-3212});
    CHECK(book[4] == Money{1});
    for (int i = 0; i < 3; ++i) CHECK((book[static_cast<std::size_t>(i)] == Money{-900}));

    // In one currency nothing changes.
    CHECK(inBook(parts, Money{-3569}, Money{-3569}) == parts);
    CHECK(inBook({}, Money{}, Money{}).empty());
}
