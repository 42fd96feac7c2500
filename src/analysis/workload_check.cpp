#include <algorithm>
#include <tuple>

#include "analysis/workload_parts.h"

namespace analysis {

namespace {

using Violations = std::vector<base::Violation>;

std::string at(const char* list, size_t i, const char* field) {
  return std::string(list) + "[" + std::to_string(i) + "]." + field;
}

template <class Rows>
void check_ends(const Rows& rows, const char* list, Violations& out) {
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].to && *rows[i].to < rows[i].from)
      out.push_back({at(list, i, "to"), "workload.ends_before_start", {}});
  }
}

// Of two rows of one that hold on the same day, the later begun is named. A row of no day is on no day.
template <class Rows, class Key>
void check_once(const Rows& rows, const char* list, const char* rule, Key key, Violations& out) {
  std::vector<size_t> order;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].to || *rows[i].to > rows[i].from) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return std::tie(key(rows[a]), rows[a].from, a) < std::tie(key(rows[b]), rows[b].from, b);
  });
  for (size_t i = 1; i < order.size(); ++i) {
    const auto& before = rows[order[i - 1]];
    const auto& row = rows[order[i]];
    if (key(before) == key(row) && (!before.to || *before.to > row.from)) {
      out.push_back({at(list, order[i], "from"), rule, {}});
    }
  }
}

void check_share(const ShareHeld& share, size_t i, Violations& out) {
  if (share.percent < 1 || share.percent > 100) {
    out.push_back({at("shares", i, "percent"), "workload.percent_range", {}});
  }
  if (share.target_least.has_value() != share.target_most.has_value()) {
    out.push_back(
        {at("shares", i, share.target_least ? "target_most" : "target_least"), "workload.target_half", {}});
  } else if (share.target_least && (*share.target_least < 0 || *share.target_most < *share.target_least)) {
    out.push_back({at("shares", i, "target_most"), "workload.target_reversed", {}});
  }
}

}  // namespace

std::vector<base::Violation> check_workload(const WorkloadInput& input) {
  Violations out;
  if (input.to < input.from) out.push_back({"to", "population.period_reversed", {}});
  check_ends(input.cases, "cases", out);
  check_ends(input.shares, "shares", out);
  check_ends(input.given, "given", out);
  check_ends(input.givers, "givers", out);
  for (size_t i = 0; i < input.cases.size(); ++i) {
    const double weight = input.cases[i].weight;
    if (!(weight > 0 && weight <= 100)) out.push_back({at("cases", i, "weight"), "workload.weight_range", {}});
  }
  for (size_t i = 0; i < input.shares.size(); ++i) check_share(input.shares[i], i, out);
  check_once(
      input.cases, "cases", "workload.owned_twice", [](const auto& row) -> const auto& { return row.thread; },
      out);
  check_once(
      input.shares, "shares", "workload.share_twice", [](const auto& row) -> const auto& { return row.worker; },
      out);
  return out;
}

}  // namespace analysis
