#include <cstdio>
#include <fstream>

#include <fmt/format.h>

#include "app/asked.h"
#include "base/names.h"
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
  if (!format) return base::invalid("--format", "field.choice");
  return *format;
}

base::Result<int> run(const platform::Configuration& configuration, const AppendixAsked& asked) {
  TRY_ASSIGN(const auto from, day("--from", asked.from));
  TRY_ASSIGN(const auto to, day("--to", asked.to));
  TRY_ASSIGN(const auto format, format_of(asked));
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  TRY_ASSIGN(const auto found, find_asked(*installation, asked.asked));
  reports::AppendixQuery query{found.unit.unit.id, from, to};
  if (!asked.month_bands.empty()) query.month_bands = asked.month_bands;
  if (!asked.age_bands.empty()) query.age_bands = asked.age_bands;
  TRY_ASSIGN(const auto report, installation->dispatcher->read<reports::AppendixReport>(
                                    found.caller, [&](record::Work& work) {
                                      return reports::make_appendix(work, found.viewer, query);
                                    }));
  const auto language = asked.language == "en" ? reports::Language::en : reports::Language::sv;
  TRY_ASSIGN(const auto bytes, reports::appendix_document(report, format, language));
  std::ofstream out(asked.output, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) return base::invalid(asked.output, "file.not_written");
  fmt::print("{} ({} bytes)\n", asked.output, bytes.size());
  return kDone;
}

}  // namespace

int report_appendix(const platform::Configuration& configuration, const AppendixAsked& asked) {
  const auto ended = run(configuration, asked);
  return ended.has_value() ? *ended : say(ended.error(), kFailed);
}

}  // namespace app
