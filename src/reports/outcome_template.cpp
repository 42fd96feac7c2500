#include "reports/outcome_template.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/names.h"
#include "base/text.h"
#include "outcomes/codes.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_outcome_template();

namespace reports {

namespace {

constexpr size_t kFields = 8;

std::optional<base::Date> maybe_day(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(base::Date::parse(text).value());
}

std::vector<OutcomeTemplate> read_shipped() {
  ENSURE(samsyn_outcome_template().size() == 1);
  auto lines = base::split(std::string(samsyn_outcome_template().front().text), '\n');
  lines.erase(lines.begin());
  std::vector<OutcomeTemplate> out;
  for (const auto& line : lines) {
    if (line.empty()) continue;
    const auto f = base::split(line, ';');
    ENSURE(f.size() == kFields);
    if (out.empty() || out.back().version != f[0]) {
      out.push_back({f[0], base::Date::parse(f[1]).value(), maybe_day(f[2]), f[6], f[7], {}});
    }
    out.back().meanings.push_back(
        {f[3], base::named<analysis::OutcomeClass>(f[4]), base::named<analysis::Verdict>(f[5])});
  }
  for (const auto& one : out) {
    for (const auto& [outcome, name] : outcomes::kMainOutcomeNames) {
      const auto is_it = [code = name](const auto& meaning) { return meaning.code == code; };
      ENSURE(std::count_if(one.meanings.begin(), one.meanings.end(), is_it) == 1);
    }
  }
  return out;
}

}  // namespace

const std::vector<OutcomeTemplate>& shipped_templates() {
  static const std::vector<OutcomeTemplate> all = read_shipped();
  return all;
}

base::Result<OutcomeTemplate> template_on(const std::vector<OutcomeTemplate>& all, base::Date day) {
  const OutcomeTemplate* found = nullptr;
  for (const auto& one : all) {
    if (one.valid_from > day || (one.valid_to && *one.valid_to < day)) continue;
    if (found == nullptr || one.valid_from >= found->valid_from) found = &one;
  }
  if (found == nullptr) return base::invalid("to", "national.no_template");
  return *found;
}

}  // namespace reports
