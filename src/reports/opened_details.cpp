#include "reports/opened_details.h"

#include "analysis/codes_in.h"

namespace reports {

std::map<std::string, OpenedDetails> details_of(const analysis::Columns& c, const std::vector<size_t>& rows) {
  std::map<std::string, OpenedDetails> out;
  for (const size_t row : rows) {
    OpenedDetails& one = out[c.id.text(row)];
    one.sex = static_cast<base::Sex>(c.sex[row]);
    if (c.age[row] != analysis::kNoAge) one.age = c.age[row];
    const auto level = c.education_level[row];
    if (level != analysis::kNoCode) one.education_level = c.education_levels.codes[level];
    one.income_source_start = analysis::codes_in(c.income_sources, c.sources_at_start[row]);
    one.income_source_end = analysis::codes_in(c.income_sources, c.sources_at_end[row]);
    one.occupation_start = analysis::codes_in(c.occupation_statuses, c.occupations_at_start[row]);
    one.occupation_end = analysis::codes_in(c.occupation_statuses, c.occupations_at_end[row]);
  }
  return out;
}

}  // namespace reports
