#include "engineering/ui/paged_screen.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>

namespace engineering::ui {

using desk::px;
using desk::say;
using desk::text;

PagedScreen::PagedScreen(desk::Desk& d, std::shared_ptr<const PagedKind> kind, const QJsonObject& with)
    : Screen{d}, kind_(std::move(kind)), id_(with["id"].toInteger()), answers_(with["asked"].toObject()), tab_(with["tab"].toString()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(16));
    column->setSpacing(px(10));
    head_ = new QWidget{this};
    new QVBoxLayout{head_};
    head_->layout()->setContentsMargins(0, 0, 0, 0);
    head_->layout()->setSpacing(px(12));
    column->addWidget(head_);
    if (!kind_->asks.empty() || *kind_->pick != 0) column->addWidget(asks_ = makeAsks());
    tabs_ = new QTabWidget{this};
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(true);
    tabs_->setAccessibleName(say("Parts"));
    column->addWidget(tabs_, 1);
    makePages();
    const auto step = [this](int by) {
        const int n = tabs_->count();
        if (n > 0) tabs_->setCurrentIndex((tabs_->currentIndex() + by + n) % n), inFront()->setFocus();
    };
    for (const auto& [keys, by] : {std::pair{"Alt+PgDown", 1}, std::pair{"Alt+PgUp", -1}})
        connect(new QShortcut{QKeySequence{keys}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut}, &QShortcut::activated, this, [step, by = by] { step(by); });
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        if (auto* page = inFront(); page != nullptr && id_ != 0) page->look();
        tell();
    });
    setAcceptDrops(static_cast<bool>(kind_->dropped));
    follow(std::exchange(id_, 0));
}

QWidget* PagedScreen::makeAsks() {
    auto* row = new QWidget{this};
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(8));
    const auto add = [&](const char* label, desk::Field* field, int width) {
        auto* words = desk::muted(say(label), row);
        words->setBuddy(field->editor());
        field->setName(say(label));
        field->setFixedWidth(px(width));
        line->addWidget(words);
        line->addWidget(field);
    };
    if (*kind_->pick != 0) {
        auto* which = desk::pickField(desk(), row, kind_->pick);
        which->left = [this, which] {
            const auto id = which->value();
            if (!id.isDouble() || id.toInteger() == id_) return;
            follow(id.toInteger());
            if (which->editor()->hasFocus() && inFront() != nullptr) inFront()->setFocus();
        };
        add("Which", which, 240);
        fields_.emplace_back(QString{}, which);
    }
    for (const auto& ask : kind_->asks) {
        auto* field = ask.kind == desk::TableAsk::Kind::date ? desk::dateField(row, desk().today()) : desk::textField(row, 40);
        const QString name = ask.name;
        if (answers_.contains(name)) field->setTyped(answers_[name].toString());
        field->left = [this, field, name] { answered(name, field); };
        add(ask.label, field, 130);
        fields_.emplace_back(name, field);
    }
    line->addStretch(1);
    return row;
}

void PagedScreen::makePages() {
    for (const auto& page : kind_->pages) {
        if (!desk().may(page.right)) continue;
        auto* view = new PageView{desk(), page, [this] { return asked(); }, tabs_};
        tabs_->addTab(view, say(page.title));
        pages_.push_back(view);
        if (tab_ == QLatin1StringView{page.title}) tabs_->setCurrentWidget(view);
    }
    if (auto* page = inFront()) setFocusProxy(page);
}

void PagedScreen::follow(std::int64_t id) {
    id_ = id;
    for (auto* page : pages_) page->forget();
    tabs_->setVisible(id_ != 0);
    if (id_ != 0) {
        load();
        if (auto* page = inFront()) page->look();
    } else {
        Head none{.found = false, .number = {}, .name = {}, .chips = {}, .figures = {}, .groups = {}, .buttons = {}, .warning = {}};
        show(none);
        for (const auto& [name, field] : fields_)
            if (name.isEmpty()) setFocusProxy(field->editor());
    }
    tell();
}

QString PagedScreen::title() const { return number_.isEmpty() ? say(kind_->title) : number_; }
QString PagedScreen::explain() const { return name_; }

QJsonObject PagedScreen::asked() const {
    auto all = answers_;
    all["id"] = static_cast<qint64>(id_);
    return all;
}

QJsonObject PagedScreen::state() const {
    QJsonObject all{{"asked", answers_}};
    if (id_ != 0) all["id"] = static_cast<qint64>(id_);
    for (const auto* page : pages_)
        if (tabs_->currentWidget() == page) all["tab"] = QString{const_cast<PageView*>(page)->page().title};
    return all;
}

