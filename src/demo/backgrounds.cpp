#include "demo/texts.h"

namespace demo {

const Texts& backgrounds() {
  static const Texts texts = {
      {"Försörjningsstöd sedan två år. Har arbetat i omkring tio år tidigare, senast i lokalvård.",
       "Financial assistance for two years. Has worked for about ten years before, most recently in cleaning."},
      {"Försörjningsstöd sedan fem år. Ryggen sätter gränser för tunga lyft; i övrigt ivrig att komma i gång.",
       "Financial assistance for five years. The back limits heavy lifting; otherwise eager to get going."},
      {"Har bott i kommunen hela livet. Arbetade på sågen tills den lades ned.",
       "Has lived in the municipality all along. Worked at the sawmill until it closed."},
      {"Återhämtar sig efter en lång sjukskrivning och har läkarens stöd för att pröva halvtid.",
       "Is recovering from a long sick leave and has the doctor's support for trying half-time."},
      {"Ensam med två barn i skolåldern; tider mellan nio och fjorton fungerar bäst.",
       "Single parent of two children of school age; times between nine and two work best."},
      {"Många korta anställningar. Behöver hjälp med ansökningar och att hålla fast vid en plan.",
       "Many short employments. Needs help with applications and with keeping to a plan."},
      {"Har varit borta från arbete länge och är orolig för att inte räcka till. Vill komma på besök först.",
       "Has been away from work for long and worries about not being good enough. Wants to visit first."},
      {"Sköter sin kontakt med vården väl. Behöver att en och samma person följer med från början.",
       "Keeps in good contact with health care. Needs one and the same person alongside from the beginning."},
      {"Flyttade hit för ett år sedan. Har referenser från tidigare arbetsgivare.",
       "Moved here a year ago. Has references from earlier employers."},
      {"Klarar datorn bra. Saknar körkort, bussen går varje timme.",
       "Handles a computer well. Has no driving licence, the bus goes every hour."},
      {"Har provat arbetsträning en gång tidigare, som avbröts när handledaren slutade.",
       "Has tried work training once before, broken off when the supervisor left."},
      {"Fått avslag på sjukersättning. Önskar att någon tar reda på vad som faktiskt går.",
       "Has been refused sickness compensation. Wishes that somebody finds out what is actually possible."},
  };
  return texts;
}

const Texts& youth_backgrounds() {
  static const Texts texts = {
      {"Nitton år, gick ut gymnasiet utan fullständiga betyg. Bor hemma.",
       "Nineteen, left upper secondary school without full grades. Lives at home."},
      {"Har just fått egen lägenhet och behöver en vardag som bär.",
       "Has just got a flat of their own and needs a daily life that holds."},
      {"Vill helst träffas en och en i början. Kommer i tid när platsen är bestämd.",
       "Prefers to meet one to one at first. Comes on time when the place is settled."},
      {"Har haft bra hjälp av kommunens ungdomsteam, som gärna berättar mer om hen själv vill.",
       "Has had good help from the municipality's youth team, who will tell more if the person wishes."},
      {"Är nästan klar med gymnasiet och arbetar bäst med praktiska uppgifter.",
       "Has nearly completed upper secondary school and works best with practical tasks."},
      {"Har varit hemma mycket det senaste året. Första steget är att komma ut tre gånger i veckan.",
       "Has been at home a lot in the last year. The first step is to get out three times a week."},
  };
  return texts;
}

const Texts& language_backgrounds() {
  static const Texts texts = {
      {"Fyra år i Sverige. Läser SFI på förmiddagarna och förstår det mesta om man talar lugnt.",
       "Four years in Sweden. Studies SFI in the mornings and understands most of what is said calmly."},
      {"Etableringstiden är slut och försörjningen är nu bistånd. Lång yrkeserfarenhet hemifrån.",
       "The establishment period is over and financial assistance is now the income. Long experience "
       "of work from the home country."},
      {"Behöver tolk vid viktiga samtal. Lär sig snabbt när någon visar.",
       "Needs an interpreter for important talks. Learns fast when somebody shows how."},
      {"Har gått några år i skola som barn. Räknar bra och har god hand med maskiner.",
       "Went to school for some years as a child. Is good with figures and handy with machines."},
      {"Akademisk utbildning som ännu inte är bedömd i Sverige.",
       "An academic education that has not been assessed in Sweden yet."},
      {"Har tre barn i förskola och skola. Maken arbetar skift.",
       "Has three children in preschool and school. The husband works shifts."},
  };
  return texts;
}

const Texts& receiver_questions() {
  static const Texts texts = {
      {"Vilka dagar och tider fungerar med SFI?", "Which days and times work with SFI?"},
      {"Finns det ett aktuellt läkarutlåtande om hur många timmar som går, och får vi ta del av det?",
       "Is there a current doctor's statement on how many hours are possible, and may we see it?"},
      {"Vill hen bli uppringd, eller är det bättre med ett meddelande först?",
       "Is a call welcome, or is a message better first?"},
      {"Behövs tolk, och i så fall på vilket språk?", "Is an interpreter needed, and in which language?"},
      {"Har Arbetsförmedlingen en pågående planering som vi ska känna till?",
       "Does the employment service have a plan under way that we should know of?"},
  };
  return texts;
}

}  // namespace demo
