#include "imports/import_json.h"

#include <algorithm>

#include "base/text.h"

namespace imports {

namespace {

constexpr size_t kSamples = 3;
constexpr size_t kSampleLength = 60;

const platform::Sheet& sheet_of(const OpenedPreview& opened) {
  return opened.table.sheets.at(static_cast<size_t>(opened.choice.sheet));
}

std::vector<std::string> samples_of(const platform::Sheet& sheet, int header_row, size_t column) {
  std::vector<std::string> out;
  for (const auto& row : sheet.rows) {
    if (row.number <= header_row || column >= row.cells.size() || row.cells[column].text.empty()) continue;
    const std::string text = base::tidy_line(row.cells[column].text);
    out.push_back(base::length(text) > kSampleLength ? text.substr(0, kSampleLength) : text);
    if (out.size() == kSamples) break;
  }
  return out;
}

void put(std::map<std::string, std::string>& values, const char* key, const std::string& text) {
  if (!text.empty()) values[key] = text;
}

std::string text_of(const std::vector<import_rows::CodedAnswer>& answers) {
  std::string out;
  for (const auto& answer : answers) {
    if (!out.empty()) out += ' ';
    out += answer.code;
    if (answer.extent_percent) out += ":" + std::to_string(*answer.extent_percent);
  }
  return out;
}

std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }

std::map<std::string, std::string> values_of(const import_rows::ParticipantRow& row) {
  std::map<std::string, std::string> out;
  if (row.identity_number) {
    const auto& digits = row.identity_number->digits();
    out["identity_number"] = digits.substr(0, 8) + "-" + digits.substr(8);
  }
  if (row.birth_year) out["birth_year"] = std::to_string(*row.birth_year);
  if (row.sex != base::Sex::unknown) out["sex"] = base::name_of(row.sex);
  put(out, "starts_on", text_of(row.starts_on));
  put(out, "ends_on", text_of(row.ends_on));
  put(out, "exit_reason", row.exit_reason);
  put(out, "education_level", row.education_level);
  put(out, "income_source_start", text_of(row.income_source_start));
  put(out, "income_source_end", text_of(row.income_source_end));
  put(out, "occupation_start", text_of(row.occupation_start));
  put(out, "occupation_end", text_of(row.occupation_end));
  return out;
}

}  // namespace

PreviewView view_of(const OpenedPreview& opened, const std::vector<ImportRun>& earlier) {
  const auto& sheet = sheet_of(opened);
  PreviewView view;
  view.id = opened.preview.id;
  view.file_name = opened.preview.file_name;
  for (const auto& one : opened.table.sheets) view.sheets.push_back(one.name);
  view.sheet = sheet.name;
  view.encoding = opened.table.encoding;
  view.delimiter = opened.table.delimiter;
  view.header_row = opened.choice.header_row;
  const auto headings = import_rows::headings_at(sheet, opened.choice.header_row);
  for (size_t i = 0; i < headings.size(); ++i) {
    view.columns.push_back({static_cast<int>(i), headings[i], samples_of(sheet, opened.choice.header_row, i)});
    if (i < opened.choice.mapping.size()) {
      view.suggested_mapping[std::to_string(i)] = import_rows::target_code(opened.choice.mapping[i]);
    }
  }
  view.row_count = static_cast<int>(std::count_if(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) {
    return row.number > opened.choice.header_row;
  }));
  for (const auto& run : earlier) view.earlier_imports.push_back(view_of(run));
  return view;
}

RowView view_of(const AssessedRow& row) {
  people::PersonDetails names;
  names.given_name = row.row.given_name;
  names.family_name = row.row.family_name;
  RowView view{row.row.row_number, row.state, people::full_name(names), {}, {}, row.same_as, {},
               values_of(row.row)};
  if (row.decision) view.decision = row.decision->decision;
  if (row.matched_person) view.matched_person = people::view_of(*row.matched_person);
  for (const auto& problem : row.row.problems) {
    view.problems.push_back({problem.field, problem.rule, {problem.params.begin(), problem.params.end()}});
  }
  return view;
}

RunView view_of(const ImportRun& run) {
  return {run.id, run.file_name, run.imported_at, run.staff_name, run.unit_name,
          {run.created_count, run.linked_count, run.error_count, run.skipped_count}, run.state};
}

}  // namespace imports
