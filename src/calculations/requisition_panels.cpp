#include "base/names.h"
#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

using economics::Requisition;
using economics::RequisitionMonth;

std::string month_words(base::Date month) { return month.str().substr(0, 7); }

FigureLine line_of(std::string key, std::string label, const RequisitionMonth& row) {
  return {std::move(key),
          std::move(label),
          {kronor(row.by_requisition), kronor(row.by_tax_account), kronor(row.assistance_budget),
           kronor(row.employer), kronor(row.wage_cost)}};
}

FigurePanel months_panel(const Requisition& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("requisition_months", language);
  const auto& total = answer.total;
  out.says = say(language, "requisition.says",
                 {{"requisition", kr_words(total.by_requisition, language)},
                  {"assistance", kr_words(total.assistance_budget, language)}});
  auto table = table_of(
      out, "month", {{"by_requisition"}, {"by_tax_account"}, {"assistance_budget"}, {"employer"}, {"wage_cost"}},
      language);
  for (const auto& month : answer.months) {
    table.lines.push_back(line_of(month_words(month.month), month_words(month.month), month));
  }
  table.lines.push_back(line_of("total", say(language, "total"), total));
  table.lines.back().is_total = true;
  out.drawing = gains_drawing(out,
                              {{say(language, "column.by_requisition"), -total.by_requisition},
                               {say(language, "column.by_tax_account"), -total.by_tax_account},
                               {say(language, "column.assistance_budget"), -total.assistance_budget},
                               {say(language, "column.employer"), -total.employer}},
                              shown);
  out.tables = {std::move(table)};
  return out;
}

FigurePanel lines_panel(const Requisition& answer, Language language) {
  FigurePanel out = panel_of("requisition_lines", language);
  out.says = say_of(language, "requisition.lines_say", static_cast<int>(answer.lines.size()));
  auto table = table_of(out, "employment",
                        {{"days", FigureUnit::count},
                         {"wage_cost"},
                         {"subsidy"},
                         {"organiser_grant"},
                         {"assistance_budget"},
                         {"employer"}},
                        language);
  for (const auto& line : answer.lines) {
    const std::string month = month_words(line.month);
    table.lines.push_back(
        {line.employment + "_" + month,
         month + ", " + line.employment,
         {Cell(line.days), kronor(line.cost.wage_cost), kronor(line.cost.subsidy),
          kronor(line.cost.organiser_grant), kronor(line.cost.assistance_budget), kronor(line.cost.employer)}});
    if (line.settlement != economics::Settlement::none) {
      table.lines.back().note = say(language, "settled." + base::name_of(line.settlement));
    }
  }
  out.tables = {std::move(table)};
  return out;
}

FigurePanel reconciled_panel(const Requisition& answer, Language language) {
  FigurePanel out = panel_of("requisition_reconciled", language);
  int differ = 0;
  auto table = table_of(out, "employment", {{"entered"}, {"computed"}, {"difference"}}, language);
  for (const auto& one : answer.reconciled) {
    const std::string month = month_words(one.month);
    table.lines.push_back({one.employment + "_" + month,
                           month + ", " + one.employment,
                           {kronor(one.entered), kronor(one.computed), kronor(one.difference)}});
    if (one.difference.ore() != 0) ++differ;
  }
  out.says = differ == 0 ? say(language, "requisition.all_fit") : say_of(language, "requisition.differ", differ);
  out.tables = {std::move(table)};
  return out;
}

}  // namespace

Panels panels_of(const economics::RequisitionInput&, const Requisition& answer, const Shown& shown) {
  Panels out = {months_panel(answer, shown), lines_panel(answer, shown.language)};
  if (!answer.reconciled.empty()) out.push_back(reconciled_panel(answer, shown.language));
  return out;
}

}  // namespace calculations
