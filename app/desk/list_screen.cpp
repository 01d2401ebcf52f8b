#include "app/desk/list_screen.h"

#include "app/desk/list_view.h"

namespace desk {

ListScreen::ListScreen(Desk& desk, ListLook look, const QJsonObject& with) : Screen{desk} {
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(px(20), px(12), px(20), px(16));
    title_ = say(desk.company().actions().list(look.list).title);
    view_ = new ListView{desk, std::move(look), this};
    layout->addWidget(view_);
    setFocusProxy(view_);
    view_->restore(with);
    view_->changed = [this] { tell(); };
}

ListScreen::~ListScreen() { view_->changed = {}; }

QString ListScreen::title() const { return title_; }

Record ListScreen::record() const {
    const auto row = view_->current();
    const auto* kind = view_->model().list().opens;
    return row && *kind != 0 ? Record{kind, row->key} : Record{};
}

QJsonObject ListScreen::state() const { return view_->state(); }

void ListScreen::refresh(const QSet<QString>& tables) { view_->refresh(tables); }

std::function<Screen*(Desk&, const QJsonObject&)> listScreen(ListLook look) {
    return [look = std::move(look)](Desk& desk, const QJsonObject& with) -> Screen* { return new ListScreen{desk, look, with}; };
}

}  // namespace desk
