#include "demo/texts.h"

namespace demo {

const Texts& work_wishes() {
  static const Texts texts = {
      {"Ett arbete på halvtid till att börja med, gärna med händerna.",
       "A half-time job to begin with, preferably using my hands."},
      {"Arbetsträning i butik eller lager, kan börja direkt.",
       "Work training in a shop or a warehouse, can start at once."},
      {"Något lugnt och återkommande: städ, tvätt eller packning.",
       "Something calm and regular: cleaning, laundry or packing."},
      {"Utomhusarbete, gärna park eller kyrkogård.", "Outdoor work, preferably in a park or a churchyard."},
      {"Vill tillbaka till köket. Har lagat mat för många i många år.",
       "Wants to return to the kitchen. Has cooked for many people for many years."},
      {"Vaktmästeri eller enklare reparationer.", "Caretaking or simple repairs."},
      {"Kontorsarbete på deltid, van vid kalkylblad och ärendesystem.",
       "Part-time office work, used to spreadsheets and case systems."},
      {"Omsorg om äldre, gärna sällskap och inköp i början.",
       "Care of the elderly, preferably company and shopping at first."},
      {"En praktikplats där det går att trappa upp timmarna.",
       "A placement where the hours can be increased step by step."},
      {"Köra truck. Hade körkort för truck tidigare och vill förnya det.",
       "Driving a forklift. Used to have a licence for it and wants to renew it."},
      {"Sömnad, återbruk eller annat hantverk.", "Sewing, reuse or another craft."},
      {"Ett första arbete på flera år, med en handledare som har tid.",
       "A first job in several years, with a supervisor who has time."},
      {"Förskola eller skola, är bra med barn.", "A preschool or a school, is good with children."},
      {"Vill pröva vad kroppen klarar efter operationen.",
       "Wants to try what the body can manage after the operation."},
  };
  return texts;
}

const Texts& youth_wishes() {
  static const Texts texts = {
      {"Ett sommarjobb som kan bli mer. Har aldrig haft ett arbete.",
       "A summer job that can become more. Has never had a job."},
      {"Hjälp att komma på vad jag vill. Tycker om djur och att vara ute.",
       "Help to find out what I want. Likes animals and being outdoors."},
      {"Lärlingsplats, helst bygg eller måleri.", "An apprenticeship, preferably in building or painting."},
      {"Praktik med data eller ljudteknik.", "A placement with computers or sound engineering."},
      {"Börja smått: ett par förmiddagar i veckan.", "Start small: a couple of mornings a week."},
      {"Körkort och ett jobb på lager.", "A driving licence and a job in a warehouse."},
      {"Frisör eller butik. Läser in de sista betygen samtidigt.",
       "Hairdressing or a shop. Is completing the last grades at the same time."},
      {"Något annat än skola just nu, men inte ingenting.", "Something other than school just now, but not nothing."},
  };
  return texts;
}

const Texts& language_wishes() {
  static const Texts texts = {
      {"Praktik där man får prata svenska, två dagar i veckan bredvid SFI.",
       "A placement where Swedish is spoken, two days a week beside SFI."},
      {"Arbeta som sömmerska igen, hade egen ateljé.", "Work as a seamstress again, had a studio of her own."},
      {"Bli undersköterska. Vill veta vägen dit och börja nära äldre.",
       "Become an assistant nurse. Wants to know the way there and to start close to the elderly."},
      {"Buss eller lastbil, körde tung trafik i hemlandet.",
       "A bus or a lorry, drove heavy vehicles in the home country."},
      {"Få min utbildning bedömd och möta någon i samma yrke.",
       "Have my education assessed and meet somebody in the same occupation."},
      {"Kök eller bageri, gärna tidiga morgnar.", "A kitchen or a bakery, early mornings are fine."},
      {"Språkstöd på arbetsplatsen och ett arbete på riktigt.", "Language support at the workplace and a real job."},
      {"Städning eller återvinning, medan svenskan växer.", "Cleaning or recycling, while the Swedish grows."},
  };
  return texts;
}

const Texts& study_wishes() {
  static const Texts texts = {
      {"Studievägledning: vilka kurser saknas för att söka vidare?",
       "Study guidance: which courses are missing for applying further?"},
      {"SFI på kvällstid, barnomsorgen räcker inte på dagen.",
       "SFI in the evenings, there is not enough childcare by day."},
      {"Läsa klart grundläggande svenska och matematik.", "Complete basic Swedish and mathematics."},
      {"Gymnasiebetyg i de kurser som saknas, gärna på distans.",
       "Upper secondary grades in the courses that are missing, preferably by distance."},
      {"Vård- och omsorgsutbildning i lugn takt.", "Training for health and social care at a calm pace."},
      {"Byta till en SFI-grupp med långsammare tempo.", "Change to an SFI group with a slower pace."},
  };
  return texts;
}

const Texts& service_wishes() {
  static const Texts texts = {
      {"Inskrivning och ett första planeringssamtal tillsammans med oss.",
       "Registration and a first planning talk together with us."},
      {"Bedömning av rätt till lönebidrag inför en anställning hos kommunen.",
       "Assessment of the right to a wage subsidy before employment by the municipality."},
      {"Stöd och matchning: svenskan räcker nu för att söka arbete.",
       "Support and matching: the Swedish is now enough for seeking work."},
      {"Arbetsmarknadsutbildning inom yrkestrafik, om den finns i länet i vår.",
       "Labour market training in commercial driving, if there is one in the county this spring."},
      {"Anvisning till program, så att aktivitetsstöd kan ersätta försörjningsstödet.",
       "Assignment to a programme, so that activity support can replace financial assistance."},
      {"Gemensam genomgång av vad som hindrar och vad som hjälper.",
       "Going through together what hinders and what helps."},
  };
  return texts;
}

const Texts& order_wishes() {
  static const Texts texts = {
      {"Arbetsträning tre månader, 50 procent, med skriftlig återkoppling om tempo och uthållighet.",
       "Work training for three months, 50 per cent, with written feedback on pace and endurance."},
      {"Arbetsprövning i kök, fyra veckor, inför beslut om stöd till anställning.",
       "Work trial in a kitchen, four weeks, before a decision on employment support."},
      {"Plats för språkpraktik två dagar i veckan till och med mars.",
       "A language placement two days a week until the end of March."},
      {"Bedömning av arbetsförmåga under praktik, enligt den mall vi kommit överens om.",
       "Assessment of work capacity during a placement, by the form that we have agreed on."},
      {"Praktik i park och trädgård under hösten, heltid om det går.",
       "A placement in parks and gardens during the autumn, full-time if possible."},
      {"Stöd på arbetsplatsen under de första sex veckorna av en anställning.",
       "Support at the workplace during the first six weeks of an employment."},
  };
  return texts;
}

}  // namespace demo
