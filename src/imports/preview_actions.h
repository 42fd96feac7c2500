// A file is read, its columns are told apart, and every row is shown before anything is written.
#pragma once

#include "imports/import_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace imports {

using record::Work;
using sharing::Viewer;

// A preview is its maker's own and is kept for a day, encrypted.
struct OpenedPreview {
  Preview preview;
  MappingChoice choice;
  Decisions decisions;
  platform::Table table;
  std::string file_digest;  // keyed, of all its bytes
};

// Errors: those of platform::read_table, file.no_rows, file.only_headings, sharing.not_own_branch for who works in no
// branch.
base::Result<OpenedPreview> make_preview(Work& work, const Viewer& viewer, const std::string& file_name,
                                         const std::string& bytes);
base::Result<OpenedPreview> open_preview(Work& work, const Viewer& viewer, const std::string& id);

struct NewMapping {
  std::optional<std::string> sheet;
  std::optional<int> header_row;
  base::UnitId unit_id;
  std::map<std::string, std::string> columns;  // place from 0 → target
  std::optional<std::string> save_as;
};
// Errors: unit.unknown, mapping.unknown_target, mapping.no_such_sheet, those of check_mapping.
base::Result<Counts> choose_mapping(Work& work, const Viewer& viewer, const std::string& id, const NewMapping& input);

// Another sheet, or another row of headings: the columns are told apart anew.
// Errors: mapping.no_such_sheet, mapping.no_such_row.
base::Result<OpenedPreview> choose_place(Work& work, const Viewer& viewer, const std::string& id,
                                         const std::optional<std::string>& sheet, std::optional<int> header_row);

// Every row below the headings, as it would be taken in now.
base::Result<std::vector<AssessedRow>> assess_rows(Work& work, const Viewer& viewer, const OpenedPreview& opened);
// Errors: import_preview.unknown_row for what is no row below the headings; person.unknown.
base::Status decide_row(Work& work, const Viewer& viewer, const std::string& id, int row_number,
                        const RowDecision& decision);

// Imports of the very same file to the viewer's branches that are not wholly undone, newest first.
std::vector<ImportRun> earlier_imports(Work& work, const Viewer& viewer, const OpenedPreview& opened);

std::vector<SavedMapping> saved_mappings(Work& work, const Viewer& viewer);

}  // namespace imports
