#include "base/result.h"

#include <string>

#include <gtest/gtest.h>

#include "base/id.h"

namespace base {
namespace {

Result<int> half(int value) {
  if (value % 2 != 0) return invalid("value", "value.odd");
  return value / 2;
}

Result<int> quarter(int value) {
  TRY_ASSIGN(const int once, half(value));
  TRY_ASSIGN(const int twice, half(once));
  return twice;
}

TEST(Result, carries_the_value_or_the_first_error) {
  EXPECT_EQ(quarter(8).value(), 2);
  EXPECT_EQ(quarter(6).error().violations.at(0).rule, "value.odd");
  EXPECT_THROW(quarter(6).value(), InvariantViolation);
}

TEST(Uuid, is_lower_case_and_dashed) {
  EXPECT_TRUE(is_uuid("018f4c5e-7b1a-7c3d-9e2f-0123456789ab"));
  EXPECT_FALSE(is_uuid("018F4C5E-7b1a-7c3d-9e2f-0123456789ab"));
  EXPECT_FALSE(is_uuid("018f4c5e7b1a7c3d9e2f0123456789ab"));
  EXPECT_FALSE(is_uuid(""));
}

}  // namespace
}  // namespace base
