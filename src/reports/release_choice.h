// Which columns of a population leave the house, and how finely: the documented list, and a choice among it. The
// choice stands as text, "dates:month,sex:full,age:band"; what is not named is left out. Words; pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace reports {

enum class ReleaseColumn {
  dates,  // of start and end
  unit,
  sex,
  age,  // at start
  education_level,
  stay_months,
  income_source_start,
  income_source_end,
  occupation_start,
  occupation_end,
  exit_reason,
  main_outcome,
  achieved,
};
inline constexpr std::pair<ReleaseColumn, std::string_view> kReleaseColumnNames[] = {
    {ReleaseColumn::dates, "dates"},
    {ReleaseColumn::unit, "unit"},
    {ReleaseColumn::sex, "sex"},
    {ReleaseColumn::age, "age"},
    {ReleaseColumn::education_level, "education_level"},
    {ReleaseColumn::stay_months, "stay_months"},
    {ReleaseColumn::income_source_start, "income_source_start"},
    {ReleaseColumn::income_source_end, "income_source_end"},
    {ReleaseColumn::occupation_start, "occupation_start"},
    {ReleaseColumn::occupation_end, "occupation_end"},
    {ReleaseColumn::exit_reason, "exit_reason"},
    {ReleaseColumn::main_outcome, "main_outcome"},
    {ReleaseColumn::achieved, "achieved"}};
constexpr const auto& enum_names(ReleaseColumn) { return kReleaseColumnNames; }

enum class Resolution {
  full,  // as registered
  month,
  year,
  period,  // of dates: before or in the period, ended in it or not
  band,    // the report's own bands
  group,   // of education: three levels
  none,
};
inline constexpr std::pair<Resolution, std::string_view> kResolutionNames[] = {
    {Resolution::full, "full"},     {Resolution::month, "month"}, {Resolution::year, "year"},
    {Resolution::period, "period"}, {Resolution::band, "band"},   {Resolution::group, "group"},
    {Resolution::none, "none"}};
constexpr const auto& enum_names(Resolution) { return kResolutionNames; }

struct ColumnRule {
  ReleaseColumn column = ReleaseColumn::dates;
  bool identifies = false;              // others may know it of somebody (quasi-identifier)
  std::vector<Resolution> resolutions;  // the finest first, the coarsest last
};
// In the order in which they stand.
const std::vector<ColumnRule>& release_columns();

using ReleaseChoice = std::map<ReleaseColumn, Resolution>;  // of every column

// Errors, at columns: release.column_unknown, release.resolution_unknown with `column`.
base::Result<ReleaseChoice> choice_of(const std::string& text);
// Without the columns that are left out.
std::string text_of(const ReleaseChoice& choice);
// None where there is no coarser one.
std::optional<Resolution> coarser(ReleaseColumn column, Resolution resolution);

bool can_be_left_out(ReleaseColumn column);

// The panels of `samsyn compute followup`, and whether it counts them from the chosen columns as it would from the
// register: by persons of that file.
struct PanelKept {
  std::string panel;
  bool is_kept = false;
};
std::vector<PanelKept> panels_kept(const ReleaseChoice& choice);

}  // namespace reports
