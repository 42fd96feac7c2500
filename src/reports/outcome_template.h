// What each of the register's codes means nationally and by the municipality's own definition: dated templates
// with their source, shipped with the program (outcome_template.csv). Pure.
#pragma once

#include <string>
#include <vector>

#include "analysis/national_outcomes.h"

namespace reports {

struct OutcomeTemplate {
  std::string version;
  base::Date valid_from;
  std::optional<base::Date> valid_to;  // the last day; none: until another follows
  std::string source_sv;
  std::string source_en;
  std::vector<analysis::CodeMeaning> meanings;
};

// By first day. ENSUREs that the file is as it should be: every main outcome once in each.
const std::vector<OutcomeTemplate>& shipped_templates();

// The one that holds on that day. Rule broken, at `to`: national.no_template.
base::Result<OutcomeTemplate> template_on(const std::vector<OutcomeTemplate>& all, base::Date day);

}  // namespace reports
