#include <algorithm>

#include "analysis/codes_in.h"
#include "base/ensure.h"
#include "reports/release_rows.h"

namespace reports {

namespace {

using analysis::Columns;

constexpr size_t kYearLetters = 4;
constexpr size_t kMonthLetters = 7;

std::string code_of(const analysis::Codes& codes, std::uint8_t number) {
  return number == analysis::kNoCode ? std::string() : codes.codes[number];
}

std::string codes_of(const analysis::Codes& codes, analysis::CodeSet set) {
  std::string out;
  for (const auto& code : analysis::codes_in(codes, set)) out += (out.empty() ? "" : "+") + code;
  return out;
}

std::string band_value(const analysis::Bands& bands, int number) {
  const auto found = analysis::band_of(bands, number);
  return found ? bands[*found].key() : analysis::kRowOutside;
}

std::string age_value(const Columns& c, size_t row, const analysis::Bands& bands, Resolution resolution) {
  if (c.age[row] == analysis::kNoAge) return analysis::kRowUnknown;
  return resolution == Resolution::full ? std::to_string(c.age[row]) : band_value(bands, c.age[row]);
}

// A month or a year that the period begins within is two: its days before, and those inside.
std::string dates_value(const Columns& c, size_t row, const analysis::AppendixQuery& query,
                        Resolution resolution) {
  const bool is_in = started_in(c, row, query), is_over = ended_in(c, row, query);
  if (resolution == Resolution::period)
    return std::string(is_in ? "in" : "before") + (is_over ? "/ended" : "/ongoing");
  const size_t letters = resolution == Resolution::full    ? std::string::npos
                         : resolution == Resolution::month ? kMonthLetters
                                                           : kYearLetters;
  std::string out =
      analysis::date_of(c.starts_on[row]).value().str().substr(0, letters) + (is_in ? "" : "<") + "/";
  if (is_over) out += analysis::date_of(c.ends_on[row]).value().str().substr(0, letters);
  return out;
}

const char* sex_value(std::uint8_t sex) {
  if (sex == static_cast<std::uint8_t>(base::Sex::woman)) return "woman";
  return sex == static_cast<std::uint8_t>(base::Sex::man) ? "man" : "unknown";
}

}  // namespace

bool started_in(const Columns& columns, size_t row, const analysis::AppendixQuery& query) {
  return columns.starts_on[row] >= analysis::day_of(query.population.from);
}

bool ended_in(const Columns& columns, size_t row, const analysis::AppendixQuery& query) {
  return columns.ends_on[row] <= analysis::day_of(query.population.to);
}

std::string education_group(const std::string& level) {
  if (level == "primary_incomplete" || level == "primary") return "primary_or_less";
  return level.rfind("post_secondary", 0) == 0 ? "post_secondary" : level;
}

std::string released_value(const Columns& c, size_t row, const analysis::AppendixQuery& query,
                           ReleaseColumn column, Resolution resolution) {
  const bool is_over = ended_in(c, row, query);
  switch (column) {
    case ReleaseColumn::dates:
      return dates_value(c, row, query, resolution);
    case ReleaseColumn::unit:
      return c.units.codes[c.unit[row]];
    case ReleaseColumn::sex:
      return sex_value(c.sex[row]);
    case ReleaseColumn::age:
      return age_value(c, row, query.age_bands, resolution);
    case ReleaseColumn::education_level: {
      const std::string& level = c.education_levels.codes[c.education_level[row]];
      return resolution == Resolution::group ? education_group(level) : level;
    }
    case ReleaseColumn::stay_months:
      return is_over ? band_value(query.month_bands, c.months[row]) : std::string();
    case ReleaseColumn::income_source_start:
      return codes_of(c.income_sources, c.sources_at_start[row]);
    case ReleaseColumn::income_source_end:
      return is_over ? codes_of(c.income_sources, c.sources_at_end[row]) : std::string();
    case ReleaseColumn::occupation_start:
      return codes_of(c.occupation_statuses, c.occupations_at_start[row]);
    case ReleaseColumn::occupation_end:
      return is_over ? codes_of(c.occupation_statuses, c.occupations_at_end[row]) : std::string();
    case ReleaseColumn::exit_reason:
      return is_over ? code_of(c.exit_reasons, c.exit_reason[row]) : std::string();
    case ReleaseColumn::main_outcome:
      return is_over ? code_of(c.main_outcomes, c.main_outcome[row]) : std::string();
    case ReleaseColumn::achieved:
      return is_over ? codes_of(c.achievements, c.achieved[row]) : std::string();
  }
  ENSURE(false && "a column without a value");
}

}  // namespace reports
