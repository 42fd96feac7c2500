// Livelihood and occupation on one day: several sources at once, each with its extent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcomes/participation.h"

namespace outcomes {

struct MeasuredSource {
  IncomeSource income_source = IncomeSource::no_public_support;
  std::optional<int> extent_percent;
  friend bool operator==(const MeasuredSource&, const MeasuredSource&) = default;
};

struct MeasuredOccupation {
  OccupationStatus occupation_status = OccupationStatus::other;
  std::optional<int> extent_percent;
  std::optional<bool> is_subsidised;  // of work only
  friend bool operator==(const MeasuredOccupation&, const MeasuredOccupation&) = default;
};

struct Measurement {
  std::string id;
  std::int64_t version = 1;
  std::string participation_id;
  MeasurementPoint point = MeasurementPoint::between;
  base::Date measured_on;
  std::optional<bool> registered_at_af;
  std::vector<MeasuredSource> sources;
  std::vector<MeasuredOccupation> occupations;
  bool is_cancelled = false;
};

// "Direct before" a start is at most 31 days before it, and an end is measured at most 31 days after.
inline constexpr int kAroundDaysMax = 31;

// Rules broken: measurement.point_taken (a start or an end measured already), measurement.outside (the day
// is not around the start, around the end or between them), measurement.no_source,
// measurement.no_occupation, measurement.code_twice, measurement.no_support_with_public,
// measurement.subsidised_needs_work, date.in_future.
base::Status check(const Measurement& measurement, const Participation& participation,
                   const std::vector<Measurement>& others, base::Date today);

struct Measured {
  Measurement measurement;
  record::Deed deed;
};
Measured measure(const Participation& participation, const Measurement& measurement, base::Date today);
Measured remeasure(const Participation& participation, const Measurement& before, const Measurement& after,
                   base::Date today);
// Undoes a measurement made by mistake. To be made again within so many days where it is still due; nothing where the
// whole participation goes.
Measured cancel(const Participation& participation, const Measurement& measurement,
                const std::optional<int>& measure_days, base::Date today);

// "arbete 75 %, studier 25 %" as codes: `working:75 studying:25`.
std::string summary_of(const std::vector<MeasuredSource>& sources);
std::string summary_of(const std::vector<MeasuredOccupation>& occupations);

}  // namespace outcomes
