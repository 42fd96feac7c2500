// Taking a previewed file in, and taking it back. Each is one unit of work.
#pragma once

#include <functional>

#include "imports/preview_actions.h"

namespace imports {

// Rows with problems and rows that somebody chose to skip stay out; all others are written together.
// `rows_done` is told the share of the rows before each; what it throws ends the unit of work.
// Error: conflict import_preview.nothing_to_import.
using RowsDone = std::function<void(double share)>;
base::Result<std::string> run_import(Work& work, const Viewer& viewer, const std::string& preview_id,
                                     const RowsDone& rows_done = [](double) {});

base::Result<ImportRun> find_import(Work& work, const Viewer& viewer, const std::string& id);
std::vector<ImportRun> list_imports(Work& work, const Viewer& viewer);

struct KeptRow {
  int row_number = 0;
  people::PersonRow person;
};
struct UndoneImport {
  int undone = 0;
  int kept_count = 0;         // rows of people with later entries
  std::vector<KeptRow> kept;  // those of them whom the viewer may know of
};
// What the import wrote about each person is cancelled, unless the person has later entries. A person that
// the import registered is emptied, and the content of those entries goes (the header stays). Somebody whom the
// import made current in the branch is so no more, and what it filled in is unknown again.
base::Result<UndoneImport> undo_import(Work& work, const Viewer& viewer, const std::string& id);

}  // namespace imports
