#include "customers/ui/articles.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

#include "app/desk/labels.h"
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

namespace {

constexpr int mostArticlesShown = 500;

struct ArticleRow {
    std::string code, title, text;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ArticleRow, (), (code, title, text, version))

struct FoundArticles {
    std::vector<Article> articles;
    std::optional<std::string> wanted;  // the code of the one that was asked for by its id
};

// Those that hold all words; without words the newest.
std::vector<Article> articlesFound(const db::Read& read, const std::string& typed) {
    if (typed.find_first_not_of(' ') != typed.npos) return articles(read, typed);
    std::vector<Article> newest;
    for (auto& one : read.all<ArticleRow>(R"sql(
             select code, title, text, version from knowledge_article order by knowledge_article_id desc limit $1
         )sql", mostArticlesShown))
        newest.push_back({std::move(one.code), std::move(one.title), std::move(one.text), one.version});
    return newest;
}

}  // namespace

ArticlesScreen::ArticlesScreen(Desk& desk, const QJsonObject& with) : Screen{desk}, wanted_{with["article"].toString()}, id_{with["id"].toInteger()} {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(20), px(16), px(20), px(16));
    all->setSpacing(px(10));
    all->addLayout(makeHead());
    auto* split = new QSplitter{Qt::Horizontal, this};
    auto* list = desk::cardFrame(split);
    auto* inside = new QVBoxLayout{list};
    inside->setContentsMargins(1, px(4), 1, px(4));
    table_ = new desk::Table{desk, list, say("Articles"), {{.title = "Code", .width = 120}, {.title = "Question", .width = 0}}};
    table_->setEmptyText(say("No article holds all these words. Ctrl+N writes one."));
    table_->moved = [this] { follow(); };
    table_->activated = [this](int) { change(); };
    inside->addWidget(table_);
    auto* page = desk::cardFrame(split);
    auto* words = new QVBoxLayout{page};
    words->setContentsMargins(px(20), px(16), px(20), px(16));
    title_ = desk::plain({}, page);
    title_->setFont(desk::titleFont());
    title_->setWordWrap(true);
    words->addWidget(title_);
    auto* scroll = new QScrollArea{page};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    text_ = desk::plain({}, scroll);
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignTop);
    scroll->setWidget(text_);
    words->addWidget(scroll, 1);
    split->setSizes({px(420), px(560)});
    all->addWidget(split, 1);
    setFocusProxy(search_);
    search_->setText(with["words"].toString());
    load();
}

QLayout* ArticlesScreen::makeHead() {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    search_ = new QLineEdit{this};
    search_->setPlaceholderText(say("What the customer says…  Ctrl+F"));
    search_->setAccessibleName(say("Words"));
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, this, [this] {
        soon_.again(60);
        tell();
    });
    connect(search_, &QLineEdit::returnPressed, this, [this] { table_->setFocus(); });
    auto* find = new QShortcut{QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(), search_->selectAll(); });
    line->addWidget(search_, 1);
    const std::vector<desk::CardButton> verbs{
        {.title = "Change…", .right = "customers.setArticle", .keys = "Ctrl+E", .icon = "edit", .run = [this](Desk&) { change(); }},
        {.title = "New article", .right = "customers.setArticle", .keys = "Ctrl+N", .icon = "plus", .main = true, .run = [](Desk& d) { desk::showForm(d, articleForm()); }}};
    desk::addButtons(desk(), line, verbs, this);
    return line;
}

QString ArticlesScreen::title() const { return say("Articles"); }

QJsonObject ArticlesScreen::state() const {
    QJsonObject state;
    if (!search_->text().isEmpty()) state["words"] = search_->text();
    if (const auto* one = current()) state["article"] = text(one->code);
    return state;
}

void ArticlesScreen::refresh(const QSet<QString>& tables) {
    if (tables.contains("knowledge_article")) load();
}

const Article* ArticlesScreen::current() const {
    const int row = table_->current();
    return row >= 0 && row < static_cast<int>(found_.size()) ? &found_[static_cast<std::size_t>(row)] : nullptr;
}

void ArticlesScreen::load() {
    const auto turn = ++turn_;
    if (wanted_.isEmpty())
        if (const auto* one = current()) wanted_ = text(one->code);
    desk().read<FoundArticles>(
        this,
        [typed = utf8(search_->text()), id = std::exchange(id_, 0)](const db::Read& read) {
            FoundArticles found{articlesFound(read, typed), {}};
            if (id == 0) return found;
            const auto one = read.find<ArticleRow>(R"sql(select code, title, text, version from knowledge_article where knowledge_article_id = $1)sql", id);
            if (!one) return found;
            found.wanted = one->code;
            if (std::ranges::find(found.articles, one->code, &Article::code) == found.articles.end())
                found.articles.insert(found.articles.begin(), {one->code, one->title, one->text, one->version});
            return found;
        },
        [this, turn](FoundArticles found) {
            if (turn != turn_) return;
            if (found.wanted) wanted_ = text(*found.wanted);
            showFound(std::move(found.articles));
        });
}

void ArticlesScreen::showFound(std::vector<Article> found) {
    found_ = std::move(found);
    std::vector<desk::TableRow> rows;
    int at = -1;
    for (std::size_t i = 0; i < found_.size(); ++i) {
        if (text(found_[i].code) == wanted_) at = static_cast<int>(i);
        rows.push_back({.cells = {{.text = text(found_[i].code), .muted = true}, {.text = text(found_[i].title)}}, .key = static_cast<std::int64_t>(i) + 1});
    }
    table_->setRows(std::move(rows));
    if (!found_.empty()) table_->setCurrent(std::max(at, 0));
    wanted_.clear();
    follow();
}

void ArticlesScreen::follow() {
    const auto* one = current();
    title_->setText(one != nullptr ? text(one->title) : QString{});
    text_->setText(one != nullptr ? text(one->text) : QString{});
    tell();
}

void ArticlesScreen::change() {
    if (const auto* one = current(); one != nullptr && desk().may("customers.setArticle"))
        desk::showForm(desk(), articleForm({{"code", text(one->code)}, {"title", text(one->title)}, {"text", text(one->text)},
                                          {"version", static_cast<qint64>(one->version)}}));
}

void addArticles(Desk& desk) {
    const auto make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new ArticlesScreen{d, with}; };
    desk.add(desk::ScreenKind{.id = "customers.articles", .area = desk::Area::customers, .title = "Articles", .icon = "help", .right = "customers.see", .make = make});
    desk.add(desk::ScreenKind{.id = "customers.article", .area = desk::Area::customers, .title = "Article", .icon = "help", .right = "customers.see",
                              .inRail = false, .opens = "article", .make = make});
}

}  // namespace customers::ui
