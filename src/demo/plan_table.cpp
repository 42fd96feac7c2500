#include "demo/plan_table.h"

namespace demo {

namespace {

using plans::Doer;
using plans::PlanKind;

const std::vector<TypicalPlan> kPlans = {
    {PlanKind::action_plan,
     {"Anställning i butik eller lager", "A job in a shop or a warehouse"},
     {"Jag vill ha egna pengar och kollegor.", "I want money of my own, and colleagues."},
     {"Klara en hel arbetsdag", "Manage a whole working day"},
     {{"Praktik i en livsmedelsbutik", "A placement in a food shop"}, Doer::person, {}, 80, 20},
     {{"Kontakta tre arbetsgivare", "Contact three employers"}, Doer::staff, {}, 30, 0},
     {{"Gå till arbetet tre dagar i veckan", "Walk to work three days a week"}, Doer::person, {}, 60, 0},
     {"Det känns möjligt om jag får börja lugnt.", "It feels possible if I may start gently."},
     {"Vid två möten. Personen valde bransch.", "At two meetings. The person chose the trade."},
     {"Butiken är nöjd. Fler timmar prövas efter nyår.", "The shop is pleased. More hours are tried after New Year."}},
    {PlanKind::action_plan,
     {"Bli klar med SFI och pröva vården", "Finish SFI and try care work"},
     {"Jag vill bli undersköterska.", "I want to become an assistant nurse."},
     {"Klara kurs D till våren", "Pass course D by spring"},
     {{"Läsa SFI på förmiddagar", "Study SFI in the mornings"}, Doer::person, {}, 120, 15},
     {{"Språkpraktik på ett äldreboende", "Language practice at a home for the elderly"}, Doer::person, {}, 90, 12},
     {{"Studievägledning om vårdutbildningar", "Guidance on training for care work"}, Doer::other,
      {"Studievägledaren på vuxenutbildningen", "The guidance counsellor at adult education"}, 40, 0},
     {"Jag förstår hur stegen hänger ihop.", "I understand how the steps fit together."},
     {"Med tolk, och med läraren vid andra mötet.", "With an interpreter, and the teacher at the second meeting."},
     {"Praktiken går bra. Kursprovet är flyttat.", "The placement goes well. The test has been moved."}},
    {PlanKind::action_plan,
     {"Hitta en vardag som håller", "Find an everyday life that holds"},
     {"Först måste jag sova och komma ut.", "First I must sleep and get out."},
     {"Komma till torget två gånger i veckan", "Come to the Square twice a week"},
     {{"Motivationsgrupp på tisdagar", "Motivation group on Tuesdays"}, Doer::person, {}, 70, 3},
     {{"Följa med till första besöket hos vården", "Come along to the first visit to health care"}, Doer::staff, {}, 25,
      0},
     {{"Samtal om sömn och läkemedel", "Talk about sleep and medicines"}, Doer::other,
      {"Sjuksköterskan på hälsocentralen", "The nurse at the health centre"}, 45, 0},
     {"Små steg är bra steg. Jag orkar detta.", "Small steps are good steps. I can manage this."},
     {"Personen skrev målen hemma först.", "The person wrote the goals at home first."},
     {"Har kommit nästan varje gång.", "Has come almost every time."}},
    {PlanKind::action_plan,
     {"Körkort och arbete inom flytt", "A driving licence and work in moving"},
     {"Med körkort får jag jobb direkt.", "With a licence I get a job at once."},
     {"Klara teoriprovet", "Pass the theory test"},
     {{"Arbetsträning i flyttlaget", "Work training in the moving team"}, Doer::person, {}, 75, 25},
     {{"Söka bidrag till körlektioner", "Apply for a grant for driving lessons"}, Doer::staff, {}, 20, 0},
     {{"Plugga teori i grupp", "Study theory in a group"}, Doer::person, {}, 60, 4},
     {"Äntligen något på riktigt.", "At last something real."},
     {"Vid ett möte på arbetsplatsen.", "At one meeting at the workplace."},
     {"Teoriprovet är bokat i december.", "The theory test is booked for December."}},
    {PlanKind::action_plan,
     {"Halvtid på kontor efter sjukskrivning", "Half-time office work after sick leave"},
     {"Jag saknar att göra nytta.", "I miss being useful."},
     {"Veta vad som behöver anpassas", "Know what needs adapting"},
     {{"Arbetsprövning på kommunens kontaktcenter", "Work trial at the municipal contact centre"}, Doer::person, {}, 85,
      10},
     {{"Trepartssamtal om uthållighet", "Three-party talk about endurance"}, Doer::staff, {}, 35, 0},
     {{"Bedöma arbetsförmågan", "Assess the work ability"}, Doer::other,
      {"Arbetsterapeuten på hälsocentralen", "The occupational therapist at the health centre"}, 50, 0},
     {"Det går om ingen stressar mig.", "It works if nobody hurries me."},
     {"Tillsammans med vårdens koordinator.", "Together with the coordinator from health care."},
     {"Två timmar om dagen går bra.", "Two hours a day work well."}},
    {PlanKind::establishment_plan,
     {"Arbete som elektriker igen", "Work as an electrician again"},
     {"Det är mitt yrke sedan tolv år.", "It has been my trade for twelve years."},
     {"Få betygen validerade", "Have the certificates validated"},
     {{"Validering hos branschen", "Validation by the trade"}, Doer::person, {}, 90, 0},
     {{"Ordna yrkespraktik hos en elfirma", "Arrange a placement with an electrical firm"}, Doer::staff, {}, 40, 0},
     {{"Läsa yrkessvenska", "Study Swedish for the trade"}, Doer::person, {}, 100, 8},
     {"Jag ser hur jag kommer tillbaka till yrket.", "I see how I get back to my trade."},
     {"Med tolk vid tre möten.", "With an interpreter at three meetings."},
     {"Valideringen har börjat.", "The validation has begun."}},
};

}  // namespace

const std::vector<TypicalPlan>& typical_plans() { return kPlans; }

}  // namespace demo
