#include "app/outcome_templates.h"

#include <filesystem>

#include "app/input_file.h"
#include "platform/documents/csv_reader.h"

namespace app {

namespace {

const std::string kFile = std::string("outcome_template") + ".csv";

base::Result<reports::OutcomeTemplates> templates_in(std::string_view bytes) {
  TRY_ASSIGN(const auto table, platform::read_csv(bytes));
  return reports::read_outcome_templates(table.sheets.at(0));
}

}  // namespace

base::Result<reports::OutcomeTemplates> outcome_templates(const platform::Configuration& configuration) {
  const std::string path = configuration.data_dir + "/" + kFile;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return reports::shipped_templates();
  TRY_ASSIGN(const auto bytes, read_input(path));
  auto found = templates_in(bytes);
  if (found.has_value()) return found;
  auto broken = found.error();
  for (auto& one : broken.violations) one.field = kFile + " " + one.field;
  return broken;
}

}  // namespace app
