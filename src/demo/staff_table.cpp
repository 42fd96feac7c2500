#include "demo/staff_table.h"

namespace demo {

using parties::Role;

const std::vector<StaffSpec>& staff_table() {
  static const std::vector<StaffSpec> table = {
      {"maria.lind", "Maria Lind", "socialsekreterare", "assistance", Role::case_worker, {"social_services"}},
      {"elias.hamdan", "Elias Hamdan", "socialsekreterare", "assistance", Role::case_worker, {"social_services"}},
      {"birgitta.hallin", "Birgitta Hallin", "gruppledare med rätt till skyddade personuppgifter", "assistance",
       Role::team_leader, {"social_services"}, "sv", true},
      {"sanna.kivela", "Sanna Kivelä", "handläggare i socialpsykiatrin", "social_psychiatry", Role::case_worker,
       {"social_services"}},
      {"hassan.nur", "Hassan Nur", "arbetskonsulent", "ame", Role::case_worker, {"labour_market"}},
      {"lovisa.falth", "Lovisa Fälth", "arbetskonsulent", "ame", Role::case_worker, {"labour_market"}},
      {"miriam.tesfay", "Miriam Tesfay", "koordinator", "torget", Role::case_worker, {"labour_market"}},
      {"karin.wallgren", "Karin Wallgren", "arbetsledare", "ame", Role::team_leader, {"labour_market"}},
      {"petra.nyholm", "Petra Nyholm", "arbetsförmedlare", "af", Role::case_worker, {"employment_service"}},
      {"tomas.asplund", "Tomas Asplund", "samverkansansvarig", "fk", Role::case_worker, {"social_insurance"}},
      {"leila.rahimi", "Leila Rahimi", "rehabiliteringskoordinator", "health_centre", Role::case_worker,
       {"health_care"}, "en"},
      {"amina.warsame", "Amina Warsame", "studie- och yrkesvägledare", "adult_education", Role::case_worker,
       {"adult_education"}},
      {"elin.modig", "Elin Modig", "statistiker", "ame", Role::statistician, {"labour_market", "social_services"}},
      {"oskar.rehn", "Oskar Rehn", "administratör", "ame", Role::administrator,
       {"labour_market", "social_services"}},
      {"gunilla.strandh", "Gunilla Strandh", "granskare", "assistance", Role::auditor,
       {"social_services", "labour_market"}},
  };
  return table;
}

}  // namespace demo
