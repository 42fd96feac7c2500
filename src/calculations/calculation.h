// Economic calculations that somebody keeps by name: of which kind, with which assumptions. They hold amounts,
// shares and people in number, and nothing about anybody. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"

namespace calculations {

// As `samsyn compute` names them.
enum class CalculationKind {
  forecast,
  actor_table,
  implied_rate,
  budget,
  break_even,
  break_even_by_month,
  payback,
  project,
  caseload,
  employment_cost,
  requisition,
  assistance_cost,
  concentration_worth,
  effects,
  uncertainty,
};
inline constexpr std::pair<CalculationKind, std::string_view> kCalculationKindNames[] = {
    {CalculationKind::forecast, "forecast"},
    {CalculationKind::actor_table, "actor-table"},
    {CalculationKind::implied_rate, "implied-rate"},
    {CalculationKind::budget, "budget"},
    {CalculationKind::break_even, "break-even"},
    {CalculationKind::break_even_by_month, "break-even-by-month"},
    {CalculationKind::payback, "payback"},
    {CalculationKind::project, "project"},
    {CalculationKind::caseload, "caseload"},
    {CalculationKind::employment_cost, "employment-cost"},
    {CalculationKind::requisition, "requisition"},
    {CalculationKind::assistance_cost, "assistance-cost"},
    {CalculationKind::concentration_worth, "concentration-worth"},
    {CalculationKind::effects, "effects"},
    {CalculationKind::uncertainty, "uncertainty"},
};
constexpr const auto& enum_names(CalculationKind) { return kCalculationKindNames; }

// `input` is the kind's JSON, as `samsyn compute` reads it. Every change makes a version, and all are kept: an
// address that names one shows the same for ever.
struct Calculation {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::StaffId staff_id;  // whose it is
  CalculationKind kind = CalculationKind::break_even;
  std::string name;
  bool is_shared = false;  // with all who have a statistics mandate in the branch
  bool is_removed = false;
  std::string input;
  base::Instant changed_at;
};

inline constexpr int kCalculationNameMax = 100;
inline constexpr size_t kCalculationInputMax = 200'000;  // bytes

// Rules broken: name field.required; input text.too_long.
base::Status check(const Calculation& calculation);

}  // namespace calculations
