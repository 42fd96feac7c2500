// Participation and measurement, and what is counted.
#include "app/test_scenario.h"
#include "base/text.h"

namespace app {

namespace {

// `salary 75, student_aid 25` as a list of `member` with extents.
std::string answers(const std::string& text, const char* member) {
  std::string out = "[";
  for (const auto& one : base::split(text, ',')) {
    const std::string plain = base::tidy_line(one);
    const size_t space = plain.find(' ');
    std::vector<std::pair<std::string, std::string>> members{{member, plain.substr(0, space)}};
    if (space != std::string::npos) members.emplace_back("extent_percent", plain.substr(space + 1));
    out += (out.size() > 1 ? "," : "") + object(members);
  }
  return out + "]";
}

// The referral is named where the person was accepted after one.
void start(Stage& stage, const Sentence& s) {
  std::vector<std::pair<std::string, std::string>> members{{"person_id", stage.person(s, s["person"])},
                                                           {"unit_id", stage.service().unit(s["unit"])},
                                                           {"starts_on", s["day"]},
                                                           {"education_level", "primary"}};
  const std::string referral = stage.referral_id(s["person"]);
  if (!referral.empty()) members.emplace_back("referral_id", referral);
  const auto made = stage.post(s, "/participations", object(members));
  if (made.status == 201) stage.participation_id(s["person"], s["unit"]) = made.text("id");
}

void count_anonymous(Stage& stage, const Sentence& s) {
  stage.post(s, "/participations",
             object({{"anonymous", object({{"sex", s["sex"]}, {"birth_year", s["year"]}})},
                     {"unit_id", stage.service().unit(s["unit"])},
                     {"starts_on", s["day"]},
                     {"education_level", "unknown"}}));
}

void measure(Stage& stage, const Sentence& s) {
  const std::string path = "/participations/" + stage.participation_id(s["person"], s["unit"]) + "/measurements";
  stage.post(s, path,
             object({{"point", s["point"]},
                     {"measured_on", s["day"]},
                     {"sources", answers(s["sources"], "income_source")},
                     {"occupations", answers(s["occupations"], "occupation_status")},
                     {"registered_at_af", "true"}}));
}

void end(Stage& stage, const Sentence& s) {
  const std::string path = "/participations/" + stage.participation_id(s["person"], s["unit"]);
  stage.post(s, path + "/exit",
             object({{"ends_on", s["day"]},
                     {"exit_reason", s["reason"]},
                     {"main_outcome", s["outcome"]},
                     {"override_reason", s.blanks.count("override") > 0 ? s["override"] : ""}}),
             stage.service().get(path).text("version"));
}

Answer appendix(Stage& stage, const Sentence& s) {
  return stage.get(s, "/reports/appendix?unit_id=" + stage.service().unit(s["unit"]) + "&from=" + s["from"] +
                          "&to=" + s["to"]);
}

// The first panel's row, in total.
void count_took_part(Stage& stage, const Sentence& s) {
  const auto answer = appendix(stage, s);
  const size_t row = answer.body.find("\"key\":\"took_part\"");
  if (row == std::string::npos) return stage.fault(s.line, "the appendix has no such row");
  constexpr std::string_view kFirst = "\"values\":[";
  const size_t first = answer.body.find(kFirst, row) + kFirst.size();
  stage.expect(s, "the number of people who took part", answer.body.substr(first, answer.body.find(',', first) - first),
               s["count"]);
}

// Of a panel that compares before and after.
void count_withdrawn(Stage& stage, const Sentence& s) {
  const auto answer = appendix(stage, s);
  const size_t panel = answer.body.find("\"key\":\"income_source\"");
  if (panel == std::string::npos) return stage.fault(s.line, "the appendix has no such panel");
  Answer from{answer.status, answer.body.substr(panel), {}};
  stage.expect(s, "the number left out", from.text("consent_withdrawn"), s["count"]);
}

void count_the_anonymous(Stage& stage, const Sentence& s) {
  const auto answer = appendix(stage, s);
  stage.expect(s, "the number of the anonymous", answer.text("anonymous"), s["count"]);
}

}  // namespace

const std::vector<Step>& outcome_steps() {
  static const std::vector<Step> steps = {
      {"starts {person} in {unit} on {day}", start},
      {"counts an anonymous {sex} born {year} in {unit} from {day}", count_anonymous},
      {"measures {person} in {unit} at {point} on {day}: {sources}; {occupations}", measure},
      {"ends {person} in {unit} on {day} because {reason}, {outcome}, whatever runs: {override}", end},
      {"ends {person} in {unit} on {day} because {reason}, {outcome}", end},
      {"counts {count} who took part in {unit} from {from} to {to}", count_took_part},
      {"counts {count} anonymous in {unit} from {from} to {to}", count_the_anonymous},
      {"counts {count} left out for withdrawn consent in {unit} from {from} to {to}", count_withdrawn},
  };
  return steps;
}

}  // namespace app
