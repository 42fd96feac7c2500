#include "demo/t12_spells.h"

#include <algorithm>
#include <numeric>

#include "demo/t12.h"

namespace demo {

namespace {

using assistance::HouseholdType;

// Amounts a month come to 7 800 kr on average (Ekerö, E10).
struct Usual {
  HouseholdType household_type;
  int per_cent;
  int amount_kr;
};
constexpr Usual kUsual[] = {{HouseholdType::single, 62, 6'900},
                            {HouseholdType::single_with_children, 17, 9'500},
                            {HouseholdType::couple, 8, 9'700},
                            {HouseholdType::couple_with_children, 13, 13'300}};

// Most are helped for a short time: so many of a hundred for that long.
struct Length {
  int per_cent;
  int from;
  int to;
};
constexpr Length kLengths[] = {{36, 1, 3}, {23, 4, 6}, {22, 7, 12}, {13, 13, 24}, {6, 25, 40}};

constexpr int kContinuousCostParts = 48;
constexpr int kAllCostParts = 100;

const Usual& draw_type(Stage& stage, bool is_mapped) {
  int at = stage.pick(is_mapped ? kUsual[0].per_cent + kUsual[1].per_cent : 100);
  for (const auto& one : kUsual) {
    if (at < one.per_cent) return one;
    at -= one.per_cent;
  }
  return kUsual[0];
}

int draw_length(Stage& stage) {
  int at = stage.pick(100);
  for (const auto& one : kLengths) {
    if (at < one.per_cent) return one.from + stage.pick(one.to - one.from + 1);
    at -= one.per_cent;
  }
  return 1;
}

// Each household's own level, and each month's own costs.
std::vector<PaidMonth> draw_months(Stage& stage, const Usual& usual, base::Date first, int count) {
  const int level = usual.amount_kr * (80 + stage.pick(41)) / 100;
  std::vector<PaidMonth> out;
  for (int i = 0; i < count; ++i) {
    out.push_back({first.plus_months(i), level * (85 + stage.pick(31)) / 100});
  }
  return out;
}

// Some of those who were helped for longer come back: the second half of their months is moved on, where there is room
// for it. How many months, and what they cost, stays.
void come_back(std::vector<PaidMonth>& months) {
  const size_t count = months.size();
  if (count < 4 || count % 3 != 0) return;
  const int away = 2 + static_cast<int>(count % 7);
  if (months.back().month.plus_months(away) > last_assistance_month()) return;
  for (size_t i = count / 2; i < count; ++i) months[i].month = months[i].month.plus_months(away);
}

std::int64_t cost_of(const std::vector<PaidHousehold>& all) {
  std::int64_t sum = 0;
  for (const auto& one : all) {
    for (const auto& month : one.months) sum += month.amount_kr;
  }
  return sum;
}

}  // namespace

PaidHousehold mapped_household(Stage& stage) {
  const auto& usual = draw_type(stage, true);
  const int count = std::min(draw_length(stage), kMappedMonthsMax);
  return {usual.household_type, draw_months(stage, usual, last_assistance_month().plus_months(1 - count), count)};
}

PaidHousehold passing_household(Stage& stage) {
  const auto& usual = draw_type(stage, false);
  const int count = draw_length(stage);
  const auto first = first_assistance_month().plus_months(stage.pick(kPeriodMonths - count + 1));
  PaidHousehold out{usual.household_type, draw_months(stage, usual, first, count)};
  come_back(out.months);
  return out;
}

std::vector<PaidHousehold> continuous_households(Stage& stage, const std::vector<PaidHousehold>& others) {
  std::vector<PaidHousehold> out;
  for (int i = 0; i < kContinuousHouseholds; ++i) {
    const auto& usual = draw_type(stage, false);
    out.push_back({usual.household_type, draw_months(stage, usual, first_assistance_month(), kPeriodMonths)});
  }
  const std::int64_t wanted = cost_of(others) * kContinuousCostParts / (kAllCostParts - kContinuousCostParts);
  const std::int64_t drawn = cost_of(out);
  for (auto& one : out) {
    for (auto& month : one.months) month.amount_kr = static_cast<int>(month.amount_kr * wanted / drawn);
  }
  return out;
}

}  // namespace demo
