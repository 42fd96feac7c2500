#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/names.h"
#include "reports/exit_curves.h"
#include "reports/exit_groups_report.h"
#include "reports/figures_text.h"
#include "reports/intervention_groups.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using analysis::ChiSquareTest;
using analysis::ExitCause;
using analysis::ExitGroups;
using Values = std::vector<std::optional<std::int64_t>>;

constexpr size_t kDrawnMax = 6;

std::optional<std::int64_t> whole(const std::optional<int>& days) {
  return days ? std::optional<std::int64_t>(*days) : std::nullopt;
}
std::optional<std::int64_t> rounded(const std::optional<double>& value, double unit) {
  return value ? std::optional<std::int64_t>(std::llround(*value * unit)) : std::nullopt;
}

std::string intervention_words(const std::string& value, Language language) {
  if (value == kNoIntervention) return say(language, "exit_groups.no_intervention");
  return code_words(language, "skr_category", value);
}

class Panels {
 public:
  Panels(const ExitGroupsReport& report, const Shown& shown) : x_(report), shown_(shown) {}

  std::vector<FigurePanel> make() const {
    if (!x_.found) return {empty_panel(kExitGroupsPanel, say(shown_.language, "says.nobody"), shown_.language)};
    std::vector<FigurePanel> out = {staying(), leaving(ExitCause::work), leaving(ExitCause::studies)};
    if (found().groups.size() > 1) out.push_back(pace());
    return out;
  }

 private:
  const ExitGroups& found() const { return *x_.found; }
  std::string text(const char* key) const { return say(shown_.language, key); }
  std::string number(double value) const {
    return value_words(std::llround(value * 1000), FigureUnit::thousandths, shown_.language == Language::sv);
  }

  std::string label(const std::string& value) const {
    if (value == analysis::kSeveral) return text("exit_groups.several");
    const auto unit = x_.unit_names.find(value);
    if (x_.by == base::name_of(analysis::Variable::unit) && unit != x_.unit_names.end()) return unit->second;
    if (x_.by == kInterventionGroup) return intervention_words(value, shown_.language);
    return row_label(shown_.language, x_.by, value);
  }

  // The largest, in their order: a drawing of more is not read.
  std::vector<size_t> drawn() const {
    std::vector<size_t> out(found().groups.size());
    std::iota(out.begin(), out.end(), size_t{0});
    std::stable_sort(out.begin(), out.end(), [&](size_t a, size_t b) { return rows(a) > rows(b); });
    out.resize(std::min(out.size(), kDrawnMax));
    std::sort(out.begin(), out.end());
    return out;
  }
  std::int64_t rows(size_t group) const { return found().groups[group].stays.rows; }

  std::string test_words(const char* key, const std::optional<ChiSquareTest>& test) const {
    if (!test) return text("exit_groups.no_test");
    return said(shown_.language, key,
                {{"chi", number(test->chi_square)},
                 {"df", std::to_string(test->degrees_of_freedom)},
                 {"p", p_words(test->p_value, shown_.language)}});
  }

  FigurePanel panel(const std::string& key, std::string says) const {
    FigurePanel out = empty_panel(key, std::move(says), shown_.language);
    if (found().groups.size() > kDrawnMax) out.notes.push_back(text("exit_groups.largest_drawn"));
    if (found().left_out > 0)
      out.notes.push_back(said_of(shown_.language, "exit_groups.left_out", found().left_out));
    if (x_.by == kInterventionGroup) {
      out.notes.push_back(said(shown_.language, "exit_groups.landmark",
                               {{"days", std::to_string(kLandmarkDays)},
                                {"count", std::to_string(found().left_before)}}));
    }
    return out;
  }

  FigureTable table(const char* key, std::vector<FigureColumn> columns) const {
    const std::string head = text(("variable." + x_.by).c_str());
    return {key, text((std::string("panel.") + key).c_str()), head, std::move(columns), {}};
  }

  std::string key_of(const std::string& value) const { return x_.by + "=" + value; }

  FigurePanel staying() const {
    FigurePanel out = panel(kExitGroupsPanel, test_words("exit_groups.log_rank", found().log_rank));
    if (found().groups.size() == 1) out.says = text("exit_groups.one");
    FigureTable groups =
        table(kExitGroupsPanel, {{"all", "total", text("document.participations"), FigureUnit::count},
                                 {"exits", "", text("exit.exits"), FigureUnit::count},
                                 {"median", "", text("exit.median_days"), FigureUnit::days},
                                 {"low", "", text("interval.low"), FigureUnit::days},
                                 {"high", "", text("interval.high"), FigureUnit::days},
                                 {"mean", "", text("exit_groups.mean_year"), FigureUnit::tenths_of_day}});
    bool opens = true;
    for (const auto& group : found().groups) {
      const auto& stays = group.stays;
      std::optional<std::int64_t> mean;
      if (stays.restricted_mean) mean = std::llround(stays.restricted_mean->mean_days * 10);
      groups.lines.push_back({key_of(group.value),
                              label(group.value),
                              {stays.rows, stays.events, whole(stays.median_days), whole(stays.median_lower_days),
                               whole(stays.median_upper_days), mean}});
      opens = opens && group.value != analysis::kSeveral;
    }
    groups.opens = opens;
    out.drawing = staying_drawing(out.says);
    out.tables = {std::move(groups)};
    return out;
  }