void PagedScreen::refresh(const QSet<QString>& tables) {
    if (id_ == 0) return;
    for (const auto& table : kind_->tables)
        if (tables.contains(table)) again_.once(100);
    for (auto* page : pages_) page->refresh(tables);
}

PageView* PagedScreen::inFront() { return pages_.empty() ? nullptr : static_cast<PageView*>(tabs_->currentWidget()); }

PageView* PagedScreen::page(const QString& title) {
    for (auto* page : pages_)
        if (title == QLatin1StringView{page->page().title}) {
            tabs_->setCurrentWidget(page);
            return page;
        }
    return nullptr;
}

void PagedScreen::ask(const QString& name, const QString& typed) {
    for (const auto& [which, field] : fields_)
        if (which == name) {
            field->setTyped(typed);
            answered(name, field);
        }
}

void PagedScreen::answered(const QString& name, const desk::Field* field) {
    answers_[name] = field->value();
    for (auto* page : pages_) page->forget();
    if (auto* page = inFront(); page != nullptr && id_ != 0) page->look();
    tell();
}

void PagedScreen::load() {
    desk().read<Head>(
        this, [read = kind_->head, id = id_](const db::Read& r) { return read(r, id); },
        [this, id = id_](const Head& head) {
            if (id == id_) show(head);
        });
}

void PagedScreen::show(const Head& head) {
    number_ = text(head.number);
    name_ = text(head.name);
    auto* focus = focusWidget();
    const auto focusName = focus != nullptr && head_->isAncestorOf(focus) ? focus->accessibleName() : QString{};
    while (auto* item = head_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* column = static_cast<QVBoxLayout*>(head_->layout());
    if (!head.found) {
        auto* words = desk::muted(id_ == 0 ? say(kind_->nothing) : say("This record is not there any more."), head_);
        words->setWordWrap(true);
        column->addWidget(words);
        return tell();
    }
    column->addWidget(top(head));
    if (!head.warning.empty()) column->addWidget(desk::warningBar(text(head.warning), head_));
    if (!head.figures.empty()) column->addWidget(desk::figures(desk(), head.figures, head_));
    if (!head.groups.empty()) {
        auto* frame = desk::cardFrame(head_);
        auto* groups = new QHBoxLayout{frame};
        groups->setContentsMargins(px(16), px(10), px(16), px(10));
        groups->setSpacing(px(32));
        for (const auto& group : head.groups) groups->addWidget(desk::factColumn(desk(), group, frame), 1);
        column->addWidget(frame);
    }
    if (!focusName.isEmpty())
        for (auto* button : head_->findChildren<QPushButton*>())
            if (button->accessibleName() == focusName) button->setFocus();
    tell();
}

QWidget* PagedScreen::top(const Head& head) {
    auto* both = new QWidget{head_};
    auto* rows = new QVBoxLayout{both};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    auto* line = new QHBoxLayout;
    line->setSpacing(px(10));
    auto* number = desk::plain(number_, both);
    number->setFont(desk::titleFont());
    line->addWidget(number);
    if (!name_.isEmpty()) {
        auto* name = desk::plain(name_, both);
        name->setFont(desk::titleFont());
        name->setProperty("muted", true);
        line->addWidget(name);
    }
    for (const auto& chip : head.chips) line->addWidget(new desk::ChipLabel{say(chip.word), chip.tone, both});
    line->addStretch(1);
    rows->addLayout(line);
    const auto mine = std::ranges::count_if(head.buttons, [&](const desk::CardButton& one) { return desk().may(one.right); });
    if (mine <= 4) {
        desk::addButtons(desk(), line, head.buttons, both);
    } else {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(px(8));
        desk::addButtons(desk(), buttons, head.buttons, both);
        buttons->addStretch(1);
        rows->addLayout(buttons);
    }
    return both;
}

// ---------------------------------------------------------------- files

void PagedScreen::dragEnterEvent(QDragEnterEvent* event) {
    if (id_ != 0 && event->mimeData()->urls().size() == 1 && event->mimeData()->urls().front().isLocalFile()) event->acceptProposedAction();
}

void PagedScreen::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (id_ == 0 || urls.size() != 1 || !urls.front().isLocalFile() || !kind_->dropped) return;
    event->acceptProposedAction();
    kind_->dropped(desk(), this, id_, urls.front().toLocalFile());
}

std::function<desk::Screen*(desk::Desk&, const QJsonObject&)> pagedScreen(PagedKind kind) {
    return [kind = std::make_shared<const PagedKind>(std::move(kind))](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new PagedScreen{d, kind, with}; };
}

}  // namespace engineering::ui
