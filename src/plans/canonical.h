// The bytes of an agreed version: JSON in the canonical form of RFC 8785 (members sorted, no white space, one way to
// write each value), so that the same plan always gives the same bytes. Pure.
#pragma once

#include <string>

#include "plans/content.h"

namespace plans {

struct AgreedPlan {
  std::string plan_id;
  PlanKind kind = PlanKind::action_plan;
  int number = 1;
  base::Date agreed_on;
  PlanAgreement agreement = PlanAgreement::meeting;
  std::string not_agreed_reason;
  std::string owner_name;
  std::string unit_name;
  Content content;
};

std::string canonical(const AgreedPlan& plan);

}  // namespace plans
