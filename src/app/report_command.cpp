#include <algorithm>

#include <fmt/format.h>

#include "app/asked.h"
#include "app/output_file.h"
#include "app/say.h"
#include "base/names.h"
#include "platform/system/interrupt.h"
#include "platform/system/progress.h"
#include "reports/appendix_actions.h"
#include "reports/appendix_document.h"

namespace app {

namespace {

base::Result<base::Date> day(const char* option, const std::string& text) {
  const auto date = base::Date::parse(text);
  if (!date) return base::invalid(option, "field.date");
  return *date;
}

base::Result<reports::Format> format_of(const AppendixAsked& asked) {
  const std::string name =
      asked.format.empty() ? asked.output.substr(asked.output.find_last_of('.') + 1) : asked.format;
  const auto format = base::find_named<reports::Format>(name);
  if (format) return *format;
  std::string names;
  for (const auto& [value, one] : reports::kFormatNames) names += (names.empty() ? "" : ", ") + std::string(one);
  return base::invalid({{"--format", "format.unknown", {{"formats", names}}}});
}

// `month_bands[2]` of the appendix is `--month-bands[2]` of the command.
base::Error as_typed(base::Error error) {
  for (auto& violation : error.violations) {
    for (const std::string name : {"from", "to", "month_bands", "age_bands"}) {
      if (violation.field.substr(0, violation.field.find('[')) != name) continue;
      std::replace(violation.field.begin(), violation.field.end(), '_', '-');
      violation.field.insert(0, "--");
      break;
    }
  }
  return error;
}

base::Result<int> run(const platform::Configuration& configuration, const Words& words, const AppendixAsked& asked) {
  TRY_ASSIGN(const auto from, day("--from", asked.from));
  TRY_ASSIGN(const auto to, day("--to", asked.to));
  TRY_ASSIGN(const auto format, format_of(asked));
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  TRY_ASSIGN(const auto found, find_asked(*installation, asked.asked));
  platform::Progress progress(words("progress.time_left"));
  progress.step(0, words("progress.counting"));
  reports::AppendixQuery query{found.unit.unit.id, from, to};
  if (!asked.month_bands.empty()) query.month_bands = asked.month_bands;
  if (!asked.age_bands.empty()) query.age_bands = asked.age_bands;
  reports::Registers registers;
  const auto report = installation->dispatcher->read<reports::AppendixReport>(
      found.caller, [&](record::Work& work) { return reports::make_appendix(work, found.viewer, registers, query); });
  if (!report.has_value()) return as_typed(report.error());
  progress.step(0.5, words("progress.writing"));
  const auto language = asked.language == platform::Language::en ? reports::Language::en : reports::Language::sv;
  const auto bytes = reports::appendix_document(*report, format, language);
  // An interruption reaches the program that makes the document too, which then fails.
  platform::stop_if_interrupted();
  if (!bytes.has_value()) return bytes.error();
  TRY(write_output(asked.output, *bytes));
  progress.finish(words("progress.done"));
  fmt::print("{}\n", words("said.file_written", {{"file", asked.output}, {"bytes", std::to_string(bytes->size())}}));
  return kDone;
}

}  // namespace

int report_appendix(const platform::Configuration& configuration, const Words& words, const AppendixAsked& asked) {
  platform::watch_for_interruption();
  const auto ended = run(configuration, words, asked);
  return ended.has_value() ? *ended : say(words, ended.error(), kFailed);
}

}  // namespace app
