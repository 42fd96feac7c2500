// Who is behind a figure of the overlap, by the same presences as it was counted from.
#include <algorithm>
#include <functional>

#include "base/names.h"
#include "base/text.h"
#include "reports/overlap_enrolment.h"

namespace reports {

namespace {

using analysis::Cell;
using Test = std::function<bool(const Presences&)>;
using Agencies = std::vector<Agency>;

Presence at(const Presences& all, Agency agency) { return all[static_cast<size_t>(agency)]; }

bool is_uncertain(const Presences& all, const Agencies& agencies) {
  return std::any_of(agencies.begin(), agencies.end(),
                     [&](Agency one) { return at(all, one) == Presence::unknown; });
}

int count_of(const Presences& all, const Agencies& agencies) {
  return static_cast<int>(
      std::count_if(agencies.begin(), agencies.end(), [&](Agency one) { return at(all, one) == Presence::yes; }));
}

// Only agencies that the figures have; nothing where a code is none of them.
std::optional<Agencies> agencies_of(const std::string& line, const Agencies& known) {
  Agencies out;
  if (line == kNoAgency) return out;
  for (const auto& code : base::split(line, '+')) {
    const auto agency = base::find_named<Agency>(code);
    if (!agency || std::find(known.begin(), known.end(), *agency) == known.end()) return std::nullopt;
    out.push_back(*agency);
  }
  return out;
}

Test in_set(const Cell& cell, const Agencies& wanted, const Agencies& known) {
  const bool uncertain_only = cell.column == "uncertain";
  if (!uncertain_only && cell.column != "count") return {};
  return [=](const Presences& all) {
    const auto count = static_cast<size_t>(count_of(all, known));
    const bool is_exactly = count == wanted.size() && static_cast<size_t>(count_of(all, wanted)) == wanted.size();
    return is_exactly && (!uncertain_only || is_uncertain(all, known));
  };
}

// All of them; or perhaps all of them.
Test in_all(const Cell& cell, const Agencies& wanted) {
  const auto is_at_all = [=](const Presences& all) {
    return static_cast<size_t>(count_of(all, wanted)) == wanted.size();
  };
  const auto may_be = [=](const Presences& all) {
    return std::none_of(wanted.begin(), wanted.end(), [&](Agency one) { return at(all, one) == Presence::no; });
  };
  if (cell.column == "count") return is_at_all;
  if (cell.column == "unknown") return [=](const Presences& all) { return may_be(all) && !is_at_all(all); };
  if (cell.column == "not" && wanted.size() == 1) return [=](const Presences& all) { return !may_be(all); };
  return {};
}

bool is_of_months(const Cell& cell) { return cell.panel == "overlap_months" || cell.panel == kEnrolmentPanel; }

Test in_month(const Cell& cell, const Agencies& known) {
  if (cell.column == "count") return [](const Presences&) { return true; };
  if (cell.panel == kEnrolmentPanel && cell.column == kNotKnown) {
    return [](const Presences& all) { return at(all, Agency::employment_service) == Presence::unknown; };
  }
  if (cell.column == "two") return [=](const Presences& all) { return count_of(all, known) >= 2; };
  const auto wanted = agencies_of(cell.column, known);
  if (!wanted || wanted->empty()) return {};
  return [one = wanted->front()](const Presences& all) { return at(all, one) == Presence::yes; };
}

Test test_of(const Cell& cell, const Agencies& known) {
  if (is_of_months(cell)) return in_month(cell, known);
  const auto wanted = agencies_of(cell.line, known);
  if (!wanted) return {};
  if (cell.panel == "overlap_sets") return in_set(cell, *wanted, known);
  if (cell.panel == "overlap_agencies" && wanted->size() == 1) return in_all(cell, *wanted);
  if (cell.panel == "overlap_pairs" && wanted->size() == 2) return in_all(cell, *wanted);
  return {};
}

bool is_of(const std::string& group, base::Sex sex) {
  if (group == "women") return sex == base::Sex::woman;
  if (group == "men") return sex == base::Sex::man;
  return true;
}

}  // namespace

std::string joined(const std::vector<std::string>& codes) {
  std::string out;
  for (const auto& [agency, name] : kAgencyNames) {
    if (std::find(codes.begin(), codes.end(), name) == codes.end()) continue;
    out.append(out.empty() ? "" : "+").append(name);
  }
  return out.empty() ? kNoAgency : out;
}

std::optional<BehindOverlap> behind(const std::vector<OverlapPoint>& points, const Cell& cell) {
  const auto is_behind = test_of(cell, known_agencies(points));
  const bool is_group = cell.group == "total" || cell.group == "women" || cell.group == "men";
  if (!is_behind || !is_group) return std::nullopt;
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    if (is_of_months(cell) && point->day.str().substr(0, 7) != cell.line) continue;
    BehindOverlap out{point->day, {}};
    for (const auto& one : point->people) {
      if (is_of(cell.group, one.sex) && is_behind(one.at)) out.participants.push_back(one.participant);
    }
    return out;
  }
  return std::nullopt;
}

}  // namespace reports
