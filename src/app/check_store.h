// Questions about the whole database whose right answer is none.
#pragma once

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

// Every question with its answer. Reads the whole database.
std::vector<Finding> ask_all(sql::Session& session);
// The same with the database's own check of its file.
std::vector<Finding> check_all(sql::Database& database);
// The seals of each municipality's access record.
std::map<base::MunicipalityId, record::SealCheck> check_seals(sql::Database& database);

}  // namespace app
