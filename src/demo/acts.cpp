#include "demo/acts.h"

#include "assessment/assessment_actions.h"

namespace demo {

namespace {

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

std::string start_stay(Stage& stage, const Stay& stay, std::optional<base::PersonId> person_id,
                       std::optional<outcomes::AnonymousParticipant> anonymous) {
  const outcomes::NewParticipation input{std::move(person_id),         std::move(anonymous),
                                         stage.unit(stay.unit),        stay.starts_on,
                                         stage.staff(stay.owner),      stay.registration_consent_on,
                                         stay.education_level,         stay.referral_id};
  return stage.as(stay.owner, stay.starts_on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return outcomes::start_participation(work, viewer, input);
  });
}

}  // namespace

std::string send(Stage& stage, const std::string& username, const std::string& from_unit, const std::string& to_unit,
                 base::Date on, intake::NewReferral referral) {
  referral.sender_unit_id = stage.unit(from_unit);
  referral.receiver_unit_id = stage.unit(to_unit);
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
  answer_referral(stage, username, referral_id, on, intake::decline_referral, reason, std::string(stage.say(text)));
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

void finish(Stage& stage, const Stay& stay, const std::string& participation_id, base::Date ends_on,
            outcomes::ExitReason reason, const Text& text) {
  const outcomes::Exit exit{ends_on, reason, stage.say(text)};
  const auto participation = outcomes::find_participation(stage.work().session(), stage.work().municipality_id(),
                                                          participation_id);
  stage.as(stay.owner, ends_on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return outcomes::end_participation(work, viewer, participation_id, participation.value().version, exit);
  });
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
    return assessment::complete_assessment(work, viewer, person_id, sheet.assessment->version);
  });
}

}  // namespace demo
