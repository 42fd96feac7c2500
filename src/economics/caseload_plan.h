// A caseload that has been checked, as numbers: states and groups in the order of their names, so that the order
// in which they are told changes nothing, and the months in periods within which nothing changes.
#pragma once

#include "economics/caseload.h"
#include "economics/caseload_numbers.h"

namespace economics {

struct Rerouted {  // MovedShare
  size_t instead_of = 0, to = 0;
  double share = 0;
};

struct RowPlan {
  bool is_counted = false;
  std::vector<double> values;  // by state: probabilities, or the parameters of their Dirichlet distribution
  std::vector<Rerouted> moved;

  // The probabilities in a replication. Where the row is counted they are drawn, by `of`.
  std::vector<double> probabilities(const NumbersOf& of) const;
};

struct ArrivalsPlan {
  size_t state = 0;
  std::int64_t people = 0;  // every month, or
  double mean = 0;          // of a Poisson number
  bool is_poisson = false;
};

struct Period {
  int first_month = 1;  // of the caseload, from 1
  std::int64_t capacity = 0;
  std::vector<std::int64_t> cost_ore;             // by state
  std::vector<std::vector<ArrivalsPlan>> inflow;  // by group, in the order of states
  std::vector<std::vector<RowPlan>> rows;         // by group and state
};

struct CaseloadPlan {
  // `more` changes come after the model's.
  CaseloadPlan(const CaseloadModel& model, const std::vector<CaseloadChange>& more);

  size_t period_of(int month) const;     // of the caseload, from 1
  double people_most() const;            // at the start and expected to come
  std::int64_t people_to_reach() const;  // of the start, at no goal; nobody where there is no goal
  double person_months() const;          // expected, as if everybody were there from the start

  int months = 0;
  std::vector<std::string> states, groups;
  std::vector<size_t> state_order, group_order;  // of the model's states and groups: their place here
  std::vector<std::vector<std::int64_t>> start;  // by group and state
  std::optional<size_t> queue, programme;
  std::uint32_t goals = 0;  // a bit for each state
  std::vector<Period> periods;
  bool draws_rows = false;  // some row is counted

 private:
  Period first_period(const CaseloadModel& model) const;
  void change_by_month(std::vector<CaseloadChange> changes, int first_month);
  void apply(const CaseloadChange& change, Period& period) const;
  size_t state(const std::string& name) const;
  size_t group(const std::string& name) const;
  std::vector<ArrivalsPlan> inflow(const std::vector<Arrivals>& given) const;
  RowPlan row(const std::vector<RowEntry>& given) const;

  double prior_ = 0;
};

// What the row of a state in a group is drawn by.
NumbersOf numbers_of_row(const NumbersOf& of, size_t group, size_t from);

}  // namespace economics
