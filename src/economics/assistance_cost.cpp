#include "economics/assistance_cost.h"

#include <map>
#include <set>

namespace economics {

namespace {

constexpr int kHouseholdsMax = 10'000'000;

void check_reported(Faults& faults, const ReportedAssistance& reported) {
  faults.want_count(in("reported", "households"), reported.households, 1, kHouseholdsMax);
  if (reported.budget <= Money{}) faults.add(in("reported", "budget_kr"), "amount.not_positive");
  if (reported.monthly_average <= Money{}) faults.add(in("reported", "monthly_average_kr"), "amount.not_positive");
  if (reported.monthly_average > kPersonYearMax)
    faults.want_person_year(in("reported", "monthly_average_kr"), reported.monthly_average);
  for (size_t i = 0; i < reported.parts.size(); ++i) {
    const ReportedPart& part = reported.parts[i];
    const std::string field = at(in("reported", "parts"), i);
    faults.want_not_negative(field + ".amount_kr", part.amount);
    if (part.households) faults.want_count(field + ".households", *part.households, 1, kHouseholdsMax);
    if (part.share_of_households) {
      faults.want_share(field + ".share_of_households", *part.share_of_households);
      if (*part.share_of_households == Ratio{}) faults.add(field + ".share_of_households", "share.nothing");
      if (part.households) faults.add(field + ".share_of_households", "field.not_used");
    }
  }
}

using Key = std::optional<std::string>;

class Sums {
 public:
  void add(const Key& key, const AssistanceRow& row) {
    Group& group = groups_[{!key.has_value(), key.value_or("")}];
    group.amount += row.amount;
    group.households.insert(row.household);
    group.months.emplace(row.household, row.month.year() * 12 + static_cast<int>(row.month.month()));
  }
  std::vector<AssistanceSum> all() const {
    std::vector<AssistanceSum> out;
    for (const auto& [key, group] : groups_) {
      out.push_back(sum(key.first ? Key{} : Key{key.second}, group));
    }
    return out;
  }

 private:
  struct Group {
    Money amount;
    std::set<std::string> households;
    std::set<std::pair<std::string, int>> months;
  };

  static AssistanceSum sum(Key key, const Group& group) {
    AssistanceSum out{std::move(key),
                      static_cast<int>(group.households.size()),
                      static_cast<int>(group.months.size()),
                      group.amount,
                      {},
                      {},
                      {}};
    out.mean_of_month = divide_to_ore_half_away(group.amount, out.household_months);
    out.mean_of_household = divide_to_ore_half_away(group.amount, out.households);
    out.mean_months = static_cast<double>(out.household_months) / out.households;
    return out;
  }

  std::map<std::pair<bool, std::string>, Group> groups_;  // those without a key last
};

PartFit fit(const ReportedPart& part, const ReportedAssistance& reported) {
  PartFit out;
  out.name = part.name;
  out.share_of_budget = quotient(part.amount, reported.budget);
  if (part.households) out.households = *part.households;
  if (part.share_of_households) out.households = part.share_of_households->value() * reported.households;
  if (!out.households) return out;
  out.share_of_households = *out.households / reported.households;
  out.mean_of_household = to_ore_half_away(part.amount.kronor() / *out.households);
  out.implied_months = part.amount.kronor() / (*out.households * reported.monthly_average.kronor());
  return out;
}

ReportedFit fit(const ReportedAssistance& reported) {
  ReportedFit out;
  const Money month = reported.monthly_average * reported.households;
  out.implied_months = quotient(reported.budget, month);
  out.whole_year = month * 12;
  out.misfit = out.whole_year - reported.budget;
  for (const ReportedPart& part : reported.parts) out.parts.push_back(fit(part, reported));
  return out;
}

}  // namespace

base::Result<AssistanceCost> assistance_cost(const AssistanceCostInput& input) {
  Faults faults;
  if (input.rows.empty() && !input.reported) faults.add("rows", "list.empty");
  for (size_t i = 0; i < input.rows.size(); ++i)
    faults.want_not_negative(at("rows", i, "amount_kr"), input.rows[i].amount);
  if (input.reported) check_reported(faults, *input.reported);
  if (faults.any()) return faults.error();

  Sums total, groups, barriers;
  for (const AssistanceRow& row : input.rows) {
    total.add({}, row);
    groups.add(row.group, row);
    barriers.add(row.barrier, row);
  }
  AssistanceCost out;
  if (!input.rows.empty()) out.total = total.all().front();
  out.groups = groups.all();
  out.barriers = barriers.all();
  if (input.reported) out.reported = fit(*input.reported);
  return out;
}

}  // namespace economics
