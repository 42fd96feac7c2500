#include <algorithm>

#include "outcomes/codes.h"
#include "reports/outcome_template.h"

namespace reports {

namespace {

// Takes the row's meaning into its version.
void add(TemplateRows& file, const platform::TableRow& row, OutcomeTemplates& found) {
  if (!file.all_filled(row, {"version", "valid_from", "code", "source_sv", "source_en"})) return;
  const auto meaning = file.named<analysis::OutcomeClass>(row, "national");
  const auto verdict = file.named<analysis::Verdict>(row, "own");
  const auto version = file.version_of(row);
  if (!version) return;
  if (*version == found.size()) found.push_back({file.heads()[*version], {}});
  if (!meaning || !verdict) return;
  auto& meanings = found[*version].meanings;
  const auto code = file.text(row, "code");
  if (std::any_of(meanings.begin(), meanings.end(), [&](const auto& known) { return known.code == code; })) {
    return file.refuse(row.number, "code", "template.twice");
  }
  meanings.push_back({code, *meaning, *verdict});
}

void check_whole(TemplateRows& file, size_t version, const OutcomeTemplate& one) {
  for (const auto& [outcome, name] : outcomes::kMainOutcomeNames) {
    const auto is_it = [code = name](const auto& meaning) { return meaning.code == code; };
    if (std::none_of(one.meanings.begin(), one.meanings.end(), is_it)) {
      file.refuse(file.first_row(version), "code", "template.lacks", {{"code", std::string(name)}});
    }
  }
}

}  // namespace

base::Result<OutcomeTemplates> read_outcome_templates(const platform::Sheet& sheet) {
  return read_templates<OutcomeTemplate>(
      sheet, {"version", "valid_from", "valid_to", "code", "national", "own", "source_sv", "source_en"}, add,
      check_whole);
}

}  // namespace reports
