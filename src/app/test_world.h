// The program's own acts over the demo's organisation, one after another in a single transaction: an act that is
// refused leaves nothing behind. Tests only.
#pragma once

#include <functional>
#include <string>

#include "demo/test_demo.h"
#include "intake/referral_actions.h"
#include "outcomes/participation_actions.h"
#include "record/work.h"
#include "sharing/ending.h"
#include "sharing/sharing_store.h"

namespace app {

class World {
 public:
  World(record::Work& outer, platform::Random& random, const demo::Organisation& organisation);

  // The id or "" on success; nothing where the act was refused, with the rule it was refused by.
  using Act = std::function<base::Result<std::string>(record::Work&, const sharing::Viewer&)>;
  std::optional<std::string> as(const std::string& username, const Act& act, std::string& rule);

  const demo::Organisation& organisation() const { return organisation_; }
  const sharing::EndingTable& endings() const { return endings_; }
  sql::Session& session() { return outer_.session(); }
  const base::MunicipalityId& municipality_id() const { return outer_.municipality_id(); }
  base::Date today() const { return today_; }
  void next_day() { today_ = today_.plus_days(1); }

 private:
  record::Work& outer_;
  platform::Random& random_;
  const demo::Organisation& organisation_;
  sharing::EndingTable endings_;
  base::Date today_;
};

}  // namespace app
