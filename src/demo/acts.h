// The use cases in the form the demo plays them: by keys and days.
#pragma once

#include "assessment/answer.h"
#include "demo/stage.h"
#include "intake/referral_actions.h"
#include "outcomes/participation_actions.h"
#include "people/ownership.h"

namespace demo {

// One person's stay in one unit, with the member of staff who is responsible for it and writes about it.
struct Stay {
  std::string unit;
  std::string owner;
  base::Date starts_on;
  outcomes::EducationLevel education_level = outcomes::EducationLevel::unknown;
  std::optional<base::Date> registration_consent_on;
  std::optional<std::string> referral_id;
};

struct Livelihood {
  std::optional<bool> registered_at_af;
  std::vector<outcomes::MeasuredSource> sources;
  std::vector<outcomes::MeasuredOccupation> occupations;
};

std::string send(Stage& stage, const std::string& username, const std::string& from_unit, const std::string& to_unit,
                 base::Date on, intake::NewReferral referral);
void accept(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
            const intake::Answer& answer);
void decline(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
             intake::DeclineReason reason, const Text& text);
void ask(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on, const Text& text);
void reply(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
           const Text& text);
void withdraw(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
              const Text& reason);
// Orders.
void start(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on);
void report(Stage& stage, const std::string& username, const std::string& referral_id, base::Date on,
            const Text& text);
base::PersonId person_of_referral(Stage& stage, const std::string& referral_id);

// The case of the one owner in the branch where that one works.
void hand_over(Stage& stage, const std::string& username, const std::string& from, const base::PersonId& person_id,
               base::Date on, const people::HandOver& to);

// Why somebody left, and what came of it.
struct Left {
  outcomes::ExitReason reason;
  std::optional<outcomes::MainOutcome> outcome;
  Text text;
};

std::string begin(Stage& stage, const Stay& stay, const base::PersonId& person_id);
std::string begin_anonymous(Stage& stage, const Stay& stay, const outcomes::AnonymousParticipant& who);
void measure(Stage& stage, const Stay& stay, const std::string& participation_id, outcomes::MeasurementPoint point,
             base::Date on, const Livelihood& livelihood);
// Who left so long ago that a follow-up has come due was asked then, and nearly everybody answered.
void finish(Stage& stage, const Stay& stay, const std::string& participation_id, base::Date ends_on,
            const Left& left);

void hold_sitting(Stage& stage, const std::string& username, base::Date on, const base::PersonId& person_id,
                  std::vector<assessment::NewAnswer> answers);
// The mapping of the branch that this member of staff works in.
void complete_assessment(Stage& stage, const std::string& username, base::Date on, const base::PersonId& person_id);

}  // namespace demo
