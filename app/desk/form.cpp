#include "app/desk/form.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/desk/form_parts.h"
#include "app/desk/labels.h"

namespace desk {
namespace {

// As high as its page where there is room.
class PageScroll : public QScrollArea {
public:
    explicit PageScroll(QWidget* parent) : QScrollArea{parent} {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    void take(QWidget* page) {
        setWidget(page);
        page->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }
    QSize sizeHint() const override {
        const auto* page = widget();
        const int high = page->hasHeightForWidth() || page->layout()->hasHeightForWidth()
                             ? page->layout()->totalHeightForWidth(std::max(px(200), viewport()->width()))
                             : page->sizeHint().height();
        return {page->sizeHint().width(), high};
    }
    QSize minimumSizeHint() const override { return {px(240), px(90)}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

constexpr int shownWorking = 100;  // ms until the form says that it works
constexpr int oneWait = 10, mostWaits = 100;  // ms, and how often, until a field has looked up what was typed

}  // namespace

Form::Form(Desk& desk, FormLook look, QWidget* parent)
    : QWidget{parent}, p_(new Parts{desk, look, desk.company().actions().get(look.action)}) {
    p_->arguments = p_->action.arguments();
    build();
    setArguments(p_->look.preset);
}

Form::~Form() = default;

void Form::build() {
    auto& p = *p_;
    p.column = new QVBoxLayout{this};
    p.column->setContentsMargins({});
    p.column->setSpacing(px(12));
    p.top = smallWords(this, "bad");
    p.column->addWidget(p.top);
    auto* scroll = new PageScroll{this};
    p.page = makePage(p.desk, p.look, shownArguments(p.look, p.arguments), scroll);
    scroll->take(p.page.widget);
    p.column->addWidget(scroll, 1);
    for (auto& cell : p.page.cells) {
        fields_.emplace_back(cell.argument.name, cell.field);
        cell.field->edited = [this, field = cell.field, refusal = cell.refusal, name = cell.argument.name] {
            dirty_ = true;
            if (p_->look.similar) p_->similarSoon->again(150);
            if (!refusal->text().isEmpty()) {
                sayBelow(refusal, {});
                field->setRefusal({});
            }
            if (name != "currency") return;
            const auto code = field->value().toString();
            for (auto& other : p_->page.cells)
                if (other.argument.type == "money") other.field->setUnit(code);
            for (auto* list : p_->page.lists) list->setUnit(code);
        };
    }
    for (auto* list : p.page.lists) list->edited = [this] { dirty_ = true; };
    if (p.look.similar) {
        p.similar = new QWidget{this};
        new QVBoxLayout{p.similar};
        p.similar->hide();
        p.column->addWidget(p.similar);
        p.similarSoon.emplace([this] { lookForSimilar(); });
    }
    buildFoot();
}

void Form::buildFoot() {
    auto& p = *p_;
    p.leaving = new QWidget{this};
    auto* question = new QHBoxLayout{p.leaving};
    question->setContentsMargins({});
    question->addWidget(plain(say("What you typed is not kept."), p.leaving), 1);
    auto* stay = new QPushButton{say("Go on typing"), p.leaving};
    auto* go = new QPushButton{say("Leave"), p.leaving};
    question->addWidget(stay);
    question->addWidget(go);
    connect(stay, &QPushButton::clicked, this, [this] { leave(); });
    connect(go, &QPushButton::clicked, this, [this] {
        if (cancelled) cancelled();
    });
    p.leaving->hide();

    p.foot = new QWidget{this};
    auto* row = new QHBoxLayout{p.foot};
    row->setContentsMargins({});
    row->setSpacing(px(8));
    p.working = smallWords(p.foot, "muted");
    row->addWidget(p.working);
    row->addStretch();
    p.cancel = new QPushButton{say("Cancel"), p.foot};
    p.cancel->setToolTip("Esc");
    p.verb = new QPushButton{*p.look.verb != 0 ? say(p.look.verb) : say(p.action.title), p.foot};
    p.verb->setProperty("main", true);
    p.verb->setToolTip("Ctrl+Enter");
    row->addWidget(p.cancel);
    row->addWidget(p.verb);
    connect(p.verb, &QPushButton::clicked, this, [this] { submit(); });
    connect(p.cancel, &QPushButton::clicked, this, [this] { leave(); });
    p.column->addWidget(p.leaving);
    p.column->addWidget(p.foot);
    p.submitSoon.emplace([this] { submit(); });
    p.workingSoon.setSingleShot(true);
    p.workingSoon.setInterval(shownWorking);
    connect(&p.workingSoon, &QTimer::timeout, this, [this] { sayBelow(p_->working, say("Working…")); });
}

int Form::naturalWidth() const {
    const bool manyColumns = std::ranges::any_of(p_->page.lists, [](const RowGrid* list) { return list->sizeHint().width() > px(520); });
    return px(manyColumns ? 940 : p_->page.wide || !p_->page.lists.empty() ? 760 : 480);
}

// ---------------------------------------------------------------- values

QJsonObject Form::arguments() const {
    auto& p = *p_;
    const bool changesOnly = !p.look.staleTable.empty();
    auto all = p.look.preset;
    for (const auto& cell : p.page.cells) {
        const auto path = ArgumentPath{cell.argument.name};
        const auto name = path.list.empty() ? path.member : path.list;
        const auto value = cell.field->value();
        if (changesOnly && cell.argument.optional && value == cell.first) dropAt(all, name);
        else if (!isEmpty(value)) putAt(all, name, value);
        else if (isEmpty(cell.first)) dropAt(all, name);
        else if (value.isArray()) putAt(all, name, QJsonArray{});
        else if (cell.argument.type == "text") putAt(all, name, QString{});  // emptied, not absent
        else dropAt(all, name);
    }
    for (std::size_t i = 0; i < p.page.lists.size(); ++i) {
        auto* list = p.page.lists[i];
        const auto rows = list->value();
        if ((rows.isEmpty() && p.firstRows[i].isEmpty()) || (changesOnly && rows == p.firstRows[i])) dropAt(all, list->name());
        else putAt(all, list->name(), rows);
    }
    return all;
}

void Form::setArguments(const QJsonObject& values) {
    auto& p = *p_;
    for (auto at = values.begin(); at != values.end(); ++at) p.look.preset[at.key()] = at.value();
    const auto currency = p.look.preset.value("currency").toString();
    for (auto& cell : p.page.cells) {
        if (cell.argument.type == "money" && !currency.isEmpty()) cell.field->setUnit(currency);
        const auto path = ArgumentPath{cell.argument.name};
        const auto value = valueAt(values, path.list.empty() ? path.member : path.list);
        if (!value.isUndefined()) cell.field->setValue(value);
        cell.first = cell.field->value();
    }
    p.firstRows.clear();
    for (auto* list : p.page.lists) {
        if (!currency.isEmpty()) list->setUnit(currency);
        if (const auto rows = valueAt(values, list->name()); rows.isArray()) list->setValue(rows.toArray());
        p.firstRows.push_back(list->value());
        if (p.firstRows.back().isEmpty() && p.look.staleTable.empty()) list->addRow();  // one to begin with
    }
    dirty_ = false;
}

QJsonObject Form::typed() const {
    QJsonObject all;
    for (const auto& cell : p_->page.cells)
        if (const auto words = cell.field->typed(); !words.isEmpty()) all[text(cell.argument.name)] = words;
    for (const auto* list : p_->page.lists) all[text(list->name())] = list->typed();
    return all;
}

void Form::takeTyped(const QJsonObject& draft) {
    for (const auto& cell : p_->page.cells)
        if (const auto words = draft.value(text(cell.argument.name)); words.isString() && words.toString() != cell.field->typed())
            cell.field->setTyped(words.toString());
    for (auto* list : p_->page.lists)
        if (const auto rows = draft.value(text(list->name())); rows.isArray()) list->takeTyped(rows.toArray());
    dirty_ = true;
}

// ---------------------------------------------------------------- performing

void Form::setBusy(bool busy) {
    auto& p = *p_;
    p.busy = busy;
    p.verb->setEnabled(!busy);
    if (busy) p.workingSoon.start();
    else p.workingSoon.stop();
    if (!busy) sayBelow(p.working, {});
}

void Form::submit() {
    auto& p = *p_;
    if (p.busy) return;
    if (p.leaving->isVisible()) leave();
    // A number typed a moment ago is still being looked up; the door could find it too, but not every fragment.
    bool reading = false;
    for (const auto& cell : p.page.cells) {
        cell.field->finish();
        reading = reading || cell.field->reading();
    }
    for (auto* list : p.page.lists) reading = !list->finish() || reading;
    if (reading && p.waited++ < mostWaits) return p.submitSoon->again(oneWait);
    p.waited = 0;
    showRefusals({});
    std::vector<db::Refusal> missing;
    for (const auto& cell : p.page.cells)
        if (!cell.argument.optional && isEmpty(cell.field->value()))
            missing.push_back(db::Refusal{"arguments.missing", "'{field}' is missing. Give it a value.",
                                          {{"field", cell.argument.name}}, cell.argument.name});
    if (!missing.empty()) return showRefusals(missing);
    send(arguments());
}

void Form::send(const QJsonObject& args) {
    auto& p = *p_;
    auto request = p.once.request(p.look.action, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), p.action.version);
    setBusy(true);
    p.desk.perform(
        this, std::move(request), [this](const db::Answer& answer) { done(answer); },
        [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void Form::done(const db::Answer& answer) {
    setBusy(false);
    dirty_ = false;
    p_->once.done();
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
    // What follows may close this form.
    auto& desk = p_->desk;
    const auto then = p_->look.then;
    const auto said = say("Done: %1").arg(say(*p_->look.title != 0 ? std::string{p_->look.title} : p_->action.title));
    if (performed) performed(json);
    if (then) return then(desk, json);
    const auto number = json.value("number").toString();
    desk.toast(number.isEmpty() ? said : said + " (" + number + ")");
}

void Form::refused(const std::vector<db::Refusal>& reasons) {
    setBusy(false);
    p_->once.refused(reasons);
    const bool stale = std::ranges::any_of(reasons, [](const auto& no) { return no.code.ends_with(".stale"); });
    if (stale && !p_->look.staleTable.empty()) mergeStale(reasons);
    else showRefusals(reasons);
}

// ---------------------------------------------------------------- keys

void Form::leave() {
    auto& p = *p_;
    if (!cancelled) return;
    if (!dirty_) return cancelled();
    const bool asks = !p.leaving->isVisible();
    p.leaving->setVisible(asks);
    p.foot->setVisible(!asks);
    if (asks) p.leaving->findChildren<QPushButton*>().back()->setFocus(Qt::TabFocusReason);
    else if (!p.page.cells.empty()) p.page.cells.front().field->editor()->setFocus(Qt::TabFocusReason);
}

bool Form::event(QEvent* event) {
    if (event->type() == QEvent::Show) p_->cancel->setVisible(static_cast<bool>(cancelled));
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && (key->modifiers() & Qt::ControlModifier) != 0) || (key->key() == Qt::Key_Escape && cancelled)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Form::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && cancelled) return leave();
    if (!enter) return QWidget::keyPressEvent(event);
    if ((event->modifiers() & Qt::ControlModifier) != 0) return submit();
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()); button != nullptr && qobject_cast<QPushButton*>(button) != nullptr)
        button->click();
    else focusNextPrevChild(true);
}

}  // namespace desk
