#include "reports/statistics_edition.h"

#include <algorithm>

namespace reports {

namespace {

constexpr size_t kLinkedMax = 12;

record::NewEntry entry_of(const StatisticsEdition& edition, const char* kind, base::Date today) {
  return {{}, kind, "statistics_edition", edition.id, edition.holder_id, {}, edition.unit_id, {}, today, {}, {},
          {}, {}};
}

bool overlaps(const StatisticsEdition& edition, base::Date from, base::Date to) {
  return edition.from <= to && edition.to >= from;
}

}  // namespace

base::Status check_publishing(base::Date from, base::Date to, const std::vector<StatisticsEdition>& published,
                              base::Date today) {
  std::vector<base::Violation> out;
  if (to < from) out.push_back({"to", "population.period_reversed", {}});
  if (to >= today) out.push_back({"to", "edition.period_goes_on", {}});
  const auto taken = std::find_if(published.begin(), published.end(),
                                  [&](const StatisticsEdition& one) { return overlaps(one, from, to); });
  if (to >= from && taken != published.end()) {
    out.push_back({"from", "edition.period_published", {{"from", taken->from.str()}, {"to", taken->to.str()}}});
  }
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

std::vector<StatisticsEdition> linked(const analysis::PublishedPeriod& period,
                                      const std::vector<StatisticsEdition>& published) {
  const auto next_to = [&](auto test) { return std::find_if(published.begin(), published.end(), test); };
  std::vector<StatisticsEdition> out;
  auto first = period.from, last = period.to;
  for (size_t before = 1; before != out.size() && out.size() < kLinkedMax;) {
    before = out.size();
    const auto earlier = next_to([&](const StatisticsEdition& one) { return one.to.plus_days(1) == first; });
    if (earlier != published.end()) {
      out.push_back(*earlier);
      first = earlier->from;
    }
    const auto later = next_to([&](const StatisticsEdition& one) { return last.plus_days(1) == one.from; });
    if (later != published.end() && out.size() < kLinkedMax) {
      out.push_back(*later);
      last = later->to;
    }
  }
  return out;
}

record::Deed published(const StatisticsEdition& edition, base::Date today) {
  auto entry = entry_of(edition, "edition_published", today);
  record::note_change(entry.changes, "from", "report", "", edition.from.str());
  record::note_change(entry.changes, "to", "report", "", edition.to.str());
  record::note_change(entry.changes, "threshold", "report", "", std::to_string(edition.threshold));
  return {std::move(entry), {}, {}};
}

record::Deed withdrawn(const StatisticsEdition& edition, base::Date today) {
  auto entry = entry_of(edition, "edition_withdrawn", today);
  record::note_change(entry.changes, "withdrawn_on", "report", "", today.str());
  record::note_change(entry.changes, "withdrawal_reason", "report", "", edition.withdrawal_reason);
  return {std::move(entry), {}, {}};
}

}  // namespace reports
