// What was last read for a screen, so that it can be seen without network.
#include "app/terminal/store.h"
#include "database/log.h"

namespace terminal {

void Store::putPaper(const std::string& sha256, const Paper& paper) {
    const std::scoped_lock held{lock_};
    run(R"store(
        insert into paper (sha256, media_type, content, shown_at) values ($1, $2, $3, $4)
        on conflict (sha256) do update set shown_at = excluded.shown_at
    )store",
        sha256, paper.mediaType, paper.content, clock_());
}

std::optional<Store::Paper> Store::paper(const std::string& sha256) {
    const std::scoped_lock held{lock_};
    auto found = read_->find<Paper>(R"store(select media_type, content from paper where sha256 = $1)store", sha256);
    if (found) run(R"store(update paper set shown_at = $2 where sha256 = $1)store", sha256, clock_());
    return found;
}

std::string Store::keepPhoto(const Paper& photo) {
    const std::scoped_lock held{lock_};
    auto hash = db::sha256(photo.content.bytes);
    run(R"store(
        insert into photo (sha256, media_type, content, taken_at) values ($1, $2, $3, $4) on conflict (sha256) do nothing
    )store",
        hash, photo.mediaType, photo.content, clock_());
    return hash;
}

std::vector<Store::Photo> Store::photosIn(const std::string& args) const {
    const std::scoped_lock held{lock_};
    return read_->all<Photo>(R"store(
        select sha256, media_type, content from photo where instr($1, sha256) > 0 order by sha256
    )store",
                             args);
}

void Store::photoSent(const std::string& sha256) {
    const std::scoped_lock held{lock_};
    run(R"store(delete from photo where sha256 = $1)store", sha256);
}

// A page that says the same is written once a minute only: the disk of a terminal is a small one.
void Store::putPage(std::string_view name, std::string_view body) {
    const std::scoped_lock held{lock_};
    run(R"store(
        insert into page (name, body, read_at) values ($1, $2, $3)
        on conflict (name) do update set body = excluded.body, read_at = excluded.read_at
        where page.body <> excluded.body or page.read_at < excluded.read_at - 60000000
    )store",
        name, body, clock_());
}

std::optional<Store::Page> Store::page(std::string_view name) const {
    const std::scoped_lock held{lock_};
    return read_->find<Page>(R"store(select body, read_at from page where name = $1)store", name);
}

}  // namespace terminal
