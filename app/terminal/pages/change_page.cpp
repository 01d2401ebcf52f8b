// The arguments of a refused request, one by one, to be sent again in its place.
#include <QBoxLayout>
#include <QLabel>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "app/desk/say.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/window.h"

namespace terminal {

using desk::say;

ChangePage::ChangePage(Window& window, Queued one) : Page{window}, one_(std::move(one)) {
    const auto args = boost::json::parse(one_.args);
    for (const auto& [name, value] : args.as_object())
        values_.emplace_back(std::string{name}, boost::json::serialize(value));
    const auto* action = station().actions().find(one_.action);
    column()->addWidget(big(action == nullptr ? desk::text(one_.action) : say(action->title), this));
    column()->addWidget(quiet(say("Touch what is wrong, then type or scan what is right."), this));
    tiles_ = new Tiles{3, 3, this};
    tiles_->picked = [this](const Tile& tile) { change(static_cast<int>(tile.id) - 1); };
    column()->addWidget(tiles_, 1);
    addRow(column(), {new Button{say("Send it so"), "check", Weight::main, this, [this] { send(); }}});
}

QString ChangePage::title() const { return say("Change"); }
QString ChangePage::expects() const { return say("Touch what is wrong"); }

void ChangePage::shown() {
    std::vector<Tile> tiles;
    for (std::size_t n = 0; n < values_.size(); ++n)
        tiles.push_back({static_cast<qint64>(n) + 1, desk::labelOf(values_[n].first, one_.action),
                         shownValue(values_[n].first, values_[n].second)});
    tiles_->show(std::move(tiles));
    if (which_ >= 0) tiles_->choose(which_ + 1);
}

void ChangePage::change(int which) {
    which_ = which;
    auto& [name, json] = values_[static_cast<std::size_t>(which)];
    const auto type = typeOf(name);
    if (type == "true or false") {
        json = json == "true" ? "false" : "true";
        return shown();
    }
    if (json.starts_with('{') || json.starts_with('['))
        return window().note(say("This part is not changed here"), say("Put it aside, and do it anew."));
    const auto keep = [this, which](const QString& typed) {
        put(which, typed);
        window().back();
    };
    window().open(
        new TypePage{window(), say("Change"), desk::labelOf(name, one_.action), false, keep, "terminal.waiting"});
}

// A record is named by what people call it, never by its id.
void ChangePage::put(int which, const QString& typed) {
    auto& [name, json] = values_[static_cast<std::size_t>(which)];
    bool number = false;
    const auto whole = typed.toLongLong(&number);
    json = number && typeOf(name) == "whole number" ? std::to_string(whole)
                                                    : boost::json::serialize(boost::json::value(desk::utf8(typed)));
}

std::string ChangePage::typeOf(const std::string& member) const {
    const auto* action = station().actions().find(one_.action);
    if (action == nullptr) return {};
    for (const auto& argument : action->arguments())
        if (argument.name == member) return argument.type;
    return {};
}

QString ChangePage::shownValue(const std::string& member, const std::string& json) const {
    const auto value = boost::json::parse(json);
    if (value.is_string()) return desk::text(std::string_view{value.get_string()});
    if (value.is_bool()) return value.get_bool() ? say("yes") : say("no");
    if (!value.is_int64()) return value.is_null() ? QString{} : QStringLiteral("…");
    const auto type = typeOf(member);
    auto& codes = station().codes();
    if (type == "lot")
        if (const auto lot = codes.lot({value.get_int64()})) return desk::text(lot->number);
    if (type == "item")
        if (const auto item = codes.item({value.get_int64()})) return desk::text(item->number);
    if (type == "bin")
        if (const auto bin = codes.bin({value.get_int64()})) return desk::text(bin->whole());
    return type == "whole number" ? desk::text(json) : say("as it was");
}

void ChangePage::scanned(const QString& code) {
    if (which_ < 0) return window().bad(say("What is this code for?"), say("Touch what is wrong first, then scan."));
    put(which_, code);
    shown();
}

// The company reads it as it reads everything: what is no number or no lot it refuses at once.
void ChangePage::send() {
    if (!station().person()) return;
    boost::json::object args;
    for (const auto& [name, value] : values_) args[name] = boost::json::parse(value);
    Asked asked{one_.action,      boost::json::serialize(args),
                one_.argsVersion, station().person()->name,
                one_.device,      one_.occurredAt,
                one_.subject};
    auto& terminal = window();
    terminal.note(say("Asking the company…"));
    const bool sent = station().replace(&terminal, one_.requestId, asked, [&terminal](const Outcome& outcome) {
        if (outcome.kind == Outcome::Kind::performed)
            terminal.good(say("Done as changed"));
        else if (outcome.kind == Outcome::Kind::refused)
            terminal.bad(outcome.reasons);
    });
    if (!sent) terminal.note(say("Somebody has decided this meanwhile"));
    terminal.back();
}

}  // namespace terminal
