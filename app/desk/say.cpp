#include "app/desk/say.h"

#include <algorithm>
#include <mutex>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include "app/desk/words.h"

namespace desk {
namespace {

struct Speech {
    Language language = Language::english;
    std::vector<std::unique_ptr<QTranslator>> translators;
    QSet<QString> unsaid;
    std::mutex lock;  // of unsaid: cards are read, and so said, beside the window too
};
Speech& speech() {
    static Speech it;
    return it;
}

QString translated(const char* context, const char* english, const char* comment = nullptr) {
    if (english == nullptr || *english == 0) return {};
    if (language() == Language::english) return QString::fromUtf8(english);
    for (const auto& translator : speech().translators)
        if (auto found = translator->translate(context, english, comment); !found.isEmpty()) return found;
    const std::scoped_lock lock{speech().lock};
    speech().unsaid.insert(QString::fromUtf8(english));
    return QString::fromUtf8(english);
}

QString detailShown(const db::Refusal& no, const db::Detail& detail) {
    if (const auto word = detailWord(no, detail); !word.isNull()) return word;
    try {
        if (detail.kind == "number" && !detail.text.empty()) return grouped(detail.text);
        if (detail.kind == "quantity" || detail.kind == "money") {
            const auto cut = detail.text.find(' ');
            return grouped(detail.text.substr(0, cut)) + (cut == detail.text.npos ? QString{} : text(detail.text.substr(cut)));
        }
        if (detail.kind == "instant") {
            db::Instant at;
            db::fromText(detail.text, at);
            return shown(at);
        }
    } catch (const db::Refusal&) {  // its canonical form is not what the kind says: as it stands
    }
    return text(detail.text);
}

}  // namespace

void speak(Language chosen) {
    auto& it = speech();
    for (const auto& translator : it.translators) QCoreApplication::removeTranslator(translator.get());
    it.translators.clear();
    it.unsaid.clear();
    it.language = chosen;
    if (chosen == Language::english) return;
    const auto load = [&](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder)) return;
        QCoreApplication::installTranslator(translator.get());
        it.translators.push_back(std::move(translator));
    };
    load("throughline_zh_CN.qm", ":/translations");
    load("refusals_zh_CN.qm", ":/translations");
    load("qtbase_zh_CN.qm", QLibraryInfo::path(QLibraryInfo::TranslationsPath));  // Qt's own dialogs
}

Language language() { return speech().language; }
QString say(const char* english) { return translated("desk", english); }
QString say(const std::string& english) { return say(english.c_str()); }
QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
std::string utf8(const QString& text) { return text.toStdString(); }
const QSet<QString>& unsaid() { return speech().unsaid; }

QString sentence(const db::Refusal& no) {
    auto said = translated("refusal", no.sentence.c_str());
    // In one go: what somebody typed may hold a {name} too.
    for (qsizetype at = said.indexOf('{'); at >= 0; at = said.indexOf('{', at)) {
        const auto end = said.indexOf('}', at);
        const auto name = utf8(said.mid(at + 1, end - at - 1));
        const auto detail = std::ranges::find(no.details, name, &db::Detail::name);
        if (end < 0) break;
        if (detail == no.details.end()) {
            at = end;
            continue;
        }
        const auto words = detailShown(no, *detail);
        said.replace(at, end - at + 1, words);
        at += words.size();
    }
    return said;
}

QString sentences(const std::vector<db::Refusal>& reasons) {
    QString all;
    for (const auto& reason : reasons) all += (all.isEmpty() ? "" : "\n") + sentence(reason);
    return all;
}

}  // namespace desk
