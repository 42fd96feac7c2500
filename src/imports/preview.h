// A file on its way in: which column says what, what becomes of each row, and why. Words and rules; pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "import_rows/participant_row.h"
#include "import_rows/targets.h"
#include "imports/already_here.h"
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

enum class RowState { is_new, match, possible_match, already_here, error, skip };
inline constexpr std::pair<RowState, std::string_view> kRowStateNames[] = {
    {RowState::is_new, "new"},   {RowState::match, "match"}, {RowState::possible_match, "possible_match"},
    {RowState::already_here, "already_here"},
    {RowState::error, "error"}, {RowState::skip, "skip"}};
constexpr const auto& enum_names(RowState) { return kRowStateNames; }

// Who the row might be.
struct Match {
  people::PersonRow person;
  bool by_number = false;
  bool is_elsewhere = false;  // known by number to another branch only: taken in, the person joins; not shown before
};

struct AssessedRow {
  import_rows::ParticipantRow row;
  RowState state = RowState::is_new;
  std::optional<RowDecision> decision;  // none for a row with problems
  std::optional<people::PersonRow> matched_person;
  std::optional<SameAs> same_as;  // for a row that is here already
};

// A row with problems is an error whatever was decided. What is here already is skipped until somebody says
// that it is another person. A number that is known is that person's and never makes a new one (a person known to
// another branch only is a match whom nobody is shown); a likely name is new until somebody says otherwise.
AssessedRow assess(import_rows::ParticipantRow row, const std::optional<Match>& match,
                   const std::optional<RowDecision>& decided, std::optional<SameAs> same_as = {});

struct Counts {
  int is_new = 0;
  int match = 0;
  int already_here = 0;  // and skipped
  int error = 0;
  int skip = 0;
};
Counts count(const std::vector<AssessedRow>& rows);

// What an import of these rows makes: new people, and rows about people who are known or whom an earlier row of
// the same number has made.
struct Made {
  int created = 0;
  int linked = 0;
};
Made made_by(const std::vector<AssessedRow>& rows);

// The row as a person and as a participation with its measurements. The participation's unit, holder and
// person are the import's to fill in. A stay that has ended without a stated reason was ended without
// measurement, or, where it was measured at its end, for another reason.
people::CheckedPerson person_of(const import_rows::ParticipantRow& row);
outcomes::Participation participation_of(const import_rows::ParticipantRow& row);

}  // namespace imports
