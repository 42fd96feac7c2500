#include "demo/open_figures.h"

#include "reports/others_actions.h"

namespace demo {

namespace {

constexpr const char* kOwn = "2281;Exempelkommunen";

// As the review of 2019–20 gives them: of everybody, of the foreign-born, of the young.
std::string rows_of(Stage& stage) {
  const std::string measure = stage.say({"Arbetslöshet", "Unemployment"});
  const std::string county = std::string("22;") + stage.say({"Länet", "The county"});
  const std::string born = stage.say({"Utrikes födda", "Foreign-born"}), young = stage.say({"Unga", "Young"});
  std::string out = "measure;area_code;area;population;period;value;unit\n";
  const auto add = [&](const std::string& area, const std::string& population, const char* value) {
    out += measure + ";" + area + ";" + population + ";2019;" + value + ";%\n";
  };
  add(kOwn, "", "7.8");
  add(kOwn, born, "22.3");
  add(kOwn, young, "14.5");
  add(county, "", "7.5");
  add(county, born, "18.9");
  add(county, young, "9.7");
  return out;
}

// The average of a county, as Hållbarometern gives it of Kolada's measure.
std::string outcomes_of(Stage& stage) {
  return std::string("measure;area_code;area;population;period;value;unit\n") +
         stage.say({"Började arbeta eller studera vid avslut", "Began to work or study at the end"}) + ";14;" +
         stage.say({"Västra Götalands län", "Västra Götaland county"}) + ";;2022;44.6;%\n";
}

void take_in(Stage& stage, const std::string& source, const std::string& rows) {
  stage.as("karin.wallgren", day("2026-11-02"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return reports::import_open_figures(work, viewer, viewer.roles.front().branch_id, source, day("2026-11-02"), rows);
  });
}

}  // namespace

void import_open_figures(Stage& stage) {
  const std::string source = stage.say(
      {"Timrå kommun, översyn av arbetssökande 2019–20", "Timrå municipality, review of job seekers 2019–20"});
  take_in(stage, source, rows_of(stage));
  take_in(stage,
          stage.say({"Kolada, ur lidkoping.hallbarometern.se", "Kolada, from lidkoping.hallbarometern.se"}),
          outcomes_of(stage));
}

}  // namespace demo
