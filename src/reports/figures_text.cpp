#include "reports/figures_text.h"

#include <fmt/format.h>

#include "base/ensure.h"
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

// Everything but the unit, which the place names.
std::string all_filter_words(const std::vector<analysis::Filter>& filters, Language language) {
  std::string out;
  for (const auto& filter : filters) {
    if (filter.variable == analysis::Variable::unit) continue;
    out += (out.empty() ? "" : "; ") + filter_words(filter, language);
  }
  return out;
}

using Facts = std::vector<std::pair<std::string, std::string>>;

std::pair<std::string, std::string> register_fact(const std::string& hash, base::Instant read_at,
                                                  Language language) {
  return {std::string(words(language, "figures.register")),
          fmt::format("{} ({})", hash.substr(0, 16), read_at.str())};
}

}  // namespace

std::string selection_words(const analysis::Population& population, Language language) {
  return all_filter_words(population.filters, language);
}

Facts figures_facts(const FiguresReport& report, Language language) {
  const auto say = [&](std::string_view key) { return std::string(words(language, key)); };
  Facts out = {{say("document.unit"), report.place},
               {say("document.period"), report.asked.from.str() + " – " + report.asked.to.str()},
               {say("figures.basis"), say("basis." + base::name_of(report.asked.basis))}};
  const auto filters = all_filter_words(report.query.population.filters, language);
  if (!filters.empty()) out.emplace_back(say("figures.filters"), filters);
  out.emplace_back(say("document.definition_version"), std::to_string(report.appendix.definition_version));
  out.push_back(register_fact(report.register_hash, report.read_at, language));
  return out;
}

Facts facts_of(const Counted& counted, Language language) {
  const auto& asked = counted.asked;
  const auto say = [&](std::string_view key) { return std::string(words(language, key)); };
  Facts out = {{say("document.unit"), counted.place},
               {say("document.period"), asked.from.str() + " – " + asked.to.str()},
               {say("figures.basis"), say("basis." + base::name_of(asked.basis))}};
  const auto filters = filters_of(asked.filters);
  ENSURE(filters.has_value());
  const auto text = all_filter_words(*filters, language);
  if (!text.empty()) out.emplace_back(say("figures.filters"), text);
  out.emplace_back(say("document.definition_version"), std::to_string(counted.definition_version));
  out.push_back(register_fact(counted.register_hash, counted.read_at, language));
  return out;
}

}  // namespace reports
