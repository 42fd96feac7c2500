#include <string_view>
#include <unordered_set>

#include "analysis/realised_savings.h"

namespace analysis {

namespace {

using Violations = std::vector<base::Violation>;

std::string at(const char* list, size_t i, const char* field) {
  return std::string(list) + "[" + std::to_string(i) + "]." + field;
}

void check_count(Violations& out, const char* field, int count, int max) {
  if (count >= 1 && count <= max) return;
  out.push_back({field, "count.outside", {{"min", "1"}, {"max", std::to_string(max)}}});
}

void check_window(Violations& out, const RealisedSavingsInput& input) {
  if (input.last_month < input.first_month) out.push_back({"last_month", "period.reversed", {}});
  if (input.last_month.number - input.first_month.number >= kSavingsWindowMax) {
    out.push_back({"last_month", "period.too_long", {{"months", std::to_string(kSavingsWindowMax)}}});
  }
  check_count(out, "months_before", input.months_before, kSavingsSideMax);
  check_count(out, "months_after", input.months_after, kSavingsSideMax);
}

void check_people(Violations& out, const RealisedSavingsInput& input) {
  if (input.participants.empty()) out.push_back({"participants", "list.empty", {}});
  if (input.participants.size() + input.others.size() > kSavingsPeopleMax) {
    out.push_back({input.others.empty() ? "participants" : "others",
                   "list.too_long",
                   {{"max", std::to_string(kSavingsPeopleMax)}}});
  }
  std::unordered_set<std::string_view> seen;
  for (size_t i = 0; i < input.participants.size(); ++i) {
    if (!seen.insert(input.participants[i].id).second) {
      out.push_back({at("participants", i, "id"), "name.repeated", {}});
    }
  }
  for (size_t i = 0; i < input.others.size(); ++i) {
    if (!seen.insert(input.others[i].id).second) out.push_back({at("others", i, "id"), "name.repeated", {}});
  }
}

void check_amount(Violations& out, const std::string& field, std::int64_t ore, std::int64_t max) {
  if (ore < 0) out.push_back({field, "amount.negative", {}});
  if (ore > max) out.push_back({field, "amount.too_large", {{"max", std::to_string(max / 100)}}});
}

void check_rows(Violations& out, const RealisedSavingsInput& input) {
  for (size_t i = 0; i < input.members.size(); ++i) {
    const auto& one = input.members[i];
    if (one.last_month && *one.last_month < one.first_month) {
      out.push_back({at("members", i, "last_month"), "period.reversed", {}});
    }
  }
  for (size_t i = 0; i < input.paid.size(); ++i) {
    const auto& one = input.paid[i];
    if (one.month < input.first_month || one.month > input.last_month) {
      out.push_back({at("paid", i, "month"), "savings.outside_window", {}});
    }
    check_amount(out, at("paid", i, "amount_kr"), one.amount_ore, kPaidMonthOreMax);
  }
  if (input.cost_ore) check_amount(out, "cost_kr", *input.cost_ore, kSavingsCostOreMax);
}

constexpr std::string_view kReserved[] = {"assistance_before", "assistance_last_3", "months_assisted", "started"};

void check_covariates(Violations& out, const std::string& at_person, const Covariates& covariates) {
  for (const auto name : kReserved) {
    if (covariates.contains(std::string(name))) {
      out.push_back({at_person + ".covariates." + std::string(name), "savings.reserved_name", {}});
    }
  }
}

void check_comparison(Violations& out, const RealisedSavingsInput& input) {
  const bool is_compared = !input.others.empty();
  const char* rule = is_compared ? "field.required" : "field.not_used";
  if (input.compared_months.has_value() != is_compared) out.push_back({"compared_months", rule, {}});
  if (input.seed.has_value() != is_compared) out.push_back({"seed", rule, {}});
  if (is_compared && input.compared_months) {
    check_count(out, "compared_months", *input.compared_months, input.months_after);
  }
  const auto person = [](const char* list, size_t i) { return std::string(list) + "[" + std::to_string(i) + "]"; };
  for (size_t i = 0; i < input.participants.size(); ++i) {
    check_covariates(out, person("participants", i), input.participants[i].covariates);
  }
  for (size_t i = 0; i < input.others.size(); ++i) {
    check_covariates(out, person("others", i), input.others[i].covariates);
  }
}

}  // namespace

base::Status check_savings(const RealisedSavingsInput& input) {
  Violations out;
  check_window(out, input);
  check_people(out, input);
  check_rows(out, input);
  check_comparison(out, input);
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

}  // namespace analysis
