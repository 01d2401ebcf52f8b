// What was last read for a screen, so that it can be seen without network.
#include "app/terminal/store.h"

namespace terminal {

BOOST_DESCRIBE_STRUCT(Store::Page, (), (body, readAt))

void Store::putPage(std::string_view name, std::string_view body) {
    const std::scoped_lock held{lock_};
    run(R"store(
        insert into page (name, body, read_at) values ($1, $2, $3)
        on conflict (name) do update set body = excluded.body, read_at = excluded.read_at
    )store", name, body, clock_());
}

std::optional<Store::Page> Store::page(std::string_view name) const {
    const std::scoped_lock held{lock_};
    return read_->find<Page>(R"store(select body, read_at from page where name = $1)store", name);
}

}  // namespace terminal
