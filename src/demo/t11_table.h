// The mapping of 286 adults on assistance, as counts: t11.csv holds one row per value of each variable, and
// the cells here say which values meet in the same people. The cells' sums are t11.csv's counts.
#pragma once

#include <string>
#include <vector>

#include "base/identity_number.h"
#include "outcomes/measurement.h"

namespace demo {

inline constexpr int kMappedPeople = 286;

struct Count {
  std::string variable;
  std::string value;
  int count = 0;
};
// The rows of t11.csv, in its order.
const std::vector<Count>& t11_counts();

enum class MainIncome { financial_assistance, salary, activity_support, not_stated };
enum class Studies { none, sfi, adult_education, upper_secondary };
enum class Intervention { none, torget, af, torget_and_af };

struct Situation {
  MainIncome main_income = MainIncome::financial_assistance;
  bool is_working = false;
  Studies studies = Studies::none;
  bool registered_at_af = false;
  Intervention intervention = Intervention::none;
};
struct Cell {
  int count;
  Situation situation;
};
const std::vector<Cell>& t11_cells();

enum class AgeBand { under_25, from_25_to_55, over_55 };
struct AgeSex {
  int count;
  AgeBand band;
  base::Sex sex;
};
const std::vector<AgeSex>& t11_ages();

// Years of birth that lie in the band however the birthday falls, for starts from late August to
// November 2026.
struct Years {
  int from;
  int to;
};
Years years_of(AgeBand band);

// What a measurement says of that situation. Who is registered at AF is counted as seeking work; who neither
// works, studies nor is registered has the occupation `other`.
std::vector<outcomes::MeasuredSource> sources_of(const Situation& situation);
std::vector<outcomes::MeasuredOccupation> occupations_of(const Situation& situation);

}  // namespace demo
