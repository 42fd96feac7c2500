#include "economics/caseload_chain.h"

namespace economics {

namespace {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

Vector product(const Vector& n, const Matrix& p) {
  Vector out(n.size());
  for (size_t i = 0; i < n.size(); ++i) {
    for (size_t j = 0; j < n.size(); ++j) out[j] += n[i] * p[i][j];
  }
  return out;
}

// PᵀVP + diag(nP) − Pᵀ diag(n) P
Matrix covariance_after(const Matrix& v, const Vector& n, const Matrix& p) {
  const size_t states = n.size();
  Matrix inner = v;
  for (size_t i = 0; i < states; ++i) inner[i][i] -= n[i];
  Matrix left(states);
  for (size_t i = 0; i < states; ++i) left[i] = product(inner[i], p);
  Matrix out(states, Vector(states));
  for (size_t k = 0; k < states; ++k) {
    for (size_t i = 0; i < states; ++i) {
      for (size_t j = 0; j < states; ++j) out[i][j] += p[k][i] * left[k][j];
    }
  }
  const Vector after = product(n, p);
  for (size_t i = 0; i < states; ++i) out[i][i] += after[i];
  return out;
}

// Rows in which the goals are never left.
Matrix absorbing(Matrix p, std::uint32_t goals) {
  for (size_t s = 0; s < p.size(); ++s) {
    if ((goals >> s & 1U) == 0) continue;
    p[s].assign(p.size(), 0);
    p[s][s] = 1;
  }
  return p;
}

struct GroupChain {
  Vector people, on_their_way;  // the latter of the start, goals never left
  Matrix covariance;

  GroupChain(const CaseloadPlan& plan, size_t group) {
    const size_t states = plan.states.size();
    for (size_t s = 0; s < states; ++s) {
      people.push_back(static_cast<double>(plan.start[group][s]));
      on_their_way.push_back((plan.goals >> s & 1U) != 0 ? 0 : people.back());
    }
    covariance.assign(states, Vector(states));
  }

  void month(const Matrix& p, std::uint32_t goals, const std::vector<ArrivalsPlan>& inflow) {
    covariance = covariance_after(covariance, people, p);
    people = product(people, p);
    on_their_way = product(on_their_way, absorbing(p, goals));
    for (const ArrivalsPlan& one : inflow) {
      people[one.state] += static_cast<double>(one.people) + one.mean;
      covariance[one.state][one.state] += one.mean;
    }
  }
};

}  // namespace

std::vector<std::vector<double>> rows_of(const Period& period, size_t group) {
  Matrix out;
  for (const RowPlan& row : period.rows[group]) out.push_back(row.probabilities({}));
  return out;
}

std::vector<ExpectedMonth> expected_by_chain(const CaseloadPlan& plan) {
  const size_t states = plan.states.size();
  std::vector<GroupChain> groups;
  for (size_t g = 0; g < plan.groups.size(); ++g) groups.emplace_back(plan, g);
  std::vector<ExpectedMonth> out;
  for (int month = 1; month <= plan.months; ++month) {
    const Period& period = plan.periods[plan.period_of(month)];
    ExpectedMonth now{{}, Matrix(states, Vector(states)), 0};
    for (size_t g = 0; g < groups.size(); ++g) {
      groups[g].month(rows_of(period, g), plan.goals, period.inflow[g]);
      now.people.push_back(groups[g].people);
      for (size_t i = 0; i < states; ++i) {
        if ((plan.goals >> i & 1U) != 0) now.reached += groups[g].on_their_way[i];
        for (size_t j = 0; j < states; ++j) now.covariance[i][j] += groups[g].covariance[i][j];
      }
    }
    out.push_back(std::move(now));
  }
  return out;
}

}  // namespace economics
