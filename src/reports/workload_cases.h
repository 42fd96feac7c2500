// Who has whose case: people who take part, each with the worker who owns the case day by day. Pure.
#pragma once

#include <string>
#include <vector>

#include "analysis/columns.h"
#include "analysis/workload.h"

namespace reports {

// How heavy a case is from a day on.
struct Weighed {
  base::Date from;
  double weight = 1;
};

// Somebody's case is a worker's from a day up to and not including another.
struct OwnedCase {
  std::string person;
  base::Date from;
  std::optional<base::Date> to;
  std::string owner;
  std::optional<std::string> deputy;
  std::vector<Weighed> weights = {};  // by day; as usual before the first
};

// Somebody is given a service from a day up to and not including another.
struct GivenService {
  std::string person;
  std::string service;
  base::Date from;
  std::optional<base::Date> to;
};

// The participations in those rows, taken together person by person, cut where the case changes hands or
// becomes heavier or lighter; without an owner, and as heavy as usual, where nobody has it. `rows` rise; `owned` is in
// no promised order, each person's one at a time.
std::vector<analysis::CaseHeld> cases_of(const analysis::Columns& columns, const std::vector<size_t>& rows,
                                         std::vector<OwnedCase> owned);

// What those people are given on the days when they take part; by whom is not known.
std::vector<analysis::ServiceHeld> given_while_taking_part(const analysis::Columns& columns,
                                                           const std::vector<size_t>& rows,
                                                           const std::vector<GivenService>& given);

}  // namespace reports
