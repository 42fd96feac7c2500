#include "imports/preview_actions.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "parties/party_store.h"
#include "sharing/admit.h"

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
                       std::move(table),
                       work.keys().blind_hash(bytes)};
  opened.choice.header_row = import_rows::suggest_header_row(sheet_of(opened));
  TRY(import_rows::check_has_rows(sheet_of(opened), opened.choice.header_row));
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
  return OpenedPreview{std::move(*preview), std::move(choice), std::move(decisions), std::move(table),
                       work.keys().blind_hash(*bytes)};
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

base::Status decide_row(Work& work, const Viewer& viewer, const std::string& id, int row_number,
                        const RowDecision& decision) {
  TRY_ASSIGN(OpenedPreview opened, open_preview(work, viewer, id));
  const auto& rows = sheet_of(opened).rows;
  const bool is_row = row_number > opened.choice.header_row &&
                      std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.number == row_number; });
  if (!is_row) return base::Error{base::ErrorCode::not_found, "import_preview.unknown_row", {}};
  if (decision.decision == Decision::link) {
    if (!decision.person_id) return base::invalid("person_id", "field.required");
    TRY(sharing::admit_person(work, viewer, *decision.person_id, sharing::Act::write, "import"));
  }
  opened.decisions[row_number] = decision;
  save(work, opened);
  return base::done();
}

std::vector<ImportRun> earlier_imports(Work& work, const Viewer& viewer, const OpenedPreview& opened) {
  std::vector<ImportRun> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& run : list_runs_of_file(work.session(), work.municipality_id(), branch, opened.file_digest)) {
      out.push_back(std::move(run));
    }
  }
  return out;
}

std::vector<SavedMapping> saved_mappings(Work& work, const Viewer& viewer) {
  std::vector<SavedMapping> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& saved : named_mappings(work.session(), work.municipality_id(), branch)) out.push_back(std::move(saved));
  }
  return out;
}

}  // namespace imports
