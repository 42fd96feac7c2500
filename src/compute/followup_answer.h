// What the follow-up answers, before it is bytes and after. Words; pure.
#pragma once

#include "analysis/follow_up.h"

namespace compute {

struct FollowupAnswer {
  int definition_version = 0;
  analysis::Split anonymous;
  int without_consent = 0;
  std::vector<analysis::Panel> panels;
  analysis::SourceFlow source_flow;
};

}  // namespace compute
