#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "app/asked.h"
#include "app/template_files.h"
#include "app/output_file.h"
#include "app/say.h"
#include "base/names.h"
#include "platform/system/interrupt.h"
#include "platform/system/progress.h"
#include "reports/appendix_actions.h"
#include "reports/appendix_document.h"
#include "reports/figures_actions.h"
#include "reports/figures_document.h"
#include "reports/interventions_actions.h"
#include "reports/mapping_actions.h"
#include "reports/national_actions.h"
#include "reports/overlap_actions.h"

namespace app {

namespace {

base::Result<base::Date> day(const char* option, const std::string& text) {
  const auto date = base::Date::parse(text);
  if (!date) return base::invalid(option, "field.date");
  return *date;
}

base::Result<reports::Format> format_of(const ReportAsked& asked) {
  const std::string name =
      asked.format.empty() ? asked.output.substr(asked.output.find_last_of('.') + 1) : asked.format;
  const auto format = base::find_named<reports::Format>(name);
  if (format) return *format;
  std::string names;
  for (const auto& [value, one] : reports::kFormatNames) names += (names.empty() ? "" : ", ") + std::string(one);
  return base::invalid({{"--format", "format.unknown", {{"formats", names}}}});
}

// `month_bands[2]` of the report is `--month-bands[2]` of the command.
base::Error as_typed(base::Error error) {
  for (auto& violation : error.violations) {
    for (const std::string name : {"from", "to", "month_bands", "age_bands", "filters", "adjusted_for"}) {
      if (violation.field.substr(0, violation.field.find('[')) != name) continue;
      std::replace(violation.field.begin(), violation.field.end(), '_', '-');
      violation.field.insert(0, "--");
      break;
    }
  }
  return error;
}

struct Wanted {
  base::Date from;
  base::Date to;
  reports::Format format;
  reports::Language language;
  reports::OutcomeTemplates templates;
};
// What has been read, to be made into a document once the transaction is over.
using Document = std::function<base::Result<std::string>()>;

base::Result<Document> read_appendix(record::Work& work, const Found& found, const ReportAsked& asked,
                                     const Wanted& wanted) {
  reports::AppendixQuery query{found.unit.unit.id, wanted.from, wanted.to};
  if (!asked.month_bands.empty()) query.month_bands = asked.month_bands;
  if (!asked.age_bands.empty()) query.age_bands = asked.age_bands;
  reports::Registers registers;
  TRY_ASSIGN(auto report, reports::make_appendix(work, found.viewer, registers, query));
  return Document([=, report = std::move(report)] {
    return reports::appendix_document(report, wanted.format, wanted.language);
  });
}

analysis::DateBasis basis_of(const ReportAsked& asked) {
  if (asked.kind == ReportKind::overlap) return analysis::DateBasis::ongoing;
  return asked.kind == ReportKind::national ? analysis::DateBasis::ended : asked.basis;
}

reports::FiguresAsked population_of(const Found& found, const ReportAsked& asked, const Wanted& wanted) {
  reports::FiguresAsked out{asked.whole_branch ? std::string() : found.unit.unit.id.str(),
                            asked.whole_branch ? found.unit.unit.branch_id.str() : std::string(),
                            wanted.from,
                            wanted.to,
                            basis_of(asked),
                            asked.filters};
  if (!asked.month_bands.empty()) out.month_bands = asked.month_bands;
  if (!asked.age_bands.empty()) out.age_bands = asked.age_bands;
  return out;
}

base::Result<Document> read_figures(record::Work& work, const Found& found, const ReportAsked& asked,
                                    const Wanted& wanted) {
  const auto population = population_of(found, asked, wanted);
  reports::Registers registers(wanted.templates);
  const auto panels = [&](auto sheet) {
    return Document([=, sheet = std::move(sheet)] {
      return reports::panel_document(reports::document_of(sheet, wanted.language), wanted.format, wanted.language);
    });
  };
  if (asked.kind == ReportKind::mapping) {
    TRY_ASSIGN(auto sheet, reports::make_mapping(work, found.viewer, registers, population));
    return panels(std::move(sheet));
  }
  if (asked.kind == ReportKind::national) {
    TRY_ASSIGN(auto sheet, reports::make_national(work, found.viewer, registers, population));
    return panels(std::move(sheet));
  }
  if (asked.kind == ReportKind::overlap) {
    TRY_ASSIGN(auto sheet, reports::make_overlap(work, found.viewer, registers, population));
    return panels(std::move(sheet));
  }
  if (asked.kind == ReportKind::interventions) {
    reports::InterventionsAsked interventions{population};
    if (!asked.adjusted_for.empty()) interventions.adjusted_for = asked.adjusted_for;
    TRY_ASSIGN(auto sheet, reports::make_interventions(work, found.viewer, registers, interventions));
    return panels(std::move(sheet));
  }
  TRY_ASSIGN(auto report, reports::make_figures(work, found.viewer, registers, population));
  return panels(std::move(report));
}

base::Result<int> run(const platform::Configuration& configuration, const Words& words, const ReportAsked& asked) {
  TRY_ASSIGN(const auto from, day("--from", asked.from));
  TRY_ASSIGN(const auto to, day("--to", asked.to));
  TRY_ASSIGN(const auto format, format_of(asked));
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  TRY_ASSIGN(const auto found, find_asked(*installation, asked.asked));
  platform::Progress progress(words("progress.time_left"));
  progress.step(0, words("progress.counting"));
  TRY_ASSIGN(auto templates, outcome_templates(configuration));
  const Wanted wanted{from, to, format,
                      asked.language == platform::Language::en ? reports::Language::en : reports::Language::sv,
                      std::move(templates)};
  const auto document = installation->dispatcher->read<Document>(found.caller, [&](record::Work& work) {
    return asked.kind == ReportKind::appendix ? read_appendix(work, found, asked, wanted)
                                              : read_figures(work, found, asked, wanted);
  });
  if (!document.has_value()) return as_typed(document.error());
  progress.step(0.5, words("progress.writing"));
  const auto bytes = (*document)();
  // An interruption reaches the program that makes the document too, which then fails.
  platform::stop_if_interrupted();
  if (!bytes.has_value()) return bytes.error();
  TRY(write_output(asked.output, *bytes));
  progress.finish(words("progress.done"));
  fmt::print("{}\n",
             words("said.file_written", {{"file", asked.output}, {"bytes", std::to_string(bytes->size())}}));
  return kDone;
}

}  // namespace

int make_report(const platform::Configuration& configuration, const Words& words, const ReportAsked& asked) {
  platform::watch_for_interruption();
  const auto ended = run(configuration, words, asked);
  return ended.has_value() ? *ended : say(words, ended.error(), kFailed);
}

}  // namespace app
