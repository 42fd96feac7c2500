#include "import_rows/targets.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/text.h"
#include "import_rows/words.h"

namespace import_rows {

namespace {

constexpr size_t kHeaderSearchRows = 30;

constexpr std::array<std::pair<Target, std::string_view>, 19> kCodes = {{
    {Target::ignore, "ignore"},
    {Target::given_name, "given_name"},
    {Target::family_name, "family_name"},
    {Target::full_name, "full_name"},
    {Target::identity_number, "identity_number"},
    {Target::birth_year, "birth_year"},
    {Target::sex, "sex"},
    {Target::phone, "phone"},
    {Target::email, "email"},
    {Target::starts_on, "starts_on"},
    {Target::ends_on, "ends_on"},
    {Target::exit_reason, "exit_reason"},
    {Target::education_level, "education_level"},
    {Target::registration_consent_on, "registration_consent_on"},
    {Target::income_source_start, "income_source_start"},
    {Target::income_source_end, "income_source_end"},
    {Target::occupation_start, "occupation_start"},
    {Target::occupation_end, "occupation_end"},
    {Target::external_reference, "external_reference"},
}};

bool says(const platform::TableRow& row, size_t column) {
  return column < row.cells.size() && !row.cells[column].text.empty();
}

bool continues(const platform::TableRow& row, size_t column) {
  return column < row.cells.size() && row.cells[column].kind == platform::CellKind::merged;
}

// What the row above says in a cell that is merged over several columns. Empty where it says nothing there, and
// where it is a title: as wide as the headings together.
std::string group_above(const platform::TableRow& above, const platform::TableRow& row, size_t column) {
  if (!says(above, column)) return {};
  size_t first = column;
  while (first > 0 && continues(above, first)) --first;
  size_t last = column;
  while (continues(above, last + 1)) ++last;
  const size_t width = last - first + 1;
  const bool is_title = first == 0 && width >= row.cells.size();
  return width > 1 && !is_title ? above.cells[column].text : std::string();
}

std::vector<std::string> headings_of(const platform::Sheet& sheet, size_t at) {
  const auto& row = sheet.rows[at];
  const bool has_above = at > 0 && sheet.rows[at - 1].number == row.number - 1;
  std::vector<std::string> headings;
  for (size_t i = 0; i < row.cells.size(); ++i) {
    const std::string own = row.cells[i].text;
    const std::string group = has_above && !own.empty() ? group_above(sheet.rows[at - 1], row, i) : "";
    headings.push_back(base::tidy_line(group.empty() || group == own ? own : group + " " + own));
  }
  return headings;
}

// How many targets the row's headings seem to mean.
size_t likeness(const platform::Sheet& sheet, size_t at) {
  const auto headings = headings_of(sheet, at);
  std::set<std::string> targets;
  for (size_t i = 0; i < headings.size(); ++i) {
    if (sheet.rows[at].cells[i].kind != platform::CellKind::text) continue;
    const auto guess = guess_heading(headings[i]);
    if (guess.strength > 0) targets.insert(guess.target);
  }
  return targets.size();
}

}  // namespace

std::string_view target_code(Target target) { return kCodes[static_cast<size_t>(target)].second; }

std::optional<Target> target_of(std::string_view code) {
  for (const auto& [target, name] : kCodes) {
    if (name == code) return target;
  }
  return std::nullopt;
}

Mapping suggest_mapping(const std::vector<std::string>& headings) {
  struct Claim {
    size_t strength;
    size_t column;
    Target target;
  };
  std::vector<Claim> claims;
  for (size_t i = 0; i < headings.size(); ++i) {
    const auto guess = guess_heading(headings[i]);
    if (guess.strength > 0) claims.push_back({guess.strength, i, *target_of(guess.target)});
  }
  std::stable_sort(claims.begin(), claims.end(),
                   [](const Claim& a, const Claim& b) { return a.strength > b.strength; });
  Mapping mapping(headings.size(), Target::ignore);
  std::set<Target> taken;
  for (const Claim& claim : claims) {
    if (taken.insert(claim.target).second) mapping[claim.column] = claim.target;
  }
  if (taken.contains(Target::given_name) && taken.contains(Target::family_name)) {
    std::replace(mapping.begin(), mapping.end(), Target::full_name, Target::ignore);
  }
  return mapping;
}

int suggest_header_row(const platform::Sheet& sheet) {
  if (sheet.rows.empty()) return 0;
  const platform::TableRow* best = &sheet.rows.front();
  size_t most = 0;
  for (size_t i = 0; i < std::min(sheet.rows.size(), kHeaderSearchRows); ++i) {
    const size_t found = likeness(sheet, i);
    if (found > most) {
      most = found;
      best = &sheet.rows[i];
    }
  }
  return best->number;
}

std::vector<std::string> headings_at(const platform::Sheet& sheet, int header_row) {
  for (size_t at = 0; at < sheet.rows.size(); ++at) {
    if (sheet.rows[at].number == header_row) return headings_of(sheet, at);
  }
  return {};
}

base::Status check_has_rows(const platform::Sheet& sheet, int header_row) {
  const bool has_rows = !sheet.rows.empty() && sheet.rows.back().number > header_row;
  return has_rows ? base::done() : base::Status(base::invalid("file", "file.only_headings"));
}

base::Status check_mapping(const Mapping& mapping) {
  std::set<Target> taken;
  for (const Target target : mapping) {
    if (target == Target::ignore || taken.insert(target).second) continue;
    return base::invalid(
        {{"columns", "mapping.target_twice", {{"target", std::string(target_code(target))}}}});
  }
  if (!taken.contains(Target::starts_on)) return base::invalid("columns", "mapping.no_start");
  const bool named = taken.contains(Target::given_name) || taken.contains(Target::family_name) ||
                     taken.contains(Target::full_name) || taken.contains(Target::identity_number);
  if (!named) return base::invalid("columns", "mapping.no_name_or_number");
  return base::done();
}

}  // namespace import_rows
