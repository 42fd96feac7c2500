#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcomes/codes.h"
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

}  // namespace outcomes
