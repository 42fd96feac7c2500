#include <algorithm>
#include <cmath>

#include "calculations/calculation_parts.h"
#include "reports/figures_text.h"
#include "reports/panel_parts.h"
#include "reports/savings_parts.h"

namespace reports {

namespace {

using analysis::RealisedSavings;
using economics::Money;

constexpr double kOreOfKrona = 100;
constexpr int kDrawnOneOf = 4;  // a month is drawn where one of so many is followed in it

std::int64_t kronor(std::int64_t ore) { return calculations::kronor(Money::from_ore(ore)); }
std::int64_t whole(double kronor) { return std::llround(kronor); }

class Panels : SavingsParts {
 public:
  using SavingsParts::SavingsParts;

  std::vector<FigurePanel> make() const {
    if (!x_.savings) {
      return {empty_panel(kSavingsPanel, text(x_.is_ever_paid ? "savings.nobody" : "savings.never_paid"),
                          shown_.language)};
    }
    std::vector<FigurePanel> out = {savings(*x_.savings)};
    for (auto& panel : savings_comparison_panels(x_, shown_)) out.push_back(std::move(panel));
    return out;
  }

 private:
  std::string kr_ore(std::int64_t ore) const { return kr(static_cast<double>(kronor(ore))); }

  // Who is counted; the mean; in all; beside the cost.
  std::string says(const RealisedSavings& found) const {
    if (!found.mean) return text("savings.says_nobody");
    const auto& mean = *found.mean;
    const bool is_lower = mean.mean >= 0;
    std::string out = text(is_lower ? "savings.says_lower" : "savings.says_higher",
                           {{"counted", count_words(found.counted, shown_.language)},
                            {"mean", kr(std::abs(mean.mean))},
                            {"total", kr_ore(std::abs(found.total.saving_ore))},
                            {"last", x_.last_month.str()}});
    if (mean.low && is_lower) {
      out += " " + text("savings.interval_lower", {{"low", kr(*mean.low)}, {"high", kr(*mean.high)}});
    } else if (mean.low) {
      out += " " + text("savings.interval_higher", {{"low", kr(-*mean.high)}, {"high", kr(-*mean.low)}});
    }
    if (found.recovery) out += " " + recovery(*found.recovery);
    return out;
  }
  std::string recovery(const analysis::SavingsRecovery& found) const {
    const std::string cost = kr_ore(found.cost_ore);
    if (found.covered) return text("savings.covered", {{"cost", cost}, {"month", found.covered->str()}});
    if (found.share <= 0) return text("savings.nothing_covered", {{"cost", cost}});
    return text("savings.not_covered", {{"cost", cost}, {"share", percent(found.share, shown_.language)}});
  }

  FigurePanel savings(const RealisedSavings& found) const {
    FigurePanel out = empty_panel(kSavingsPanel, says(found), shown_.language);
    out.notes = {text("savings.known", {{"from", x_.first_month.str()}, {"to", x_.last_month.str()}})};
    out.tables = {people(found)};
    if (!found.mean) return out;
    out.warnings = {text("savings.caution")};
    out.drawing = curve(found, out.says);
    out.tables.push_back(years(found));
    out.tables.push_back(months(found));
    return out;
  }

  FigureTable people(const RealisedSavings& found) const {
    const std::string group =
        std::to_string(x_.choice.months_before) + "|" + std::to_string(x_.choice.months_after);
    FigureTable out{kSavingsPanel, text("savings.people"), text("document.group"), {}, {}, true};
    out.columns = {{"people", group, text("savings.people"), FigureUnit::count}};
    const auto line = [&](const char* key, int count, bool is_total = false) {
      if (count == 0 && !is_total) return;
      out.lines.push_back({key, text(std::string("savings.line.") + key), {count}, is_total});
    };
    line("counted", found.counted);
    line("never_assisted", found.never_assisted);
    line("begun_too_early", found.begun_too_early);
    line("begun_too_late", found.begun_too_late);
    line("with_another", found.with_another);
    line("anonymous", x_.anonymous);
    line("participants", x_.people(), true);
    return out;
  }

