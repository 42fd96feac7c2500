#include "demo/intervention_acts.h"

#include "activities/proposal_actions.h"

namespace demo {

using record::Work;
using sharing::Viewer;

std::int64_t InterventionPlay::version_of(const std::string& id) {
  auto& work = stage_.work();
  return activities::find_intervention(work.session(), work.municipality_id(), id)->version;
}

std::string InterventionPlay::add(const Wanted& wanted, const base::PersonId& person_id, base::Date on,
                                  activities::NewIntervention input) {
  input.person_id = person_id;
  input.type_id = catalogue_.at(wanted.type);
  input.unit_id = stage_.unit(wanted.unit);
  input.carrier_unit_id = stage_.unit(wanted.carrier);
  input.expected_outcome = stage_.say(wanted.expected);
  return stage_.as(wanted.owner, on, [&](Work& work, const Viewer& viewer) {
    return activities::add_intervention(work, viewer, input);
  });
}

void InterventionPlay::answer(const std::string& username, const std::string& id, base::Date on,
                              const activities::Answer& given) {
  const auto version = version_of(id);
  stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::answer_intervention(work, viewer, id, version, given);
  });
}

void InterventionPlay::begin(const std::string& username, const std::string& id, base::Date on) {
  const auto version = version_of(id);
  stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::confirm_start_of(work, viewer, id, version, on);
  });
}

void InterventionPlay::decide(const std::string& username, const std::string& id, base::Date on, const Text& by) {
  const auto version = version_of(id);
  stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::decide_intervention(work, viewer, id, version, on, stage_.say(by));
  });
}

void InterventionPlay::follow_up(const std::string& username, const std::string& id, base::Date on,
                                 const Text& text) {
  const auto version = version_of(id);
  stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::follow_up_intervention(work, viewer, id, version, stage_.say(text), {});
  });
}

void InterventionPlay::change(const std::string& username, const std::string& id, base::Date on,
                              const activities::Change& change) {
  const auto version = version_of(id);
  stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::change_intervention(work, viewer, id, version, change);
  });
}

std::string InterventionPlay::propose(const std::string& username, const std::string& id, base::Date on,
                                      const activities::Change& change) {
  return stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::make_proposal(work, viewer, id, change);
  });
}

void InterventionPlay::approve(const std::string& username, const std::string& proposal_id, base::Date on) {
  stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::approve_proposal(work, viewer, proposal_id, 1);
  });
}

void InterventionPlay::reject(const std::string& username, const std::string& proposal_id, base::Date on,
                              const Text& text) {
  stage_.as(username, on, [&](Work& work, const Viewer& viewer) {
    return activities::reject_proposal(work, viewer, proposal_id, 1, stage_.say(text));
  });
}

activities::Change to_change(ChangeKind kind, std::optional<base::Date> on, ChangeReason reason,
                             std::optional<int> percent) {
  return {kind, on, percent, reason, ""};
}

}  // namespace demo
