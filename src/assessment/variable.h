// What a mapping asks about: one row per variable, with its section on the page, the information category that sharing
// decides by, the codes that may answer it, and what may be told beside a code. One table, in the order of page and
// print.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assessment/codes.h"
#include "sharing/sharing.h"

namespace assessment {

enum class Variable {
  strengths, driving_licence, work_history, ongoing_work, unemployment_fund, registered_at_af, education_level,
  foreign_education, unfinished_education, ongoing_studies, main_income, ill_health, sick_note, compensation_refused,
  housing, rent_above_norm, children, barriers, addiction, needs
};
inline constexpr std::pair<Variable, std::string_view> kVariableNames[] = {
    {Variable::strengths, "strengths"},
    {Variable::driving_licence, "driving_licence"},
    {Variable::work_history, "work_history"},
    {Variable::ongoing_work, "ongoing_work"},
    {Variable::unemployment_fund, "unemployment_fund"},
    {Variable::registered_at_af, "registered_at_af"},
    {Variable::education_level, "education_level"},
    {Variable::foreign_education, "foreign_education"},
    {Variable::unfinished_education, "unfinished_education"},
    {Variable::ongoing_studies, "ongoing_studies"},
    {Variable::main_income, "main_income"},
    {Variable::ill_health, "ill_health"},
    {Variable::sick_note, "sick_note"},
    {Variable::compensation_refused, "compensation_refused"},
    {Variable::housing, "housing"},
    {Variable::rent_above_norm, "rent_above_norm"},
    {Variable::children, "children"},
    {Variable::barriers, "barriers"},
    {Variable::addiction, "addiction"},
    {Variable::needs, "needs"},
};
constexpr const auto& enum_names(Variable) { return kVariableNames; }

// What may be told beside a code.
enum class Detail {
  nothing,
  period,    // from and to, and how much of full time: of a sick note
  children,  // how many, and the years that they were born; never who they are
};
inline constexpr std::pair<Detail, std::string_view> kDetailNames[] = {
    {Detail::nothing, "nothing"}, {Detail::period, "period"}, {Detail::children, "children"}};
constexpr const auto& enum_names(Detail) { return kDetailNames; }

struct Question {
  Variable variable;
  Section section;
  sharing::Category category;
  bool is_many = false;      // several codes at once
  Detail detail = Detail::nothing;
  bool is_optional = false;  // not among the areas that are to be investigated
  std::vector<std::string_view> codes;  // in the order of the list; `unknown` goes with all

  bool has(std::string_view code) const;
};
const std::vector<Question>& questions();
const Question& question_of(Variable variable);

// Answers the whole question alone: `unknown` and `none`.
bool stands_alone(std::string_view code);

}  // namespace assessment
