#include "reports/interventions_panels.h"

#include "reports/interventions_drawings.h"
#include "reports/interventions_tables.h"
#include "reports/interventions_text.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using analysis::InterventionLine;

std::string words_of(std::int64_t count, Language language) {
  return value_words(count, FigureUnit::count, language == Language::sv);
}

std::string given_says(const InterventionsReport& report, Language language) {
  const auto& all = report.figures.all;
  return said_of(language, "says.interventions_given", all.people,
                 {{"people", words_of(all.people, language)},
                  {"interventions", words_of(all.interventions, language)},
                  {"types", words_of(static_cast<std::int64_t>(report.figures.interventions.size()), language)},
                  {"days", words_of(all.days, language)}});
}

std::string early_says(const InterventionsReport& report, Language language) {
  const auto& all = report.figures.all;
  const analysis::ReasonCount* most = nullptr;
  for (const auto& one : all.reasons) {
    if (!one.reason.empty() && (most == nullptr || one.interventions > most->interventions)) most = &one;
  }
  if (all.ended_early == 0) return say(language, "says.interventions_none_early");
  const std::string count = words_of(all.ended_early, language);
  const std::string ended = words_of(all.completed + all.ended_early, language);
  if (most == nullptr)
    return said(language, "says.interventions_early_only", {{"early", count}, {"ended", ended}});
  return said(language, "says.interventions_early",
              {{"early", count},
               {"ended", ended},
               {"reason", inside(code_words(language, "change_reason", most->reason))},
               {"most", words_of(most->interventions, language)}});
}

std::string outcome_says(const InterventionsReport& report, Language language) {
  const auto& all = report.figures.all;
  if (!all.result) return say(language, "says.interventions_no_outcome");
  return said(language, "says.interventions_outcome",
              {{"hits", words_of(all.result->hits, language)},
               {"of", words_of(all.result->of, language)},
               {"share", percent(all.result->share, language)},
               {"unknown", words_of(all.outcomes.unknown, language)}});
}

std::string time_says(const InterventionsReport& report, Language language) {
  const auto& time = report.figures.all.time_to_work;
  const auto& year = time.at_days.back();
  if (!year.estimate) {
    return said(language, "says.interventions_time_short",
                {{"work", words_of(time.work, language)}, {"rows", words_of(time.rows, language)}});
  }
  return said(language, "says.interventions_time",
              {{"work", words_of(time.work, language)},
               {"rows", words_of(time.rows, language)},
               {"share", percent(year.estimate->incidence, language)}});
}

// What the expected result is adjusted for, and how many it could be told of.
std::vector<std::string> outcome_notes(const InterventionsReport& report, Language language) {
  std::string names;
  for (const auto& variable : report.query.strata) {
    names += (names.empty() ? "" : ", ") + inside(background_words(variable, {}, language));
  }
  int refused = 0;
  for (const auto& line : report.figures.interventions) refused += line.result && !line.expected ? 1 : 0;
  std::vector<std::string> out;
  if (!names.empty()) out.push_back(said(language, "interventions.adjusted_for", {{"names", names}}));
  if (refused > 0) out.push_back(said_of(language, "interventions.refused", refused));
  return out;
}

FigurePanel panel(const char* key, const InterventionsReport& report, Language language) {
  FigurePanel out = empty_panel(key, say(language, "says.interventions_nobody"), language);
  out.definition += " " + say(language, "definition.interventions");
  if (report.without_participation > 0) {
    out.notes.push_back(said_of(language, "interventions.without_participation", report.without_participation));
  }
  return out;
}

void add_notes(FigurePanel& panel, std::vector<std::string> notes) {
  panel.notes.insert(panel.notes.begin(), notes.begin(), notes.end());
}

}  // namespace

std::vector<FigurePanel> intervention_panels(const InterventionsReport& report, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel given = panel("interventions_given", report, language);
  FigurePanel early = panel("interventions_early", report, language);
  FigurePanel outcome = panel("interventions_outcome", report, language);
  FigurePanel time = panel("interventions_time", report, language);
  FigurePanel background = panel("interventions_background", report, language);
  if (report.figures.all.interventions > 0) {
    given.says = given_says(report, language);
    given.tables = given_tables(report, language);
    given.drawing = given_drawing(report, shown);
    early.says = early_says(report, language);
    early.tables = early_tables(report, language);
    outcome.says = outcome_says(report, language);
    outcome.tables = outcome_tables(report, language);
    outcome.drawing = outcome_drawing(report, shown);
    add_notes(outcome, outcome_notes(report, language));
    if (report.query.strata.empty()) outcome.warnings.push_back(say(language, "interventions.adjusted_for_nothing"));
    time.says = time_says(report, language);
    time.tables = time_tables(report, language);
    background.says = say(language, "says.interventions_background");
    background.tables = background_tables(report, language);
  }
  return {std::move(given), std::move(outcome), std::move(background), std::move(time), std::move(early)};
}

}  // namespace reports
