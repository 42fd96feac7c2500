#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "app/asked.h"
#include "base/text.h"
#include "imports/import_actions.h"
#include "platform/system/progress.h"

namespace app {

namespace {

using imports::AssessedRow;
using record::Work;

base::Result<std::string> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return base::invalid(path, "file.not_there");
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::string last_part(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

// The saved mapping by that name, laid on the file's headings; without a name, as suggested.
base::Result<std::map<std::string, std::string>> columns_for(Work& work, const Found& found,
                                                             const imports::OpenedPreview& opened,
                                                             const std::string& mapping_name) {
  std::map<std::string, std::string> out;
  if (mapping_name.empty()) {
    for (size_t i = 0; i < opened.choice.mapping.size(); ++i) {
      out[std::to_string(i)] = import_rows::target_code(opened.choice.mapping[i]);
    }
    return out;
  }
  const auto& sheet = opened.table.sheets.at(static_cast<size_t>(opened.choice.sheet));
  const auto headings = import_rows::headings_at(sheet, opened.choice.header_row);
  for (const auto& saved : imports::saved_mappings(work, found.viewer)) {
    if (saved.name != mapping_name) continue;
    for (const auto& line : base::split(saved.mapping, '\n')) {
      const auto parts = base::split(line, '\t');
      for (size_t i = 0; i < headings.size() && parts.size() == 2; ++i) {
        if (headings[i] == parts[0]) out[std::to_string(i)] = parts[1];
      }
    }
    return out;
  }
  return base::invalid("--mapping", "mapping.unknown_name");
}

void print_problems(const std::vector<AssessedRow>& rows) {
  for (const auto& row : rows) {
    for (const auto& problem : row.row.problems) {
      fmt::print("row {}: {}{}{}\n", row.row.row_number, problem.field, problem.field.empty() ? "" : ": ", problem.rule);
    }
  }
}

struct Previewed {
  std::string id;
  imports::Counts counts;
};

base::Result<Previewed> preview(Installation& installation, const Found& found, const ImportAsked& asked,
                                const std::string& bytes) {
  return installation.dispatcher->write<Previewed>(found.caller, [&](Work& work) -> base::Result<Previewed> {
    TRY_ASSIGN(const auto opened, imports::make_preview(work, found.viewer, last_part(asked.file), bytes));
    TRY_ASSIGN(auto columns, columns_for(work, found, opened, asked.mapping_name));
    TRY_ASSIGN(const auto counts, imports::choose_mapping(work, found.viewer, opened.preview.id,
                                                          {{}, {}, found.unit.unit.id, std::move(columns), {}}));
    TRY_ASSIGN(const auto again, imports::open_preview(work, found.viewer, opened.preview.id));
    TRY_ASSIGN(const auto rows, imports::assess_rows(work, found.viewer, again));
    for (const auto& run : imports::earlier_imports(work, found.viewer, again)) {
      fmt::print("The same file was imported at {} (import {}).\n", run.imported_at.str(), run.id);
    }
    print_problems(rows);
    return Previewed{opened.preview.id, counts};
  });
}

base::Result<int> run(const platform::Configuration& configuration, const ImportAsked& asked) {
  TRY_ASSIGN(const auto bytes, read_file(asked.file));
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  TRY_ASSIGN(const auto found, find_asked(*installation, asked.asked));
  platform::Progress progress;
  progress.show(0, "reading the file");
  TRY_ASSIGN(const auto previewed, preview(*installation, found, asked, bytes));
  const auto& counts = previewed.counts;
  fmt::print("{} new, {} known, {} here already, {} with errors, {} skipped\n", counts.is_new, counts.match,
             counts.already_here, counts.error, counts.skip);
  if (asked.dry_run) return counts.error == 0 ? kDone : kFaultsFound;
  progress.show(0.5, "writing the rows");
  TRY_ASSIGN(const auto id, installation->dispatcher->write<std::string>(found.caller, [&](Work& work) {
    return imports::run_import(work, found.viewer, previewed.id);
  }));
  progress.show(1, "done");
  fmt::print("Import {} is done; it can be undone in the web application.\n", id);
  return counts.error == 0 ? kDone : kFaultsFound;
}

}  // namespace

int import_file(const platform::Configuration& configuration, const ImportAsked& asked) {
  const auto ended = run(configuration, asked);
  return ended.has_value() ? *ended : say(ended.error(), kFailed);
}

}  // namespace app
