// A case as text, played against the whole service on one database. Tests only; tests/scenarios/README.md says how it
// is written.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/test_service.h"
#include "platform/http/json_value.h"

namespace app {

// One sentence of the file with what its blanks hold.
struct Sentence {
  int line = 0;
  std::string text;
  std::string refusal;             // the rule that the act is expected to be refused by; empty: it is done
  std::vector<std::string> below;  // lines that are indented further
  std::vector<int> below_lines;
  std::map<std::string, std::string> blanks;

  const std::string& operator[](const std::string& name) const { return blanks.at(name); }
};

// The text against a pattern such as `asks about {person}: {text}`; false when it is another sentence.
bool fits(const std::string& pattern, Sentence& sentence);

// Somebody's day: the sentences under `2026-11-24 Hassan Nur`.
struct Turn {
  int line = 0;
  base::Date day = base::Date::from_days({});
  std::string actor;
  std::vector<Sentence> sentences;
};

// Faults are failures of the running test, at the file's line.
std::vector<Turn> read_scenario(const std::string& file);

// What the sentences are told to.
class Stage {
 public:
  Stage(sql::Driver driver, std::string file) : service_(driver), file_(std::move(file)) {}

  void play(const Turn& turn);
  TestService& service() { return service_; }

  // A failure at the line.
  void fault(int line, const std::string& message) const;
  // Sends; what comes back is as the sentence expects, else a fault.
  Answer act(const Sentence& sentence, http::Method method, const std::string& path, const std::string& body = {},
             const std::string& version = {});
  Answer post(const Sentence& sentence, const std::string& path, const std::string& body,
              const std::string& version = {}) {
    return act(sentence, http::Method::post, path, body, version);
  }
  Answer get(const Sentence& sentence, const std::string& path) { return act(sentence, http::Method::get, path); }
  void expect(const Sentence& sentence, const std::string& what, const std::string& is,
              const std::string& wanted) const;

  // The lines below the sentence are these and no others, in this order.
  void expect_lines(const Sentence& sentence, const std::vector<std::string>& are) const;

  // Ids by the names that the case uses.
  std::string person(const Sentence& sentence, const std::string& name) const;
  std::string& person_id(const std::string& name) { return people_[name]; }
  std::string& referral_id(const std::string& name) { return referrals_[name]; }
  std::string& participation_id(const std::string& name, const std::string& unit) { return stays_[name + "/" + unit]; }
  std::string& placement_id(const std::string& name) { return placements_[name]; }  // the latest that was planned
  std::string own_unit();
  std::string& last_read_entry() { return last_read_entry_; }

 private:
  TestService service_;
  std::string file_;
  std::map<std::string, std::string> people_;
  std::map<std::string, std::string> referrals_;
  std::map<std::string, std::string> stays_;
  std::map<std::string, std::string> placements_;
  std::string last_read_entry_;
};

// A kind of sentence and what it does.
struct Step {
  const char* pattern;
  void (*play)(Stage& stage, const Sentence& sentence);
};
const std::vector<Step>& case_steps();
const std::vector<Step>& intake_steps();
const std::vector<Step>& outcome_steps();
const std::vector<Step>& people_steps();
const std::vector<Step>& placement_steps();
const std::vector<Step>& thread_steps();
// All of them; a sentence is played by the first that it fits.
std::vector<Step> all_steps();

// The members and items of a JSON answer.
std::string text_at(const http::JsonValue& value, const std::string& name);
std::vector<http::JsonValue> list_at(const http::JsonValue& value, const std::string& name);

// `{"name":"text",…}` of pairs; a value that begins with `[`, `{`, a digit, `true` or `null` stands as it is.
std::string object(const std::vector<std::pair<std::string, std::string>>& members);

}  // namespace app
