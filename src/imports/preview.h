// A file on its way in: which column says what, what becomes of each row, and why. Words and rules; pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "import_rows/participant_row.h"
#include "import_rows/targets.h"
#include "outcomes/participation.h"
#include "people/person.h"

namespace imports {

// Where in the file the register stands, what its columns say, and to which unit or project it goes.
struct MappingChoice {
  int sheet = 0;
  int header_row = 1;
  base::UnitId unit_id;  // empty until it is chosen
  import_rows::Mapping mapping;
};
std::string encode(const MappingChoice& choice);
MappingChoice decode_mapping(const std::string& text);

enum class Decision { create, link, skip };
inline constexpr std::pair<Decision, std::string_view> kDecisionNames[] = {
    {Decision::create, "create"}, {Decision::link, "link"}, {Decision::skip, "skip"}};
constexpr const auto& enum_names(Decision) { return kDecisionNames; }

struct RowDecision {
  Decision decision = Decision::create;
  std::optional<base::PersonId> person_id;  // to whom the row is linked
};
using Decisions = std::map<int, RowDecision>;  // by the file's own row number; only what somebody decided
std::string encode(const Decisions& decisions);
Decisions decode_decisions(const std::string& text);

enum class RowState { is_new, match, possible_match, error, skip };
inline constexpr std::pair<RowState, std::string_view> kRowStateNames[] = {
    {RowState::is_new, "new"},   {RowState::match, "match"}, {RowState::possible_match, "possible_match"},
    {RowState::error, "error"}, {RowState::skip, "skip"}};
constexpr const auto& enum_names(RowState) { return kRowStateNames; }

// Who the row might be, among the people that the viewer may know of.
struct Match {
  people::PersonRow person;
  bool is_certain = false;  // the number is the person's, or the same stay is there already
};

struct AssessedRow {
  import_rows::ParticipantRow row;
  RowState state = RowState::is_new;
  std::optional<RowDecision> decision;  // none for a row with problems
  std::optional<people::PersonRow> matched_person;
};

// A row with problems is an error whatever was decided. A number that is known is linked, a likely name is
// new until somebody says otherwise.
AssessedRow assess(import_rows::ParticipantRow row, const std::optional<Match>& match,
                   const std::optional<RowDecision>& decided);

struct Counts {
  int is_new = 0;
  int match = 0;
  int error = 0;
  int skip = 0;
};
Counts count(const std::vector<AssessedRow>& rows);

// The row as a person and as a participation with its measurements. The participation's unit, holder and
// person are the import's to fill in. A stay that has ended without a stated reason was ended without
// measurement, or, where it was measured at its end, for another reason.
people::CheckedPerson person_of(const import_rows::ParticipantRow& row);
outcomes::Participation participation_of(const import_rows::ParticipantRow& row);

}  // namespace imports
