#include "app/template_files.h"

#include <filesystem>

#include "app/input_file.h"
#include "platform/documents/csv_reader.h"

namespace app {

namespace {

// What `read` makes of the file's sheet; `shipped` where there is no such file.
template <class T>
base::Result<T> of_file(const platform::Configuration& configuration, const std::string& name, const T& shipped,
                        base::Result<T> (*read)(const platform::Sheet&)) {
  const std::string path = configuration.data_dir + "/" + name;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return shipped;
  TRY_ASSIGN(const auto bytes, read_input(path));
  const auto found = [&]() -> base::Result<T> {
    TRY_ASSIGN(const auto table, platform::read_csv(bytes));
    return read(table.sheets.at(0));
  }();
  if (found.has_value()) return found;
  auto broken = found.error();
  for (auto& one : broken.violations) one.field = name + " " + one.field;
  return broken;
}

}  // namespace

base::Result<reports::OutcomeTemplates> outcome_templates(const platform::Configuration& configuration) {
  return of_file(configuration, std::string("outcome_template") + ".csv", reports::shipped_templates(),
                 reports::read_outcome_templates);
}

base::Result<extracts::ReportingCodesVersions> reporting_codes(const platform::Configuration& configuration) {
  return of_file(configuration, std::string("reporting_codes") + ".csv", extracts::shipped_reporting_codes(),
                 extracts::read_reporting_codes);
}

base::Result<Templates> templates_of(const platform::Configuration& configuration) {
  TRY_ASSIGN(auto outcomes, outcome_templates(configuration));
  TRY_ASSIGN(auto codes, reporting_codes(configuration));
  return Templates{std::move(outcomes), std::move(codes)};
}

}  // namespace app
