#include "app/desk/draft_check.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/desk/say.h"

namespace desk {
namespace {

std::string json(const QJsonObject& args) { return QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(); }

std::vector<db::Refusal> whyUnread(const db::AnyAction& action, const QJsonObject& args, const db::Read& read) {
    try {
        static_cast<void>(action.call(json(args), read));
    } catch (const db::Refused& no) {
        return no.reasons;
    } catch (const db::Refusal& no) {
        return {no};
    }
    return {};
}

// "lines[2].quantity" -> 2 and "quantity"; -1 where it is another argument's.
int rowIn(const std::string& field, const std::string& list, std::string& member) {
    if (!field.starts_with(list + "[")) return -1;
    const auto end = field.find(']');
    if (end == field.npos) return -1;
    member = field.size() > end + 2 ? field.substr(end + 2) : std::string{};
    return std::atoi(field.c_str() + list.size() + 1);
}

// Where each reason belongs; `place` says which row of the screen a sent one is.
void sort(Checked& out, const std::vector<db::Refusal>& reasons, const std::vector<std::string>& lists, const std::vector<std::vector<std::size_t>>& place) {
    for (auto reason : reasons) {
        bool placed = false;
        for (std::size_t l = 0; l < lists.size() && !placed; ++l) {
            std::string member;
            const auto row = rowIn(reason.field, lists[l], member);
            if (row < 0 || static_cast<std::size_t>(row) >= place[l].size()) continue;
            reason.field = member;
            out.rows[l][place[l][static_cast<std::size_t>(row)]].push_back(reason);
            placed = true;
        }
        if (!placed) out.rest.push_back(std::move(reason));
    }
}

}  // namespace

bool Checked::none() const {
    return rest.empty() && std::ranges::all_of(rows, [](const auto& list) { return std::ranges::all_of(list, [](const auto& row) { return row.empty(); }); });
}

Checked checked(const db::Read& read, const db::AnyAction& action, const QJsonObject& args, const std::vector<std::string>& lists) {
    Checked out;
    auto base = args;
    for (const auto& list : lists) base.remove(text(list));
    for (const auto& reason : whyUnread(action, base, read)) {
        out.rest.push_back(reason);
        base.remove(text(reason.field));
    }
    auto whole = base;
    std::vector<std::vector<std::size_t>> place(lists.size());
    for (std::size_t l = 0; l < lists.size(); ++l) {
        const auto rows = args[text(lists[l])].toArray();
        out.rows.emplace_back(static_cast<std::size_t>(rows.size()));
        QJsonArray good;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            auto one = base;
            one[text(lists[l])] = QJsonArray{rows[i]};
            if (const auto reasons = whyUnread(action, one, read); !reasons.empty()) {
                auto only = std::vector<std::vector<std::size_t>>(lists.size());
                only[l] = {static_cast<std::size_t>(i)};
                sort(out, reasons, lists, only);
                continue;
            }
            good.append(rows[i]);
            place[l].push_back(static_cast<std::size_t>(i));
        }
        whole[text(lists[l])] = good;
    }
    db::Reasons reasons;
    try {
        action.call(json(whole), read)->check(read, reasons);
    } catch (const db::Refused& no) {
        for (const auto& r : no.reasons) reasons.add(r.code, r.sentence, r.details, r.field);
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, no.field);
    }
    sort(out, reasons.all(), lists, place);
    return out;
}

Checked sorted(const std::vector<db::Refusal>& reasons, const QJsonObject& args, const std::vector<std::string>& lists) {
    Checked out;
    std::vector<std::vector<std::size_t>> place;
    for (const auto& list : lists) {
        const auto count = static_cast<std::size_t>(args[text(list)].toArray().size());
        out.rows.emplace_back(count);
        auto& all = place.emplace_back(count);
        for (std::size_t i = 0; i < count; ++i) all[i] = i;
    }
    sort(out, reasons, lists, place);
    return out;
}

}  // namespace desk
