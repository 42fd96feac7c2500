// How few are alike in a pseudonymised data set. Rows with the same values in every column by which somebody could
// be recognised (quasi-identifiers) are one class.
//   k-anonymity     the smallest class has at least k rows (L. Sweeney, k-anonymity, Int. J. Uncertainty,
//                   Fuzziness and Knowledge-Based Systems 10, 2002)
//   gain            rows in classes below k, less those that remain when a column is left out, or its values are
//                   replaced by broader ones
//   l-diversity     the fewest different values of a sensitive column in a class; by entropy: the least
//                   exp(−Σ p·ln p) (A. Machanavajjhala et al., l-Diversity, ACM TKDD 1, 2007)
// An empty text is a value like others. Row order never changes a result. Threading: pure function.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace analysis {

inline constexpr int kAnonymityThresholdMax = 1000;
inline constexpr size_t kAnonymityColumnsMax = 50;

struct BroaderValue {
  std::string value;
  std::string broader;
};

struct Generalisation {
  std::string column;
  std::vector<BroaderValue> values;  // for every value that a row has
};

struct DataSet {
  int threshold = 0;                 // k, 2 … 1000
  std::vector<std::string> columns;  // quasi-identifiers, and the sensitive one if it is named
  std::optional<std::string> sensitive;
  std::vector<Generalisation> generalisations;  // at most one of a column
  std::vector<std::vector<std::string>> rows;   // a value for each column
};

struct Classes {
  int classes = 0;
  int smallest = 0;    // rows
  int rows_below = 0;  // in classes below the threshold
  double share_below = 0;
};

struct ClassSize {
  int size = 0;     // rows
  int classes = 0;  // of that size
};

struct Gain {
  Classes classes;
  int gain = 0;  // fewer rows below the threshold
};

struct ColumnContribution {
  std::string column;
  int values = 0;  // different ones
  Gain left_out;
  std::optional<Gain> generalised;  // where a generalisation is given
};

struct Diversity {
  int values = 0;             // different ones in all rows
  int distinct = 0;           // the fewest in a class
  double entropy = 0;         // the least of a class
  int rows_of_one_value = 0;  // in classes where all have the same: whoever finds the class knows it
};

struct Anonymity {
  int rows = 0;
  Classes classes;
  std::vector<ClassSize> sizes;             // smallest first
  std::vector<ColumnContribution> columns;  // greatest gain of leaving out first, then by name
  std::optional<Diversity> diversity;       // of the sensitive column
};

// Rules broken: count.outside at threshold, list.empty (columns, rows), list.too_long (columns), name.repeated at
// columns[i] and generalisations[i].column, anonymity.column_unknown at sensitive and generalisations[i].column,
// anonymity.column_sensitive at generalisations[i].column, anonymity.value_repeated at
// generalisations[i].values[j], anonymity.values_missing at rows[i] (not one value for each column),
// anonymity.value_not_generalised at rows[i].values[j].
base::Result<Anonymity> anonymity(const DataSet& data);

}  // namespace analysis
