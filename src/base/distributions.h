// What distributions of several rooms are computed from, by portable arithmetic: the same bits everywhere.
#pragma once

namespace base {

inline constexpr double kNormal975 = 1.959963984540054;  // 97.5 % of a standard normal lies below

// The incomplete gamma functions over e^−x·x^a, a > 0 (Abramowitz & Stegun 6.5.29 and 6.5.31).
double gamma_series(double a, double x);    // γ(a, x), by its series; for 0 ≤ x < a + 1
double gamma_fraction(double a, double x);  // Γ(a, x), by Lentz's continued fraction; for x ≥ a + 1

}  // namespace base
