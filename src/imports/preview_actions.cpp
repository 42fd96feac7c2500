#include "imports/preview_actions.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "outcomes/participation_store.h"
#include "parties/party_store.h"
#include "people/person_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace imports {

namespace {

constexpr long long kKeptSeconds = 24 * 3600;

base::Error unknown_preview() { return {base::ErrorCode::not_found, "import_preview.unknown", {}}; }

std::string context_of(const Preview& preview) { return "import/" + preview.staff_id.str() + "/" + preview.id; }

const platform::Sheet& sheet_of(const OpenedPreview& opened) {
  return opened.table.sheets.at(static_cast<size_t>(opened.choice.sheet));
}

int first_full_sheet(const platform::Table& table) {
  for (size_t i = 0; i < table.sheets.size(); ++i) {
    if (!table.sheets[i].hidden && !table.sheets[i].rows.empty()) return static_cast<int>(i);
  }
  return -1;
}

void suggest(OpenedPreview& opened) {
  const auto& sheet = sheet_of(opened);
  opened.choice.mapping = import_rows::suggest_mapping(import_rows::headings_at(sheet, opened.choice.header_row));
}

void save(Work& work, const OpenedPreview& opened) {
  save_mapping(work.session(), work.municipality_id(), opened.preview.id, encode(opened.choice),
               encode(opened.decisions));
}

base::Status read_columns(const std::map<std::string, std::string>& columns, import_rows::Mapping& mapping) {
  for (const auto& [place, code] : columns) {
    size_t column = 0;
    const auto read = std::from_chars(place.data(), place.data() + place.size(), column);
    const auto target = import_rows::target_of(code);
    if (read.ec != std::errc() || column >= mapping.size() || !target) {
      return base::invalid("columns." + place, "mapping.unknown_target");
    }
    mapping[column] = *target;
  }
  return base::done();
}

base::Status place(OpenedPreview& opened, const std::optional<std::string>& sheet, std::optional<int> header_row) {
  if (sheet) {
    const auto& sheets = opened.table.sheets;
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const auto& one) { return one.name == *sheet; });
    if (found == sheets.end()) return base::invalid("sheet", "mapping.no_such_sheet");
    const int chosen = static_cast<int>(found - sheets.begin());
    if (chosen != opened.choice.sheet) {
      opened.choice.sheet = chosen;
      opened.choice.header_row = import_rows::suggest_header_row(*found);
    }
  }
  if (header_row) opened.choice.header_row = *header_row;
  if (import_rows::headings_at(sheet_of(opened), opened.choice.header_row).empty()) {
    return base::invalid("header_row", "mapping.no_such_row");
  }
  return base::done();
}

std::string named_lines(const OpenedPreview& opened) {
  const auto headings = import_rows::headings_at(sheet_of(opened), opened.choice.header_row);
  std::string out;
  for (size_t i = 0; i < headings.size() && i < opened.choice.mapping.size(); ++i) {
    if (headings[i].empty()) continue;
    out += headings[i] + "\t" + std::string(import_rows::target_code(opened.choice.mapping[i])) + "\n";
  }
  return out;
}

// Who the row is already, among those that the viewer may know of.
struct Known {
  std::optional<Match> match;
  bool is_protected = false;  // the number is somebody's whom the viewer may not know of
};

Known find_by_number_of(Work& work, const Viewer& viewer, const base::IdentityNumber& number) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto id = people::find_by_number(session, municipality_id, work.keys(), number);
  if (!id) return {};
  const auto facts = sharing::find_facts(session, municipality_id, *id);
  const auto decision = sharing::decide(viewer, *facts, {}, sharing::Category::identity, sharing::Act::list);
  if (decision.is_allowed) return {Match{people::find_row(session, municipality_id, *id).value(), true}, false};
  return {{}, facts->protection_level != sharing::ProtectionLevel::none};
}

bool has_stay(Work& work, const base::PersonId& person_id, const base::UnitId& unit_id, base::Date starts_on) {
  const auto stays = outcomes::participations_of(work.session(), work.municipality_id(), person_id);
  return std::any_of(stays.begin(), stays.end(), [&](const outcomes::Participation& stay) {
    return stay.unit_id == unit_id && stay.starts_on == starts_on && !stay.is_cancelled;
  });
}

// A likely name may be somebody else; with the same start in the same unit the row has been taken in before.
Known find_by_name_of(Work& work, const Viewer& viewer, const base::UnitId& unit_id,
                      const import_rows::ParticipantRow& row) {
  people::PersonDetails asked;
  asked.given_name = row.given_name;
  asked.family_name = row.family_name;
  asked.birth_year = row.birth_year;
  const std::string folded = base::fold(people::full_name(asked));
  const auto scope = sharing::list_scope(viewer);
  Known likely;
  for (const auto& branch : scope.branches) {
    for (const auto& found : people::search_names(work.session(), work.municipality_id(), branch,
                                                  scope.protection_max, folded, 20)) {
      people::PersonDetails known;
      known.family_name = found.name;
      known.birth_year = found.birth_year;
      if (!people::likeness(asked, known)) continue;
      if (has_stay(work, found.id, unit_id, row.starts_on.value())) return {Match{found, true}, false};
      if (!likely.match) likely.match = Match{found, false};
    }
  }
  return likely;
}

Known find_known(Work& work, const Viewer& viewer, const base::UnitId& unit_id,
                 const import_rows::ParticipantRow& row) {
  if (row.identity_number) return find_by_number_of(work, viewer, *row.identity_number);
  return find_by_name_of(work, viewer, unit_id, row);
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

}  // namespace

