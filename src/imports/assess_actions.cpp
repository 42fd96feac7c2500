#include <algorithm>

#include "base/text.h"
#include "imports/preview_actions.h"
#include "outcomes/participation_store.h"
#include "people/person_store.h"
#include "people/registration.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace imports {

namespace {

// Who the row is already.
struct Known {
  std::optional<Match> match;
  bool is_refused = false;  // the number is somebody's under another name, or of somebody protected

  std::optional<base::PersonId> by_number() const {
    if (!match || !match->by_number) return std::nullopt;
    return match->person.id;
  }
};

// Those of each name that a file has asked for: a register names the same people, and the same names, again.
using ByName = std::map<std::string, std::vector<people::PersonRow>>;

const std::vector<people::PersonRow>& named(Work& work, const Viewer& viewer, const std::string& folded,
                                            ByName& by_name) {
  const auto [at, is_new] = by_name.try_emplace(folded);
  if (!is_new) return at->second;
  const auto scope = sharing::list_scope(viewer);
  for (const auto& branch : scope.branches) {
    for (auto& found :
         people::search_names(work.session(), work.municipality_id(), branch, scope.protection_max, folded, 20)) {
      at->second.push_back(std::move(found));
    }
  }
  return at->second;
}

// Under another name a number is taken for a slip: the row is shown as faulty, to whomever the number belongs.
Known known_by_number(Work& work, const Viewer& viewer, const import_rows::ParticipantRow& row) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto id = people::find_by_number(session, municipality_id, work.keys(), *row.identity_number);
  if (!id) return {};
  const auto facts = sharing::find_facts(session, municipality_id, *id).value();
  const auto told = person_of(row).details;
  const auto knows = sharing::decide(viewer, facts, {}, sharing::Category::identity, sharing::Act::list);
  if (!knows.is_allowed) {
    if (!people::may_join(work, facts, told)) return {{}, true};
    people::PersonRow elsewhere;
    elsewhere.id = *id;
    return {Match{std::move(elsewhere), true, true}, false};
  }
  const auto known = people::find_person(session, municipality_id, *id).value().details;
  const bool is_other = !people::full_name(told).empty() && !people::is_same_by_number(told, known);
  return {Match{people::find_row(session, municipality_id, *id).value(), true}, is_other};
}

Known known_by_name(Work& work, const Viewer& viewer, const import_rows::ParticipantRow& row, ByName& by_name) {
  people::PersonDetails asked;
  asked.given_name = row.given_name;
  asked.family_name = row.family_name;
  asked.birth_year = row.birth_year;
  const std::string folded = base::fold(people::full_name(asked));
  for (const auto& found : named(work, viewer, folded, by_name)) {
    people::PersonDetails known;
    known.family_name = found.name;
    known.birth_year = found.birth_year;
    if (people::likeness(asked, known)) return {Match{found, false}, false};
  }
  return {};
}

// A person cannot be in the same unit twice at once.
void note_overlap(Work& work, const MappingChoice& choice, AssessedRow& row) {
  if (!row.decision || row.decision->decision != Decision::link || !row.decision->person_id) return;
  auto wanted = participation_of(row.row);
  wanted.unit_id = choice.unit_id;
  const auto others = outcomes::participations_of(work.session(), work.municipality_id(), *row.decision->person_id);
  const auto status = outcomes::check_start(wanted, others, work.today());
  if (status.has_value()) return;
  for (const auto& violation : status.error().violations) row.row.problems.push_back({"", violation.rule, {}});
  row.state = RowState::error;
  row.decision.reset();
}

// Nor can the file say so: stays of one number in the file itself, in the order of their rows.
using StaysByNumber = std::map<std::string, std::vector<outcomes::Participation>>;

void note_overlap_in_file(AssessedRow& row, StaysByNumber& stays, base::Date today) {
  if (!row.decision || row.decision->decision == Decision::skip || !row.row.identity_number) return;
  auto& earlier = stays[row.row.identity_number->digits()];
  auto wanted = participation_of(row.row);
  wanted.id = std::to_string(row.row.row_number);
  if (outcomes::check_start(wanted, earlier, today).has_value()) {
    earlier.push_back(std::move(wanted));
    return;
  }
  row.row.problems.push_back({"", "participation.overlaps", {}});
  row.state = RowState::error;
  row.decision.reset();
}

AlreadyHere here_already(Work& work, const Viewer& viewer, const OpenedPreview& opened) {
  const auto& unit_id = opened.choice.unit_id;
  auto& session = work.session();
  return {stays_in(session, work.municipality_id(), unit_id, sharing::list_scope(viewer).protection_max),
          rows_of_file(session, work.municipality_id(), unit_id, opened.file_digest, opened.choice.sheet)};
}

// The person whom a row that is here already is about, to be shown.
std::optional<Match> person_here(Work& work, const Known& known, const std::optional<Double>& same) {
  if (known.match || !same || !same->person_id) return known.match;
  return Match{people::find_row(work.session(), work.municipality_id(), *same->person_id).value(), false};
}

}  // namespace

base::Result<std::vector<AssessedRow>> assess_rows(Work& work, const Viewer& viewer, const OpenedPreview& opened) {
  if (opened.choice.unit_id.empty()) return base::Error{base::ErrorCode::conflict, "import_preview.not_mapped", {}};
  sharing::note_list(work, viewer, "import_preview");
  const auto& sheet = opened.table.sheets.at(static_cast<size_t>(opened.choice.sheet));
  const import_rows::Columns columns{import_rows::headings_at(sheet, opened.choice.header_row), opened.choice.mapping};
  const AlreadyHere here = here_already(work, viewer, opened);
  std::vector<AssessedRow> out;
  StaysByNumber stays;
  ByName by_name;
  for (auto& row : import_rows::read_rows(sheet, opened.choice.header_row, columns, work.today())) {
    Known known;
    std::optional<Double> same;
    if (row.problems.empty()) {
      known = row.identity_number ? known_by_number(work, viewer, row) : known_by_name(work, viewer, row, by_name);
      same = here.find(row, known.by_number());
    }
    const auto found = opened.decisions.find(row.row_number);
    const auto decided = found == opened.decisions.end() ? std::nullopt : std::optional(found->second);
    const bool stays_out = same && (!decided || decided->decision == Decision::skip);
    if (known.is_refused && !stays_out) row.problems.push_back({"", "person.number_has_other_name", {}});
    out.push_back(assess(std::move(row), person_here(work, known, same), decided,
                         same ? std::optional(same->same_as) : std::nullopt));
    note_overlap(work, opened.choice, out.back());
    note_overlap_in_file(out.back(), stays, work.today());
  }
  return out;
}

}  // namespace imports
