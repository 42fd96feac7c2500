#include "reports/overlap_report.h"

#include <algorithm>
#include <map>

#include "analysis/month_ends.h"
#include "base/ensure.h"
#include "base/names.h"

namespace reports {

namespace {

std::vector<std::string> codes_where(const Presences& at, const std::vector<Agency>& agencies, Presence wanted) {
  std::vector<std::string> out;
  for (const Agency agency : agencies) {
    if (at[static_cast<size_t>(agency)] == wanted) out.push_back(base::name_of(agency));
  }
  return out;
}

// People who are at the same agencies all along come beside each other: their numbers tell nothing else.
std::map<std::uint32_t, size_t> numbers_of(const std::vector<OverlapPoint>& points) {
  std::map<std::uint32_t, std::string> signatures;
  for (const auto& point : points) {
    for (const auto& one : point.people) {
      std::string& text = signatures[one.participant];
      text += point.day.str();
      for (const Presence presence : one.at) text += static_cast<char>('0' + static_cast<int>(presence));
    }
  }
  std::vector<std::pair<std::string, std::uint32_t>> order;
  for (const auto& [participant, text] : signatures) order.emplace_back(text, participant);
  std::sort(order.begin(), order.end());
  std::map<std::uint32_t, size_t> out;
  for (size_t i = 0; i < order.size(); ++i) out[order[i].second] = i + 1;
  return out;
}

std::vector<OverlapPoint> of_sex(const std::vector<OverlapPoint>& points, base::Sex sex) {
  std::vector<OverlapPoint> out;
  for (const auto& point : points) {
    out.push_back({point.day, {}});
    for (const auto& one : point.people) {
      if (one.sex == sex) out.back().people.push_back(one);
    }
  }
  return out;
}

using ByMonth = std::map<int, analysis::OverlapFigures>;

ByMonth counted(const std::vector<OverlapPoint>& points, const std::vector<Agency>& agencies) {
  const auto rows = overlap_rows(points, agencies);
  ByMonth out;
  if (rows.empty()) return out;
  auto found = analysis::overlap(rows);
  ENSURE(found.has_value());
  for (auto& period : found->periods) out[period.month->number] = std::move(period);
  return out;
}

}  // namespace

base::Result<std::vector<base::Date>> overlap_days(base::Date from, base::Date to) {
  if (to < from) return base::invalid("to", "population.period_reversed");
  auto out = analysis::month_ends(from, to);
  if (out.size() > kOverlapMonthsMax) {
    return base::invalid({{"to", "population.period_long", {{"max", std::to_string(kOverlapMonthsMax)}}}});
  }
  return out;
}

std::vector<Agency> known_agencies(const std::vector<OverlapPoint>& points) {
  std::vector<Agency> out;
  for (const auto& [agency, name] : kAgencyNames) {
    const auto place = static_cast<size_t>(agency);
    const bool is_known = std::any_of(points.begin(), points.end(), [&](const auto& point) {
      return std::any_of(point.people.begin(), point.people.end(),
                         [&](const auto& one) { return one.at[place] != Presence::unknown; });
    });
    if (is_known) out.push_back(agency);
  }
  return out;
}

std::vector<analysis::OverlapRow> overlap_rows(const std::vector<OverlapPoint>& points,
                                               const std::vector<Agency>& agencies) {
  const auto numbers = numbers_of(points);
  std::vector<std::pair<size_t, analysis::OverlapRow>> numbered;
  for (const auto& point : points) {
    for (const auto& one : point.people) {
      const size_t number = numbers.at(one.participant);
      numbered.push_back({number,
                          {std::to_string(number), codes_where(one.at, agencies, Presence::yes),
                           analysis::month_of(point.day), codes_where(one.at, agencies, Presence::unknown)}});
    }
  }
  std::stable_sort(numbered.begin(), numbered.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<analysis::OverlapRow> out;
  for (auto& [number, row] : numbered) out.push_back(std::move(row));
  return out;
}

OverlapReport overlap_report(const std::vector<OverlapPoint>& points) {
  ENSURE(!points.empty());
  OverlapReport out{known_agencies(points), {}};
  ByMonth all = counted(points, out.agencies), women = counted(of_sex(points, base::Sex::woman), out.agencies),
          men = counted(of_sex(points, base::Sex::man), out.agencies);
  for (const auto& point : points) {
    const int month = analysis::month_of(point.day).number;
    out.months.push_back({point.day, all[month], women[month], men[month]});
  }
  return out;
}

int size_of(const analysis::OverlapFigures& figures, Agency agency) {
  for (const auto& one : figures.agencies) {
    if (one.agency == base::name_of(agency)) return one.people;
  }
  return 0;
}

int unknown_of(const analysis::OverlapFigures& figures, Agency agency) {
  for (const auto& one : figures.agencies) {
    if (one.agency == base::name_of(agency)) return one.unknown;
  }
  return 0;
}

int set_size(const analysis::OverlapFigures& figures, const std::vector<std::string>& codes) {
  for (const auto& set : figures.sets) {
    if (set.agencies == codes) return set.people;
  }
  return 0;
}

analysis::AgencyPair pair_of(const analysis::OverlapFigures& figures, Agency one, Agency other) {
  for (const auto& pair : figures.pairs) {
    if (pair.first == base::name_of(one) && pair.second == base::name_of(other)) return pair;
    if (pair.second != base::name_of(one) || pair.first != base::name_of(other)) continue;
    analysis::AgencyPair turned = pair;
    std::swap(turned.first, turned.second);
    std::swap(turned.share_of_first, turned.share_of_second);
    return turned;
  }
  return {base::name_of(one), base::name_of(other), 0, {}, {}, {}, 0};
}

}  // namespace reports
