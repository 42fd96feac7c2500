#include "demo/texts.h"

namespace demo {

const Texts& work_wishes() {
  static const Texts texts = {
      "Ett arbete på halvtid till att börja med, gärna med händerna.",
      "Arbetsträning i butik eller lager, kan börja direkt.",
      "Något lugnt och återkommande: städ, tvätt eller packning.",
      "Utomhusarbete, gärna park eller kyrkogård.",
      "Vill tillbaka till köket. Har lagat mat för många i många år.",
      "Vaktmästeri eller enklare reparationer.",
      "Kontorsarbete på deltid, van vid kalkylblad och ärendesystem.",
      "Omsorg om äldre, gärna sällskap och inköp i början.",
      "En praktikplats där det går att trappa upp timmarna.",
      "Köra truck. Hade körkort för truck tidigare och vill förnya det.",
      "Sömnad, återbruk eller annat hantverk.",
      "Ett första arbete på flera år, med en handledare som har tid.",
      "Förskola eller skola, är bra med barn.",
      "Vill pröva vad kroppen klarar efter operationen.",
  };
  return texts;
}

const Texts& youth_wishes() {
  static const Texts texts = {
      "Ett sommarjobb som kan bli mer. Har aldrig haft ett arbete.",
      "Hjälp att komma på vad jag vill. Tycker om djur och att vara ute.",
      "Lärlingsplats, helst bygg eller måleri.",
      "Praktik med data eller ljudteknik.",
      "Börja smått: ett par förmiddagar i veckan.",
      "Körkort och ett jobb på lager.",
      "Frisör eller butik. Läser in de sista betygen samtidigt.",
      "Något annat än skola just nu, men inte ingenting.",
  };
  return texts;
}

const Texts& language_wishes() {
  static const Texts texts = {
      "Praktik där man får prata svenska, två dagar i veckan bredvid SFI.",
      "Arbeta som sömmerska igen, hade egen ateljé.",
      "Bli undersköterska. Vill veta vägen dit och börja nära äldre.",
      "Buss eller lastbil, körde tung trafik i hemlandet.",
      "Få min utbildning bedömd och möta någon i samma yrke.",
      "Kök eller bageri, gärna tidiga morgnar.",
      "Språkstöd på arbetsplatsen och ett arbete på riktigt.",
      "Städning eller återvinning, medan svenskan växer.",
  };
  return texts;
}

const Texts& study_wishes() {
  static const Texts texts = {
      "Studievägledning: vilka kurser saknas för att söka vidare?",
      "SFI på kvällstid, barnomsorgen räcker inte på dagen.",
      "Läsa klart grundläggande svenska och matematik.",
      "Gymnasiebetyg i de kurser som saknas, gärna på distans.",
      "Vård- och omsorgsutbildning i lugn takt.",
      "Byta till en SFI-grupp med långsammare tempo.",
  };
  return texts;
}

const Texts& backgrounds() {
  static const Texts texts = {
      "Försörjningsstöd sedan två år. Har arbetat i omkring tio år tidigare, senast i lokalvård.",
      "Försörjningsstöd sedan fem år. Ryggen sätter gränser för tunga lyft; i övrigt ivrig att komma i gång.",
      "Har bott i kommunen hela livet. Arbetade på sågen tills den lades ned.",
      "Återhämtar sig efter en lång sjukskrivning och har läkarens stöd för att pröva halvtid.",
      "Ensam med två barn i skolåldern; tider mellan nio och fjorton fungerar bäst.",
      "Många korta anställningar. Behöver hjälp med ansökningar och att hålla fast vid en plan.",
      "Har varit borta från arbete länge och är orolig för att inte räcka till. Vill komma på besök först.",
      "Sköter sin kontakt med vården väl. Behöver att en och samma person följer med från början.",
      "Flyttade hit för ett år sedan. Har referenser från tidigare arbetsgivare.",
      "Klarar datorn bra. Saknar körkort, bussen går varje timme.",
      "Har provat arbetsträning en gång tidigare, som avbröts när handledaren slutade.",
      "Fått avslag på sjukersättning. Önskar att någon tar reda på vad som faktiskt går.",
  };
  return texts;
}

const Texts& youth_backgrounds() {
  static const Texts texts = {
      "Nitton år, gick ut gymnasiet utan fullständiga betyg. Bor hemma.",
      "Har just fått egen lägenhet och behöver en vardag som bär.",
      "Vill helst träffas en och en i början. Kommer i tid när platsen är bestämd.",
      "Har haft bra hjälp av kommunens ungdomsteam, som gärna berättar mer om hen själv vill.",
      "Är nästan klar med gymnasiet och arbetar bäst med praktiska uppgifter.",
      "Har varit hemma mycket det senaste året. Första steget är att komma ut tre gånger i veckan.",
  };
  return texts;
}

const Texts& language_backgrounds() {
  static const Texts texts = {
      "Fyra år i Sverige. Läser SFI på förmiddagarna och förstår det mesta om man talar lugnt.",
      "Etableringstiden är slut och försörjningen är nu bistånd. Lång yrkeserfarenhet hemifrån.",
      "Behöver tolk vid viktiga samtal. Lär sig snabbt när någon visar.",
      "Har gått några år i skola som barn. Räknar bra och har god hand med maskiner.",
      "Akademisk utbildning som ännu inte är bedömd i Sverige.",
      "Har tre barn i förskola och skola. Maken arbetar skift.",
  };
  return texts;
}

const Texts& service_wishes() {
  static const Texts texts = {
      "Inskrivning och ett första planeringssamtal tillsammans med oss.",
      "Bedömning av rätt till lönebidrag inför en anställning hos kommunen.",
      "Stöd och matchning: svenskan räcker nu för att söka arbete.",
      "Arbetsmarknadsutbildning inom yrkestrafik, om den finns i länet i vår.",
      "Anvisning till program, så att aktivitetsstöd kan ersätta försörjningsstödet.",
      "Gemensam genomgång av vad som hindrar och vad som hjälper.",
  };
  return texts;
}

const Texts& order_wishes() {
  static const Texts texts = {
      "Arbetsträning tre månader, 50 procent, med skriftlig återkoppling om tempo och uthållighet.",
      "Arbetsprövning i kök, fyra veckor, inför beslut om stöd till anställning.",
      "Plats för språkpraktik två dagar i veckan till och med mars.",
      "Bedömning av arbetsförmåga under praktik, enligt den mall vi kommit överens om.",
      "Praktik i park och trädgård under hösten, heltid om det går.",
      "Stöd på arbetsplatsen under de första sex veckorna av en anställning.",
  };
  return texts;
}

const Texts& order_reports() {
  static const Texts texts = {
      "Genomförd. Kom varje dag de sista fyra veckorna. Klarar halvtid, orkar inte tyngre lyft. Handledaren "
      "rekommenderar en fortsättning i samma kök.",
      "Genomförd med två veckors uppehåll. Arbetar noggrant och långsamt; behöver en uppgift i taget. "
      "Vi föreslår lönebidrag och ett möte om det.",
      "Avslutad i förtid i samförstånd: arbete på annat håll från månadsskiftet.",
  };
  return texts;
}

const Texts& receiver_questions() {
  static const Texts texts = {
      "Vilka dagar och tider fungerar med SFI?",
      "Finns det ett aktuellt läkarutlåtande om hur många timmar som går, och får vi ta del av det?",
      "Vill hen bli uppringd, eller är det bättre med ett meddelande först?",
      "Behövs tolk, och i så fall på vilket språk?",
      "Har Arbetsförmedlingen en pågående planering som vi ska känna till?",
  };
  return texts;
}

const Texts& sender_replies() {
  static const Texts texts = {
      "Måndag till onsdag efter lunch fungerar. SFI är på förmiddagarna.",
      "Ja, 50 procent till och med februari. Utlåtandet tar vi med till första mötet.",
      "Ring gärna, helst efter klockan tio.",
      "Tolk behövs vid första mötet, därefter räcker det att tala lugnt.",
  };
  return texts;
}

}  // namespace demo
