#include "reports/release_rows.h"

#include <algorithm>
#include <set>

#include "analysis/anonymity.h"
#include "base/ensure.h"
#include "base/names.h"

namespace reports {

namespace {

using analysis::Columns;

struct Person {
  std::vector<size_t> rows;
};

std::string joined(const std::vector<std::string>& values) {
  std::string out;
  for (const auto& value : values) out += value + "\n";
  return out;
}

// Of people: what each column says of them over all their participations, in an order of the values alone.
class Profiles {
 public:
  Profiles(const Columns& columns, const Releasable& from, const analysis::AppendixQuery& query,
           const ReleaseChoice& choice)
      : columns_(columns), query_(query), choice_(choice) {
    for (const auto& rule : release_columns()) {
      if (rule.identifies && choice.at(rule.column) != Resolution::none) identifying_.push_back(rule.column);
    }
    for (const size_t row : from.rows) {
      const bool is_same =
          !people_.empty() && columns.participant[people_.back().rows[0]] == columns.participant[row];
      if (!is_same) people_.emplace_back();
      people_.back().rows.push_back(row);
    }
    for (auto& person : people_) put_in_order(person);
  }

  const std::vector<Person>& people() const { return people_; }
  const std::vector<ReleaseColumn>& identifying() const { return identifying_; }

  std::string value(const Person& person, ReleaseColumn column, Resolution resolution) const {
    std::vector<std::string> values;
    for (const size_t row : person.rows) {
      values.push_back(released_value(columns_, row, query_, column, resolution));
    }
    return joined(values);
  }
  std::string value(const Person& person, ReleaseColumn column) const {
    return value(person, column, choice_.at(column));
  }
  std::string all(const Person& person) const {
    std::vector<std::string> values;
    for (const auto column : identifying_) values.push_back(value(person, column));
    return joined(values);
  }

  analysis::DataSet data(int threshold) const {
    analysis::DataSet out;
    out.threshold = threshold;
    for (const auto column : identifying_) out.columns.push_back(base::name_of(column));
    for (const Person& person : people_) {
      out.rows.emplace_back();
      for (const auto column : identifying_) out.rows.back().push_back(value(person, column));
    }
    for (const auto column : identifying_) {
      const auto broader = coarser(column, choice_.at(column));
      if (broader && *broader != Resolution::none) out.generalisations.push_back(broadened(column, *broader));
    }
    return out;
  }

 private:
  void put_in_order(Person& person) {
    std::vector<std::pair<std::string, size_t>> keyed;
    for (const size_t row : person.rows) keyed.emplace_back(all(Person{{row}}), row);
    std::sort(keyed.begin(), keyed.end());
    for (size_t i = 0; i < keyed.size(); ++i) person.rows[i] = keyed[i].second;
  }

  analysis::Generalisation broadened(ReleaseColumn column, Resolution broader) const {
    std::map<std::string, std::string> values;
    for (const Person& person : people_) values[value(person, column)] = value(person, column, broader);
    analysis::Generalisation out{base::name_of(column), {}};
    for (const auto& [fine, coarse] : values) out.values.push_back({fine, coarse});
    return out;
  }

