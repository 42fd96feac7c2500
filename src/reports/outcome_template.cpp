#include "reports/outcome_template.h"

#include "base/ensure.h"
#include "base/text.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_outcome_template();

namespace reports {

namespace {

// The shipped file quotes nothing.
platform::Sheet shipped_sheet() {
  platform::Sheet out;
  int number = 0;
  for (const auto& line : base::split(shipped_template_file(), '\n')) {
    ++number;
    if (line.empty()) continue;
    platform::TableRow row{number, {}};
    for (const auto& cell : base::split(line, ';')) row.cells.push_back({cell, platform::CellKind::text});
    out.rows.push_back(std::move(row));
  }
  return out;
}

}  // namespace

std::string_view shipped_template_file() {
  ENSURE(samsyn_outcome_template().size() == 1);
  return samsyn_outcome_template().front().text;
}

const OutcomeTemplates& shipped_templates() {
  static const OutcomeTemplates all = read_outcome_templates(shipped_sheet()).value();
  return all;
}

base::Result<OutcomeTemplate> template_on(const OutcomeTemplates& all, base::Date day) {
  const OutcomeTemplate* found = nullptr;
  for (const auto& one : all) {
    if (one.valid_from > day || (one.valid_to && *one.valid_to < day)) continue;
    if (found == nullptr || one.valid_from >= found->valid_from) found = &one;
  }
  if (found == nullptr) return base::invalid("to", "national.no_template");
  return *found;
}

}  // namespace reports
