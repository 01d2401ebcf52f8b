#pragma once
#include <array>

#include <QTabWidget>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/screen.h"
#include "app/desk/soon.h"
#include "app/desk/table.h"
#include "quality/ui/figures_facts.h"

namespace quality::cases {

class FiguresScreen : public desk::Screen {
public:
    FiguresScreen(desk::Desk&, const QJsonObject& with);  // with what, item, workCenter, from, through, tab
    QString title() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    desk::Field* field(const QString& name) const;  // what, item, workCenter, from, through
    ParetoView& pareto() { return *pareto_; }
    desk::Table* table(const QString& name) const;  // causes, yields, units, costs, entries
    const FiguresSeen& seen() const { return seen_; }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    QLayout* makeAsks(const QJsonObject& with);
    void addAsk(QHBoxLayout*, const char* name, const char* label, desk::Field*, int width, const QJsonValue&);
    desk::Table* addTab(const char* name, const char* title, std::vector<desk::TableColumn>, const char* source, const char* empty);
    FiguresAsked asked() const;
    ParetoOf what() const;
    void load();
    void show(FiguresSeen);
    void openBar(int);

    std::vector<std::pair<QString, desk::Field*>> fields_;
    std::vector<std::pair<QString, desk::Table*>> tables_;
    desk::Summary* summary_ = nullptr;
    ParetoView* pareto_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    FiguresSeen seen_;
    FiguresAsked shownFor_;
    desk::Ticket reading_;
    desk::Soon again_{[this] { load(); }};
    int turn_ = 0;
};

}  // namespace quality::cases
