// Forms that several screens of the market open.
#pragma once
#include "app/desk/form.h"

namespace customers::ui {

desk::FormLook newCampaignForm(std::int64_t segment = 0);  // campaigns.cpp

void addSegments(desk::Desk&);
void addCampaigns(desk::Desk&);
void addTerritories(desk::Desk&);
void addTargets(desk::Desk&);
void addPortfolio(desk::Desk&);
void addTemplates(desk::Desk&);

}  // namespace customers::ui
