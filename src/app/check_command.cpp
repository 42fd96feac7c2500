#include <fmt/format.h>

#include "app/check_store.h"
#include "app/commands.h"
#include "app/installation.h"
#include "parties/party_store.h"

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
  for (const auto& [municipality_id, seals] : check_seals(*installation->database)) {
    faults += seals.broken_count;
    fmt::print("access record of {}: {} segments sealed, {} broken, {} records not sealed yet, head {}\n",
               municipality_id.str(), seals.segment_count, seals.broken_count, seals.unsealed_count,
               seals.head.empty() ? "-" : seals.head);
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

std::map<base::MunicipalityId, record::SealCheck> check_seals(sql::Database& database) {
  std::map<base::MunicipalityId, record::SealCheck> out;
  database.read([&](sql::Session& session) {
    for (const auto& municipality : parties::list_municipalities(session)) {
      out[municipality.id] = record::check_seals(session, municipality.id);
    }
  });
  return out;
}

int check(const platform::Configuration& configuration) {
  const auto ended = run(configuration);
  return ended.has_value() ? *ended : say(ended.error(), kFailed);
}

}  // namespace app
