#include <fmt/format.h>

#include "app/check_store.h"
#include "app/commands.h"
#include "app/installation.h"
#include "app/say.h"
#include "parties/party_store.h"
#include "platform/system/interrupt.h"
#include "platform/system/progress.h"

namespace app {

namespace {

base::Result<int> run(const platform::Configuration& configuration, const Words& words) {
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  platform::Progress progress(words("progress.time_left"));
  std::vector<Finding> findings;
  try {
    findings = check_all(*installation->database,
                         [&](double share) { progress.step(share, words("progress.checking")); });
  } catch (const sql::Failure& failure) {
    return base::invalid({{configuration.data_dir, "database.not_opened", {{"message", failure.what()}}}});
  }
  progress.finish(words("progress.done"));
  std::int64_t faults = 0;
  for (const auto& finding : findings) {
    faults += finding.count;
    if (finding.count == 0) continue;
    fmt::print("{}\n", words("said.finding", {{"finding", words("check." + finding.name)},
                                              {"count", std::to_string(finding.count)}}));
  }
  for (const auto& [municipality_id, seals] : check_seals(*installation->database)) {
    faults += seals.broken_count;
    fmt::print("{}\n", words("said.seals", {{"municipality", municipality_id.str()},
                                            {"sealed", std::to_string(seals.segment_count)},
                                            {"broken", std::to_string(seals.broken_count)},
                                            {"unsealed", std::to_string(seals.unsealed_count)},
                                            {"head", seals.head.empty() ? "-" : seals.head}}));
  }
  fmt::print("{}\n", words("said.checked", {{"checks", std::to_string(findings.size())},
                                            {"faults", std::to_string(faults)}}));
  return faults == 0 ? kDone : kFaultsFound;
}

}  // namespace

std::vector<Finding> check_all(sql::Database& database, const ShareDone& share_done) {
  std::vector<Finding> findings;
  // The database's own check of its file takes about as long as all questions together.
  database.read([&](sql::Session& session) {
    findings = ask_all(session, [&](double share) { share_done(share / 2); });
  });
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

int check(const platform::Configuration& configuration, const Words& words) {
  platform::watch_for_interruption();
  const auto ended = run(configuration, words);
  return ended.has_value() ? *ended : say(words, ended.error(), kFailed);
}

}  // namespace app
