// How many come back to assistance after they left it, and after how long. Within a window of months that are
// all observed, a person leaves in month m who had assistance in m − 1 and none in m and m + 1 (one month
// between is no exit; what happened before the window is not asked for). The time to return is the months from
// m to the first later month with assistance, so 2 at least; who has none until the window's last month is
// censored after last − m months. One person can leave several times, and each time counts.
//   rate within k   returns after at most k months / exits, of the exits with last − m ≥ k
//   curve           Kaplan and Meier (JASA 53, 1958): Π (1 − returns / at risk) over the months up to t
// The rates' interval is Wilson's (wilson.h), which takes the exits for independent of each other.
// Row order never changes a result: everything is counted in whole numbers, and the curve is multiplied from its
// first month on. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/month.h"
#include "analysis/wilson.h"
#include "base/result.h"

namespace analysis {

inline constexpr int kWindowMaxMonths = 1200;

// A month with assistance. Several rows of one person and month are one.
struct ReturnsRow {
  std::string person;  // or household
  Month month;
  std::optional<std::string> group;  // the same in all rows of a person
};

struct ReturnsInput {
  std::vector<ReturnsRow> rows;
  Month first_month;  // the window, both ends inside
  Month last_month;
  std::vector<int> within_months;  // each 2 … 1200
};

struct ReturnRate {
  int within_months = 0;
  int exits = 0;                // observed for at least so long
  int returns = 0;              // of these, within the time
  std::optional<double> share;  // none where no exit was observed so long
  std::optional<ShareInterval> interval;
};

struct ReturnStep {
  int months = 0;   // since the exit
  int at_risk = 0;  // not returned and not censored before
  int returns = 0;
  int censored = 0;  // after these months, and so at risk in them
  double without_return = 0;
};

struct ReturnFigures {
  std::optional<std::string> group;  // none: everybody, or those who have none
  int people = 0;                    // with assistance in the window
  int people_with_exit = 0;
  int exits = 0;
  int returns = 0;
  std::vector<ReturnRate> rates;  // as asked
  std::vector<ReturnStep> curve;  // the months in which somebody returned or was censored
};

struct Returns {
  ReturnFigures total;
  std::vector<ReturnFigures> groups;  // by name, those who have none last; empty where nobody has one
};

// One time that a person left.
struct ReturnsExit {
  std::string person;
  Month month;              // the first without assistance
  int months = 0;           // from it to the return, or to the window's end
  int observed_months = 0;  // from it to the window's end
  bool returned = false;

  bool is_observed(int within_months) const { return observed_months >= within_months; }
  bool returned_within(int within_months) const {
    return is_observed(within_months) && returned && months <= within_months;
  }
};
// By person and month; those that ReturnFigures counts. Of what `returns` would not refuse.
std::vector<ReturnsExit> exits_of(const ReturnsInput& input);

// Rules broken: list.empty (rows), period.reversed and period.too_long at last_month, count.outside at
// within_months[i], returns.outside_window at rows[i].month, returns.group_differs at rows[i].group (from that of
// the person's first row in the list).
base::Result<Returns> returns(const ReturnsInput& input);

}  // namespace analysis
