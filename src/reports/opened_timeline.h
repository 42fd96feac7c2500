// The people behind a figure and when they took part, as a diagram.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"
#include "reports/panel_chart.h"

namespace reports {

inline constexpr size_t kTimelineMax = 60;  // people

// A participation.
struct PersonStay {
  std::string person_id;
  std::string name;
  std::string name_sort;
  base::Date starts_on;
  std::optional<base::Date> ends_on;
};

// Months or years over the period, few enough to be read at that width; as days since 1970-01-01.
std::vector<charts::Tick> date_ticks(base::Date from, base::Date to, int width);

// A line for each person, by their first start; of more than kTimelineMax those who began last. What goes on lasts
// until `today`. Empty where there is nobody.
std::string opened_timeline(const std::vector<PersonStay>& stays, base::Date today, const Shown& shown);

}  // namespace reports
