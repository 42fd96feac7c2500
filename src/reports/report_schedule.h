// When a saved population is made into a document by itself. Words and rules; pure.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/date.h"
#include "reports/appendix_document.h"

namespace reports {

enum class Cadence {
  monthly,
  quarterly,  // in January, April, July and October
  yearly,     // in January
};
inline constexpr std::pair<Cadence, std::string_view> kCadenceNames[] = {
    {Cadence::monthly, "monthly"}, {Cadence::quarterly, "quarterly"}, {Cadence::yearly, "yearly"}};
constexpr const auto& enum_names(Cadence) { return kCadenceNames; }

inline constexpr int kScheduleDayMax = 28;  // a day that every month has
inline constexpr int kKeptMonthsMax = 36;

struct ReportSchedule {
  Cadence cadence = Cadence::monthly;
  int day = 1;  // of the month
  Format format = Format::pdf;
  int kept_months = 12;  // how long a document made is kept
  base::Date next_on;
  std::string fault = {};      // the rule by which the last was not made; empty: it was
  std::string report_id = {};  // whose blocks are made, of the population; empty: its figures or its table
};

// The first day after `day` on which one is due.
base::Date next_due(Cadence cadence, int day_of_month, base::Date day);
// The last day on which one was due, by today: where turns were missed, not the first of them.
base::Date latest_due(const ReportSchedule& schedule, base::Date today);

}  // namespace reports
