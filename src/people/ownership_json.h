// The JSON shapes of ownership.
#pragma once

#include "base/names.h"
#include "people/ownership_actions.h"
#include "platform/http/json.h"

namespace people {

struct OwnershipView {
  std::string id;
  std::int64_t version = 1;
  std::string branch_name;
  std::string unit_id;
  std::string unit_name;
  std::string owner_staff_id;
  std::string owner_name;
  std::optional<std::string> deputy_staff_id;
  std::optional<std::string> deputy_name;
  Coordinator coordinator = Coordinator::none;
  std::optional<std::string> coordinator_contact_id;
  std::optional<std::string> coordinator_name;
  int hand_over_count = 0;
  int weight_tenths = kUsualWeight;
  base::Date from_on = http::blank<base::Date>();
  std::optional<base::Date> to_on;
};
template <class V>
void describe(V& v, OwnershipView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("branch_name", x.branch_name);
  v.field("unit_id", x.unit_id);
  v.field("unit_name", x.unit_name);
  v.field("owner_staff_id", x.owner_staff_id);
  v.field("owner_name", x.owner_name);
  v.field("deputy_staff_id", x.deputy_staff_id);
  v.field("deputy_name", x.deputy_name);
  v.field("coordinator", x.coordinator);
  v.field("coordinator_contact_id", x.coordinator_contact_id);
  v.field("coordinator_name", x.coordinator_name);
  v.field("hand_over_count", x.hand_over_count);
  v.field("weight_tenths", x.weight_tenths);
  v.field("from_on", x.from_on);
  v.field("to_on", x.to_on);
}
inline std::string_view schema_name(const OwnershipView*) { return "Ownership"; }

inline OwnershipView view_of(const OwnershipSheet& sheet) {
  const auto& o = sheet.ownership;
  std::optional<std::string> deputy_id;
  if (o.deputy_staff_id) deputy_id = o.deputy_staff_id->str();
  return {o.id, o.version, sheet.branch_name, o.unit_id.str(), sheet.unit_name, o.owner_staff_id.str(),
          sheet.owner_name, deputy_id, sheet.deputy_name, o.coordinator, o.coordinator_contact_id,
          sheet.coordinator_name, sheet.hand_over_count, o.weight_tenths, o.from_on, o.to_on};
}

}  // namespace people
