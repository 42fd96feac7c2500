#include "economics/parameters.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/names.h"
#include "base/text.h"

namespace economics {

namespace {

constexpr size_t kColumns = 7;

bool holds(const Parameter& row, base::Date on) {
  return row.valid_from <= on && (!row.valid_to || on <= *row.valid_to);
}

bool overlap(const Parameter& a, const Parameter& b) {
  return a.name == b.name && base::Period{a.valid_from, a.valid_to}.overlaps({b.valid_from, b.valid_to});
}

bool overlaps_another(const std::vector<Parameter>& rows, size_t i) {
  for (size_t j = 0; j < i; ++j) {
    if (overlap(rows[i], rows[j])) return true;
  }
  return false;
}

Parameter shipped_row(const std::vector<std::string>& fields) {
  const auto from = base::Date::parse(fields[2]);
  const auto value = read_decimal(fields[4]);
  ENSURE(from && value && !fields[6].empty());
  const auto confidence = base::find_named<Confidence>(fields[5]);
  ENSURE(confidence.has_value());
  Parameter row{fields[0], *from, std::nullopt, *value, fields[6], confidence};
  if (!fields[3].empty()) {
    row.valid_to = base::Date::parse(fields[3]);
    ENSURE(row.valid_to && row.valid_from <= *row.valid_to);
  }
  return row;
}

}  // namespace

std::optional<Ratio> read_decimal(std::string_view text) {
  std::int64_t billionths = 0;
  size_t places = 0, digits = 0;
  bool after_point = false;
  for (const char c : text) {
    if (c == '.' && !after_point && digits > 0) {
      after_point = true;
    } else if (c >= '0' && c <= '9' && places < 9 && digits < 15) {
      billionths = billionths * 10 + (c - '0');
      ++digits;
      if (after_point) ++places;
    } else {
      return std::nullopt;
    }
  }
  if (digits == 0 || (after_point && places == 0) || digits - places > 6) return std::nullopt;
  for (; places < 9; ++places) billionths *= 10;
  return Ratio::from_billionths(billionths);
}

Parameters Parameters::from_shipped(std::string_view csv) {
  Parameters out;
  const auto lines = base::split(csv, '\n');
  for (size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].empty()) continue;
    const auto fields = base::split(lines[i], ';');
    ENSURE(fields.size() == kColumns);
    const auto dated_by = base::find_named<DatedBy>(fields[1]);
    ENSURE(dated_by.has_value());
    const Rule* known = out.rule(fields[0]);
    ENSURE(known == nullptr || known->dated_by == *dated_by);
    if (known == nullptr) out.rules_.push_back({fields[0], *dated_by});
    out.shipped_.push_back(shipped_row(fields));
    ENSURE(!overlaps_another(out.shipped_, out.shipped_.size() - 1));
  }
  ENSURE(!out.shipped_.empty());
  return out;
}

void Parameters::put_before(Faults& faults, const std::string& field, const std::vector<Parameter>& own) {
  for (size_t i = 0; i < own.size(); ++i) {
    if (rule(own[i].name) == nullptr) faults.add(at(field, i, "name"), "parameter.unknown");
    if (own[i].valid_to && *own[i].valid_to < own[i].valid_from)
      faults.add(at(field, i, "valid_to"), "period.reversed");
    if (own[i].value < Ratio{}) faults.add(at(field, i, "value"), "ratio.negative");
    if (overlaps_another(own, i)) faults.add(at(field, i), "parameter.overlap");
  }
  own_ = own;
}

const Parameters::Rule* Parameters::rule(std::string_view name) const {
  const auto found = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& one) { return one.name == name; });
  return found == rules_.end() ? nullptr : &*found;
}

DatedBy Parameters::dated_by(std::string_view name) const {
  const Rule* found = rule(name);
  ENSURE(found != nullptr);
  return found->dated_by;
}

std::optional<Parameter> Parameters::find(std::string_view name, const Dates& dates) const {
  const base::Date on = dated_by(name) == DatedBy::decision ? dates.decision_on : dates.wage_month;
  for (const auto* rows : {&own_, &shipped_}) {
    for (const Parameter& row : *rows) {
      if (row.name == name && holds(row, on)) return row;
    }
  }
  return std::nullopt;
}

}  // namespace economics
