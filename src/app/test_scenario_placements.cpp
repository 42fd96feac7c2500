// Placements: planned, begun, seen on site, changed and ended, and the places that a workplace has.
#include "app/test_scenario.h"

namespace app {

namespace {

using Members = std::vector<std::pair<std::string, std::string>>;

// `50 %` or `10 hours a week`.
std::pair<std::string, std::string> extent_of(const std::string& text) {
  const size_t space = text.find(' ');
  return {text.substr(space + 1) == "%" ? "percent" : "hours_per_week", text.substr(0, space)};
}

// The lines below, one text each.
std::string texts(const Sentence& s) {
  std::string out = "[";
  for (const auto& one : s.below) out += (out.size() > 1 ? ",\"" : "\"") + one + "\"";
  return out + "]";
}

http::JsonValue workplace(Stage& stage, const Sentence& s, http::JsonDocument& workplaces) {
  workplaces.parse(stage.service().get("/workplaces").body);
  for (const auto& one : list_at(workplaces.root(), "items")) {
    if (text_at(one, "name") == s["workplace"]) return one;
  }
  stage.fault(s.line, "there is no such workplace");
  return workplaces.root();
}

// The tasks are the lines below.
void plan(Stage& stage, const Sentence& s) {
  http::JsonDocument workplaces;
  const auto made = stage.post(s, "/people/" + stage.person(s, s["person"]) + "/placements",
                               object({{"unit_id", stage.service().unit(s["unit"])},
                                       {"workplace_id", text_at(workplace(stage, s, workplaces), "id")},
                                       {"placement_kind", s["kind"]},
                                       {"tasks", texts(s)},
                                       {"adaptations", "[]"},
                                       {"supervisor", object({{"name", s["supervisor"]}})},
                                       {"insurance", "municipal"},
                                       {"starts_on", s["from"]},
                                       {"ends_on", s["day"]},
                                       extent_of(s["extent"])}));
  if (made.status == 201) stage.placement_id(s["person"]) = made.text("id");
}

std::string path_of(Stage& stage, const Sentence& s) {
  const std::string id = stage.placement_id(s["person"]);
  if (id.empty()) stage.fault(s.line, "no placement has been planned for " + s["person"]);
  return "/placements/" + id;
}

// In the version that the user sees; in the first where they may not see it.
void change(Stage& stage, const Sentence& s, http::Method method, const char* what, const Members& members) {
  const std::string path = path_of(stage, s);
  const std::string version = stage.service().get(path).text("version");
  stage.act(s, method, path + "/" + what, object(members), version.empty() ? "1" : version);
}

void start(Stage& stage, const Sentence& s) {
  change(stage, s, http::Method::post, "start", {{"started_on", s["day"]}});
}

void show_extract(Stage& stage, const Sentence& s) {
  change(stage, s, http::Method::put, "register-extract", {{"shown_on", s["day"]}});
}

void consult(Stage& stage, const Sentence& s) {
  change(stage, s, http::Method::put, "union-consultation",
         {{"union_outcome", s["outcome"]}, {"consulted_on", s["day"]}, {"consulted_with", s["union"]}});
}

void print_agreement(Stage& stage, const Sentence& s) {
  const auto printed = stage.get(s, path_of(stage, s) + "/agreement.pdf");
  if (s.refusal.empty()) stage.expect(s, "the document", printed.body.substr(0, 5), "%PDF-");
}

void visit(Stage& stage, const Sentence& s) {
  stage.post(s, path_of(stage, s) + "/follow-ups",
             object({{"held_on", s["day"]},
                     {"held_at", s["place"]},
                     {"what_works", s["works"]},
                     {"what_to_adapt", s.blanks.count("adapt") > 0 ? s["adapt"] : ""},
                     {"next_on", s["next"]}}));
}

// The lines below say one ability and its level each.
void assess(Stage& stage, const Sentence& s) {
  std::string abilities = "[";
  for (const auto& line : s.below) {
    const size_t space = line.find(' ');
    abilities += (abilities.size() > 1 ? "," : "") +
                 object({{"ability", line.substr(0, space)}, {"ability_level", line.substr(space + 1)}});
  }
  stage.post(s, path_of(stage, s) + "/work-abilities",
             object({{"assessed_on", s["day"]},
                     {"tasks_observed", s["tasks"]},
                     {"abilities", abilities + "]"},
                     {"managed_percent", s["percent"]},
                     {"overall_text", s["text"]}}));
}

void last_until(Stage& stage, const Sentence& s) {
  change(stage, s, http::Method::put, "period",
         {{"starts_on", stage.service().get(path_of(stage, s)).text("starts_on")},
          {"ends_on", s["day"]},
          {"reason", s["text"]}});
}

void change_extent(Stage& stage, const Sentence& s) {
  change(stage, s, http::Method::post, "extents",
         {{"valid_from", s["day"]}, extent_of(s["extent"]), {"reason", s["text"]}});
}

void end(Stage& stage, const Sentence& s) {
  change(stage, s, http::Method::post, "end",
         {{"ended_on", s["day"]},
          {"end_reason", s["reason"]},
          {"end_text", s["text"]},
          {"next_text", s.blanks.count("next") > 0 ? s["next"] : ""}});
}

void note_next(Stage& stage, const Sentence& s) {
  change(stage, s, http::Method::put, "next-step", {{"next_text", s["next"]}});
}

void see_state(Stage& stage, const Sentence& s) {
  stage.expect(s, "the state", stage.get(s, path_of(stage, s)).text("state"), s["state"]);
}

// `50 % from 2027-01-11`
std::string line_of(const http::JsonValue& extent) {
  const std::string percent = text_at(extent, "percent");
  const bool is_share = !percent.empty() && percent != "null";
  return (is_share ? percent + " %" : text_at(extent, "hours_per_week") + " hours a week") + " from " +
         text_at(extent, "valid_from");
}

// From day to day, as the lines below say.
void see_extents(Stage& stage, const Sentence& s) {
  http::JsonDocument placement;
  placement.parse(stage.get(s, path_of(stage, s)).body);
  std::vector<std::string> lines;
  for (const auto& extent : list_at(placement.root(), "extents")) lines.push_back(line_of(extent));
  stage.expect_lines(s, lines);
}

void see_places(Stage& stage, const Sentence& s) {
  http::JsonDocument workplaces;
  const auto one = workplace(stage, s, workplaces);
  stage.expect(s, "the places", text_at(one, "taken_now") + " of " + text_at(one, "places_now"),
               s["taken"] + " of " + s["places"]);
}

}  // namespace

const std::vector<Step>& placement_steps() {
  static const std::vector<Step> steps = {
      {"plans {kind} for {person} of {unit} at {workplace} with {supervisor}, {extent} from {from} to {day}", plan},
      {"notes that {person} showed the register extract on {day}", show_extract},
      {"consults {union} about the placement of {person} on {day}: {outcome}", consult},
      {"prints the agreement on the placement of {person}", print_agreement},
      {"starts the placement of {person} on {day}", start},
      {"visits {person} at {place} on {day}, next on {next}: {works} To adapt: {adapt}", visit},
      {"visits {person} at {place} on {day}, next on {next}: {works}", visit},
      {"signs on {day} that {person} manages {percent} % of {tasks}: {text}", assess},
      {"lets the placement of {person} last until {day}: {text}", last_until},
      {"changes the placement of {person} to {extent} from {day}: {text}", change_extent},
      {"ends the placement of {person} on {day} because {reason}: {text} Then: {next}", end},
      {"ends the placement of {person} on {day} because {reason}: {text}", end},
      {"notes what comes after the placement of {person}: {next}", note_next},
      {"sees the placement of {person} as {state}", see_state},
      {"sees how much {person} is at the workplace", see_extents},
      {"sees {taken} of {places} places taken at {workplace}", see_places},
  };
  return steps;
}

}  // namespace app
