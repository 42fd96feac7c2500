#include "assessment/answer.h"

#include <algorithm>

#include "base/names.h"

namespace assessment {

namespace {

size_t place_of(const Question& question, const std::string& code) {
  return static_cast<size_t>(std::find(question.codes.begin(), question.codes.end(), code) - question.codes.begin());
}

bool is_known_by(const Answer& answer, base::Date day) {
  return answer.recorded_on <= day && (!answer.cancelled_on || *answer.cancelled_on > day);
}

bool is_later(const Answer& one, const Answer& other) {
  if (one.answered_on != other.answered_on) return one.answered_on > other.answered_on;
  return one.sitting_number > other.sitting_number;
}

std::string summary_of(const Value& value) {
  std::string out = value.code;
  if (value.percent) out += ":" + std::to_string(*value.percent);
  if (value.from_on || value.to_on) {
    out += "@" + (value.from_on ? value.from_on->str() : "") + ".." + (value.to_on ? value.to_on->str() : "");
  }
  if (value.count) out += ":" + std::to_string(*value.count);
  for (size_t i = 0; i < value.birth_years.size(); ++i) {
    out += (i == 0 ? "=" : ",") + std::to_string(value.birth_years[i]);
  }
  return out;
}

std::string summary_in(const Mapping& mapping, Variable variable) {
  const auto found = mapping.find(variable);
  return found == mapping.end() ? std::string() : summary_of(found->second.told.values);
}

}  // namespace

NewSitting tidied(NewSitting sitting) {
  for (auto& answer : sitting.answers) {
    const Question& question = question_of(answer.variable);
    std::stable_sort(answer.values.begin(), answer.values.end(), [&](const Value& a, const Value& b) {
      return place_of(question, a.code) < place_of(question, b.code);
    });
    for (auto& value : answer.values) {
      std::sort(value.birth_years.begin(), value.birth_years.end());
      if (!value.birth_years.empty() && !value.count) value.count = static_cast<int>(value.birth_years.size());
    }
  }
  return sitting;
}

Mapping known_on(const std::vector<Answer>& answers, base::Date day) {
  Mapping out;
  for (const auto& answer : answers) {
    if (!is_known_by(answer, day)) continue;
    const auto [at, is_first] = out.try_emplace(answer.told.variable, answer);
    if (!is_first && is_later(answer, at->second)) at->second = answer;
  }
  return out;
}

const Answer* latest_on(const std::vector<Answer>& answers, Variable variable, base::Date day) {
  const Answer* out = nullptr;
  for (const auto& answer : answers) {
    if (answer.told.variable != variable || !is_known_by(answer, day)) continue;
    if (out == nullptr || is_later(answer, *out)) out = &answer;
  }
  return out;
}

int missing_count(const Mapping& mapping) {
  const auto& all = questions();
  return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Question& question) {
    return !question.is_optional && mapping.count(question.variable) == 0;
  }));
}

int area_count() { return missing_count({}); }

std::string summary_of(const std::vector<Value>& values) {
  std::string out;
  for (const auto& value : values) out += (out.empty() ? "" : " ") + summary_of(value);
  return out;
}

std::vector<record::FieldChange> changes_between(const Mapping& before, const Mapping& after) {
  std::vector<record::FieldChange> out;
  for (const auto& question : questions()) {
    record::note_change(out, base::name_of(question.variable), base::name_of(question.category),
                        summary_in(before, question.variable), summary_in(after, question.variable));
  }
  return out;
}

}  // namespace assessment
