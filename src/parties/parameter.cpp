#include "parties/parameter.h"

#include <algorithm>
#include <charconv>

#include "base/ensure.h"
#include "base/names.h"
#include "parties/administration.h"
#include "parties/shipped_rows.h"

const std::vector<platform::EmbeddedFile>& samsyn_parameters();

namespace parties {

namespace {

constexpr int kAheadYears = 10;
constexpr size_t kFields = 9;

int number_of(std::string_view text) {
  int out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  ENSURE(error == std::errc() && end == text.data() + text.size());
  return out;
}

std::vector<ShippedValue> read_shipped() {
  std::vector<ShippedValue> out;
  for (const auto& f : shipped_rows(samsyn_parameters(), kFields)) {
    out.push_back({base::find_named<Parameter>(f[0]).value(), base::find_named<ParameterArea>(f[1]).value(),
                   base::find_named<ParameterUnit>(f[2]).value(), base::Date::parse(f[3]).value(), number_of(f[4]),
                   number_of(f[5]), number_of(f[6]), std::string(f[7]), std::string(f[8])});
  }
  ENSURE(out.size() == std::size(kParameterNames));
  return out;
}

// What the entry calls the value: what is a choice is told in other words than a number.
const char* field_of(const OwnValue& value) {
  return shipped(value.parameter).unit == ParameterUnit::counting ? "counting" : "value";
}

record::Deed deed_of(const OwnValue& value, const char* kind, base::Date today) {
  record::NewEntry entry{{}, kind, "own_parameter", value.id, value.branch_id, {}, {}, {}, today, {}, {}, {}, {}};
  record::note_change(entry.changes, "parameter", kOrganisation, {}, base::name_of(value.parameter));
  return {std::move(entry), {}, {}};
}

}  // namespace

const std::vector<ShippedValue>& shipped_values() {
  static const std::vector<ShippedValue> all = read_shipped();
  return all;
}

const ShippedValue& shipped(Parameter parameter) {
  const auto& all = shipped_values();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const ShippedValue& one) { return one.parameter == parameter; });
  ENSURE(found != all.end());
  return *found;
}

const OwnValue* own_value_on(const std::vector<OwnValue>& own, Parameter parameter, base::Date day) {
  const OwnValue* found = nullptr;
  for (const auto& one : own) {
    if (one.parameter != parameter || one.valid_from > day) continue;
    if (!found || one.valid_from > found->valid_from) found = &one;
  }
  return found;
}

int value_on(const std::vector<OwnValue>& own, Parameter parameter, base::Date day) {
  const OwnValue* found = own_value_on(own, parameter, day);
  return found ? found->value : shipped(parameter).value;
}

void check_valid_from(base::Date valid_from, base::Date today, std::vector<base::Violation>& broken) {
  if (valid_from < today) broken.push_back({"valid_from", "date.in_past", {}});
  if (valid_from > today.plus_months(12 * kAheadYears)) broken.push_back({"valid_from", "date.out_of_range", {}});
}

base::Status check(const OwnValue& added, const std::vector<OwnValue>& own, base::Date today) {
  std::vector<base::Violation> broken;
  check_valid_from(added.valid_from, today, broken);
  const bool is_taken = std::any_of(own.begin(), own.end(), [&](const OwnValue& one) {
    return one.parameter == added.parameter && one.valid_from == added.valid_from;
  });
  if (is_taken) broken.push_back({"valid_from", "parameter.day_taken", {}});
  const auto& limits = shipped(added.parameter);
  if (added.value < limits.least || added.value > limits.most) {
    broken.push_back({"value", "parameter.range",
                      {{"least", std::to_string(limits.least)}, {"most", std::to_string(limits.most)}}});
  }
  if (added.source.empty()) broken.push_back({"source", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

base::Status check_withdrawal(const OwnValue& value, base::Date today) {
  if (value.valid_from > today) return base::done();
  return base::Error{base::ErrorCode::conflict, "parameter.in_force", {}};
}

record::Deed set_deed(const OwnValue& added, int before, base::Date today) {
  auto deed = deed_of(added, "parameter_set", today);
  auto& changes = deed.entry.changes;
  record::note_change(changes, field_of(added), kOrganisation, std::to_string(before), std::to_string(added.value));
  record::note_change(changes, "valid_from", kOrganisation, {}, added.valid_from.str());
  record::note_change(changes, "parameter_source", kOrganisation, {}, added.source);
  return deed;
}

record::Deed withdrawn_deed(const OwnValue& value, base::Date today) {
  auto deed = deed_of(value, "parameter_withdrawn", today);
  auto& changes = deed.entry.changes;
  record::note_change(changes, field_of(value), kOrganisation, std::to_string(value.value), {});
  record::note_change(changes, "valid_from", kOrganisation, value.valid_from.str(), {});
  return deed;
}

}  // namespace parties
