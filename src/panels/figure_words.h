// Shares and counts in words and on an axis, as every panel says them.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"
#include "panels/figure_panel.h"
#include "panels/words.h"

namespace panels {

// A share from 0 to 1: in tenths of a per cent, as a table keeps it, and in words.
std::int64_t tenths(double share);
std::string percent(double share, Language language);
std::vector<charts::Tick> percent_ticks(Language language);

// "1 234"
std::string count_words(std::int64_t count, Language language);

}  // namespace panels
