// How many people several agencies have in common: each person is at a set of agencies, and the sets are
// counted exactly (at these and no other), by pair (at both, whatever else) and by agency. Whether a person is
// at an agency may be unknown: that is never counted as not being there. For A and B:
//   Jaccard      |A ∩ B| / |A ∪ B|
//   share of A   |A ∩ B| / |A|
// Row order never changes a result; counts are whole numbers. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/month.h"
#include "base/result.h"

namespace analysis {

inline constexpr int kAgenciesMax = 16;

// Several rows of one person in one month are one: at all the agencies that any of them names, and unknown
// where one says so and none names it.
struct OverlapRow {
  std::string person;
  std::vector<std::string> agencies;      // codes; none: counted, and at no agency
  std::optional<Month> month;             // in every row, or in none
  std::vector<std::string> unknown = {};  // whether the person is at these is not known
};

struct AgencySize {
  std::string agency;
  int people = 0;   // at it, whatever else
  int unknown = 0;  // perhaps at it
};

struct AgencySet {
  std::vector<std::string> agencies;  // by code; may be empty
  int people = 0;                     // at these and, as far as is known, no other
  double share = 0;                   // of all people
  int uncertain = 0;                  // of the people: those who are perhaps at others too
};

struct AgencyPair {
  std::string first;  // by code before the second
  std::string second;
  int people = 0;                         // at both, whatever else
  std::optional<double> jaccard;          // none where nobody is at either
  std::optional<double> share_of_first;   // of those at the first; none where nobody is
  std::optional<double> share_of_second;  // of those at the second
  int unknown = 0;                        // perhaps at both: at one of them, or perhaps, and perhaps at the other
};

struct OverlapFigures {
  std::optional<Month> month;  // none: the rows name no month
  int people = 0;
  int in_at_least_two = 0;           // as far as is known
  int uncertain = 0;                 // of whom something is not known
  std::vector<AgencySize> agencies;  // all that any row names, by code
  std::vector<AgencySet> sets;       // that somebody is at: most people first, then by their codes
  std::vector<AgencyPair> pairs;     // every two of `agencies`, by code
};

struct Overlap {
  std::vector<OverlapFigures> periods;  // each month that a row names, or one for all rows
};

// Rules broken: list.empty (rows), overlap.too_many_agencies (rows), overlap.month_missing at rows[i].month.
base::Result<Overlap> overlap(const std::vector<OverlapRow>& rows);

}  // namespace analysis