  charts::LineChart chart(const char* key, const std::string& description, const char* below) const {
    return {text((std::string("panel.") + key).c_str()),
            description,
            x_.by == kInterventionGroup ? said(shown_.language, "exit_groups.days_from_landmark",
                                               {{"days", std::to_string(kLandmarkDays)}})
                                        : text("exit.days"),
            below ? text(below) : std::string(),
            day_ticks(found().axis),
            percent_ticks(shown_.language),
            {},
            true,
            false,
            shown_.units()};
  }

  std::string staying_drawing(const std::string& description) const {
    auto out = chart(kExitGroupsPanel, description, "returns.at_risk");
    for (const size_t g : drawn()) {
      const auto& group = found().groups[g];
      out.curves.push_back(staying_curve(group.stays, label(group.value), found().axis));
    }
    return charts::line_chart_svg(out, "chart-exit-groups");
  }

  FigurePanel leaving(ExitCause cause) const {
    const auto at = static_cast<size_t>(cause) - 1;
    const std::string key = "exit_groups_" + std::string(analysis::kExitCauseNames[at].second);
    FigurePanel out = panel(key, test_words("exit_groups.gray", found().gray[at]));
    if (found().groups.size() == 1) out.says = text("exit_groups.one");
    FigureTable shares = table(key.c_str(), {{"exits", "", text("exit.exits"), FigureUnit::count}});
    for (const int day : analysis::kExitDays) {
      const std::string days = std::to_string(day);
      shares.columns.push_back({"day" + days, "", said(shown_.language, "exit.within", {{"days", days}}),
                                FigureUnit::tenths_of_percent});
      shares.columns.push_back({"se" + days, "", text("exit.se"), FigureUnit::tenths_of_percent});
    }
    auto drawing = chart(key.c_str(), out.says, nullptr);
    for (const auto& group : found().groups) {
      const auto& found_cause = group.causes.causes[at];
      FigureLine line{key_of(group.value), label(group.value), {found_cause.events}};
      for (const auto& day : found_cause.at_days) {
        line.values.push_back(day.estimate ? std::optional(tenths(day.estimate->incidence)) : std::nullopt);
        line.values.push_back(day.estimate ? std::optional(tenths(std::sqrt(day.estimate->variance)))
                                           : std::nullopt);
      }
      shares.lines.push_back(std::move(line));
    }
    for (const size_t g : drawn()) {
      const auto& group = found().groups[g];
      drawing.curves.push_back(leaving_curve(group.causes.causes[at], label(group.value), group.stays.last_day));
    }
    out.drawing = charts::line_chart_svg(drawing, "chart-" + key);
    out.tables = {std::move(shares)};
    return out;
  }

  FigurePanel pace() const {
    const std::string reference = label(found().groups[found().reference].value);
    FigurePanel out = panel("exit_groups_pace", found().to_work ? said(shown_.language, "exit_groups.pace_says",
                                                                       {{"group", reference}})
                                                                : text("exit_groups.no_pace"));
    if (!found().to_work) return out;
    FigureTable ratios =
        table("exit_groups_pace", {{"ratio", "", text("exit_groups.ratio"), FigureUnit::thousandths},
                                   {"low", "", text("interval.low"), FigureUnit::thousandths},
                                   {"high", "", text("interval.high"), FigureUnit::thousandths},
                                   {"p", "", "p", FigureUnit::thousandths, p_words(0, shown_.language)}});
    for (const auto& one : found().to_work->coefficients) {
      const bool is_shown = one.p_value >= kLeastShownP;
      ratios.lines.push_back({key_of(one.covariate),
                              label(one.covariate),
                              {rounded(one.hazard_ratio, 1000), rounded(one.lower, 1000), rounded(one.upper, 1000),
                               is_shown ? rounded(one.p_value, 1000) : std::nullopt}});
    }
    out.tables = {std::move(ratios)};
    return out;
  }

  const ExitGroupsReport& x_;
  Shown shown_;
};

}  // namespace

std::vector<std::string> exit_group_choices() {
  std::vector<std::string> out;
  for (const auto variable : analysis::kExitGroupVariables) out.push_back(base::name_of(variable));
  out.emplace_back(kInterventionGroup);
  return out;
}

std::string intervention_group_words(const std::string& line, Language language) {
  const std::string value = line.substr(line.find('=') + 1);
  const std::string words =
      value == analysis::kSeveral ? say(language, "exit_groups.several") : intervention_words(value, language);
  return say(language, "variable.intervention") + ": " + inside(words);
}

std::vector<FigurePanel> exit_groups_panels(const ExitGroupsReport& report, const Shown& shown) {
  return Panels(report, shown).make();
}

PanelDocument document_of(const ExitGroupsReport& report, Language language) {
  return {say(language, "exit_groups.title"),
          report.place,
          asked_facts(report, language),
          {say(language, "protected")},
          exit_groups_panels(report, {language}),
          report.made_at,
          (language == Language::sv ? "tid-till-avslut-" : "time-to-exit-") + report.asked.from.str() + "--" +
              report.asked.to.str()};
}

}  // namespace reports
