#include <fmt/format.h>

#include "app/check_store.h"
#include "app/commands.h"
#include "app/installation.h"

namespace app {

namespace {

base::Result<int> run(const platform::Configuration& configuration) {
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  std::vector<Finding> findings;
  try {
    findings = check_all(*installation->database);
  } catch (const sql::Failure& failure) {
    return base::invalid({{configuration.data_dir, "database.not_opened", {{"message", failure.what()}}}});
  }
  std::int64_t faults = 0;
  for (const auto& finding : findings) {
    if (finding.count > 0) fmt::print("{}: {}\n", finding.name, finding.count);
    faults += finding.count;
  }
  fmt::print("{} checks, {} faults\n", findings.size(), faults);
  return faults == 0 ? kDone : kFaultsFound;
}

}  // namespace

std::vector<Finding> check_all(sql::Database& database) {
  std::vector<Finding> findings;
  database.read([&](sql::Session& session) { findings = ask_all(session); });
  findings.push_back({"integrity", database.count_broken()});
  return findings;
}

int check(const platform::Configuration& configuration) {
  const auto ended = run(configuration);
  return ended.has_value() ? *ended : say(ended.error(), kFailed);
}

}  // namespace app
