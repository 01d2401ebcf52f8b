// What the window shows of winning, keeping and serving customers, in the order of the rail.
#include "customers/ui/market_forms.h"
#include "customers/ui/screens.h"

namespace customers {

void install(desk::Desk&);

void install(desk::Desk& desk) {
    ui::addPipeline(desk);
    ui::addOpportunities(desk);
    ui::addLeads(desk);
    ui::addReadIn(desk);
    ui::addMerge(desk);
    ui::addActivities(desk);
    ui::addWeek(desk);
    ui::addTemplates(desk);
    ui::addFrames(desk);
    ui::addService(desk);
    ui::addInstalled(desk);
    ui::addArticles(desk);
    ui::addCampaigns(desk);
    ui::addSegments(desk);
    ui::addPortfolio(desk);
    ui::addTerritories(desk);
    ui::addTargets(desk);
    ui::addToCards(desk);
    ui::addThreads(desk);
    ui::addWaiting(desk);
}

}  // namespace customers
