#include <algorithm>
#include <cmath>

#include "analysis/wilson.h"
#include "base/names.h"
#include "reports/comparison_report.h"
#include "reports/figures_text.h"
#include "reports/matching_panels.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::Effect;
using Values = std::vector<std::optional<std::int64_t>>;

std::optional<std::int64_t> tenths_of(const std::optional<double>& share) {
  return share ? std::optional(tenths(*share)) : std::nullopt;
}

class Panels {
 public:
  Panels(const ComparisonReport& report, const Shown& shown) : x_(report), shown_(shown) {}

  std::vector<FigurePanel> make() const { return {difference(), balance()}; }

 private:
  std::string text(const std::string& key) const { return say(shown_.language, key); }

  // "Utbildning: gymnasium"; when they began.
  std::string covariate(const std::string& name) const {
    const size_t at = name.find('=');
    if (at == std::string::npos) return text("comparison.started");
    const std::string variable = name.substr(0, at);
    return text("variable." + variable) + ": " + row_label(shown_.language, variable, name.substr(at + 1));
  }

  FigurePanel difference() const {
    FigurePanel out = empty_panel(kComparisonPanel, says(), shown_.language);
    out.warnings = matching_warnings(x_.matching, shown_.language);
    out.warnings.insert(out.warnings.begin(), text("comparison.caution"));
    out.notes.push_back(said(shown_.language, "comparison.matched",
                             {{"matched", std::to_string(x_.matching.matched)},
                              {"treated", std::to_string(x_.treated.people)},
                              {"controls", std::to_string(x_.controls.people)}}));
    out.tables = {groups(), estimates()};
    return out;
  }

  std::string says() const {
    const auto& found = x_.matching.matched_effect;
    if (!found || !found->low) return text("comparison.says_nothing");
    const bool is_sure = *found->low > 0 || *found->high < 0;
    return said(shown_.language, is_sure ? "comparison.says" : "comparison.says_unsure",
                {{"unit", x_.unit_name},
                 {"points", points(found->att)},
                 {"low", points(*found->low)},
                 {"high", points(*found->high)}});
  }
  std::string points(double share) const {
    const std::int64_t value = tenths(share);
    const std::string mark = value > 0 ? "+" : "";
    std::string digits = std::to_string(std::abs(value) / 10) + decimal_mark(shown_.language) +
                         std::to_string(std::abs(value) % 10);
    return (value < 0 ? "−" : mark) + digits;
  }

  FigureTable groups() const {
    const std::string group = x_.asked.treated_unit + "|" + base::name_of(x_.asked.outcome);
    FigureTable out{kComparisonPanel, text("comparison.groups"), text("document.group"), {}, {}, true};
    out.columns = {
        {"people", group, text("comparison.ended"), FigureUnit::count},
        {"reached", group, text("compared_outcome." + base::name_of(x_.asked.outcome)), FigureUnit::count},
        {"share", "", text("comparison.share"), FigureUnit::tenths_of_percent},
        {"low", "", text("interval.low"), FigureUnit::tenths_of_percent},
        {"high", "", text("interval.high"), FigureUnit::tenths_of_percent}};
    const auto line = [&](const char* key, std::string label, const ComparedCounts& counts) {
      Values values = {counts.people, counts.reached, {}, {}, {}};
      if (counts.people > 0) {
        const auto interval = analysis::wilson_interval(counts.reached, counts.people);
        values[2] = tenths(static_cast<double>(counts.reached) / counts.people);
        values[3] = tenths(interval.low);
        values[4] = tenths(interval.high);
      }
      out.lines.push_back({key, std::move(label), std::move(values)});
    };
    line("treated", x_.unit_name, x_.treated);
    line("controls", text("comparison.others"), x_.controls);
    return out;
  }

  FigureTable estimates() const {
    FigureTable out{"comparison_estimates", text("comparison.estimates"), text("comparison.way"), {}, {}};
    out.columns = {{"difference", "", text("comparison.difference"), FigureUnit::tenths_of_point},
                   {"se", "", text("exit.se"), FigureUnit::tenths_of_point},
                   {"low", "", text("interval.low"), FigureUnit::tenths_of_point},
                   {"high", "", text("interval.high"), FigureUnit::tenths_of_point}};
    const auto line = [&](const char* key, const std::optional<Effect>& effect) {
      Values values(4);
      if (effect)
        values = {tenths(effect->att), tenths_of(effect->se), tenths_of(effect->low), tenths_of(effect->high)};
      out.lines.push_back({key, text(std::string("comparison.way.") + key), std::move(values)});
    };
    line("plain", plain());
    line("matched", x_.matching.matched_effect);
    line("weighted", x_.matching.weighted_effect);
    return out;
  }

  // Of all, alike or not.
  std::optional<Effect> plain() const {
    if (x_.treated.people == 0 || x_.controls.people == 0) return std::nullopt;
    const auto share = [](const ComparedCounts& one) { return static_cast<double>(one.reached) / one.people; };
    return Effect{share(x_.treated) - share(x_.controls), {}, {}, {}};
  }

  FigurePanel balance() const {
    return balance_panel({"comparison_balance", x_.unit_name, text("comparison.others"), x_.matching, x_.set_aside,
                          [this](const std::string& name) { return covariate(name); }},
                         shown_);
  }

  const ComparisonReport& x_;
  Shown shown_;
};

}  // namespace

std::vector<FigurePanel> comparison_panels(const ComparisonReport& report, const Shown& shown) {
  return Panels(report, shown).make();
}

std::optional<ComparisonCell> comparison_cell(const analysis::Cell& cell) {
  const size_t at = cell.group.find('|');
  if (at == std::string::npos) return std::nullopt;
  const auto outcome = base::find_named<analysis::ComparedOutcome>(cell.group.substr(at + 1));
  const bool is_line = cell.line == "treated" || cell.line == "controls";
  const bool is_column = cell.column == "people" || cell.column == "reached";
  if (!outcome || !is_line || !is_column) return std::nullopt;
  return ComparisonCell{cell.group.substr(0, at), *outcome, cell.line == "treated", cell.column == "reached"};
}

PanelDocument document_of(const ComparisonReport& report, Language language) {
  const auto& asked = report.asked.figures;
  auto facts = facts_of(
      {asked, report.place, ComparisonReport::kDefinitionVersion, report.register_hash, report.read_at}, language);
  facts.emplace_back(say(language, "comparison.treated"), report.unit_name);
  facts.emplace_back(say(language, "comparison.outcome"),
                     say(language, "compared_outcome." + base::name_of(report.asked.outcome)));
  return {say(language, "comparison.title"),
          report.place,
          std::move(facts),
          {say(language, "protected")},
          comparison_panels(report, {language}),
          report.made_at,
          (language == Language::sv ? "jamforelse-" : "comparison-") + asked.from.str() + "--" + asked.to.str()};
}

}  // namespace reports