  FigureTable years(const RealisedSavings& found) const {
    FigureTable out{"savings_years", text("savings.years"), text("savings.year"), {}, {}};
    out.columns = {{"months", "", text("savings.person_months"), FigureUnit::count},
                   {"before", "", text("savings.as_before"), FigureUnit::kronor},
                   {"paid", "", text("savings.paid"), FigureUnit::kronor},
                   {"saving", "", text("savings.saving"), FigureUnit::kronor}};
    const auto line = [&](const std::string& key, const std::string& label, const analysis::SavingsSum& sum,
                          bool is_total) {
      out.lines.push_back(
          {key,
           label,
           {sum.person_months, kronor(sum.before_ore), kronor(sum.paid_ore), kronor(sum.saving_ore)},
           is_total});
    };
    for (const auto& year : found.years)
      line(std::to_string(year.year), std::to_string(year.year), year.sum, false);
    line("total", text("total"), found.total, true);
    if (!found.recovery) return out;
    out.lines.push_back({"cost", text("savings.cost"), {{}, {}, {}, -kronor(found.recovery->cost_ore)}});
    out.lines.push_back({"net", text("savings.net"), {{}, {}, {}, kronor(found.recovery->net_ore)}, true});
    return out;
  }

  FigureTable months(const RealisedSavings& found) const {
    FigureTable out{"savings_months", text("savings.months"), text("savings.month"), {}, {}};
    out.columns = {{"people", "", text("savings.people"), FigureUnit::count},
                   {"paid", "", text("savings.paid"), FigureUnit::kronor},
                   {"mean", "", text("savings.mean"), FigureUnit::kronor}};
    for (const auto& one : found.months) {
      out.lines.push_back({std::to_string(one.month),
                           month_words(one.month),
                           {one.people, kronor(one.paid_ore), whole(mean_of(one))}});
    }
    return out;
  }
  static double mean_of(const analysis::SavingsMonth& one) {
    return static_cast<double>(one.paid_ore) / kOreOfKrona / one.people;
  }

  // What was paid a month; what it was before, as far as it is compared.
  std::string curve(const RealisedSavings& found, const std::string& description) const {
    std::vector<charts::Curve> curves = {{text("savings.curve"), {}, {}}, {text("savings.as_before"), {}, {}}};
    double before = 0;
    for (const auto& one : found.months) {
      if (one.people * kDrawnOneOf < found.counted) continue;
      put(curves[0], one.month, mean_of(one));
      if (one.month < 0) before += mean_of(one) / x_.choice.months_before;
    }
    put(curves[1], -x_.choice.months_before, before);
    put(curves[1], static_cast<int>(curves[0].points.back().x), before);
    return drawn(std::move(curves), "panel.savings", "chart-savings", description);
  }
};

}  // namespace

base::Status check(const SavingsChoice& choice) {
  std::vector<base::Violation> out;
  const auto check_count = [&](const char* field, int count, int max) {
    if (count >= 1 && count <= max) return;
    out.push_back({field, "count.outside", {{"min", "1"}, {"max", std::to_string(max)}}});
  };
  check_count("months_before", choice.months_before, analysis::kSavingsSideMax);
  check_count("months_after", choice.months_after, analysis::kSavingsSideMax);
  check_count("compared_months", choice.compared_months, std::min(choice.months_after, analysis::kSavingsSideMax));
  constexpr std::int64_t kCostMax = analysis::kSavingsCostOreMax / 100;
  if (choice.cost_kr && *choice.cost_kr < 0) out.push_back({"cost_kr", "amount.negative", {}});
  if (choice.cost_kr && *choice.cost_kr > kCostMax) {
    out.push_back({"cost_kr", "amount.too_large", {{"max", std::to_string(kCostMax)}}});
  }
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

std::vector<FigurePanel> savings_panels(const SavingsReport& report, const Shown& shown) {
  return Panels(report, shown).make();
}

PanelDocument document_of(const SavingsReport& report, Language language) {
  const auto& asked = report.asked;
  auto facts = asked_facts(report, language);
  const auto months = [&](const char* key, int count) {
    facts.emplace_back(say(language, key), said(language, "months", {{"band", std::to_string(count)}}));
  };
  months("savings.months_before", report.choice.months_before);
  months("savings.months_after", report.choice.months_after);
  months("savings.compared_months", report.choice.compared_months);
  if (report.choice.cost_kr) {
    facts.emplace_back(say(language, "savings.cost"),
                       calculations::kr_words(Money::from_kronor(*report.choice.cost_kr), language));
  }
  return {say(language, "savings.title"),
          report.place,
          std::move(facts),
          {say(language, "protected")},
          savings_panels(report, {language}),
          report.made_at,
          (language == Language::sv ? "besparing-" : "savings-") + asked.from.str() + "--" + asked.to.str()};
}

}  // namespace reports
