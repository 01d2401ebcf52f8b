#include "app/window/shots.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include "app/desk/soon.h"
#include "database/list.h"

namespace window {
namespace {

db::Actor personOf(db::Company& company, const db::Actor& asked, const QString& role) {
    if (role.isEmpty()) return asked;
    const auto name = company.read(asked, [&](const db::Read& r) {
        return r.find<std::string>(R"sql(
            select min(a.name) as name from user_account a
            join user_role u on u.user_account_id = a.user_account_id join role r on r.role_id = u.role_id
            where r.name = $1 and a.state = 'active' having count(*) > 0
        )sql", desk::utf8(role));
    });
    if (!name) db::refuse("desk.role.nobody", "Nobody here has the role {role}. Give it to somebody, or choose another.", {{"role", desk::utf8(role)}});
    return company.actorNamed(*name, asked.device);
}

}  // namespace

bool settle(const desk::Desk& desk, int ms) {
    constexpr int calm = 4;  // turns of the loop without anything under way: what was delivered may ask again
    const QDeadlineTimer until{ms};
    for (int quiet = 0; quiet < calm; ++quiet) {
        if (until.hasExpired()) return false;
        QEventLoop loop;
        QTimer::singleShot(3, &loop, &QEventLoop::quit);
        loop.exec();
        if (!desk.idle() || !desk::Soon::none()) quiet = -1;
    }
    return true;
}

std::optional<QJsonObject> something(desk::Desk& desk, const desk::ScreenKind& kind) {
    if (*kind.opens == 0) return QJsonObject{};
    // What somebody did something with lately has more to show than what was only entered.
    const auto lately = desk.company().read(desk.actor(), [&](const db::Read& r) {
        return r.find<std::int64_t>(R"sql(
            select record_id from action_subject where kind = $1 order by log_id desc, record_id desc limit 1
        )sql", kind.opens);
    });
    if (lately) return QJsonObject{{"id", static_cast<qint64>(*lately)}};
    for (const auto* list : desk.company().actions().lists()) {
        if (std::string_view{list->opens} != kind.opens || !desk.may(list->right)) continue;
        const auto page = desk.company().read(desk.actor(), [&](const db::Read& r) { return db::page(r, *list, {.limit = 1, .backwards = true}); });
        if (!page.keys.empty()) return QJsonObject{{"id", static_cast<qint64>(page.keys.back())}};
    }
    return {};
}

std::vector<QString> takeShots(QApplication& app, const db::Actions& actions, std::shared_ptr<db::Company> company, db::Actor actor,
                               const ShotOrder& order) {
    Program program{app, actions};
    program.bringTabsBack = false;
    auto& settings = program.settings();
    settings.language = order.chinese ? desk::Language::chinese : desk::Language::english;
    settings.look = order.dark ? LookChoice::dark : LookChoice::light;
    settings.scale = order.scale;
    settings.railNarrow = false;
    program.dress();
    QDir{}.mkpath(order.folder);
    actor = personOf(*company, actor, order.role);
    program.enter(std::move(company), actor);
    auto& window = *program.window();
    std::vector<QString> files;
    const auto kinds = window.desk().screens();
    for (const auto& kind : kinds) {
        if (!window.desk().may(kind.right) || (!order.only.isEmpty() && order.only != kind.id)) continue;
        const auto with = order.with.isEmpty() ? something(window.desk(), kind) : std::optional{order.with};
        if (!with) continue;
        window.open(kind.id, *with);
        settle(window.desk());
        window.hideToast();  // it tells of the firm, not of this screen
        files.push_back(QDir{order.folder}.filePath(QString{kind.id} + ".png"));
        window.grab().save(files.back());
        if (window.current()->draft().isEmpty()) window.closeCurrent();  // typed work would ask first
    }
    return files;
}

}  // namespace window
