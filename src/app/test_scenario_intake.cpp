// Referrals and orders, and who starts where.
#include "app/test_scenario.h"

namespace app {

namespace {

std::string new_person(const Sentence& s) {
  const std::string& name = s["person"];
  const size_t space = name.find(' ');
  return object({{"given_name", name.substr(0, space)},
                 {"family_name", name.substr(space + 1)},
                 {"sex", s["sex"]},
                 {"birth_year", s["year"]}});
}

std::string id_of_person(const Answer& referral) {
  const std::string start = "\"person\":{\"id\":\"";
  return referral.body.substr(referral.body.find(start) + start.size(), 36);
}

void send(Stage& stage, const Sentence& s, const char* kind) {
  const bool is_new = s.blanks.count("sex") > 0;
  const auto who = is_new ? std::pair<std::string, std::string>("person", new_person(s))
                          : std::pair<std::string, std::string>("person_id", stage.person(s, s["person"]));
  const auto sent = stage.post(s, "/referrals",
                               object({{"kind", kind},
                                       who,
                                       {"sender_unit_id", stage.own_unit()},
                                       {"receiver_unit_id", stage.service().unit(s["unit"])},
                                       {"target_group", "long_term_assistance"},
                                       {"wish", s["wish"]},
                                       {"background", ""}}));
  if (sent.status != 201) return;
  const std::string id = stage.referral_id(s["person"]) = sent.text("id");
  stage.person_id(s["person"]) = id_of_person(stage.get(s, "/referrals/" + id));
}

void step(Stage& stage, const Sentence& s, const std::string& name, const std::string& body) {
  const std::string path = "/referrals/" + stage.referral_id(s["person"]);
  const std::string version = stage.service().get(path).text("version");
  stage.post(s, path + "/" + name, body, version.empty() ? "1" : version);
}

void decline(Stage& stage, const Sentence& s) {
  const std::string text = s.blanks.count("text") > 0 ? s["text"] : "";
  step(stage, s, "refusal", object({{"decline_reason", s["reason"]}, {"decline_text", text}}));
}

}  // namespace

const std::vector<Step>& intake_steps() {
  static const std::vector<Step> steps = {
      {"refers {person} ({sex}, {year}) to {unit}: {wish}",
       [](Stage& stage, const Sentence& s) { send(stage, s, "referral"); }},
      {"refers {person}, who is known, to {unit}: {wish}",
       [](Stage& stage, const Sentence& s) { send(stage, s, "referral"); }},
      {"orders for {person} ({sex}, {year}) from {unit}: {wish}",
       [](Stage& stage, const Sentence& s) { send(stage, s, "order"); }},
      {"asks about {person}: {text}",
       [](Stage& stage, const Sentence& s) { step(stage, s, "question", object({{"text", s["text"]}})); }},
      {"replies about {person}: {text}",
       [](Stage& stage, const Sentence& s) { step(stage, s, "reply", object({{"text", s["text"]}})); }},
      {"accepts {person} from {day}, with {staff} as owner",
       [](Stage& stage, const Sentence& s) {
         step(stage, s, "acceptance",
              object({{"agreed_start_on", s["day"]}, {"owner_staff_id", stage.service().staff(s["staff"])}}));
       }},
      {"declines {person} because {reason}: {text}", decline},
      {"declines {person} because {reason}", decline},
      {"withdraws {person}: {text}",
       [](Stage& stage, const Sentence& s) { step(stage, s, "withdrawal", object({{"reason", s["text"]}})); }},
      {"begins the order for {person} on {day}",
       [](Stage& stage, const Sentence& s) { step(stage, s, "start", object({{"started_on", s["day"]}})); }},
      {"reports the order for {person}: {text}",
       [](Stage& stage, const Sentence& s) { step(stage, s, "report", object({{"report_text", s["text"]}})); }},
      {"sees the referral of {person} as {state}",
       [](Stage& stage, const Sentence& s) {
         stage.expect(s, "the state", stage.get(s, "/referrals/" + stage.referral_id(s["person"])).text("state"),
                      s["state"]);
       }},
      {"sees that the report about {person} says: {text}",
       [](Stage& stage, const Sentence& s) {
         stage.expect(s, "the report", stage.get(s, "/referrals/" + stage.referral_id(s["person"])).text("report_text"),
                      s["text"]);
       }},
  };
  return steps;
}

}  // namespace app
