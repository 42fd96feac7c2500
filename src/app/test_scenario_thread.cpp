// The red thread, and what is to be done.
#include "app/test_scenario.h"

#include <algorithm>

namespace app {

namespace {

std::string spaced(std::string kind) {
  std::replace(kind.begin(), kind.end(), '_', ' ');
  return kind;
}

// `2026-11-24 referral accepted, Hassan Nur`; `(undone)` after what another entry cancels.
std::string line_of(const http::JsonValue& entry) {
  const bool is_undone = text_at(entry, "cancelled_by") != "null";
  return text_at(entry, "happened_on") + " " + spaced(text_at(entry, "kind")) + ", " + text_at(entry, "actor_name") +
         (is_undone ? " (undone)" : "");
}

// The oldest first, as a story is told.
void read_thread(Stage& stage, const Sentence& s) {
  http::JsonDocument page;
  page.parse(stage.get(s, "/people/" + stage.person(s, s["person"]) + "/entries?limit=100").body);
  auto entries = list_at(page.root(), "items");
  if (!entries.empty()) stage.last_read_entry() = text_at(entries.front(), "id");
  std::reverse(entries.begin(), entries.end());
  std::vector<std::string> lines;
  for (const auto& entry : entries) lines.push_back(line_of(entry));
  stage.expect_lines(s, lines);
}

Answer thread_of(Stage& stage, const Sentence& s) {
  return stage.get(s, "/people/" + stage.person(s, s["person"]) + "/thread");
}

struct Task {
  std::string id;
  std::string version;
  std::string staff_name;
};

std::optional<Task> task(Stage& stage, const Sentence& s, const std::string& rule, const char* scope = "unit") {
  http::JsonDocument tasks;
  tasks.parse(stage.service().get(std::string("/tasks?scope=") + scope).body);
  for (const auto& one : list_at(tasks.root(), "items")) {
    const bool is_about = one.raw().find(stage.person(s, s["person"])) != std::string::npos;
    if (is_about && (rule.empty() || text_at(one, "rule") == rule)) {
      return Task{text_at(one, "id"), text_at(one, "version"), text_at(one, "staff_name")};
    }
  }
  return std::nullopt;
}

void see_task(Stage& stage, const Sentence& s) {
  if (!task(stage, s, s["rule"])) stage.fault(s.line, "there is no such task");
}

void see_no_task(Stage& stage, const Sentence& s) {
  if (task(stage, s, "")) stage.fault(s.line, "there is a task about " + s["person"]);
}

void see_no_such_task(Stage& stage, const Sentence& s) {
  if (task(stage, s, s["rule"])) stage.fault(s.line, "there is such a task");
}

void has_task(Stage& stage, const Sentence& s) {
  const auto found = task(stage, s, s["rule"], "mine");
  if (!found) return stage.fault(s.line, "the task is not among one's own");
}

void postpone(Stage& stage, const Sentence& s) {
  const auto found = task(stage, s, s["rule"]);
  if (!found) return stage.fault(s.line, "there is no such task");
  stage.post(s, "/tasks/" + found->id + "/postponement", object({{"show_from_on", s["day"]}, {"reason", s["text"]}}),
             found->version);
}

void delegate(Stage& stage, const Sentence& s) {
  const auto found = task(stage, s, s["rule"]);
  if (!found) return stage.fault(s.line, "there is no such task");
  stage.post(s, "/tasks/" + found->id + "/delegation", object({{"staff_id", stage.service().staff(s["staff"])}}),
             found->version);
}

// The newest entry of that kind.
void undo(Stage& stage, const Sentence& s) {
  http::JsonDocument page;
  page.parse(stage.service().get("/people/" + stage.person(s, s["person"]) + "/entries?limit=100").body);
  for (const auto& entry : list_at(page.root(), "items")) {
    if (spaced(text_at(entry, "kind")) != s["kind"]) continue;
    stage.post(s, "/entries/" + text_at(entry, "id") + "/undo", "");
    return;
  }
  stage.fault(s.line, "there is no such entry");
}

void add_contact(Stage& stage, const Sentence& s) {
  stage.post(s, "/people/" + stage.person(s, s["person"]) + "/contacts",
             object({{"kind", s["kind"]}, {"name", s["name"]}}));
}

}  // namespace

const std::vector<Step>& thread_steps() {
  static const std::vector<Step> steps = {
      {"reads the thread of {person}", read_thread},
      {"sees {person} at the stage {stage}",
       [](Stage& stage, const Sentence& s) {
         stage.expect(s, "the stage", thread_of(stage, s).text("stage"), s["stage"]);
       }},
      {"is told of {count} hidden entries about {person}",
       [](Stage& stage, const Sentence& s) {
         stage.expect(s, "the number", thread_of(stage, s).text("hidden_count"), s["count"]);
       }},
      {"has the task {rule} about {person}", see_task},
      {"has as own the task {rule} about {person}", has_task},
      {"has no task about {person}", see_no_task},
      {"has no longer the task {rule} about {person}", see_no_such_task},
      {"postpones {rule} about {person} to {day}: {text}", postpone},
      {"delegates {rule} about {person} to {staff}", delegate},
      {"undoes {kind} of {person}", undo},
      {"undoes the entry that was read last",
       [](Stage& stage, const Sentence& s) { stage.post(s, "/entries/" + stage.last_read_entry() + "/undo", ""); }},
      {"adds {name} ({kind}) around {person}", add_contact},
  };
  return steps;
}

}  // namespace app
