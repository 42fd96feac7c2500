// What stands in the way of those who have financial assistance lately.
#pragma once

#include <string>
#include <vector>

#include "demo/t12_spells.h"

namespace demo {

struct JudgedHousehold {
  std::string id;
  std::int64_t version = 1;
  const char* worker = "";
  std::vector<base::PersonId> grown;
};

class ObstacleActs {
 public:
  // Each adult of it, in the first month since the summer in which it has assistance, and of some again in the last;
  // one in twelve nobody has judged.
  void play(Stage& stage, const JudgedHousehold& household, const PaidHousehold& paid);

 private:
  size_t judged_ = 0;
};

}  // namespace demo
