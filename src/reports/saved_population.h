// Populations that somebody keeps by name, with a period of days or one that moves with the calendar, and how they
// are looked at: as figures, or as a table of one's own, and when they are made into a document. Working material
// of its owner; words and rules; pure.
#pragma once

#include <optional>
#include <string>

#include "analysis/population.h"
#include "base/id.h"
#include "base/result.h"
#include "parties/party.h"
#include "reports/cross_choice.h"
#include "reports/report_schedule.h"

namespace reports {

enum class SavedPeriod { fixed, last_month, last_quarter, this_year, last_year, last_12_months, whole_project };
inline constexpr std::pair<SavedPeriod, std::string_view> kSavedPeriodNames[] = {
    {SavedPeriod::fixed, "fixed"},
    {SavedPeriod::last_month, "last_month"},
    {SavedPeriod::last_quarter, "last_quarter"},
    {SavedPeriod::this_year, "this_year"},
    {SavedPeriod::last_year, "last_year"},
    {SavedPeriod::last_12_months, "last_12_months"},
    {SavedPeriod::whole_project, "whole_project"}};
constexpr const auto& enum_names(SavedPeriod) { return kSavedPeriodNames; }

struct SavedPopulation {
  std::string id;
  std::int64_t version = 1;
  base::StaffId staff_id;
  base::HolderId holder_id;
  std::string unit_id;  // empty: the whole branch
  std::string name;
  bool is_shared = false;  // with the others of the branch
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::string filters;  // as figures_report.h reads them
  SavedPeriod period = SavedPeriod::fixed;
  std::optional<base::Date> from_on;  // of a fixed one
  std::optional<base::Date> to_on;
  std::optional<CrossChoice> table = {};  // without: its figures
  std::optional<ReportSchedule> schedule = {};
};

// `unit` is where one is named. Rules broken: name field.required; from_on, to_on field.required and
// population.period_reversed where the period is fixed; period saved_population.no_project (whole_project without
// a unit that has a first day); table.columns field.same where both variables of a table are one; at filters those
// of filters_of and of analysis::standing_in.
base::Status check(const SavedPopulation& saved, const std::optional<parties::Unit>& unit);

struct FoundPeriod {
  base::Date from;
  base::Date to;
};
// Which days it is today. A project that is not over is looked at until today; one that has lost its first day is
// looked at this year.
FoundPeriod period_on(const SavedPopulation& saved, const std::optional<parties::Unit>& unit, base::Date today);

}  // namespace reports
