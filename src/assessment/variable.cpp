#include "assessment/variable.h"

#include <algorithm>

#include "base/ensure.h"

namespace assessment {

namespace {

using sharing::Category;

template <class E>
Question one(Variable variable, Section section, Category category, E, Detail detail = Detail::nothing) {
  Question out{variable, section, category, false, detail, false, {}};
  for (const auto& [value, name] : enum_names(E{})) out.codes.push_back(name);
  return out;
}

template <class E>
Question many(Variable variable, Section section, Category category, E list, Detail detail = Detail::nothing) {
  Question out = one(variable, section, category, list, detail);
  out.is_many = true;
  return out;
}

Question optional(Question question) {
  question.is_optional = true;
  return question;
}

std::vector<Question> table() {
  using V = Variable;
  using S = Section;
  using C = Category;
  return {
      many(V::strengths, S::strengths, C::barriers, Strength{}),
      one(V::driving_licence, S::strengths, C::barriers, DrivingLicence{}),
      one(V::work_history, S::work, C::work_history, WorkHistory{}),
      one(V::ongoing_work, S::work, C::work_history, OngoingWork{}),
      one(V::unemployment_fund, S::work, C::work_history, YesNo{}),
      one(V::registered_at_af, S::work, C::work_history, YesNo{}),
      one(V::education_level, S::education, C::education, EducationLevel{}),
      one(V::foreign_education, S::education, C::education, ForeignEducation{}),
      one(V::unfinished_education, S::education, C::education, YesNo{}),
      many(V::ongoing_studies, S::education, C::education, OngoingStudies{}),
      one(V::main_income, S::livelihood, C::work_history, MainIncome{}),
      one(V::ill_health, S::health, C::health, IllHealth{}),
      one(V::sick_note, S::health, C::health, SickNote{}, Detail::period),
      one(V::compensation_refused, S::health, C::health, YesNo{}),
      one(V::housing, S::home, C::housing, Housing{}),
      one(V::rent_above_norm, S::home, C::housing, YesNo{}),
      many(V::children, S::children, C::children, Children{}, Detail::children),
      many(V::barriers, S::obstacles, C::barriers, Barrier{}),
      one(V::addiction, S::obstacles, C::barriers, Addiction{}),
      optional(many(V::needs, S::needs, C::barriers, Need{})),
  };
}

}  // namespace

bool Question::has(std::string_view code) const {
  return code == kUnknown || std::find(codes.begin(), codes.end(), code) != codes.end();
}

const std::vector<Question>& questions() {
  static const std::vector<Question> all = table();
  return all;
}

const Question& question_of(Variable variable) {
  const auto& all = questions();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Question& q) { return q.variable == variable; });
  ENSURE(found != all.end());
  return *found;
}

bool stands_alone(std::string_view code) { return code == kUnknown || code == kNone; }

}  // namespace assessment
