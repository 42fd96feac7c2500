#include "demo/endings.h"

namespace demo {

using outcomes::ExitReason;
using outcomes::IncomeSource;
using outcomes::OccupationStatus;

const std::vector<Ending>& endings() {
  static const std::vector<Ending> table = {
      {ExitReason::work, 9, "Tillsvidareanställning efter praktiken.",
       {false, {{IncomeSource::salary, 100}}, {{OccupationStatus::working, 100, false}}}},
      {ExitReason::work, 6, "Anställning med lönebidrag hos kommunen.",
       {true, {{IncomeSource::salary, 75}, {IncomeSource::financial_assistance, 25}},
        {{OccupationStatus::working, 75, true}, {OccupationStatus::job_seeking, {}, {}}}}},
      {ExitReason::studies, 6, "Antagen till vård- och omsorgsutbildningen.",
       {false, {{IncomeSource::student_aid, 100}}, {{OccupationStatus::studying, 100, {}}}}},
      {ExitReason::continued_rehabilitation, 4, "Går vidare till vårdens rehabilitering; vi tar ny kontakt i höst.",
       {false, {{IncomeSource::sickness_benefit, 100}}, {{OccupationStatus::other, {}, {}}}}},
      {ExitReason::other_intervention, 5, "Fortsätter i Arbetsförmedlingens program.",
       {true, {{IncomeSource::activity_support, 100}}, {{OccupationStatus::job_seeking, {}, {}}}}},
      {ExitReason::sickness_or_activity_compensation, 4, "Beviljad sjukersättning på tre fjärdedelar.",
       {false, {{IncomeSource::sickness_compensation, 75}, {IncomeSource::financial_assistance, 25}},
        {{OccupationStatus::other, {}, {}}}}},
      {ExitReason::pension, 1, "Ålderspension från månadsskiftet.",
       {false, {{IncomeSource::no_public_support, {}}}, {{OccupationStatus::other, {}, {}}}}},
      {ExitReason::illness, 2, "Orkar inte just nu. Dörren står öppen.",
       {false, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::other, {}, {}}}}},
      {ExitReason::moved, 3, "Flyttade till annan kommun.",
       {true, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::job_seeking, {}, {}}}}},
      {ExitReason::own_withdrawal, 2, "Ville avsluta. Vet vart man vänder sig.",
       {false, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::other, {}, {}}}}},
      {ExitReason::other, 1, "Föräldraledig från juni.",
       {false, {{IncomeSource::other_public_support, 100}}, {{OccupationStatus::other, {}, {}}}}},
      {ExitReason::ended_unmeasured, 3, "Gick inte att nå trots brev och telefon.", {}},
      {ExitReason::consent_withdrawn, 1, "Tog tillbaka sitt medgivande.", {}},
      {ExitReason::registered_in_error, 1, "Registrerad på fel person.", {}},
  };
  return table;
}

const Livelihood& on_assistance() {
  static const Livelihood livelihood{
      true, {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::job_seeking, {}, {}}}};
  return livelihood;
}

}  // namespace demo
