#include "demo/acts.h"

#include "assessment/assessment_actions.h"
#include "base/names.h"
#include "demo/own_codes.h"
#include "outcomes/exit_actions.h"
#include "outcomes/follow_up_store.h"
#include "people/ownership_actions.h"
#include "people/ownership_store.h"

namespace demo {

namespace {

using parties::CodeList;

std::int64_t version_of(Stage& stage, const std::string& referral_id) {
  const auto referral = intake::find_referral(stage.work().session(), stage.work().municipality_id(), referral_id);
  return referral.value().version;
}

// A step of a referral, taken from the version it has now.
template <class Action, class... Rest>
void answer_referral(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
                     Action action, const Rest&... rest) {
  const auto version = version_of(stage, referral_id);
  stage.as(username, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return action(work, viewer, referral_id, version, rest...);
  });
}

// In the branch where that member of staff works.
bool is_owned(Stage& stage, const base::PersonId& person_id, const std::string& username) {
  for (const auto& branch : stage.viewer(username).working_branches()) {
    if (people::find_ownership(stage.work().session(), stage.work().municipality_id(), person_id, branch)) return true;
  }
  return false;
}

std::string start_stay(Stage& stage, const Stay& stay, std::optional<base::PersonId> person_id,
                       std::optional<outcomes::AnonymousParticipant> anonymous) {
  outcomes::NewParticipation input{std::move(person_id),    std::move(anonymous), stage.unit(stay.unit),
                                   stay.starts_on,          stage.staff(stay.owner), stay.registration_consent_on,
                                   stay.education_level,    stay.referral_id};
  if (input.person_id && is_owned(stage, *input.person_id, stay.owner)) input.owner_staff_id.reset();
  return stage.as(stay.owner, stay.starts_on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return outcomes::start_participation(work, viewer, input);
  });
}

}  // namespace

std::string send(Stage& stage, const std::string& username, const std::string& from_unit, const std::string& to_unit,
                 base::Date on, intake::NewReferral referral) {
  referral.sender_unit_id = stage.unit(from_unit);
  referral.receiver_unit_id = stage.unit(to_unit);
  referral.local_target_group_id =
      own_value(stage, username, CodeList::target_group, base::name_of(referral.target_group), on);
  return stage.as(username, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return intake::send_referral(work, viewer, referral);
  });
}

void accept(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
            const intake::Answer& answer) {
  answer_referral(stage, username, referral_id, on, intake::accept_referral, answer);
}

void decline(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
             intake::DeclineReason reason, const Text& text) {
  const intake::Refusal refusal{reason, stage.say(text),
                                own_value(stage, username, CodeList::decline_reason, base::name_of(reason), on)};
  answer_referral(stage, username, referral_id, on, intake::decline_referral, refusal);
}

void ask(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on, const Text& text) {
  answer_referral(stage, username, referral_id, on, intake::ask_about_referral, std::string(stage.say(text)));
}

void reply(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
           const Text& text) {
  answer_referral(stage, username, referral_id, on, intake::reply_about_referral, std::string(stage.say(text)));
}

void withdraw(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
              const Text& reason) {
  answer_referral(stage, username, referral_id, on, intake::withdraw_referral, std::string(stage.say(reason)));
}

void start(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on) {
  answer_referral(stage, username, referral_id, on, intake::start_order, on);
}

void report(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
            const Text& text) {
  answer_referral(stage, username, referral_id, on, intake::report_order, std::string(stage.say(text)));
}

base::PersonId person_of_referral(Stage& stage, const std::string& referral_id) {
  const auto referral = intake::find_referral(stage.work().session(), stage.work().municipality_id(), referral_id);
  return referral.value().person_id;
}

void hand_over(Stage& stage, const std::string& username, const std::string& from, const base::PersonId& person_id,
               base::Date on, const people::HandOver& to) {
  stage.as(username, on, [&](record::Work& work, const sharing::Viewer& viewer) -> base::Result<std::string> {
    for (const auto& one : people::ownerships_of(work.session(), work.municipality_id(), person_id)) {
      if (one.to_on || one.owner_staff_id != stage.staff(from)) continue;
      return people::hand_over_ownership(work, viewer, person_id, one.id, one.version, to);
    }
    return base::Error{base::ErrorCode::not_found, "ownership.unknown", {}};
  });
}

