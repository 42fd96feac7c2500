#include "reports/appendix_report.h"

#include <algorithm>

#include "base/names.h"
#include "outcomes/codes.h"

namespace reports {

namespace {

template <class E>
std::vector<std::string> codes() {
  std::vector<std::string> out;
  for (const auto& [value, name] : enum_names(E{})) out.emplace_back(name);
  return out;
}

constexpr const char* kPanels[] = {"participants", "income_source", "occupation", "duration", "education", "age"};

}  // namespace

base::Result<analysis::AppendixQuery> query_of(const AppendixQuery& asked) {
  TRY_ASSIGN(auto months, analysis::parse_bands(asked.month_bands, "month_bands"));
  TRY_ASSIGN(auto ages, analysis::parse_bands(asked.age_bands, "age_bands"));
  return analysis::AppendixQuery{{asked.from,
                                  asked.to,
                                  analysis::DateBasis::took_part,
                                  {{analysis::Variable::unit, {asked.unit_id.str()}, false}}},
                                 std::move(months),
                                 std::move(ages)};
}

analysis::CodeLists code_lists() {
  return {codes<outcomes::IncomeSource>(), codes<outcomes::OccupationStatus>(), codes<outcomes::EducationLevel>(),
          codes<outcomes::ExitReason>(),   codes<outcomes::MainOutcome>(),      {"practice_completed"}};
}

bool is_panel(const std::string& key) {
  return std::any_of(std::begin(kPanels), std::end(kPanels), [&](const char* panel) { return key == panel; });
}

}  // namespace reports
