#include <algorithm>
#include <set>

#include "assessment/answer.h"

namespace assessment {

namespace {

using Broken = std::vector<base::Violation>;

void check_period(const Value& value, const Question& question, const std::string& at, Broken& broken) {
  const bool is_told = value.percent || value.from_on || value.to_on;
  if (is_told && (question.detail != Detail::period || stands_alone(value.code))) {
    broken.push_back({at, "assessment.detail_elsewhere", {}});
  }
  if (value.from_on && value.to_on && *value.to_on < *value.from_on) {
    broken.push_back({at + ".to_on", "assessment.to_before_from", {}});
  }
}

void check_children(const Value& value, const Question& question, const std::string& at, int year, Broken& broken) {
  const bool is_told = value.count || !value.birth_years.empty();
  if (is_told && (question.detail != Detail::children || stands_alone(value.code))) {
    broken.push_back({at, "assessment.detail_elsewhere", {}});
  }
  if (value.count && static_cast<size_t>(*value.count) < value.birth_years.size()) {
    broken.push_back({at + ".birth_years", "assessment.more_years", {}});
  }
  for (const int born : value.birth_years) {
    if (born < kFirstYear || born > year) {
      broken.push_back({at + ".birth_years", "assessment.birth_year", {}});
    } else if (value.code == "pupil_over_18" && born > year - kAdultYears) {
      broken.push_back({at + ".birth_years", "assessment.not_adult", {}});
    }
  }
}

void check_codes(const NewAnswer& answer, const Question& question, const std::string& at, Broken& broken) {
  const auto& values = answer.values;
  if (values.empty()) broken.push_back({at + ".values", "assessment.no_value", {}});
  if (!question.is_many && values.size() > 1) broken.push_back({at + ".values", "assessment.one_value", {}});
  std::set<std::string> seen;
  for (size_t i = 0; i < values.size(); ++i) {
    const std::string here = at + ".values[" + std::to_string(i) + "].code";
    if (!question.has(values[i].code)) broken.push_back({here, "assessment.code_unknown", {}});
    if (!seen.insert(values[i].code).second) broken.push_back({here, "assessment.code_twice", {}});
  }
  const bool is_alone = std::any_of(values.begin(), values.end(), [](const Value& v) { return stands_alone(v.code); });
  if (question.is_many && is_alone && values.size() > 1) {
    broken.push_back({at + ".values", "assessment.stands_alone", {}});
  }
}

}  // namespace

base::Status check(const NewSitting& sitting, base::Date today) {
  Broken broken;
  if (sitting.held_on > today) broken.push_back({"held_on", "date.in_future", {}});
  if (sitting.held_on.year() < kFirstYear) broken.push_back({"held_on", "date.out_of_range", {}});
  if (sitting.answers.empty()) broken.push_back({"answers", "assessment.no_answers", {}});
  std::set<Variable> answered;
  for (size_t i = 0; i < sitting.answers.size(); ++i) {
    const auto& answer = sitting.answers[i];
    const Question& question = question_of(answer.variable);
    const std::string at = "answers[" + std::to_string(i) + "]";
    if (!answered.insert(answer.variable).second) broken.push_back({at, "assessment.answered_twice", {}});
    check_codes(answer, question, at, broken);
    for (size_t k = 0; k < answer.values.size(); ++k) {
      const std::string value_at = at + ".values[" + std::to_string(k) + "]";
      check_period(answer.values[k], question, value_at, broken);
      check_children(answer.values[k], question, value_at, sitting.held_on.year(), broken);
    }
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

}  // namespace assessment