  const Columns& columns_;
  const analysis::AppendixQuery& query_;
  const ReleaseChoice& choice_;
  std::vector<ReleaseColumn> identifying_;
  std::vector<Person> people_;
};

using Classes = std::map<std::string, std::vector<const Person*>>;

Classes classes_of(const Profiles& profiles) {
  Classes out;
  for (const Person& person : profiles.people()) out[profiles.all(person)].push_back(&person);
  return out;
}

// By the next coarser one; where that does not help, by leaving the column out, if it can be.
ColumnGain gain_of(ReleaseColumn column, const analysis::ColumnContribution& found, Resolution chosen) {
  const auto broader = coarser(column, chosen);
  if (!broader) return {column, found.values, {}, 0};
  const int gain = found.generalised ? found.generalised->gain : found.left_out.gain;
  if (gain > 0 || !can_be_left_out(column)) return {column, found.values, broader, gain};
  return {column, found.values, Resolution::none, found.left_out.gain};
}

void put_gains(ReleaseCheck& out, const Profiles& profiles, const ReleaseChoice& choice) {
  const auto found = analysis::anonymity(profiles.data(out.threshold));
  ENSURE(found.has_value());
  out.smallest = found->classes.smallest;
  out.people_below = found->classes.rows_below;
  for (const auto& one : found->columns) {
    const auto column = base::named<ReleaseColumn>(one.column);
    out.columns.push_back(gain_of(column, one, choice.at(column)));
  }
  std::stable_sort(out.columns.begin(), out.columns.end(),
                   [](const ColumnGain& a, const ColumnGain& b) { return a.gain > b.gain; });
}

bool is_told(const Profiles& profiles, const std::vector<const Person*>& alike, ReleaseColumn column) {
  const std::string first = profiles.value(*alike.front(), column);
  if (std::all_of(first.begin(), first.end(), [](char c) { return c == '\n'; })) return false;
  return std::all_of(alike.begin(), alike.end(),
                     [&](const Person* person) { return profiles.value(*person, column) == first; });
}

void put_told(ReleaseCheck& out, const Profiles& profiles, const Classes& classes, const ReleaseChoice& choice) {
  for (const auto& rule : release_columns()) {
    if (rule.identifies || choice.at(rule.column) == Resolution::none) continue;
    ColumnTold told{rule.column, 0};
    for (const auto& [key, alike] : classes) {
      const int size = static_cast<int>(alike.size());
      if (size >= out.threshold && is_told(profiles, alike, rule.column)) told.people += size;
    }
    if (told.people > 0) out.told.push_back(told);
  }
}

// The place names the unit.
std::vector<ReleaseColumn> filtered_in(const std::vector<analysis::Filter>& filters) {
  std::vector<ReleaseColumn> out;
  for (const auto& filter : filters) {
    const auto column = base::named<ReleaseColumn>(base::name_of(filter.variable));
    const bool is_there = std::find(out.begin(), out.end(), column) != out.end();
    if (column != ReleaseColumn::unit && !is_there) out.push_back(column);
  }
  return out;
}

}  // namespace

Releasable releasable(const Columns& columns, const analysis::Standing& standing) {
  const auto withdrawn = columns.exit_reasons.find(analysis::kConsentWithdrawn);
  std::set<std::uint32_t> gone, left_out;
  for (size_t i = 0; i < columns.size(); ++i) {
    if (withdrawn && columns.exit_reason[i] == *withdrawn) gone.insert(columns.participant[i]);
  }
  Releasable out;
  for (size_t i = 0; i < columns.size(); ++i) {
    const int never = analysis::kRegisteredWrongly | analysis::kAnonymous;
    if (standing[i] == 0 || (standing[i] & never) != 0) continue;
    if (gone.count(columns.participant[i]) > 0)
      left_out.insert(columns.participant[i]);
    else
      out.rows.push_back(i);
  }
  out.left_out_people = static_cast<int>(left_out.size());
  return out;
}

ReleaseCheck check_release(const Columns& columns, const Releasable& from, const analysis::AppendixQuery& query,
                           const ReleaseChoice& choice, int threshold) {
  ReleaseCheck out;
  out.threshold = threshold;
  out.rows = static_cast<int>(from.rows.size());
  out.left_out_people = from.left_out_people;
  out.filtered = filtered_in(query.population.filters);
  if (from.rows.empty()) return out;
  const Profiles profiles(columns, from, query, choice);
  out.people = static_cast<int>(profiles.people().size());
  put_gains(out, profiles, choice);
  const auto classes = classes_of(profiles);
  put_told(out, profiles, classes, choice);
  for (const auto& [key, alike] : classes) {
    const int size = static_cast<int>(alike.size());
    for (const Person* person : alike) {
      if (size < threshold)
        out.rows_below += static_cast<int>(person->rows.size());
      else
        out.kept_rows.insert(out.kept_rows.end(), person->rows.begin(), person->rows.end());
    }
    if (size >= threshold) out.kept_smallest = out.kept_smallest == 0 ? size : std::min(out.kept_smallest, size);
  }
  std::sort(out.kept_rows.begin(), out.kept_rows.end());
  return out;
}

}  // namespace reports
