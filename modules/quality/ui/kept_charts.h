// Charts as the company keeps them. Qt takes the word "signals" for itself; here a signal is a chart's.
#pragma once
#ifdef signals
#undef signals
#endif
#include "quality/charts.h"
