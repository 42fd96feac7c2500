#include "analysis/interventions_result.h"

#include <algorithm>

#include "base/ensure.h"

namespace analysis {

namespace {

constexpr double kRounding = 1e-12;

bool is_hit(InterventionOutcome outcome) {
  return outcome == InterventionOutcome::work || outcome == InterventionOutcome::studies;
}

std::optional<int> half_way(const CumulativeIncidence& curve) {
  for (const auto& step : curve.steps) {
    if (step.estimate.incidence >= 0.5 - kRounding) return step.day;
  }
  return std::nullopt;
}

}  // namespace

OutcomeCounts outcomes_of(const Participations& those, base::Date to) {
  OutcomeCounts out;
  for (const auto& [id, one] : those) {
    const auto outcome = outcome_by(*one.row, to);
    if (!outcome) continue;
    ++out.ended;
    switch (*outcome) {
      case InterventionOutcome::work:
        ++out.work;
        break;
      case InterventionOutcome::studies:
        ++out.studies;
        break;
      case InterventionOutcome::other:
        ++out.other;
        break;
      case InterventionOutcome::unknown:
        ++out.unknown;
        break;
    }
  }
  return out;
}

std::optional<ResultShare> result_of(const OutcomeCounts& outcomes) {
  const int hits = outcomes.work + outcomes.studies, of = outcomes.ended - outcomes.unknown;
  if (of == 0) return std::nullopt;
  return ResultShare{hits, of, static_cast<double>(hits) / of, wilson_interval(hits, of)};
}

TimeToWork time_to_work(const Participations& those, base::Date from, base::Date to) {
  TimeToWork out;
  std::vector<std::int32_t> days;
  std::vector<std::uint8_t> events;
  for (const auto& [id, one] : those) {
    if (one.first_on < from) continue;
    const auto outcome = outcome_by(*one.row, to);
    const base::Date last = outcome ? *one.row->participation_ends_on : to;
    days.push_back(base::days_between(one.first_on, last) + 1);
    events.push_back(static_cast<std::uint8_t>(outcome ? static_cast<int>(*outcome) : 0));
  }
  if (days.empty()) return out;
  const auto counts = EventCounts::of({days, {}, events, {}, static_cast<int>(InterventionOutcome::unknown), 1});
  ENSURE(counts.has_value());
  const auto found = incidence(*counts, 0, kWorkDays);
  const auto& work = found.causes.front();
  out.rows = static_cast<int>(found.rows);
  out.work = static_cast<int>(work.events);
  out.censored = static_cast<int>(found.censored);
  out.otherwise = out.rows - out.work - out.censored;
  out.median_days = half_way(work);
  out.at_days = work.at_days;
  return out;
}

Strata::Strata(const Participations& all, const InterventionQuery& query) : query_(query), all_(counted(all)) {}

Strata::Key Strata::key_of(const InterventionRow& row) const {
  Key out;
  for (const auto& variable : query_.strata) {
    const auto found = std::find_if(row.background.begin(), row.background.end(),
                                    [&](const auto& one) { return one.variable == variable; });
    out.push_back(found == row.background.end() ? std::nullopt : std::optional(found->value));
  }
  return out;
}

std::map<Strata::Key, Strata::Counted> Strata::counted(const Participations& those) const {
  std::map<Key, Counted> out;
  for (const auto& [id, one] : those) {
    const auto outcome = outcome_by(*one.row, query_.to);
    if (!outcome || *outcome == InterventionOutcome::unknown) continue;
    Counted& stratum = out[key_of(*one.row)];
    ++stratum.of;
    stratum.hits += is_hit(*outcome) ? 1 : 0;
  }
  return out;
}

std::optional<ExpectedShare> Strata::expected_of(const Participations& those) const {
  ExpectedShare out;
  int known = 0;
  for (const auto& [key, own] : counted(those)) {
    known += own.of;
    const Counted& whole = all_.at(key);
    if (whole.of < kStratumMin) continue;
    out.of += own.of;
    out.hits += own.hits;
    out.expected_hits += static_cast<double>(own.of) * whole.hits / whole.of;
  }
  if (out.of < kLineMin || out.of * 10 < known * 9) return std::nullopt;
  out.share = out.expected_hits / out.of;
  if (out.expected_hits > 0) out.ratio = out.hits / out.expected_hits;
  return out;
}

}  // namespace analysis
