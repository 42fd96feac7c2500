#include "demo/staff_table.h"

namespace demo {

using parties::Role;

namespace {

constexpr Text kSocialWorker{"socialsekreterare", "social worker"};
constexpr Text kEmploymentConsultant{"arbetskonsulent", "employment consultant"};

const std::vector<StaffSpec> kStaff = {
    {"maria.lind", "Maria Lind", kSocialWorker, "assistance", Role::case_worker, {"social_services"}},
    {"elias.hamdan", "Elias Hamdan", kSocialWorker, "assistance", Role::case_worker, {"social_services"}},
    {"birgitta.hallin", "Birgitta Hallin",
     {"teamledare med rätt till skyddade personuppgifter", "group leader, may see protected personal data"},
     "assistance", Role::team_leader, {"social_services"}, "sv", true},
    {"sanna.kivela", "Sanna Kivelä", {"handläggare i socialpsykiatrin", "case worker in social psychiatry"},
     "social_psychiatry", Role::case_worker, {"social_services"}},
    {"hassan.nur", "Hassan Nur", kEmploymentConsultant, "ame", Role::case_worker, {"labour_market"}},
    {"lovisa.falth", "Lovisa Fälth", kEmploymentConsultant, "ame", Role::case_worker, {"labour_market"}},
    {"miriam.tesfay", "Miriam Tesfay", {"koordinator", "coordinator"}, "torget", Role::case_worker, {"labour_market"}},
    {"karin.wallgren", "Karin Wallgren", {"arbetsledare", "team leader"}, "ame", Role::team_leader, {"labour_market"}},
    {"petra.nyholm", "Petra Nyholm", {"arbetsförmedlare", "employment officer"}, "af", Role::case_worker,
     {"employment_service"}},
    {"tomas.asplund", "Tomas Asplund", {"samverkansansvarig", "cooperation manager"}, "fk", Role::case_worker,
     {"social_insurance"}},
    {"leila.rahimi", "Leila Rahimi", {"rehabiliteringskoordinator", "rehabilitation coordinator"}, "health_centre",
     Role::case_worker, {"health_care"}, "en"},
    {"amina.warsame", "Amina Warsame", {"studie- och yrkesvägledare", "study and career counsellor"},
     "adult_education", Role::case_worker, {"adult_education"}},
    {"ingela.broman", "Ingela Broman", {"rektor", "head teacher"}, "adult_education", Role::team_leader,
     {"adult_education"}},
    {"elin.modig", "Elin Modig", {"statistiker", "statistician"}, "ame", Role::statistician,
     {"labour_market", "social_services"}},
    {"oskar.rehn", "Oskar Rehn", {"administratör", "administrator"}, "ame", Role::administrator,
     {"labour_market", "social_services"}},
    {"gunilla.strandh", "Gunilla Strandh", {"granskare", "auditor"}, "assistance", Role::auditor,
     {"social_services", "labour_market"}},
    {"greta.sandell", "Greta Sandell", {"utredare", "analyst"}, "outside_work", Role::team_leader, {"studies"}},
    {"viktor.almgren", "Viktor Almgren", {"verksamhetschef", "head of operations"}, "ame", Role::team_leader,
     {"labour_market", "social_services"}, "sv", false, true},
};

}  // namespace

const std::vector<StaffSpec>& staff_table() { return kStaff; }

}  // namespace demo
