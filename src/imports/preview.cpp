#include "imports/preview.h"

#include <charconv>
#include <set>

#include "base/names.h"
#include "base/text.h"

namespace imports {

namespace {

int number(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string person_text(const RowDecision& decision) {
  return decision.person_id ? decision.person_id->str() : std::string();
}

}  // namespace

std::string encode(const MappingChoice& choice) {
  std::string out = std::to_string(choice.sheet) + "\n" + std::to_string(choice.header_row) + "\n" +
                    choice.unit_id.str() + "\n";
  for (const auto target : choice.mapping) out += std::string(import_rows::target_code(target)) + ",";
  return out;
}

MappingChoice decode_mapping(const std::string& text) {
  const auto lines = base::split(text, '\n');
  ENSURE(lines.size() == 4);
  MappingChoice choice{number(lines[0]), number(lines[1]), base::UnitId(lines[2]), {}};
  for (const auto& code : base::split(lines[3], ',')) {
    if (code.empty()) continue;
    choice.mapping.push_back(import_rows::target_of(code).value_or(import_rows::Target::ignore));
  }
  return choice;
}

std::string encode(const Decisions& decisions) {
  std::string out;
  for (const auto& [row, decision] : decisions) {
    out += std::to_string(row) + ":" + base::name_of(decision.decision) + ":" + person_text(decision) + "\n";
  }
  return out;
}

Decisions decode_decisions(const std::string& text) {
  Decisions out;
  for (const auto& line : base::split(text, '\n')) {
    const auto parts = base::split(line, ':');
    if (parts.size() != 3) continue;
    std::optional<base::PersonId> person_id;
    if (!parts[2].empty()) person_id = base::PersonId(parts[2]);
    out[number(parts[0])] = {base::named<Decision>(parts[1]), person_id};
  }
  return out;
}

AssessedRow assess(import_rows::ParticipantRow row, const std::optional<Match>& match,
                   const std::optional<RowDecision>& decided, std::optional<SameAs> same_as) {
  AssessedRow out;
  out.row = std::move(row);
  if (match && !match->is_elsewhere) out.matched_person = match->person;
  if (!out.row.problems.empty()) {
    out.state = RowState::error;
    return out;
  }
  const bool is_certain = match && match->by_number;
  out.same_as = same_as;
  const bool is_here = is_certain && !match->is_elsewhere;
  const RowDecision usual = is_here ? RowDecision{Decision::link, match->person.id} : RowDecision{};
  out.decision = decided.value_or(same_as ? RowDecision{Decision::skip, {}} : usual);
  if (is_certain && out.decision->decision == Decision::create) out.decision = usual;
  if (out.decision->decision == Decision::skip) {
    out.state = same_as ? RowState::already_here : RowState::skip;
  } else if (is_certain || out.decision->decision == Decision::link) {
    out.state = RowState::match;
  } else {
    out.state = match ? RowState::possible_match : RowState::is_new;
  }
  return out;
}

Counts count(const std::vector<AssessedRow>& rows) {
  Counts out;
  for (const auto& row : rows) {
    switch (row.state) {
      case RowState::is_new:
      case RowState::possible_match: ++out.is_new; break;
      case RowState::match: ++out.match; break;
      case RowState::already_here: ++out.already_here; break;
      case RowState::error: ++out.error; break;
      case RowState::skip: ++out.skip; break;
    }
  }
  return out;
}

Made made_by(const std::vector<AssessedRow>& rows) {
  Made out;
  std::set<std::string> numbers;
  for (const auto& row : rows) {
    if (!row.decision || row.decision->decision == Decision::skip) continue;
    const auto& number = row.row.identity_number;
    const bool is_first = !number || numbers.insert(number->digits()).second;
    ++(is_first && row.state != RowState::match ? out.created : out.linked);
  }
  return out;
}

people::CheckedPerson person_of(const import_rows::ParticipantRow& row) {
  people::CheckedPerson out;
  out.details = {row.given_name, row.family_name, row.birth_year, row.sex, row.phone, row.email, "", false};
  out.number = row.identity_number;
  if (row.identity_number) out.birth_on = row.identity_number->born_on();
  return out;
}

outcomes::Participation participation_of(const import_rows::ParticipantRow& row) {
  outcomes::Participation out{"", 1, {}, {}, {}, {}, {}, *row.starts_on, row.ends_on, {}, "",
                              outcomes::EducationLevel::unknown, row.registration_consent_on, false};
  if (!row.education_level.empty()) {
    out.education_level = base::named<outcomes::EducationLevel>(row.education_level);
  }
  if (row.ends_on) {
    const bool measured = !row.income_source_end.empty() || !row.occupation_end.empty();
    const auto unstated = measured ? outcomes::ExitReason::other : outcomes::ExitReason::ended_unmeasured;
    out.exit_reason = row.exit_reason.empty() ? unstated : base::named<outcomes::ExitReason>(row.exit_reason);
  }
  return out;
}

}  // namespace imports
