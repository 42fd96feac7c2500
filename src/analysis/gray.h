// Whether groups have the same cumulative incidence of one cause, while others compete (R. J. Gray, Annals of
// Statistics 16, 1988, with ρ = 0). With n(g), S(g) and F(g) of group g just before a day, h(g) = n(g)/S(g) and
// R(g) = h(g)·(1 − F(g)), the score of a group is Σ d(g) − d·R(g)/R, d(g) being its events of the cause and d, h
// and R the sums over groups. Under the hypothesis all groups have F with dF = d/h, and with
//   a(g, k) = h(g)·(1{g = k} − h(k)/h)     C(g, k) = Σ a(g, k)·dF/(1 − F(t−)), c(g, k) the same until today
// the covariance of the scores of g and j is the sum, over days and groups k with somebody at risk, of
//   u(g)·u(j)·S(k)·dF/n(k)·(1 − (d − 1)/(h·S(k) − 1)),  u(g) = a(g, k) + (1 − (1 − F)/S⁺(k))·(C − c)(g, k)
//   v(g)·v(j)·S(k)²·o/n(k)²·(n(k) − o)/(n(k) − 1),      v(g) = (1 − F)/S⁺(k)·(C − c)(g, k)
// where o is k's events of other causes, S⁺ and F are those after the day, and 1 stands for a fraction with one
// event. Threading: pure functions.
#pragma once

#include <optional>

#include "analysis/chi_square.h"
#include "analysis/event_counts.h"

namespace analysis {

// None where fewer than two groups have rows, or where the covariance has no inverse, as without an event of the
// cause. `counts` has no delayed entry.
std::optional<ChiSquareTest> gray_test(const EventCounts& counts, int cause);

}  // namespace analysis
