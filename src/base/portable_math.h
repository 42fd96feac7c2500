// exp and log made of additions, multiplications and divisions alone, in a fixed order: the same bits
// with every compiler, library and instruction set that keeps IEEE 754 (the build sets -ffp-contract=off).
// Within three units in the last place of the true value over their whole range.
#pragma once

namespace base {

double portable_exp(double x);                        // 0 below −745.2, infinite above 709.8
double portable_log(double x);                        // x > 0 and finite
double portable_expm1(double x);                      // e^x − 1
double portable_log1p(double x);                      // log(1 + x), x > −1
double portable_power(double base, double exponent);  // base > 0

}  // namespace base
