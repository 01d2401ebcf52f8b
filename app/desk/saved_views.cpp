#include "app/desk/saved_views.h"

#include <QInputDialog>
#include <QJsonDocument>

#include "app/desk/desk.h"
#include "app/desk/form.h"

namespace desk {
namespace {

struct View {
    std::int64_t savedViewId = 0, version = 0;
    std::string name, definition, owner;
    bool shared = false;
};
BOOST_DESCRIBE_STRUCT(View, (), (savedViewId, version, name, definition, owner, shared))

std::vector<View> viewsOf(const db::Read& read, const std::string& list) {
    return read.all<View>(R"sql(
        select v.saved_view_id, v.version, v.name, v.definition, a.name as owner, v.shared
        from saved_view v join user_account a on a.user_account_id = v.user_account_id
        where v.list_name = $1 and (v.shared = 1 or a.name = $2) order by v.name, v.saved_view_id limit 200
    )sql", list, read.actor().name);
}

void save(Desk& desk, const std::string& list, QWidget* owner, const QJsonObject& state, bool shared, const View* old) {
    QString name = old != nullptr ? text(old->name) : QString{};
    if (old == nullptr) {
        bool yes = false;
        name = QInputDialog::getText(owner, say("Save view"), shared ? say("Name of the view, for everybody:") : say("Name of the view:"),
                                     QLineEdit::Normal, {}, &yes).trimmed();
        if (!yes || name.isEmpty()) return;
    }
    QJsonObject args{{"list", text(list)}, {"name", name}, {"shared", shared},
                     {"definition", QString::fromUtf8(QJsonDocument{state}.toJson(QJsonDocument::Compact))}};
    if (old != nullptr) {
        args["view"] = static_cast<qint64>(old->savedViewId);
        args["version"] = static_cast<qint64>(old->version);
    }
    doNow(desk, "people.saveView", args, say("View %1 is saved.").arg(name));
}

}  // namespace

void fillViewMenu(Desk& desk, QMenu* menu, const std::string& list, QWidget* owner, std::function<QJsonObject()> state,
                  std::function<void(const QJsonObject&)> show) {
    QObject::connect(menu->addAction(say("Save as a view of mine…")), &QAction::triggered, owner, [&desk, list, owner, state] { save(desk, list, owner, state(), false, nullptr); });
    QObject::connect(menu->addAction(say("Save as a view for everybody…")), &QAction::triggered, owner, [&desk, list, owner, state] { save(desk, list, owner, state(), true, nullptr); });
    menu->addSeparator();
    // The menu is on screen while the views arrive: they are added below as soon as they are there.
    desk.read<std::vector<View>>(menu, [list](const db::Read& r) { return viewsOf(r, list); }, [&desk, menu, list, owner, state, show](std::vector<View> views) {
        for (const auto& view : views) {
            auto* one = menu->addMenu(view.shared ? say("%1 (for everybody)").arg(text(view.name)) : text(view.name));
            QObject::connect(one->addAction(say("Show")), &QAction::triggered, owner, [show, view] {
                show(QJsonDocument::fromJson(QByteArray::fromStdString(view.definition)).object());
            });
            if (view.owner != desk.actor().name) continue;
            QObject::connect(one->addAction(say("Replace by what is shown now")), &QAction::triggered, owner,
                             [&desk, list, owner, state, view] { save(desk, list, owner, state(), view.shared, &view); });
            QObject::connect(one->addAction(say("Delete")), &QAction::triggered, owner, [&desk, view] {
                doNow(desk, "people.deleteView", {{"view", static_cast<qint64>(view.savedViewId)}}, say("View %1 is deleted.").arg(text(view.name)));
            });
        }
    });
}

}  // namespace desk
