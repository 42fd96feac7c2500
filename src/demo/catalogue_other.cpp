#include "demo/catalogue_table.h"

namespace demo {

using activities::DecisionLaw;
using activities::Evidence;
using activities::SkrCategory;

namespace {

constexpr const char* kBirgitta = "birgitta.hallin";
constexpr const char* kIngela = "ingela.broman";

// Of the social services and of adult education.
const std::vector<TypeSpec> kOthers = {
    {.key = "daily_occupation", .keeper = kBirgitta, .category = SkrCategory::work_training,
     .name = {"Daglig sysselsättning", "Daily occupation"},
     .purpose = {"En meningsfull vardag och ett steg mot arbete.", "A meaningful day and a step towards work."},
     .method = {"Verkstad och kök i liten grupp.", "Workshop and kitchen in a small group."},
     .evidence = Evidence::local_experience, .evidence_text = {},
     .usual_weeks = 52, .usual_percent = 40, .law = DecisionLaw::sol,
     .decided_by = {"Biståndshandläggare", "Needs assessor"}, .units = {"social_psychiatry"}},
    {.key = "daily_activity", .keeper = kBirgitta, .category = SkrCategory::work_training,
     .name = {"Daglig verksamhet", "Daily activity"},
     .purpose = {"Delaktighet, och arbete för den som kan och vill.",
                 "Taking part, and work for those who can and want to."},
     .method = {"Egen genomförandeplan, prövas mot arbete varje år.",
                "A plan of one's own, tried against work every year."},
     .evidence = Evidence::unknown, .evidence_text = {},
     .usual_percent = 60, .law = DecisionLaw::lss, .decided_by = {"LSS-handläggare", "LSS officer"},
     .units = {"social_psychiatry"}},
    {.key = "ips", .keeper = kBirgitta, .category = SkrCategory::support_with_disability,
     .name = {"Individanpassat stöd till arbete (IPS)", "Individual placement and support (IPS)"},
     .purpose = {"Vanligt arbete för den som har psykisk ohälsa.",
                 "An ordinary job for people with mental ill-health."},
     .method = {"Plats först, träning sedan; stöd utan tidsgräns.", "Place, then train; support without a time limit."},
     .evidence = Evidence::evidence_based,
     .evidence_text = {"Många jämförande studier; följs med trohetsskala.",
                       "Many comparative studies; followed by a fidelity scale."},
     .usual_percent = 20, .units = {"social_psychiatry"}},
    {.key = "peer_support", .keeper = kBirgitta, .category = SkrCategory::other,
     .name = {"Kamratstöd", "Peer support"},
     .purpose = {"Stöd av någon med egen erfarenhet.", "Support by somebody with experience of their own."},
     .method = {"Enskilda möten och grupp.", "Meetings one to one and in a group."},
     .evidence = Evidence::promising, .evidence_text = {},
     .usual_weeks = 26, .usual_percent = 10, .units = {"social_psychiatry"}},
    {.key = "health_group", .keeper = kBirgitta, .category = SkrCategory::other,
     .name = {"Hälsogrupp", "Health group"},
     .purpose = {"Sömn, mat och rörelse i en rimlig takt.", "Sleep, food and exercise at a reasonable pace."},
     .method = {"Tio träffar, promenader däremellan.", "Ten meetings, walks in between."},
     .evidence = Evidence::promising, .evidence_text = {},
     .usual_weeks = 12, .max_weeks = 24, .usual_percent = 15, .units = {"social_psychiatry", "assistance"}},
    {.key = "three_months", .keeper = kBirgitta, .category = SkrCategory::other,
     .name = {"Tremånadersbeslut", "Three-month decision"},
     .purpose = {"Bistånd beviljat i tre månader, så att tiden räcker till planen.",
                 "Assistance granted for three months, so that there is time for the plan."},
     .method = {"Plan och beslut samma dag, uppföljning efter två månader.",
                "Plan and decision on the same day, follow-up after two months."},
     .evidence = Evidence::local_experience, .evidence_text = {},
     .usual_weeks = 13, .max_weeks = 13, .law = DecisionLaw::sol,
     .decided_by = {"Socialsekreterare", "Social worker"}, .units = {"assistance"}},
    {.key = "sfi", .keeper = kIngela, .category = SkrCategory::language,
     .name = {"SFI, kurs A–D", "SFI, courses A–D"},
     .purpose = {"Svenska för arbete och vardag.", "Swedish for work and everyday life."},
     .method = {"Dag- eller kvällskurs, nivå efter kartläggning.", "Day or evening course, level by assessment."},
     .evidence = Evidence::unknown, .evidence_text = {},
     .raises_competence = true, .usual_weeks = 60, .usual_percent = 50, .units = {"adult_education"}},
    {.key = "adult_studies", .keeper = kIngela, .category = SkrCategory::education,
     .name = {"Komvux, enskilda kurser", "Municipal adult education, single courses"},
     .purpose = {"Behörighet till yrkesutbildning.", "Eligibility for vocational training."},
     .method = {"Klassrum eller distans med studiestöd.", "Classroom or distance with study support."},
     .evidence = Evidence::unknown, .evidence_text = {},
     .raises_competence = true, .usual_weeks = 20, .usual_percent = 75, .units = {"adult_education"}},
    {.key = "guidance", .keeper = kIngela, .category = SkrCategory::job_search,
     .name = {"Studie- och yrkesvägledning", "Study and career guidance"},
     .purpose = {"En väg från nu till ett yrke.", "A way from now to an occupation."},
     .method = {"Tre samtal och en skriftlig studieplan.", "Three talks and a written plan of studies."},
     .evidence = Evidence::promising, .evidence_text = {},
     .usual_weeks = 6, .max_weeks = 12, .usual_percent = 5, .units = {"adult_education"}},
    {.key = "validation", .keeper = kIngela, .category = SkrCategory::validation,
     .name = {"Validering av yrkeskunskaper", "Validation of occupational skills"},
     .purpose = {"Få papper på det man redan kan.", "To have on paper what one already knows."},
     .method = {"Kartläggning, fördjupning och intyg enligt branschens modell.",
                "Mapping, in-depth test and certificate by the trade's own model."},
     .evidence = Evidence::promising, .evidence_text = {},
     .raises_competence = true, .usual_weeks = 8, .max_weeks = 20, .usual_percent = 25, .units = {"adult_education"}},
};

}  // namespace

const std::vector<TypeSpec>& other_types() { return kOthers; }

}  // namespace demo
