// Who a person is: numbers, protection, duplicates, search.
#include "app/test_scenario.h"

namespace app {

namespace {

constexpr const char* kNobody = "018f4c5e-7b1a-7c3d-9e2f-0123456789ab";

std::vector<std::pair<std::string, std::string>> names_of(const std::string& name) {
  const size_t space = name.find(' ');
  return {{"given_name", name.substr(0, space)}, {"family_name", name.substr(space + 1)}};
}

void register_person(Stage& stage, const Sentence& s) {
  auto members = names_of(s["person"]);
  members.emplace_back("unit_id", stage.own_unit());
  if (s.blanks.count("number") > 0) {
    members.emplace_back("identity_number", s["number"]);
  } else {
    members.emplace_back("sex", s["sex"]);
    members.emplace_back("birth_year", s["year"]);
  }
  const auto made = stage.post(s, "/people", object(members));
  if (made.status == 201) stage.person_id(s["person"]) = made.text("id");
}

std::string version_of(Stage& stage, const std::string& path) { return stage.service().get(path).text("version"); }

void protect(Stage& stage, const Sentence& s) {
  const std::string path = "/people/" + stage.person(s, s["person"]);
  stage.act(s, http::Method::put, path + "/protection",
            object({{"protection_level", s["level"]}, {"reason", s["text"]}}), version_of(stage, path));
}

void give_number(Stage& stage, const Sentence& s) {
  stage.post(s, "/people/" + stage.person(s, s["person"]) + "/identity-numbers",
             object({{"identity_number", s["number"]}, {"valid_from", s["day"]}, {"reason", ""}}));
}

// Each number with its days, newest first, as the lines below say.
void see_numbers(Stage& stage, const Sentence& s) {
  http::JsonDocument person;
  person.parse(stage.get(s, "/people/" + stage.person(s, s["person"])).body);
  std::vector<std::string> lines;
  for (const auto& number : list_at(person.root(), "identity_numbers")) {
    const std::string end = text_at(number, "valid_to");
    lines.push_back(text_at(number, "number") + " from " + text_at(number, "valid_from") +
                    (end == "null" ? "" : " to " + end));
  }
  stage.expect_lines(s, lines);
}

// The one thing that differs between two answers is the request's own id.
std::string without_request_id(std::string body) {
  const size_t at = body.find("request-");
  if (at != std::string::npos) body.erase(at, body.find('"', at) - at);
  return body;
}

void cannot_see(Stage& stage, const Sentence& s) {
  for (const char* part : {"", "/thread", "/entries"}) {
    const auto hidden = stage.service().get("/people/" + stage.person(s, s["person"]) + part);
    const auto nobody = stage.service().get("/people/" + std::string(kNobody) + part);
    stage.expect(s, "the answer", std::to_string(hidden.status), "404");
    stage.expect(s, "the answer", without_request_id(hidden.body), without_request_id(nobody.body));
  }
}

void search(Stage& stage, const Sentence& s, bool is_found) {
  const auto found = stage.post(s, "/person-searches", object({{"query", s["query"]}}));
  const bool is_there = found.body.find(stage.person(s, s["person"])) != std::string::npos;
  stage.expect(s, "found", is_there ? "yes" : "no", is_found ? "yes" : "no");
}

void look_for_duplicate(Stage& stage, const Sentence& s) {
  auto members = names_of(s["person"]);
  members.emplace_back("birth_year", s["year"]);
  http::JsonDocument found;
  found.parse(stage.post(s, "/possible-duplicates", object(members)).body);
  std::string reason = "not found";
  for (const auto& item : list_at(found.root(), "items")) {
    if (text_at(item, "id") == stage.person(s, s["other"])) reason = text_at(item, "reason");
  }
  stage.expect(s, "the likeness", reason, s["reason"]);
}

std::string link_between(Stage& stage, const Sentence& s) {
  http::JsonDocument person;
  person.parse(stage.service().get("/people/" + stage.person(s, s["person"])).body);
  for (const auto& link : list_at(person.root(), "linked_people")) {
    if (link.raw().find(stage.person(s, s["other"])) != std::string::npos) return text_at(link, "link_id");
  }
  return {};
}

void link(Stage& stage, const Sentence& s) {
  stage.post(s, "/people/" + stage.person(s, s["person"]) + "/links",
             object({{"duplicate_id", stage.person(s, s["other"])}, {"reason", s["text"]}}));
}

void unlink(Stage& stage, const Sentence& s) {
  stage.act(s, http::Method::remove,
            "/people/" + stage.person(s, s["person"]) + "/links/" + link_between(stage, s));
}

}  // namespace

const std::vector<Step>& people_steps() {
  static const std::vector<Step> steps = {
      {"registers {person} ({sex}, {year})", register_person},
      {"registers {person} with the number {number}", register_person},
      {"protects {person} by {level}: {text}", protect},
      {"gives {person} the number {number} from {day}", give_number},
      {"sees the numbers of {person}", see_numbers},
      {"gets the same answers about {person} as about nobody", cannot_see},
      {"finds {person} by {query}", [](Stage& stage, const Sentence& s) { search(stage, s, true); }},
      {"does not find {person} by {query}", [](Stage& stage, const Sentence& s) { search(stage, s, false); }},
      {"asks who is like {person} ({year}) and is told of {other}: {reason}", look_for_duplicate},
      {"links {person} to {other}: {text}", link},
      {"unlinks {person} from {other}", unlink},
      {"sees {person} not linked to {other}",
       [](Stage& stage, const Sentence& s) {
         if (!link_between(stage, s).empty()) stage.fault(s.line, "they are linked");
       }},
      {"sees {person} linked to {other}",
       [](Stage& stage, const Sentence& s) {
         if (link_between(stage, s).empty()) stage.fault(s.line, "they are not linked");
       }},
  };
  return steps;
}

}  // namespace app
