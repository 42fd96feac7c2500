// The rows of a comparison as columns in the order of their ids, so that every sum over them goes in one order
// whatever order they came in. Threading: pure functions.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace analysis {

inline constexpr size_t kMatchingRowsMax = 200'000;
inline constexpr size_t kCovariatesMax = 50;
inline constexpr double kMatchingNumberMax = 1e12;
inline constexpr int kMatchingGroupMin = 2;  // so that both groups have a spread

struct MatchingRow {
  std::string id;
  bool treated = false;  // had the intervention
  double outcome = 0;
  std::map<std::string, double> covariates;  // known before the intervention; the same names in every row
  std::optional<std::string> stratum;        // in every row, or in none
};

struct MatchingSample {
  std::vector<std::string_view> ids;  // rising, as bytes; of the rows, which must outlive this
  std::vector<char> treated;
  std::vector<double> outcome;
  std::vector<std::string> names;               // of the covariates, rising
  std::vector<std::vector<double>> covariates;  // one column for each name
  std::vector<int> stratum;                     // from 0, in the order of their names; all 0 where none is given
  int strata = 0;                               // 0 where none is given

  size_t size() const { return ids.size(); }
};

// Rules broken: list.empty and list.too_long (rows); name.repeated at rows[i].id; number.outside at
// rows[i].outcome and rows[i].covariates.NAME; matching.no_covariates at rows[0].covariates,
// matching.covariates_too_many there, matching.covariates_differ at rows[i].covariates; matching.stratum_missing
// at rows[i].stratum; matching.treated_too_few and matching.controls_too_few (rows); matching.constant at
// covariates.NAME (that differs by no more than 10⁻¹² of its size).
base::Result<MatchingSample> matching_sample(const std::vector<MatchingRow>& rows);

}  // namespace analysis
