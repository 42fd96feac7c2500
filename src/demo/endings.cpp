#include "demo/endings.h"

namespace demo {

namespace {

using outcomes::ExitReason;
using outcomes::IncomeSource;
using outcomes::MainOutcome;
using outcomes::OccupationStatus;

const std::vector<Ending> kEndings = {
    {ExitReason::work, MainOutcome::unsubsidised_work, 9,
     {"Tillsvidareanställning efter praktiken.", "Permanent employment after the placement."},
     {false, {{IncomeSource::salary, 100}}, {{OccupationStatus::working, 100, false}}}},
    {ExitReason::work, MainOutcome::subsidised_work, 6,
     {"Anställning med lönebidrag hos kommunen.", "Employment with a wage subsidy at the municipality."},
     {true, {{IncomeSource::salary, 75}, {IncomeSource::financial_assistance, 25}},
      {{OccupationStatus::working, 75, true}, {OccupationStatus::job_seeking, {}, {}}}}},
    {ExitReason::studies, MainOutcome::studies, 6,
     {"Antagen till vård- och omsorgsutbildningen.", "Admitted to the training for health and social care."},
     {false, {{IncomeSource::student_aid, 100}}, {{OccupationStatus::studying, 100, {}}}}},
    {ExitReason::continued_rehabilitation, MainOutcome::other_public_support, 4,
     {"Går vidare till vårdens rehabilitering; vi tar ny kontakt i höst.",
      "Goes on to rehabilitation in health care; we make contact again in the autumn."},
     {false, {{IncomeSource::sickness_benefit, 100}}, {{OccupationStatus::other, {}, {}}}}},
    {ExitReason::other_intervention, MainOutcome::other_public_support, 5,
     {"Fortsätter i Arbetsförmedlingens program.", "Goes on in a programme of the employment service."},
     {true, {{IncomeSource::activity_support, 100}}, {{OccupationStatus::job_seeking, {}, {}}}}},
    {ExitReason::sickness_or_activity_compensation, MainOutcome::sickness_or_activity_compensation, 4,
     {"Beviljad sjukersättning på tre fjärdedelar.", "Granted three quarters of sickness compensation."},
     {false, {{IncomeSource::sickness_compensation, 75}, {IncomeSource::financial_assistance, 25}},
      {{OccupationStatus::other, {}, {}}}}},
    {ExitReason::pension, MainOutcome::pension, 1,
     {"Ålderspension från månadsskiftet.", "Old-age pension from the turn of the month."},
     {false, {{IncomeSource::no_public_support, {}}}, {{OccupationStatus::other, {}, {}}}}},
    {ExitReason::illness, MainOutcome::unchanged, 2,
     {"Orkar inte just nu. Dörren står öppen.", "Not strong enough just now. The door stays open."},
     {false, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::other, {}, {}}}}},
    {ExitReason::moved, MainOutcome::moved, 3, {"Flyttade till annan kommun.", "Moved to another municipality."},
     {true, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::job_seeking, {}, {}}}}},
    {ExitReason::own_withdrawal, MainOutcome::unchanged, 2,
     {"Ville avsluta. Vet vart man vänder sig.", "Wanted to leave. Knows whom to turn to."},
     {false, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::other, {}, {}}}}},
    {ExitReason::other, MainOutcome::other_public_support, 1,
     {"Föräldraledig från juni.", "On parental leave from June."},
     {false, {{IncomeSource::other_public_support, 100}}, {{OccupationStatus::other, {}, {}}}}},
    {ExitReason::ended_unmeasured, MainOutcome::unknown, 3,
     {"Gick inte att nå trots brev och telefon.", "Could not be reached by letter or telephone."}, {}},
    {ExitReason::consent_withdrawn, MainOutcome::unknown, 1,
     {"Tog tillbaka sitt medgivande.", "Withdrew the consent."}, {}},
    {ExitReason::registered_in_error, {}, 1, {"Registrerad på fel person.", "Registered on the wrong person."}, {}},
};

}  // namespace

const std::vector<Ending>& endings() { return kEndings; }

const Livelihood& on_assistance() {
  static const Livelihood livelihood{
      true, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::job_seeking, {}, {}}}};
  return livelihood;
}

}  // namespace demo
