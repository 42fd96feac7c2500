// What came of the participations of a line: the result, the result expected of their background, and the time to
// work. The definitions are those of interventions.h.
#pragma once

#include <map>

#include "analysis/interventions.h"

namespace analysis {

// One participation of a line.
struct Participated {
  const InterventionRow* row = nullptr;  // any of its rows in the line
  base::Date first_on;                   // the first start of an intervention in the line
};
using Participations = std::map<std::string_view, Participated>;

OutcomeCounts outcomes_of(const Participations& those, base::Date to);
std::optional<ResultShare> result_of(const OutcomeCounts& outcomes);
// Of those whose first start lies in the period.
TimeToWork time_to_work(const Participations& those, base::Date from, base::Date to);

// How each stratum of the whole went.
class Strata {
 public:
  Strata(const Participations& all, const InterventionQuery& query);
  std::optional<ExpectedShare> expected_of(const Participations& those) const;

 private:
  struct Counted {
    int hits = 0;
    int of = 0;
  };
  using Key = std::vector<std::optional<std::string>>;
  Key key_of(const InterventionRow& row) const;
  std::map<Key, Counted> counted(const Participations& those) const;

  const InterventionQuery& query_;
  std::map<Key, Counted> all_;
};

}  // namespace analysis
