#include "reports/figures_text.h"

#include <fmt/format.h>

#include "base/names.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

std::string filter_words(const analysis::Filter& filter, Language language) {
  std::string out(words(language, "variable." + base::name_of(filter.variable)));
  out += filter.none_of ? fmt::format(" ({}): ", words(language, "figures.none_of")) : ": ";
  for (size_t i = 0; i < filter.values.size(); ++i) {
    out += (i == 0 ? "" : ", ") + inside(row_label(language, base::name_of(filter.variable), filter.values[i]));
  }
  return out;
}

}  // namespace

std::string selection_words(const analysis::Population& population, Language language) {
  std::string out;
  for (const auto& filter : population.filters) {
    if (filter.variable == analysis::Variable::unit) continue;
    out += (out.empty() ? "" : "; ") + filter_words(filter, language);
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> figures_facts(const FiguresReport& report, Language language) {
  const auto say = [&](std::string_view key) { return std::string(words(language, key)); };
  std::vector<std::pair<std::string, std::string>> out = {
      {say("document.unit"), report.place},
      {say("document.period"), report.asked.from.str() + " – " + report.asked.to.str()},
      {say("figures.basis"), say("basis." + base::name_of(report.asked.basis))}};
  const std::string filters = selection_words(report.query.population, language);
  if (!filters.empty()) out.emplace_back(say("figures.filters"), filters);
  out.emplace_back(say("document.definition_version"), std::to_string(report.appendix.definition_version));
  out.emplace_back(say("figures.register"),
                   fmt::format("{} ({})", report.register_hash.substr(0, 16), report.read_at.str()));
  return out;
}

}  // namespace reports