base::Result<OpenedPreview> make_preview(Work& work, const Viewer& viewer, const std::string& file_name,
                                         const std::string& bytes) {
  const auto branches = viewer.working_branches();
  if (branches.empty()) return base::Error{base::ErrorCode::forbidden, std::string(sharing::kNotOwnBranch), {}};
  TRY_ASSIGN(auto table, platform::read_table(bytes));
  const int sheet = first_full_sheet(table);
  if (sheet < 0) return base::invalid("file", "file.no_rows");
  OpenedPreview opened{{work.new_id<base::EntryId>().str(), viewer.staff_id, *branches.begin(), file_name, "", "", ""},
                       {sheet, 1, {}, {}},
                       {},
                       std::move(table)};
  opened.choice.header_row = import_rows::suggest_header_row(sheet_of(opened));
  suggest(opened);
  opened.preview.file_cipher = work.keys().encrypt(bytes, context_of(opened.preview));
  opened.preview.mapping = encode(opened.choice);
  delete_expired_previews(work.session(), work.now());
  insert_preview(work.session(), work.municipality_id(), opened.preview, work.now(),
                 work.now().plus_seconds(kKeptSeconds));
  return opened;
}

base::Result<OpenedPreview> open_preview(Work& work, const Viewer& viewer, const std::string& id) {
  auto preview = find_preview(work.session(), work.municipality_id(), id, work.now());
  if (!preview || preview->staff_id != viewer.staff_id) return unknown_preview();
  const auto bytes = work.keys().decrypt(preview->file_cipher, context_of(*preview));
  if (!bytes) return unknown_preview();
  TRY_ASSIGN(auto table, platform::read_table(*bytes));
  auto choice = decode_mapping(preview->mapping);
  auto decisions = decode_decisions(preview->decisions);
  return OpenedPreview{std::move(*preview), std::move(choice), std::move(decisions), std::move(table)};
}

base::Result<Counts> choose_mapping(Work& work, const Viewer& viewer, const std::string& id,
                                    const NewMapping& input) {
  TRY_ASSIGN(OpenedPreview opened, open_preview(work, viewer, id));
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), input.unit_id);
  if (!unit) return base::invalid("unit_id", "unit.unknown");
  TRY(sharing::admit_branch(work, viewer, unit->unit.branch_id, "import"));
  TRY(place(opened, input.sheet, input.header_row));
  opened.choice.unit_id = input.unit_id;
  opened.choice.mapping.assign(import_rows::headings_at(sheet_of(opened), opened.choice.header_row).size(),
                               import_rows::Target::ignore);
  TRY(read_columns(input.columns, opened.choice.mapping));
  TRY(import_rows::check_mapping(opened.choice.mapping));
  save(work, opened);
  if (input.save_as && !input.save_as->empty()) {
    save_named_mapping(work.session(), work.municipality_id(), unit->unit.branch_id,
                       {*input.save_as, named_lines(opened)}, viewer.staff_id, work.now());
  }
  TRY_ASSIGN(const auto rows, assess_rows(work, viewer, opened));
  return count(rows);
}

base::Result<OpenedPreview> choose_place(Work& work, const Viewer& viewer, const std::string& id,
                                         const std::optional<std::string>& sheet, std::optional<int> header_row) {
  TRY_ASSIGN(OpenedPreview opened, open_preview(work, viewer, id));
  TRY(place(opened, sheet, header_row));
  suggest(opened);
  opened.decisions.clear();
  save(work, opened);
  return opened;
}

base::Result<std::vector<AssessedRow>> assess_rows(Work& work, const Viewer& viewer, const OpenedPreview& opened) {
  if (opened.choice.unit_id.empty()) return base::Error{base::ErrorCode::conflict, "import_preview.not_mapped", {}};
  sharing::note_list(work, viewer, "import_preview");
  const auto& sheet = sheet_of(opened);
  const import_rows::Columns columns{import_rows::headings_at(sheet, opened.choice.header_row), opened.choice.mapping};
  std::vector<AssessedRow> out;
  StaysByNumber stays;
  for (auto& row : import_rows::read_rows(sheet, opened.choice.header_row, columns, work.today())) {
    Known known;
    if (row.problems.empty()) known = find_known(work, viewer, opened.choice.unit_id, row);
    if (known.is_protected) row.problems.push_back({"", "person.needs_registrar", {}});
    const auto decided = opened.decisions.find(row.row_number);
    out.push_back(assess(std::move(row), known.match,
                         decided == opened.decisions.end() ? std::nullopt : std::optional(decided->second)));
    note_overlap(work, opened.choice, out.back());
    note_overlap_in_file(out.back(), stays, work.today());
  }
  return out;
}

base::Status decide_row(Work& work, const Viewer& viewer, const std::string& id, int row_number,
                        const RowDecision& decision) {
  TRY_ASSIGN(OpenedPreview opened, open_preview(work, viewer, id));
  if (decision.decision == Decision::link) {
    if (!decision.person_id) return base::invalid("person_id", "field.required");
    TRY(sharing::admit_person(work, viewer, *decision.person_id, sharing::Act::write, "import"));
  }
  opened.decisions[row_number] = decision;
  save(work, opened);
  return base::done();
}

std::vector<SavedMapping> saved_mappings(Work& work, const Viewer& viewer) {
  std::vector<SavedMapping> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& saved : named_mappings(work.session(), work.municipality_id(), branch)) out.push_back(std::move(saved));
  }
  return out;
}

}  // namespace imports
