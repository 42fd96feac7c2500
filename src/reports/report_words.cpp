#include "reports/report_words.h"

#include "base/ensure.h"

namespace reports {

namespace {

struct Entry {
  std::string_view key;
  std::string_view sv;
  std::string_view en;
};

constexpr Entry kWords[] = {
    {"title", "Statistikbilaga", "Statistics appendix"},
    {"period", "Period", "Period"},
    {"unit", "Enhet eller projekt", "Unit or project"},
    {"made", "Uttaget", "Made"},
    {"definitions", "Definitioner, version", "Definitions, version"},
    {"total", "Totalt", "Total"},
    {"answers", "Svar sammanlagt", "Answers altogether"},
    {"shares",
     "Andelarna är av de {} som mättes vid start och de {} vid slut. Den som har flera svar räknas på flera rader: "
     "tillsammans kan andelarna bli mer än 100 %.",
     "Shares are of the {} measured at start and the {} at end. Who has several answers counts in several rows: "
     "together the shares can exceed 100 %."},
    {"women", "Kvinnor", "Women"},
    {"men", "Män", "Men"},
    {"before", "Före", "Before"},
    {"after", "Efter", "After"},
    {"count", "Antal", "Number"},
    {"share", "Andel, %", "Share, %"},
    {"panel", "Avsnitt", "Section"},
    {"row", "Rad", "Row"},
    {"measure", "Mått", "Measure"},
    {"group", "Grupp", "Group"},
    {"comment", "Kommentar", "Comment"},
    {"population", "Population", "Population"},
    {"people", "personer", "people"},
    {"participations", "deltaganden", "participations"},
    {"anonymous", "Därutöver anonyma deltagare", "Anonymous participants besides"},
    {"protected", "Personer med skyddade personuppgifter ingår aldrig i siffrorna.",
     "People with protected personal data are never in the figures."},
    {"median_days", "Median, dagar", "Median, days"},
    {"mean_days", "Medelvärde, dagar", "Mean, days"},
    {"left_out", "Inte med", "Left out"},
    {"ended_unmeasured", "avslutade utan mätning", "ended without measurement"},
    {"consent_withdrawn", "med återtaget medgivande", "with consent withdrawn"},
    {"registered_in_error", "felregistrerade", "registered in error"},
    {"unmeasured_start", "utan mätning vid start", "without measurement at start"},
    {"unmeasured_end", "utan mätning vid slut", "without measurement at end"},
    {"by_year_only", "räknade på födelseåret, eftersom dagen inte är känd",
     "counted by year of birth, since the day is not known"},
    {"nobody", "Ingen att visa för perioden.", "Nobody to show for the period."},
    {"panel.participants", "Deltagare med personuppgifter", "Participants with personal data"},
    {"panel.income_source", "Försörjning före och efter", "Livelihood before and after"},
    {"panel.occupation", "Sysselsättning före och efter", "Occupation before and after"},
    {"panel.duration", "Tid i insats, hela månader", "Time in intervention, whole months"},
    {"panel.education", "Utbildningsnivå", "Level of education"},
    {"panel.age", "Ålder vid start", "Age at start"},
    {"definition.participants",
     "Fyra överlappande staplar: deltog minst en dag i perioden, började i perioden, avslutades i perioden, pågick på "
     "periodens sista dag. En person kan finnas i flera. Periodens båda ändar räknas med.",
     "Four overlapping bars: took part at least one day in the period, started in it, ended in it, still ongoing on its "
     "last day. One person can be in several. Both ends of the period are inside."},
    {"definition.income_source",
     "De som avslutades i perioden. Alla försörjningar vid start och vid slut; en person kan ha flera, så summan kan bli "
     "större än antalet. Avslutade utan mätning och med återtaget medgivande är inte med.",
     "Those who ended in the period. Every source at start and at end; one person can have several, so the sum can exceed "
     "the number. Those ended without measurement or with consent withdrawn are left out."},
    {"definition.occupation",
     "De som avslutades i perioden. Att söka arbete kan gälla samtidigt som arbete eller studier. Källan säger inte om "
     "samma undantag som för försörjning gäller här; det gör det.",
     "Those who ended in the period. Job-seeking can coexist with work or studies. The source does not say whether the "
     "same exclusion as for livelihood applies here; it does."},
    {"definition.duration", "De som avslutades i perioden, från start till slut i hela månader.",
     "Those who ended in the period, from start to end in whole months."},
    {"definition.education", "De som började i perioden. Högsta slutförda utbildning vid start.",
     "Those who started in the period. Highest completed education at start."},
    {"definition.age", "De som började i perioden. Ålder i hela år vid start.",
     "Those who started in the period. Age in whole years at start."},
};

constexpr Entry kCodes[] = {
    {"participants.took_part", "Deltog minst en dag", "Took part at least one day"},
    {"participants.started", "Började", "Started"},
    {"participants.ended", "Avslutades", "Ended"},
    {"participants.ongoing", "Pågår vid periodens slut", "Ongoing at the end of the period"},
    {"income_source.salary", "Lön", "Salary"},
    {"income_source.student_aid", "Studiestöd", "Student aid"},
    {"income_source.sickness_benefit", "Sjukpenning", "Sickness benefit"},
    {"income_source.activity_compensation", "Aktivitetsersättning", "Activity compensation"},
    {"income_source.sickness_compensation", "Sjukersättning", "Sickness compensation"},
    {"income_source.unemployment_benefit", "A-kassa", "Unemployment benefit"},
    {"income_source.activity_support", "Aktivitetsstöd", "Activity support"},
    {"income_source.establishment_benefit", "Etableringsersättning", "Establishment benefit"},
    {"income_source.financial_assistance", "Försörjningsstöd", "Social assistance"},
    {"income_source.other_public_support", "Annan offentlig försörjning", "Other public support"},
    {"income_source.no_public_support", "Ingen offentlig försörjning", "No public support"},
    {"occupation.working", "Arbetar", "Working"},
    {"occupation.studying", "Studerar", "Studying"},
    {"occupation.job_seeking", "Aktivt arbetssökande", "Active job-seeker"},
    {"occupation.other", "Övrigt", "Other"},
    {"education.primary_incomplete", "Ej slutförd grundskola", "Primary school not completed"},
    {"education.primary", "Grundskola", "Primary school"},
    {"education.upper_secondary", "Gymnasium", "Upper secondary school"},
    {"education.post_secondary_short", "Eftergymnasial, högst 2 år", "Post-secondary, up to 2 years"},
    {"education.post_secondary_long", "Eftergymnasial, längre än 2 år", "Post-secondary, more than 2 years"},
    {"education.unknown", "Okänd", "Unknown"},
    {"age.unknown", "Okänd ålder", "Age unknown"},
    {"age.outside", "Utanför intervallen", "Outside the bands"},
    {"duration.outside", "Utanför intervallen", "Outside the bands"},
};

std::string_view in(Language language, const Entry& entry) {
  return language == Language::sv ? entry.sv : entry.en;
}

// "4-6" → "4–6", "13-" → "13+".
std::string band_words(std::string_view key) {
  const size_t dash = key.find('-');
  if (dash == std::string_view::npos) return std::string(key);
  const std::string from(key.substr(0, dash));
  return dash + 1 == key.size() ? from + "+" : from + "–" + std::string(key.substr(dash + 1));
}

}  // namespace

std::string_view words(Language language, std::string_view key) {
  for (const auto& entry : kWords) {
    if (entry.key == key) return in(language, entry);
  }
  ENSURE(false && "a key without words");
  return {};
}

std::string code_words(Language language, std::string_view list, std::string_view code) {
  const std::string key = std::string(list) + "." + std::string(code);
  for (const auto& entry : kCodes) {
    if (entry.key == key) return std::string(in(language, entry));
  }
  if (list == "duration") return band_words(code) + (language == Language::sv ? " mån" : " months");
  if (list == "age") return band_words(code) + (language == Language::sv ? " år" : " years");
  return std::string(code);
}

}  // namespace reports
