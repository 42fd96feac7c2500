#include "demo/saved_tables.h"

#include "reports/saved_population_actions.h"

namespace demo {

namespace {

using analysis::Variable;
using reports::SavedPopulation;

constexpr const char* kAnalyst = "greta.sandell";
constexpr int kDaysSince = 100;  // longer than a quarter, so that one is due
constexpr int kDay = 5;

void save(Stage& stage, const Text& name, reports::SavedPeriod period, const reports::CrossChoice& table,
          const std::optional<reports::ReportSchedule>& schedule) {
  const base::Date on = stage.today().plus_days(-kDaysSince);
  SavedPopulation saved;
  saved.unit_id = stage.unit("outside_work").str();
  saved.name = stage.say(name);
  saved.is_shared = true;
  saved.basis = analysis::DateBasis::ongoing;
  saved.period = period;
  saved.table = table;
  saved.schedule = schedule;
  stage.as(kAnalyst, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return reports::save_population(work, viewer, saved);
  });
}

}  // namespace

void save_tables(Stage& stage) {
  const reports::CrossChoice by_sex{Variable::income_source_start, Variable::sex, reports::CrossMeasure::people,
                                    reports::CrossShares::column};
  const reports::CrossChoice by_age{Variable::occupation_start, Variable::age, reports::CrossMeasure::people,
                                    reports::CrossShares::none};
  save(stage, {"Försörjning efter kön", "Livelihood by sex"}, reports::SavedPeriod::last_12_months, by_sex, {});
  save(stage, {"Sysselsättning efter ålder, varje kvartal", "Occupation by age, every quarter"},
       reports::SavedPeriod::last_quarter, by_age,
       reports::ReportSchedule{reports::Cadence::quarterly, kDay, reports::Format::xlsx, 12, stage.today()});
}

}  // namespace demo
