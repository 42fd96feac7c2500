#include "reports/frozen_figures.h"

#include <map>

#include "base/names.h"
#include "base/text.h"
#include "reports/appendix_text.h"
#include "reports/figures_text.h"

namespace reports {

std::vector<FigurePanel> frozen_panels(const compute::FollowupAnswer& answer, const Shown& shown) {
  std::vector<FigurePanel> out;
  for (const auto& panel : answer.panels) {
    out.push_back(figure_panel(panel, shown));
    for (auto& table : out.back().tables) table.opens = false;
    if (panel.key != "income_source") continue;
    out.push_back(figure_panel(answer.source_flow, shown));
    out.back().tables.front().opens = false;
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> frozen_facts(const FrozenFigures& figures, Language language) {
  const auto& report = figures.report;
  auto out = facts_of({asked_of(report), report.place_name, report.definition_version, report.register_hash,
                       report.made_at},
                      language);
  out.emplace_back(words(language, "frozen.frozen_by"),
                   report.made_at.str().substr(0, 10) + ", " + figures.made_by_name);
  return out;
}

std::vector<std::string> frozen_notes(const FrozenFigures& figures, Language language) {
  const auto& answer = figures.answer;
  const auto asked = asked_of(figures.report);
  auto out = population_notes(analysis::Appendix{asked.from, asked.to, answer.definition_version, {}, answer.anonymous,
                                                 answer.without_consent, {}},
                              language);
  out.emplace_back(words(language, "frozen.unchanged"));
  return out;
}

FiguresAsked asked_of(const FrozenReport& report) {
  std::map<std::string, std::string> parts;
  for (const auto& part : base::split(report.question, '&')) {
    const auto at = part.find('=');
    parts[part.substr(0, at)] = part.substr(at + 1);
  }
  return {report.unit_id,
          report.unit_id.empty() ? report.holder_id.str() : "",
          base::Date::parse(parts.at("from")).value(),
          base::Date::parse(parts.at("to")).value(),
          base::named<analysis::DateBasis>(parts.at("basis")),
          parts["filters"],
          parts.at("month_bands"),
          parts.at("age_bands")};
}

}  // namespace reports
