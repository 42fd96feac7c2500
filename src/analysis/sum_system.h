// Whole numbers bound by sums: unknowns x ≥ 0 with rows Σ ±x = constant, and the greatest value that
// ±x(i) can have among all whole-number solutions.
//
// Exact, whatever the linear programming library computes in floating point. Clp is asked for a vertex and
// its dual prices; both are only guesses. A solution counts when whole-number arithmetic finds that it
// satisfies every row. A branch is given up when its bound, computed anew in whole numbers from the rounded
// prices y, allows nothing better:
//   max ±x(i) ≤ y·b + Σ_j max over low(j) ≤ x(j) ≤ high(j) of (c − yA)(j)·x(j),  for every y
// (A. Neumaier, O. Shcherbina, Safe bounds in linear and mixed-integer linear programming, Math. Program. 99,
// 2004). What is neither is cut in two (A. H. Land, A. G. Doig, Econometrica 28, 1960).
// Threading: one object, one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace analysis {

using WholeNumbers = std::vector<std::int64_t>;

struct SumTerm {
  int unknown = 0;
  int sign = 1;  // 1 or −1
};

struct SumRow {
  std::vector<SumTerm> terms;  // each unknown once
  std::int64_t sum = 0;
};

// low(j) ≤ x(j) ≤ high(j).
struct WholeBox {
  WholeNumbers low;
  WholeNumbers high;
};

// Narrows the box by what each row alone allows, in whole numbers; false when nothing is left. Never cuts
// off a solution.
bool narrow(const std::vector<SumRow>& rows, WholeBox& box);

bool satisfies(const std::vector<SumRow>& rows, const WholeNumbers& x);

struct GreatestValue {
  std::optional<WholeNumbers> solution;  // none: none was found
  bool proven = false;                   // that none is better, or that there is none
};

class SumSystem {
 public:
  // Every unknown lies from 0 to `most`.
  SumSystem(int unknowns, std::vector<SumRow> rows, std::int64_t most);
  ~SumSystem();
  SumSystem(const SumSystem&) = delete;
  SumSystem& operator=(const SumSystem&) = delete;

  int unknowns() const;
  // After narrowing by single rows.
  const WholeBox& box() const;
  // Of sign·x(unknown), which no solution has more of; from one linear programme.
  std::int64_t bound(int unknown, int sign);
  // Of sign·x(unknown). Not proven when more branches would have to be looked at than `branches_max`. A solution
  // that is known already, the better the faster, is where the search starts.
  GreatestValue greatest(int unknown, int sign, int branches_max, const std::optional<WholeNumbers>& known = {});
  // A solution with x(unknown) = value.
  GreatestValue with_value(int unknown, std::int64_t value, int branches_max);

 private:
  class Search;
  std::unique_ptr<Search> search_;
};

}  // namespace analysis
