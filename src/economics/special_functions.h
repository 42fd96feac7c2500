// Inverse distribution functions and what they need, by portable arithmetic (base/portable_math.h).
#pragma once

namespace economics {

// z with Φ(z) = u, 0 < u < 1. Relative error about 1e−16 (M. J. Wichura, "Algorithm AS 241", 1988).
double inverse_normal(double u);

// log Γ(x) for x > 0, within 1e−14 of its size or of one (C. Lanczos, 1964; g = 7, nine terms).
double log_gamma(double x);

// I_x(a, b): the share of a beta distribution below x, a, b > 0, 0 ≤ x ≤ 1; within 1e−13 for a, b up to 1e4.
double incomplete_beta(double a, double b, double x);
double log_beta_scale(double a, double b);                           // log Γ(a + b) − log Γ(a) − log Γ(b)
double incomplete_beta(double a, double b, double x, double scale);  // with that scale, where it is known

// x with I_x(a, b) = u, 0 < u < 1.
double inverse_beta(double a, double b, double u);

// P(a, x) = γ(a, x)/Γ(a): the share of a gamma distribution with shape a > 0 below x ≥ 0, within 1e−11 for a up to
// 1e4; by its series below the bend and by Lentz's continued fraction above it.
double incomplete_gamma(double a, double x);

// x with P(a, x) = u, 0 < u < 1.
double inverse_gamma(double a, double u);

}  // namespace economics
