#include "demo/project_table.h"

namespace demo {

namespace {

using outcomes::ExitReason;
using outcomes::IncomeSource;
using outcomes::MainOutcome;
using outcomes::OccupationStatus;

Livelihood paid(int percent, bool is_subsidised) {
  Livelihood out{false, {{IncomeSource::salary, percent}}, {{OccupationStatus::working, percent, is_subsidised}}};
  if (percent < 100) out.sources.push_back({IncomeSource::financial_assistance, 100 - percent});
  return out;
}

Livelihood supported(IncomeSource source, bool is_at_af, OccupationStatus status) {
  return {is_at_af, {{source, 100}}, {{status, {}, {}}}};
}

Livelihood studying() {
  return {false, {{IncomeSource::student_aid, 100}}, {{OccupationStatus::studying, 100, {}}}};
}

const std::vector<ProjectEnding> kOneWayIn = {
    {ExitReason::studies, MainOutcome::studies, 5, 2,
     {"Läser vidare på folkhögskola med studiemedel.", "Goes on with studies at a folk high school."}, studying()},
    {ExitReason::sickness_or_activity_compensation, MainOutcome::sickness_or_activity_compensation, 9, 1,
     {"Sjukersättning beviljad efter stöd med ansökan.", "Sickness compensation granted, with help to apply."},
     supported(IncomeSource::sickness_compensation, false, OccupationStatus::other)},
    {ExitReason::pension, MainOutcome::pension, 2, 0,
     {"Ålderspension från och med nästa månad.", "Old-age pension from next month on."},
     supported(IncomeSource::no_public_support, false, OccupationStatus::other)},
    {ExitReason::work, MainOutcome::unsubsidised_work, 9, 8,
     {"Anställd där praktiken var.", "Employed where the practice was."}, paid(100, false)},
    {ExitReason::work, MainOutcome::subsidised_work, 8, 8,
     {"Lönebidragsanställning på tre fjärdedelar.", "Three quarters of full time with a wage subsidy."},
     paid(75, true)},
    {ExitReason::moved, MainOutcome::moved, 5, 1,
     {"Flyttade till en annan kommun.", "Moved away to another municipality."},
     supported(IncomeSource::financial_assistance, true, OccupationStatus::job_seeking)},
    {ExitReason::other_intervention, MainOutcome::unchanged, 2, 1,
     {"Går över till den ordinarie arbetsmarknadsenheten.", "Goes over to the regular labour market unit."},
     supported(IncomeSource::financial_assistance, true, OccupationStatus::job_seeking)},
    {ExitReason::own_withdrawal, MainOutcome::unchanged, 2, 0,
     {"Ville inte fortsätta.", "Did not want to go on."},
     supported(IncomeSource::financial_assistance, false, OccupationStatus::other)},
};

const std::vector<ProjectEnding> kBas = {
    {ExitReason::work, MainOutcome::unsubsidised_work, 1, 1,
     {"Arbete i ett byggföretag, nykter sedan ett år.", "Work at a building firm, sober for a year."},
     paid(100, false)},
    {ExitReason::work, MainOutcome::subsidised_work, 3, 3,
     {"Årsplats i kommunens utemiljölag.", "A year's place in the municipality's outdoor team."}, paid(75, true)},
    {ExitReason::studies, MainOutcome::studies, 1, 1,
     {"Antagen till svetsarutbildningen.", "Admitted to the training for welders."}, studying()},
    {ExitReason::other_intervention, MainOutcome::other_public_support, 12, 10,
     {"Planen hos Arbetsförmedlingen gäller från dagen efter.",
      "The plan with the employment service takes effect the day after."},
     supported(IncomeSource::activity_support, true, OccupationStatus::job_seeking)},
    {ExitReason::continued_rehabilitation, MainOutcome::other_public_support, 2, 0,
     {"Åter i behandling; vården håller ihop planen.", "Back in treatment; health care keeps the plan together."},
     supported(IncomeSource::sickness_benefit, false, OccupationStatus::other)},
    {ExitReason::own_withdrawal, MainOutcome::unchanged, 1, 0,
     {"Bröt kontakten efter ett återfall.", "Broke off the contact after a relapse."},
     supported(IncomeSource::financial_assistance, false, OccupationStatus::other)},
};

}  // namespace

const std::vector<Project>& projects() {
  static const std::vector<Project> kProjects = {
      {"bas", day("2015-10-05"), day("2017-09-29"), kBas},
      {"one_way_in", day("2017-09-04"), day("2019-08-30"), kOneWayIn},
  };
  return kProjects;
}

}  // namespace demo
