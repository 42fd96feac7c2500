#include "outcomes/measurement.h"

#include <algorithm>
#include <set>

#include "base/names.h"
#include "sharing/sharing.h"

namespace outcomes {

namespace {

using base::name_of;
using record::note_change;

const std::string kLivelihood = name_of(sharing::Category::livelihood);

bool is_public(IncomeSource source) {
  return source != IncomeSource::salary && source != IncomeSource::no_public_support;
}

bool is_where_it_belongs(const Measurement& m, const Participation& p) {
  const base::Date around_start = p.starts_on.plus_days(-kAroundDaysMax);
  switch (m.point) {
    case MeasurementPoint::start:
      return m.measured_on >= around_start && m.measured_on <= p.starts_on.plus_days(kAroundDaysMax);
    case MeasurementPoint::between:
      return m.measured_on >= p.starts_on && (!p.ends_on || m.measured_on <= *p.ends_on);
    case MeasurementPoint::end:
      if (!p.ends_on) return m.measured_on >= p.starts_on;
      return m.measured_on >= p.ends_on->plus_days(-kAroundDaysMax) && m.measured_on >= p.starts_on &&
             m.measured_on <= p.ends_on->plus_days(kAroundDaysMax);
  }
  return false;
}

void check_sources(const Measurement& m, std::vector<base::Violation>& broken) {
  if (m.sources.empty()) broken.push_back({"sources", "measurement.no_source", {}});
  std::set<IncomeSource> seen;
  bool none = false;
  bool some = false;
  for (size_t i = 0; i < m.sources.size(); ++i) {
    const auto source = m.sources[i].income_source;
    if (!seen.insert(source).second) {
      broken.push_back({"sources[" + std::to_string(i) + "].income_source", "measurement.code_twice", {}});
    }
    none = none || source == IncomeSource::no_public_support;
    some = some || is_public(source);
  }
  if (none && some) broken.push_back({"sources", "measurement.no_support_with_public", {}});
}

void check_occupations(const Measurement& m, std::vector<base::Violation>& broken) {
  if (m.occupations.empty()) broken.push_back({"occupations", "measurement.no_occupation", {}});
  std::set<OccupationStatus> seen;
  for (size_t i = 0; i < m.occupations.size(); ++i) {
    const auto& occupation = m.occupations[i];
    const std::string at = "occupations[" + std::to_string(i) + "].";
    if (!seen.insert(occupation.occupation_status).second) {
      broken.push_back({at + "occupation_status", "measurement.code_twice", {}});
    }
    if (occupation.is_subsidised && occupation.occupation_status != OccupationStatus::working) {
      broken.push_back({at + "subsidised", "measurement.subsidised_needs_work", {}});
    }
  }
}

const char* task_rule(MeasurementPoint point) {
  return point == MeasurementPoint::start ? "participation.measure_start" : "participation.measure_end";
}

Measured measured(const Participation& p, const Measurement& m, const char* kind, base::Date happened_on) {
  return {m,
          {{p.person_id, kind, "measurement", m.id, p.holder_id, {}, p.unit_id, {}, happened_on, {}, {}, {}, {}},
           {},
           {}}};
}

void note_fields(Measured& made, const Measurement* before, const Measurement* after) {
  auto& changes = made.deed.entry.changes;
  const auto text = [](const Measurement* of, auto field) { return of ? field(*of) : std::string(); };
  const auto note = [&](const char* name, auto field) {
    note_change(changes, name, kLivelihood, text(before, field), text(after, field));
  };
  note("point", [](const Measurement& m) { return name_of(m.point); });
  note("measured_on", [](const Measurement& m) { return m.measured_on.str(); });
  note("sources", [](const Measurement& m) { return summary_of(m.sources); });
  note("occupations", [](const Measurement& m) { return summary_of(m.occupations); });
  note("registered_at_af", [](const Measurement& m) {
    return m.registered_at_af ? std::string(*m.registered_at_af ? "yes" : "no") : std::string();
  });
}

void append_extent(std::string& out, std::optional<int> extent_percent) {
  if (extent_percent) out += ":" + std::to_string(*extent_percent);
}

}  // namespace

base::Status check(const Measurement& m, const Participation& p, const std::vector<Measurement>& others,
                   base::Date today) {
  std::vector<base::Violation> broken;
  if (m.measured_on > today) broken.push_back({"measured_on", "date.in_future", {}});
  if (!is_where_it_belongs(m, p)) broken.push_back({"measured_on", "measurement.outside", {}});
  const bool taken = std::any_of(others.begin(), others.end(), [&](const Measurement& other) {
    return other.id != m.id && !other.is_cancelled && other.point == m.point &&
           m.point != MeasurementPoint::between;
  });
  if (taken) broken.push_back({"point", "measurement.point_taken", {}});
  check_sources(m, broken);
  check_occupations(m, broken);
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

Measured measure(const Participation& p, const Measurement& m, base::Date) {
  Measured made = measured(p, m, "measurement_made", m.measured_on);
  note_fields(made, nullptr, &m);
  if (m.point != MeasurementPoint::between) made.deed.closes.push_back({task_rule(m.point), p.id});
  return made;
}

Measured remeasure(const Participation& p, const Measurement& before, const Measurement& after, base::Date today) {
  Measured made = measured(p, after, "measurement_changed", today);
  note_fields(made, &before, &after);
  return made;
}

Measured cancel(const Participation& p, const Measurement& m, const std::optional<int>& measure_days,
                base::Date today) {
  Measured made = measured(p, m, "measurement_cancelled", today);
  made.measurement.is_cancelled = true;
  note_fields(made, &m, nullptr);
  const bool still_due = m.point == MeasurementPoint::start ||
                         (m.point == MeasurementPoint::end && p.exit_reason && is_measured_at(*p.exit_reason));
  if (measure_days && still_due) {
    made.deed.opens.push_back({task_rule(m.point), "participation", p.id, p.person_id, p.holder_id, p.unit_id,
                               p.owner_staff_id, today.plus_days(*measure_days), today});
  }
  return made;
}

std::string summary_of(const std::vector<MeasuredSource>& sources) {
  std::string out;
  for (const auto& source : sources) {
    if (!out.empty()) out += ' ';
    out += name_of(source.income_source);
    append_extent(out, source.extent_percent);
  }
  return out;
}

std::string summary_of(const std::vector<MeasuredOccupation>& occupations) {
  std::string out;
  for (const auto& occupation : occupations) {
    if (!out.empty()) out += ' ';
    out += name_of(occupation.occupation_status);
    append_extent(out, occupation.extent_percent);
    if (occupation.is_subsidised && *occupation.is_subsidised) out += "/subsidised";
  }
  return out;
}

}  // namespace outcomes
