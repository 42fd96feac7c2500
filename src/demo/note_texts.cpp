#include "demo/note_texts.h"

namespace demo {

namespace {

using journal::NoteKind;
using journal::NoteSubject;

const std::vector<WrittenNote> kShowcase = {
    {"maria.lind", "assistance", "2023-03-08", NoteKind::conversation, NoteSubject::general,
     {"Första samtalet", "First conversation"},
     {"Hodan vill laga mat för andra och försörja sig själv. Hon vill börja med svenskan. Tolk på somaliska. "
      "Vi är överens om SFI först, kök sedan.",
      "Hodan wants to cook for others and support herself. She wants to begin with Swedish. Interpreter in Somali. "
      "We agree on SFI first, a kitchen then."}},
    {"hassan.nur", "ame", "2024-06-12", NoteKind::telephone, NoteSubject::placement,
     {"Avstämning med köket", "Word with the kitchen"},
     {"Ritva Ståhl är nöjd: kommer i tid, frågar när något är oklart. Tunga lyft är svåra. Vi byter uppgift till "
      "kallskänken från måndag.",
      "Ritva Ståhl is pleased: comes on time, asks when something is unclear. Heavy lifting is hard. We change the "
      "task to the cold kitchen from Monday."}},
    {"hassan.nur", "ame", "2024-09-17", NoteKind::conversation, NoteSubject::health,
     {"Avbrottet", "The interruption"},
     {"Hodan har ont i ryggen och har varit hos läkare. Hon vill fortsätta när det går. Vi ber hälsocentralen om "
      "en plan.",
      "Hodan has back pain and has seen a doctor. She wants to go on when it is possible. We ask the health centre "
      "for a plan."}},
    {"miriam.tesfay", "torget", "2025-09-17", NoteKind::meeting, NoteSubject::general,
     {"Omstart", "A new start"},
     {"Hodan, Maria Lind på försörjningsstöd och jag. Halvtid i skolköket från oktober, höj- och sänkbar bänk. "
      "Vi ses igen om fyra veckor.",
      "Hodan, Maria Lind at social assistance and I. Half-time in the school kitchen from October, adjustable "
      "bench. We meet again in four weeks."}},
    {"miriam.tesfay", "torget", "2026-03-18", NoteKind::telephone, NoteSubject::livelihood,
     {"Lönen", "The wage"},
     {"Första hela lönen är utbetald. Hodan har lämnat lönebeskedet till försörjningsstöd.",
      "The first full wage has been paid. Hodan has handed the payslip to social assistance."}},
    {"hassan.nur", "torget", "2026-10-21", NoteKind::meeting, NoteSubject::placement,
     {"Uppföljning på arbetsplatsen", "Follow-up at the workplace"},
     {"Hodan och Ritva Ståhl. Det går bra på 75 procent. Hodan säger att hon inte vill gå upp i tid.",
      "Hodan and Ritva Ståhl. It goes well at 75 per cent. Hodan says that she does not want to work more hours."}},
};

const WrittenNote kMended = {
    "hassan.nur", "torget", "2026-10-21", NoteKind::meeting, NoteSubject::placement,
    {"Uppföljning på arbetsplatsen, rättelse", "Follow-up at the workplace, correction"},
    {"Hodan vill inte gå upp i tid förrän efter nyår. Det stod fel i den första anteckningen.",
     "Hodan does not want to work more hours until after the new year. The first note had it wrong."}};

const WrittenNote kUnfinished = {
    "hassan.nur", "torget", "2026-11-20", NoteKind::telephone, NoteSubject::placement,
    {"Inför förlängningen", "Before the prolongation"},
    {"Ringde Petra Nyholm på Arbetsförmedlingen. Hon behöver",
     "Called Petra Nyholm at the employment service. She needs"}};

constexpr Text kObjection{"Jag sa att jag vill vänta till efter nyår, inte att jag inte vill.",
                          "I said that I want to wait until after the new year, not that I do not want to."};

const std::vector<WrittenNote> kUsual = {
    {"", "", "", NoteKind::conversation, NoteSubject::general,
     {"Uppföljning", "Follow-up"},
     {"Kommer de dagar vi har bestämt. Nästa steg är studiebesök på två arbetsplatser.",
      "Comes on the days we agreed. The next step is to visit two workplaces."}},
    {"", "", "", NoteKind::telephone, NoteSubject::general,
     {"Uteblev", "Did not come"},
     {"Kom inte i dag. Ringde: barnet är sjukt. Ny tid på torsdag.",
      "Did not come today. Called: the child is ill. A new time on Thursday."}},
    {"", "", "", NoteKind::meeting, NoteSubject::livelihood,
     {"Tillsammans med försörjningsstöd", "Together with social assistance"},
     {"Vi gick igenom vad en halvtidslön betyder för försörjningsstödet. Jobbstimulansen gäller.",
      "We went through what a half-time wage means for the assistance. The earned-income disregard applies."}},
    {"", "", "", NoteKind::observation, NoteSubject::placement,
     {"I verkstaden", "In the workshop"},
     {"Arbetar noggrant och självständigt. Behöver korta instruktioner, en sak i taget.",
      "Works carefully and independently. Needs short instructions, one thing at a time."}},
    {"", "", "", NoteKind::contact_with_party, NoteSubject::health,
     {"Rehabkoordinatorn", "The rehabilitation coordinator"},
     {"Hälsocentralen föreslår arbetsträning på 25 procent, ökning efter sex veckor.",
      "The health centre suggests work training at 25 per cent, more after six weeks."}},
    {"", "", "", NoteKind::conversation, NoteSubject::barriers,
     {"Vad som gör det svårt", "What makes it hard"},
     {"Blanketterna är det svåraste. Vi fyller i dem tillsammans på torsdagar.",
      "The forms are the hardest part. We fill them in together on Thursdays."}},
};

const std::vector<WrittenTemplate> kTemplates = {
    {"karin.wallgren", NoteKind::meeting, NoteSubject::general,
     {"Trepartsmöte", "Three-party meeting"}, {"Trepartsmöte", "Three-party meeting"},
     {"Närvarande:\nDet här är vi överens om:\nVem gör vad till när:\nNästa möte:",
      "Present:\nThis is what we agree on:\nWho does what by when:\nNext meeting:"},
     {"Läs upp det ni är överens om innan ni skiljs åt.", "Read out what you agree on before you part."}},
    {"karin.wallgren", NoteKind::conversation, NoteSubject::general,
     {"Motiverande samtal", "Motivational conversation"}, {"Samtal", "Conversation"},
     {"Det personen själv vill:\nNästa steg:", "What the person wants:\nNext step:"},
     {"Skriv vad ni kom fram till, inte vad som sades på vägen dit.",
      "Write what you arrived at, not what was said on the way."}},
    {"karin.wallgren", NoteKind::observation, NoteSubject::placement,
     {"Besök på arbetsplatsen", "Visit to the workplace"}, {"Besök på arbetsplatsen", "Visit to the workplace"},
     {"Uppgifter i dag:\nDet fungerar:\nDet behöver anpassas:\nHandledaren säger:",
      "Tasks today:\nWhat works:\nWhat needs adapting:\nThe supervisor says:"},
     {"Inget om diagnoser; bara det som märks i arbetet.", "Nothing about diagnoses; only what shows in the work."}},
    {"birgitta.hallin", NoteKind::conversation, NoteSubject::livelihood,
     {"Nybesök", "First visit"}, {"Nybesök", "First visit"},
     {"Varför personen söker:\nFörsörjning i dag:\nVad personen redan har provat:\nPlan till nästa gång:",
      "Why the person applies:\nLivelihood today:\nWhat the person has tried already:\nPlan until next time:"},
     {"Fråga efter styrkor före hinder.", "Ask for strengths before obstacles."}},
};

}  // namespace

const std::vector<WrittenNote>& showcase_notes() { return kShowcase; }
const WrittenNote& mended_note() { return kMended; }
const WrittenNote& unfinished_note() { return kUnfinished; }
const Text& objection() { return kObjection; }
const std::vector<WrittenNote>& usual_notes() { return kUsual; }
const std::vector<WrittenTemplate>& note_templates() { return kTemplates; }

}  // namespace demo