std::string begin(Stage& stage, const Stay& stay, const base::PersonId& person_id) {
  return start_stay(stage, stay, person_id, {});
}

std::string begin_anonymous(Stage& stage, const Stay& stay, const outcomes::AnonymousParticipant& who) {
  return start_stay(stage, stay, {}, who);
}

void measure(Stage& stage, const Stay& stay, const std::string& participation_id, outcomes::MeasurementPoint point,
             base::Date on, const Livelihood& livelihood) {
  const outcomes::Measurement measurement{"", 1, participation_id, point, on, livelihood.registered_at_af,
                                          livelihood.sources, livelihood.occupations, false};
  stage.as(stay.owner, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return outcomes::add_measurement(work, viewer, participation_id, measurement);
  });
}

namespace {

constexpr Text kHelped{"Att någon höll i allt och att jag visste vem jag skulle ringa.",
                       "That somebody held it all together and that I knew whom to call."};
constexpr Text kDidNot{"Väntan i början var lång.", "The wait in the beginning was long."};
constexpr Text kAdvice{"Låt folk börja på halvtid.", "Let people begin half-time."};

outcomes::FollowUpAnswer answer_of(Stage& stage, const outcomes::FollowUp& planned, const Left& left) {
  outcomes::FollowUpAnswer out{outcomes::FollowUpState::reached, weekday(planned.planned_on), left.outcome, "", "", ""};
  const int share = stage.pick(10);
  if (share < 2) {
    out.state = share == 0 ? outcomes::FollowUpState::declined : outcomes::FollowUpState::not_reached;
    out.main_outcome.reset();
    return out;
  }
  if (share < 6) out.what_helped = stage.say(kHelped);
  if (share == 2) out.what_did_not = stage.say(kDidNot);
  if (share == 3) out.advice = stage.say(kAdvice);
  return out;
}

void follow_up(Stage& stage, const Stay& stay, const std::string& participation_id, const Left& left) {
  for (const auto& planned : outcomes::follow_ups_of(stage.work().session(), stage.work().municipality_id(),
                                                     participation_id)) {
    const auto answer = answer_of(stage, planned, left);
    if (answer.asked_on > stage.today()) continue;
    stage.as(stay.owner, answer.asked_on, [&](record::Work& work, const sharing::Viewer& viewer) {
      return outcomes::answer_follow_up(work, viewer, participation_id, planned.id, planned.version, answer);
    });
  }
}

}  // namespace

void finish(Stage& stage, const Stay& stay, const std::string& participation_id, base::Date ends_on,
            const Left& left) {
  const outcomes::Exit exit{ends_on, left.reason, stage.say(left.text), left.outcome, {},
                            own_value(stage, stay.owner, CodeList::exit_reason, base::name_of(left.reason), ends_on)};
  const auto participation = outcomes::find_participation(stage.work().session(), stage.work().municipality_id(),
                                                          participation_id);
  stage.as(stay.owner, ends_on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return outcomes::end_participation(work, viewer, {}, participation_id, participation.value().version, exit);
  });
  follow_up(stage, stay, participation_id, left);
}

void hold_sitting(Stage& stage, const std::string& username, base::Date on, const base::PersonId& person_id,
                  std::vector<assessment::NewAnswer> answers) {
  const assessment::NewSitting sitting{on, std::move(answers)};
  stage.as(username, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return assessment::hold_sitting(work, viewer, person_id, sitting);
  });
}

void complete_assessment(Stage& stage, const std::string& username, base::Date on, const base::PersonId& person_id) {
  stage.as(username, on, [&](record::Work& work, const sharing::Viewer& viewer) -> base::Status {
    TRY_ASSIGN(const auto sheet, assessment::find_assessment_sheet(work, viewer, person_id, {}));
    return assessment::complete_assessment(work, viewer, person_id, sheet.assessment.value().version);
  });
}

}  // namespace demo
