#include "analysis/overlap.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>

namespace analysis {

namespace {

using Codes = std::vector<std::string>;
using Mask = std::uint32_t;  // bit i: at the i-th agency

std::vector<base::Violation> check(const std::vector<OverlapRow>& rows) {
  std::vector<base::Violation> out;
  if (rows.empty()) out.push_back({"rows", "list.empty", {}});
  const bool by_month = std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.month; });
  for (size_t i = 0; by_month && i < rows.size(); ++i) {
    if (!rows[i].month) out.push_back({"rows[" + std::to_string(i) + "].month", "overlap.month_missing", {}});
  }
  return out;
}

Codes codes_of(const std::vector<OverlapRow>& rows) {
  std::set<std::string> found;
  for (const OverlapRow& row : rows) {
    found.insert(row.agencies.begin(), row.agencies.end());
    found.insert(row.unknown.begin(), row.unknown.end());
  }
  return {found.begin(), found.end()};
}

Mask mask_of(const Codes& named, const Codes& codes) {
  Mask out = 0;
  for (const auto& agency : named) {
    out |= Mask{1} << (std::lower_bound(codes.begin(), codes.end(), agency) - codes.begin());
  }
  return out;
}

// No agency is in both.
struct Where {
  Mask at = 0;
  Mask perhaps = 0;
  friend bool operator<(const Where& a, const Where& b) {
    return a.at != b.at ? a.at < b.at : a.perhaps < b.perhaps;
  }
};

struct Stay {
  int month;
  std::string_view person;
  Where where;
};

// One for each person and month, months in order.
std::vector<Stay> stays(const std::vector<OverlapRow>& rows, const Codes& codes) {
  std::vector<Stay> all;
  all.reserve(rows.size());
  for (const OverlapRow& row : rows) {
    all.push_back({row.month.value_or(Month{}).number,
                   row.person,
                   {mask_of(row.agencies, codes), mask_of(row.unknown, codes)}});
  }
  std::sort(all.begin(), all.end(), [](const Stay& a, const Stay& b) {
    return a.month != b.month ? a.month < b.month : a.person < b.person;
  });
  std::vector<Stay> out;
  for (const Stay& stay : all) {
    if (!out.empty() && out.back().month == stay.month && out.back().person == stay.person) {
      out.back().where.at |= stay.where.at;
      out.back().where.perhaps |= stay.where.perhaps;
    } else {
      out.push_back(stay);
    }
  }
  for (Stay& stay : out) stay.where.perhaps &= ~stay.where.at;
  return out;
}

using Counts = std::map<Where, int>;  // people at exactly these, and perhaps at those

int at_all_of(const Counts& counts, Mask wanted) {
  int out = 0;
  for (const auto& [where, people] : counts) out += (where.at & wanted) == wanted ? people : 0;
  return out;
}

// Nothing says that they are not at all of them, and nothing that they are.
int perhaps_at_all_of(const Counts& counts, Mask wanted) {
  int out = 0;
  for (const auto& [where, people] : counts) {
    const bool may_be = ((where.at | where.perhaps) & wanted) == wanted;
    out += may_be && (where.at & wanted) != wanted ? people : 0;
  }
  return out;
}

std::optional<double> quotient(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / whole;
}

std::vector<AgencySet> sets(const Counts& counts, const Codes& codes, int people) {
  std::map<Mask, AgencySet> by_mask;
  for (const auto& [where, count] : counts) {
    AgencySet& set = by_mask[where.at];
    set.people += count;
    set.uncertain += where.perhaps != 0 ? count : 0;
  }
  std::vector<AgencySet> out;
  for (auto& [at, set] : by_mask) {
    for (size_t i = 0; i < codes.size(); ++i) {
      if (at >> i & 1) set.agencies.push_back(codes[i]);
    }
    set.share = static_cast<double>(set.people) / people;
    out.push_back(std::move(set));
  }
  std::sort(out.begin(), out.end(), [](const AgencySet& a, const AgencySet& b) {
    return a.people != b.people ? a.people > b.people : a.agencies < b.agencies;
  });
  return out;
}

std::vector<AgencyPair> pairs(const Counts& counts, const std::vector<AgencySize>& sizes) {
  std::vector<AgencyPair> out;
  for (size_t i = 0; i < sizes.size(); ++i) {
    for (size_t j = i + 1; j < sizes.size(); ++j) {
      const int both = at_all_of(counts, Mask{1} << i | Mask{1} << j);
      out.push_back({sizes[i].agency, sizes[j].agency, both,
                     quotient(both, sizes[i].people + sizes[j].people - both), quotient(both, sizes[i].people),
                     quotient(both, sizes[j].people), perhaps_at_all_of(counts, Mask{1} << i | Mask{1} << j)});
    }
  }
  return out;
}

OverlapFigures figures(const Counts& counts, const Codes& codes) {
  OverlapFigures out;
  out.people = at_all_of(counts, 0);
  for (const auto& [where, people] : counts) {
    out.in_at_least_two += std::popcount(where.at) >= 2 ? people : 0;
    out.uncertain += where.perhaps != 0 ? people : 0;
  }
  for (size_t i = 0; i < codes.size(); ++i) {
    const Mask agency = Mask{1} << i;
    out.agencies.push_back({codes[i], at_all_of(counts, agency), perhaps_at_all_of(counts, agency)});
  }
  out.sets = sets(counts, codes, out.people);
  out.pairs = pairs(counts, out.agencies);
  return out;
}

}  // namespace

base::Result<Overlap> overlap(const std::vector<OverlapRow>& rows) {
  auto violations = check(rows);
  const Codes codes = codes_of(rows);
  if (codes.size() > kAgenciesMax) {
    violations.push_back({"rows", "overlap.too_many_agencies", {{"max", std::to_string(kAgenciesMax)}}});
  }
  if (!violations.empty()) return base::invalid(std::move(violations));

  std::map<int, Counts> by_month;
  for (const Stay& stay : stays(rows, codes)) ++by_month[stay.month][stay.where];
  Overlap out;
  for (const auto& [month, counts] : by_month) {
    out.periods.push_back(figures(counts, codes));
    if (rows.front().month) out.periods.back().month = Month{month};
  }
  return out;
}

}  // namespace analysis
