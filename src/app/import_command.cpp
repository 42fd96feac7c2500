#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "app/asked.h"
#include "app/input_file.h"
#include "app/say.h"
#include "base/text.h"
#include "imports/import_actions.h"
#include "platform/system/interrupt.h"
#include "platform/system/progress.h"

namespace app {

namespace {

using imports::AssessedRow;
using record::Work;

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

void print_problems(const Words& words, const std::vector<AssessedRow>& rows) {
  for (const auto& row : rows) {
    for (const auto& problem : row.row.problems) {
      fmt::print("{}\n", words("said.row", {{"row", std::to_string(row.row.row_number)},
                                            {"problem", words.violation({problem.field, problem.rule, problem.params})}}));
    }
  }
}

void print_counts(const Words& words, const imports::Counts& counts) {
  fmt::print("{}\n", words("said.import_counts", {{"new", std::to_string(counts.is_new)},
                                                  {"match", std::to_string(counts.match)},
                                                  {"already_here", std::to_string(counts.already_here)},
                                                  {"error", std::to_string(counts.error)},
                                                  {"skip", std::to_string(counts.skip)}}));
}

// What the file holds, whether or not it can be taken in.
struct Assessed {
  std::vector<AssessedRow> rows;
  imports::Counts counts;
  std::vector<imports::ImportRun> earlier;  // of the very same file
};

// Preview and import are one unit of work: nothing of an interrupted or refused one is left. Gives the import's id,
// empty for a dry run.
base::Result<std::string> take_in(Work& work, const Found& found, const ImportAsked& asked, const std::string& bytes,
                                  Assessed& assessed, const imports::RowsDone& rows_done) {
  TRY_ASSIGN(const auto opened, imports::make_preview(work, found.viewer, last_part(asked.file), bytes));
  const std::string& id = opened.preview.id;
  TRY_ASSIGN(auto columns, columns_for(work, found, opened, asked.mapping_name));
  TRY_ASSIGN(assessed.counts,
             imports::choose_mapping(work, found.viewer, id, {{}, {}, found.unit.unit.id, std::move(columns), {}}));
  TRY_ASSIGN(const auto again, imports::open_preview(work, found.viewer, id));
  assessed.earlier = imports::earlier_imports(work, found.viewer, again);
  TRY_ASSIGN(assessed.rows, imports::assess_rows(work, found.viewer, again));
  if (!asked.dry_run) return imports::run_import(work, found.viewer, id, rows_done);
  imports::delete_preview(work.session(), work.municipality_id(), id);
  return std::string();
}

base::Result<int> run(const platform::Configuration& configuration, const Words& words, const ImportAsked& asked) {
  TRY_ASSIGN(const auto bytes, read_input(asked.file));
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  TRY_ASSIGN(const auto found, find_asked(*installation, asked.asked));
  platform::Progress progress(words("progress.time_left"));
  progress.step(0, words("progress.file"));
  Assessed assessed;
  const auto ended = installation->dispatcher->write<std::string>(found.caller, [&](Work& work) {
    return take_in(work, found, asked, bytes, assessed,
                   [&](double share) { progress.step(0.2 + 0.8 * share, words("progress.rows")); });
  });
  if (ended.has_value()) progress.finish(words("progress.done"));
  for (const auto& run : assessed.earlier) {
    fmt::print("{}\n", words("said.import_known", {{"at", run.imported_at.str()}, {"id", run.id}}));
  }
  print_problems(words, assessed.rows);
  if (!assessed.rows.empty()) print_counts(words, assessed.counts);
  if (!ended.has_value()) return ended.error();
  if (!asked.dry_run) fmt::print("{}\n", words("said.import_done", {{"id", *ended}}));
  return assessed.counts.error == 0 ? kDone : kFaultsFound;
}

}  // namespace

int import_file(const platform::Configuration& configuration, const Words& words, const ImportAsked& asked) {
  platform::watch_for_interruption();
  const auto ended = run(configuration, words, asked);
  return ended.has_value() ? *ended : say(words, ended.error(), kFailed);
}

}  // namespace app
