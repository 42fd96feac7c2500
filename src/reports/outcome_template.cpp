#include "reports/outcome_template.h"

#include "base/ensure.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_outcome_template();

namespace reports {

std::string_view shipped_template_file() {
  ENSURE(samsyn_outcome_template().size() == 1);
  return samsyn_outcome_template().front().text;
}

const OutcomeTemplates& shipped_templates() {
  static const OutcomeTemplates all = read_outcome_templates(shipped_sheet(shipped_template_file())).value();
  return all;
}

base::Result<OutcomeTemplate> template_on(const OutcomeTemplates& all, base::Date day) {
  const auto* found = holding_on(all, day);
  if (found == nullptr) return base::invalid("to", "national.no_template");
  return *found;
}

}  // namespace reports
