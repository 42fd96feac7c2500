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

size_t likeness(const platform::TableRow& row) {
  std::set<std::string> targets;
  for (const auto& cell : row.cells) {
    if (cell.kind != platform::CellKind::text) continue;
    const auto guess = guess_heading(cell.text);
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
    const size_t found = likeness(sheet.rows[i]);
    if (found > most) {
      most = found;
      best = &sheet.rows[i];
    }
  }
  return best->number;
}

std::vector<std::string> headings_at(const platform::Sheet& sheet, int header_row) {
  std::vector<std::string> headings;
  for (const auto& row : sheet.rows) {
    if (row.number != header_row) continue;
    for (const auto& cell : row.cells) headings.push_back(base::tidy_line(cell.text));
  }
  return headings;
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
