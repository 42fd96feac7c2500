// Questions about the whole database whose right answer is none.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "platform/sql/database.h"
#include "record/seal_actions.h"

namespace app {

struct Finding {
  std::string name;  // of the question, for example `entry_of_person`
  std::int64_t count = 0;
};

// Told before each question, from 0 to 1; what it throws ends the asking.
using ShareDone = std::function<void(double)>;
inline void tell_nobody(double) {}

// Every question with its answer. Reads the whole database.
std::vector<Finding> ask_all(sql::Session& session, const ShareDone& share_done = tell_nobody);
// The same with the database's own check of its file, which is named `integrity`.
std::vector<Finding> check_all(sql::Database& database, const ShareDone& share_done = tell_nobody);
// The seals of each municipality's access record.
std::map<base::MunicipalityId, record::SealCheck> check_seals(sql::Database& database);

}  // namespace app
