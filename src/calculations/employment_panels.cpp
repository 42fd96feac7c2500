#include "base/names.h"
#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

using economics::EmploymentCost;
using economics::MonthCost;

struct CostLine {
  const char* key;
  Money MonthCost::*amount;
  bool is_total;
};
constexpr CostLine kCostLines[] = {
    {"wage", &MonthCost::wage, false},
    {"payroll_overhead", &MonthCost::payroll_overhead, false},
    {"wage_cost", &MonthCost::wage_cost, true},
    {"subsidy", &MonthCost::subsidy, false},
    {"organiser_grant", &MonthCost::organiser_grant, false},
    {"employment_service", &MonthCost::employment_service, true},
    {"assistance_budget", &MonthCost::assistance_budget, false},
    {"employer", &MonthCost::employer, false},
    {"net", &MonthCost::net, true},
};

std::string used_words(const economics::Parameter& used, Language language) {
  const bool is_amount = used.value >= economics::Ratio::whole(10);
  const bool is_multiple = used.name.find("multiple") != std::string::npos;
  const double number = used.value.value();
  const std::string value = is_amount     ? kr_words(economics::to_ore_half_away(number), language)
                            : is_multiple ? decimal_words(number, language)
                                          : exact_percent(number, language);
  return say(language, "employment_cost.used",
             {{"name", say(language, "parameter." + used.name)},
              {"value", value},
              {"from", used.valid_from.str()},
              {"to", used.valid_to ? used.valid_to->str() : say(language, "employment_cost.still")},
              {"source", used.source},
              {"confidence", used.confidence ? say(language, "confidence." + base::name_of(*used.confidence))
                                             : say(language, "confidence.own")}});
}

FigurePanel cost_panel(const EmploymentCost& answer, const Shown& shown) {
  const Language language = shown.language;
  const auto& cost = answer.month.cost;
  FigurePanel out = panel_of("employment_cost", language);
  out.says =
      say(language, "employment_cost.says",
          {{"net", kr_words(cost.net, language)}, {"service", kr_words(cost.employment_service, language)}});
  if (answer.saved) {
    out.says +=
        " " + say(language, answer.saved->ore() >= 0 ? "employment_cost.saves" : "employment_cost.costs_more",
                  {{"assistance", kr_words(*answer.assistance, language)},
                   {"saved", kr_words(answer.saved->ore() < 0 ? -*answer.saved : *answer.saved, language)}});
  }
  auto table = table_of(out, "part", {{"month"}}, language);
  for (const auto& line : kCostLines) {
    table.lines.push_back(
        {line.key, say(language, std::string("cost.") + line.key), {kronor(cost.*line.amount)}, line.is_total});
  }
  for (const auto& used : answer.month.used) out.notes.push_back(used_words(used, language));
  out.drawing = gains_drawing(out,
                              {{say(language, "cost.employment_service"), -cost.employment_service},
                               {say(language, "cost.assistance_budget"), -cost.assistance_budget},
                               {say(language, "cost.employer"), -cost.employer}},
                              shown);
  out.tables = {std::move(table)};
  return out;
}

// How the subsidy is made: base · share · fee factor.
FigurePanel rule_panel(const EmploymentCost& answer, Language language) {
  const auto& rule = answer.month.rule;
  FigurePanel out = panel_of("employment_rule", language);
  const auto in_percent = [](economics::Ratio value) { return Cell(panels::tenths(value.value())); };
  out.says = say(language, "employment_rule.says",
                 {{"base", kr_words(rule.base, language)},
                  {"share", exact_percent(rule.share.value(), language)},
                  {"factor", exact_percent(rule.fee_factor.value(), language)},
                  {"subsidy", kr_words(answer.month.cost.subsidy, language)}});
  auto table = table_of(out, "part", {{"kronor"}, {"percent", FigureUnit::tenths_of_percent}}, language);
  if (rule.ceiling) table.lines.push_back({"ceiling", say(language, "rule.ceiling"), {kronor(*rule.ceiling), {}}});
  table.lines.push_back({"base", say(language, "rule.base"), {kronor(rule.base), {}}});
  table.lines.push_back({"share", say(language, "rule.share"), {Cell(), in_percent(rule.share)}});
  table.lines.push_back({"fee_factor", say(language, "rule.fee_factor"), {Cell(), in_percent(rule.fee_factor)}});
  if (rule.settlement != economics::Settlement::none) {
    out.notes.push_back(say(language, "settlement." + base::name_of(rule.settlement)));
  }
  out.tables = {std::move(table)};
  return out;
}

// A reported figure stays as it was reported, with each single parameter that would give it.
FigurePanel reported_panel(const EmploymentCost& answer, Language language) {
  const auto& reported = *answer.reported;
  const auto& by = reported.given_by;
  FigurePanel out = panel_of("employment_reported", language);
  out.says = say(language, "employment_reported.says",
                 {{"reported", kr_words(reported.net, language)},
                  {"net", kr_words(answer.month.cost.net, language)},
                  {"difference", kr_words(reported.difference, language)}});
  auto table = table_of(out, "would_give", {{"kronor"}, {"percent", FigureUnit::tenths_of_percent}}, language);
  const auto share = [](const std::optional<double>& value) {
    return value ? Cell(panels::tenths(*value)) : std::nullopt;
  };
  table.lines.push_back({"ceiling", say(language, "rule.ceiling"), {kronor(by.ceiling), {}}});
  table.lines.push_back({"share", say(language, "rule.share"), {Cell(), share(by.share)}});
  table.lines.push_back({"fee_factor", say(language, "rule.fee_factor"), {Cell(), share(by.fee_factor)}});
  table.lines.push_back({"more_grant", say(language, "rule.more_grant"), {kronor(by.more_grant), {}}});
  for (auto& line : table.lines) {
    if (!line.values[0] && !line.values[1]) line.note = say(language, "employment_reported.none");
  }
  out.tables = {std::move(table)};
  return out;
}

}  // namespace

Panels panels_of(const economics::EmploymentCostInput&, const EmploymentCost& answer, const Shown& shown) {
  Panels out = {cost_panel(answer, shown), rule_panel(answer, shown.language)};
  if (answer.reported) out.push_back(reported_panel(answer, shown.language));
  return out;
}

}  // namespace calculations
