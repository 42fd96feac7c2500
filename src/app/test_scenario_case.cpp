// The work with a person: mapping, plan, interventions, notes, and handing over.
#include "app/test_scenario.h"

namespace app {

namespace {

// The first one of a list about the person that has not ended, by id and version.
struct Found {
  std::string id;
  std::string version;
};
std::optional<Found> open_of(Stage& stage, const Sentence& s, const std::string& list, const char* end) {
  http::JsonDocument answer;
  answer.parse(stage.service().get("/people/" + stage.person(s, s["person"]) + "/" + list).body);
  for (const auto& one : list_at(answer.root(), "items")) {
    if (text_at(one, end) == "null") return Found{text_at(one, "id"), text_at(one, "version")};
  }
  stage.fault(s.line, "there is none that has not ended");
  return std::nullopt;
}

void map_person(Stage& stage, const Sentence& s) {
  stage.post(s, "/people/" + stage.person(s, s["person"]) + "/assessment/sittings",
             object({{"held_on", s["day"]},
                     {"answers", R"([{"variable":")" + s["variable"] + R"(","values":[{"code":")" + s["code"] +
                                     R"("}],"source":"person"}])"}}));
}

void complete_mapping(Stage& stage, const Sentence& s) {
  const std::string path = "/people/" + stage.person(s, s["person"]) + "/assessment";
  stage.post(s, path + "/completion", "", stage.service().get(path).text("version"));
}

void plan(Stage& stage, const Sentence& s) {
  const std::string goal = R"({"follow_up_on":")" + s["day"] + R"(","goals":[{"title":")" + s["goal"] +
                           R"(","activities":[{"what":")" + s["what"] + R"(","doer":"person"}],"sub_goals":[]}]})";
  stage.post(s, "/plans",
             object({{"person_id", stage.person(s, s["person"])},
                     {"kind", "action_plan"},
                     {"unit_id", stage.service().unit(s["unit"])},
                     {"content", goal}}));
}

void agree(Stage& stage, const Sentence& s) {
  if (const auto found = open_of(stage, s, "plans", "ended_on")) {
    stage.post(s, "/plans/" + found->id + "/agreement", object({{"agreed_on", s["day"]}, {"agreement", "meeting"}}),
               found->version);
  }
}

void end_plan(Stage& stage, const Sentence& s) {
  if (const auto found = open_of(stage, s, "plans", "ended_on")) {
    stage.post(s, "/plans/" + found->id + "/ending", object({{"ended_on", s["day"]}, {"end_reason", s["reason"]}}),
               found->version);
  }
}

// The type's id by its name in the catalogue.
std::string type_of(Stage& stage, const Sentence& s) {
  http::JsonDocument catalogue;
  catalogue.parse(stage.service().get("/intervention-types").body);
  for (const auto& one : list_at(catalogue.root(), "items")) {
    if (text_at(one, "name") == s["type"]) return text_at(one, "id");
  }
  stage.fault(s.line, "there is no such type");
  return {};
}

void give(Stage& stage, const Sentence& s) {
  stage.post(s, "/interventions",
             object({{"person_id", stage.person(s, s["person"])},
                     {"type_id", type_of(stage, s)},
                     {"carrier_unit_id", stage.service().unit(s["unit"])},
                     {"unit_id", stage.service().unit(s["unit"])},
                     {"planned_ends_on", s["day"]},
                     {"starts_on", s["from"]}}));
}

void complete_intervention(Stage& stage, const Sentence& s) {
  if (const auto found = open_of(stage, s, "interventions", "ends_on")) {
    stage.post(s, "/interventions/" + found->id + "/changes",
               object({{"kind", "complete"}, {"on", s["day"]}, {"reason", s["reason"]}}), found->version);
  }
}

void write_note(Stage& stage, const Sentence& s) {
  const std::string path = "/people/" + stage.person(s, s["person"]) + "/note-drafts";
  const auto made = stage.post(s, path,
                               object({{"note_kind", "meeting"},
                                       {"note_subject", s["subject"]},
                                       {"unit_id", stage.own_unit()},
                                       {"body", s["text"]},
                                       {"happened_on", s["day"]}}));
  if (made.status == 201) stage.post(s, path + "/" + made.text("id") + "/lock", "", "1");
}

void hand_over(Stage& stage, const Sentence& s) {
  if (const auto found = open_of(stage, s, "ownerships", "to_on")) {
    stage.post(s, "/people/" + stage.person(s, s["person"]) + "/ownerships/" + found->id + "/hand-over",
               object({{"unit_id", stage.service().unit(s["unit"])},
                       {"owner_staff_id", stage.service().staff(s["staff"])},
                       {"reason", s["text"]}}),
               found->version);
  }
}

void ask_afterwards(Stage& stage, const Sentence& s) {
  const std::string path = "/participations/" + stage.participation_id(s["person"], s["unit"]);
  http::JsonDocument sheet;
  sheet.parse(stage.service().get(path).body);
  for (const auto& one : list_at(sheet.root(), "follow_ups")) {
    if (text_at(one, "state") != "planned") continue;
    stage.post(s, path + "/follow-ups/" + text_at(one, "id") + "/answer",
               object({{"state", "reached"}, {"asked_on", s["day"]}, {"main_outcome", s["outcome"]}}),
               text_at(one, "version"));
    return;
  }
  stage.fault(s.line, "nobody is to be asked");
}

}  // namespace

const std::vector<Step>& case_steps() {
  static const std::vector<Step> steps = {
      {"maps {person} on {day}: {variable} {code}", map_person},
      {"says that the mapping of {person} is done", complete_mapping},
      {"plans for {person} in {unit}, followed up on {day}: {goal}; {what}", plan},
      {"agrees the plan of {person} on {day}", agree},
      {"ends the plan of {person} on {day} because {reason}", end_plan},
      {"gives {person} in {unit} from {from} to {day}: {type}", give},
      {"completes the intervention of {person} on {day} because {reason}", complete_intervention},
      {"notes on {day} about {person} ({subject}): {text}", write_note},
      {"hands {person} over to {staff} in {unit}: {text}", hand_over},
      {"asks {person} on {day} how it went after {unit}: {outcome}", ask_afterwards},
  };
  return steps;
}

}  // namespace app
