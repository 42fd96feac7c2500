// The JSON shape of flows as a caseload takes them.
#pragma once

#include "compute/caseload_json.h"
#include "reports/flows_report.h"

namespace reports {

// As CaseloadState; what a month in it costs is told where the register knows it.
struct FlowStateView {
  std::string name;
  std::optional<economics::Money> monthly_cost;
  bool is_goal = false;
};
template <class V>
void describe(V& v, FlowStateView& x) {
  v.field("name", x.name);
  v.field("monthly_cost_kr", x.monthly_cost);
  v.field("is_goal", x.is_goal);
}
inline std::string_view schema_name(const FlowStateView*) { return "FlowState"; }

// The parts of a CaseloadModel that the register gives; `first_month` is the one after the last observed.
struct FlowsModelView {
  std::string place;
  analysis::Month first_month;
  std::vector<FlowStateView> states;
  std::vector<economics::CaseloadGroup> groups;
};
template <class V>
void describe(V& v, FlowsModelView& x) {
  v.field("place", x.place);
  v.field("first_month", x.first_month);
  v.field("states", x.states);
  v.field("groups", x.groups);
}
inline std::string_view schema_name(const FlowsModelView*) { return "FlowsModel"; }

}  // namespace reports
