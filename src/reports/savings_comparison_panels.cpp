#include <cmath>

#include "reports/matching_panels.h"
#include "reports/savings_parts.h"

namespace reports {

namespace {

using analysis::Effect;
using Values = std::vector<std::optional<std::int64_t>>;

std::int64_t whole(double kronor) { return std::llround(kronor); }

class ComparisonPanels : SavingsParts {
 public:
  using SavingsParts::SavingsParts;

  std::vector<FigurePanel> make() const {
    std::vector<FigurePanel> out = {difference()};
    if (x_.comparison) {
      out.push_back(balance_panel({"savings_balance", text("savings.participants"), text("savings.others"),
                                   x_.comparison->matching, x_.comparison->set_aside,
                                   [this](const std::string& name) { return text("savings.covariate." + name); }},
                                  shown_));
    }
    return out;
  }

 private:
  FigurePanel difference() const {
    FigurePanel out = empty_panel("savings_comparison", compared_says(), shown_.language);
    if (!x_.comparison) return out;
    const auto& found = *x_.comparison;
    out.warnings = matching_warnings(found.matching, shown_.language);
    out.notes.push_back(text("savings.matched", {{"matched", std::to_string(found.matching.matched)},
                                                 {"treated", std::to_string(found.matching.treated)},
                                                 {"controls", std::to_string(found.matching.controls)}}));
    if (!found.months.empty()) {
      std::vector<charts::Curve> curves = {{text("savings.participants"), {}, {}},
                                           {text("savings.others"), {}, {}}};
      for (const auto& one : found.months) {
        put(curves[0], one.month, one.treated);
        put(curves[1], one.month, one.controls);
      }
      out.drawing = drawn(std::move(curves), "panel.savings_comparison", "chart-savings-comparison", out.says);
    }
    out.tables = {estimates(), compared_months()};
    return out;
  }

  std::string compared_says() const {
    if (!x_.comparison)
      return text("savings.no_comparison." + x_.no_comparison.substr(x_.no_comparison.find('.') + 1));
    const auto& found = *x_.comparison;
    const auto& effect = found.matching.matched_effect;
    if (!effect || !effect->low) return text("comparison.says_nothing");
    const bool is_sure = *effect->low > 0 || *effect->high < 0;
    const char* key = !is_sure          ? "savings.compared_unsure"
                      : effect->att > 0 ? "savings.compared_more"
                                        : "savings.compared_less";
    return text(key, {{"mean", kr(is_sure ? std::abs(effect->att) : effect->att)},
                      {"low", kr(*effect->low)},
                      {"high", kr(*effect->high)},
                      {"months", std::to_string(x_.choice.compared_months)},
                      {"matched", std::to_string(found.matching.matched)},
                      {"total", kr(found.difference->att)},
                      {"total_low", kr(*found.difference->low)},
                      {"total_high", kr(*found.difference->high)}});
  }

  FigureTable estimates() const {
    FigureTable out{"savings_estimates", text("savings.estimates"), text("comparison.way"), {}, {}};
    out.columns = {{"difference", "", text("savings.difference"), FigureUnit::kronor},
                   {"se", "", text("exit.se"), FigureUnit::kronor},
                   {"low", "", text("interval.low"), FigureUnit::kronor},
                   {"high", "", text("interval.high"), FigureUnit::kronor}};
    const auto line = [&](const char* key, const std::optional<Effect>& effect) {
      Values values(4);
      const auto put_some = [&](size_t i, const std::optional<double>& value) {
        if (value) values[i] = whole(*value);
      };
      if (effect) {
        values[0] = whole(effect->att);
        put_some(1, effect->se), put_some(2, effect->low), put_some(3, effect->high);
      }
      out.lines.push_back({key, text(std::string("savings.way.") + key), std::move(values)});
    };
    line("matched", x_.comparison->matching.matched_effect);
    line("weighted", x_.comparison->matching.weighted_effect);
    line("in_all", x_.comparison->difference);
    return out;
  }

  FigureTable compared_months() const {
    FigureTable out{"savings_pairs", text("savings.pairs"), text("savings.month"), {}, {}};
    out.columns = {{"treated", "", text("savings.participants"), FigureUnit::kronor},
                   {"controls", "", text("savings.others"), FigureUnit::kronor}};
    for (const auto& one : x_.comparison->months) {
      out.lines.push_back(
          {std::to_string(one.month), month_words(one.month), {whole(one.treated), whole(one.controls)}});
    }
    return out;
  }
};

}  // namespace

std::vector<FigurePanel> savings_comparison_panels(const SavingsReport& report, const Shown& shown) {
  return ComparisonPanels(report, shown).make();
}

}  // namespace reports
