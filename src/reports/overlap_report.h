// Whom a population is at which agencies on the last day of each month, and on the period's last day: counted by
// analysis::overlap from the same rows as the command takes (mission row T3). Pure.
#pragma once

#include "analysis/columns.h"
#include "analysis/opening.h"
#include "analysis/overlap.h"
#include "base/identity_number.h"
#include "reports/overlap_agencies.h"

namespace reports {

inline constexpr int kOverlapMonthsMax = 60;

struct Placed {
  std::uint32_t participant = 0;  // of the register's
  base::Sex sex = base::Sex::unknown;
  Presences at = {};
};
struct OverlapPoint {
  base::Date day;
  std::vector<Placed> people;  // each once
};

// The last day of each month of the period that is in it, and the period's last day, each in a month of its own.
// Error at `to`: population.period_reversed; population.period_long with `max`.
base::Result<std::vector<base::Date>> overlap_days(base::Date from, base::Date to);

struct OverlapMonth {
  base::Date day;
  analysis::OverlapFigures total, women, men;  // who is of unknown sex is in the total
};
struct OverlapReport {
  // Of which something is known of somebody, in the order of the enum; the others are in no set and no pair.
  std::vector<Agency> agencies;
  std::vector<OverlapMonth> months;  // rising, one for each point
  int enrolment_goal = 0;            // per cent of all who are to be enrolled at the employment service; 0: none

  const OverlapMonth& last() const { return months.back(); }
};
// Of at least one point.
OverlapReport overlap_report(const std::vector<OverlapPoint>& points);

// What samsyn compute overlap takes: people by numbers that say nothing of who they are.
std::vector<analysis::OverlapRow> overlap_rows(const std::vector<OverlapPoint>& points,
                                               const std::vector<Agency>& agencies);
std::vector<Agency> known_agencies(const std::vector<OverlapPoint>& points);

// A figure's address: "overlap_sets" with the codes of a set or "none", "overlap_agencies" with an agency,
// "overlap_pairs" with two, "overlap_months" and "overlap_enrolment" with a month. Codes are joined by "+" in the
// order of the enum.
inline constexpr std::string_view kOverlapPanel = "overlap_";
inline constexpr const char* kNoAgency = "none";
std::string joined(const std::vector<std::string>& codes);

// Those of the points that the figure counts; nothing where there is no such figure.
struct BehindOverlap {
  base::Date day;
  std::vector<std::uint32_t> participants;
};
std::optional<BehindOverlap> behind(const std::vector<OverlapPoint>& points, const analysis::Cell& cell);

// Of what a figure has nothing of: nought.
int size_of(const analysis::OverlapFigures& figures, Agency agency);
int unknown_of(const analysis::OverlapFigures& figures, Agency agency);
int set_size(const analysis::OverlapFigures& figures, const std::vector<std::string>& codes);
analysis::AgencyPair pair_of(const analysis::OverlapFigures& figures, Agency one, Agency other);

}  // namespace reports
