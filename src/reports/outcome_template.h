// What each of the register's codes means nationally and by the municipality's own definition: dated templates
// with their source. Shipped with the program (outcome_template.csv); a municipality that corrects them has a file
// of the same form. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/national_outcomes.h"
#include "reports/dated_template.h"

namespace reports {

struct OutcomeTemplate : TemplateHead {
  std::vector<analysis::CodeMeaning> meanings;
};
using OutcomeTemplates = std::vector<OutcomeTemplate>;

// By first day.
const OutcomeTemplates& shipped_templates();
// The file as it is shipped, to be corrected.
std::string_view shipped_template_file();

// The templates of such a file's sheet, by first day. Every main outcome stands once in each; further codes are a
// branch's own. Rules broken: template.headings, those of TemplateRows, template.twice and, at the first row of a
// version, template.lacks (with `code`).
base::Result<OutcomeTemplates> read_outcome_templates(const platform::Sheet& sheet);

// The one that holds on that day. Rule broken, at `to`: national.no_template.
base::Result<OutcomeTemplate> template_on(const OutcomeTemplates& all, base::Date day);

}  // namespace reports
