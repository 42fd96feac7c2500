// How long realised savings are looked at, as it stands in a body.
#pragma once

#include "platform/http/json.h"
#include "reports/savings_report.h"

namespace reports {

template <class V>
void describe(V& v, SavingsChoice& x) {
  v.field("months_before", x.months_before);
  v.field("months_after", x.months_after);
  v.field("compared_months", x.compared_months);
  v.field("cost_kr", x.cost_kr);
}
inline std::string_view schema_name(const SavingsChoice*) { return "SavingsChoice"; }

}  // namespace reports
