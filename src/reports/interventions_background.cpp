#include "reports/interventions_background.h"

#include <algorithm>

#include "base/identity_number.h"
#include "base/text.h"

namespace reports {

namespace {

constexpr int kYoung = 30, kOld = 50;

const char* age_code(int years) {
  if (years < kYoung) return "under_30";
  return years < kOld ? "30_to_49" : "50_and_over";
}

const char* education_code(std::string_view level) {
  if (level == "primary_incomplete" || level == "primary") return "primary";
  if (level == "upper_secondary") return "upper_secondary";
  return level == "post_secondary_short" || level == "post_secondary_long" ? "post_secondary" : "";
}

const char* sex_code(std::uint8_t sex) {
  if (sex == static_cast<std::uint8_t>(base::Sex::woman)) return "woman";
  return sex == static_cast<std::uint8_t>(base::Sex::man) ? "man" : "";
}

const char* livelihood_code(const analysis::Columns& columns, size_t row) {
  const analysis::CodeSet sources = columns.sources_at_start[row];
  if (sources == 0) return "";
  const auto assistance = columns.income_sources.find("financial_assistance");
  const bool has_it = assistance && (sources >> *assistance & 1) != 0;
  return has_it ? "financial_assistance" : "other_livelihood";
}

}  // namespace

const std::vector<BackgroundVariable>& background_variables() {
  static const std::vector<BackgroundVariable> all = {
      {"sex", {"woman", "man"}, "woman"},
      {"age", {"under_30", "30_to_49", "50_and_over"}, "under_30"},
      {"education", {"primary", "upper_secondary", "post_secondary"}, "primary"},
      {"livelihood", {"financial_assistance", "other_livelihood"}, "financial_assistance"},
      {"work_history", {"long_work", "short_work", "never_worked"}, "never_worked"}};
  return all;
}

base::Result<std::vector<std::string>> adjustment_of(const std::string& text) {
  if (text == "none") return std::vector<std::string>();
  std::vector<std::string> out = base::split(text, ',');
  for (const auto& name : out) {
    const auto& all = background_variables();
    const bool is_known = std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
    if (!is_known)
      return base::invalid({{"adjusted_for", "interventions.variable_unknown", {{"variable", name}}}});
  }
  return out;
}

std::vector<analysis::BackgroundValue> background_at_start(const analysis::Columns& columns, size_t row) {
  std::vector<analysis::BackgroundValue> out;
  const auto put = [&](const char* variable, std::string code) {
    if (!code.empty()) out.push_back({variable, std::move(code)});
  };
  put("sex", sex_code(columns.sex[row]));
  if (columns.age[row] != analysis::kNoAge) put("age", age_code(columns.age[row]));
  const auto level = columns.education_level[row];
  if (level != analysis::kNoCode) put("education", education_code(columns.education_levels.codes[level]));
  put("livelihood", livelihood_code(columns, row));
  return out;
}

}  // namespace reports
