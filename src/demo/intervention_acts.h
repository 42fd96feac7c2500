// The use cases of interventions in the form the demo plays them.
#pragma once

#include "activities/intervention_actions.h"
#include "demo/catalogue.h"

namespace demo {

using activities::AnswerKind;
using activities::ChangeKind;
using activities::ChangeReason;

// Asked for at `unit` by `owner`, carried out at `carrier`.
struct Wanted {
  std::string owner;
  std::string type;
  std::string unit;
  std::string carrier;
  Text expected = {};
};

class InterventionPlay {
 public:
  InterventionPlay(Stage& stage, const Catalogue& catalogue) : stage_(stage), catalogue_(catalogue) {}

  // Without a day: in the queue, or with the carrier. `starts_on`: begun already, in the own branch.
  std::string add(const Wanted& wanted, const base::PersonId& person_id, base::Date on,
                  activities::NewIntervention days = {});
  void answer(const std::string& username, const std::string& id, base::Date on, const activities::Answer& given);
  void begin(const std::string& username, const std::string& id, base::Date on);
  void decide(const std::string& username, const std::string& id, base::Date on, const Text& by);
  void follow_up(const std::string& username, const std::string& id, base::Date on, const Text& text);
  void change(const std::string& username, const std::string& id, base::Date on, const activities::Change& change);
  std::string propose(const std::string& username, const std::string& id, base::Date on,
                      const activities::Change& change);
  void approve(const std::string& username, const std::string& proposal_id, base::Date on);
  void reject(const std::string& username, const std::string& proposal_id, base::Date on, const Text& text);

  Stage& stage() { return stage_; }

 private:
  std::int64_t version_of(const std::string& id);

  Stage& stage_;
  const Catalogue& catalogue_;
};

activities::Change to_change(ChangeKind kind, std::optional<base::Date> on, ChangeReason reason,
                             std::optional<int> percent = {});

}  // namespace demo
