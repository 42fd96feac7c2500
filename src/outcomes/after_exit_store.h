#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcomes/follow_up.h"
#include "platform/sql/session.h"

namespace outcomes {

// What is known of an exit beside the register's columns: one for each time the person was reached afterwards, by
// day, and one without an answer where that was never.
struct AfterExit {
  std::string participation_id;
  std::optional<std::string> local_exit_reason_id;
  std::optional<base::Date> asked_on;
  std::optional<MainOutcome> main_outcome;
};
// Of a branch's exits in the period, by participation; of nobody whose personal data are protected.
std::vector<AfterExit> after_exits_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id, base::Date from, base::Date to);

// Who is or was to be asked after those exits, but for what was cancelled; by participation and day.
struct ExitFollowUp {
  std::string participation_id;
  int months_after = 0;
  base::Date planned_on;
  FollowUpState state = FollowUpState::planned;
  std::optional<base::Date> asked_on;
  std::optional<MainOutcome> main_outcome;
};
std::vector<ExitFollowUp> follow_ups_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::HolderId& holder_id, base::Date from, base::Date to);

}  // namespace outcomes
