#include "reports/report_words.h"

#include "base/ensure.h"

namespace reports {

namespace {

// "4-6" → "4–6", "13-" → "13+".
std::string band_words(std::string_view key) {
  const size_t dash = key.find('-');
  if (dash == std::string_view::npos) return std::string(key);
  const std::string from(key.substr(0, dash));
  return dash + 1 == key.size() ? from + "+" : from + "–" + std::string(key.substr(dash + 1));
}

// The list whose codes the panel's rows are; empty where they are bands or bars.
std::string list_of(const std::string& panel) {
  if (panel == "source_flow" || panel.rfind("income_source", 0) == 0) return "income_source";
  if (panel.rfind("occupation", 0) == 0) return "occupation_status";
  if (panel == "exit_reason" || panel == "main_outcome" || panel == "sex" || panel == "achieved") return panel;
  return panel.rfind("education", 0) == 0 ? "education_level" : "";
}

}  // namespace

std::string row_label(Language language, const std::string& panel, const std::string& row) {
  if (const auto* own = find_text(Catalogue::reports, language, "row." + row + "." + panel)) return *own;
  if (const auto* any = find_text(Catalogue::reports, language, "row." + row)) return *any;
  if (panel == "duration") return said(language, "months", {{"band", band_words(row)}});
  if (panel == "age") return said(language, "years", {{"band", band_words(row)}});
  const auto* code = find_text(Catalogue::codes, language, list_of(panel) + "." + row);
  return code ? *code : row;
}

std::string code_words(Language language, const std::string& list, const std::string& code) {
  const auto* text = find_text(Catalogue::codes, language, list + "." + code);
  ENSURE(text != nullptr);
  return *text;
}

std::string variable_words(Language language, const std::string& variable) {
  const auto* text = find_text(Catalogue::thread, language, "fields." + variable);
  ENSURE(text != nullptr);
  return *text;
}

std::string mapping_label(Language language, const std::string& variable, const std::string& code) {
  if (code == "unknown" || code == "not_investigated") return std::string(words(language, "mapping." + code));
  const std::string list = variable == "main_income" ? "income_source" : variable;
  if (const auto* text = find_text(Catalogue::codes, language, list + "." + code)) return *text;
  return code == "yes" || code == "no" ? std::string(words(language, "mapping." + code)) : code;
}

}  // namespace reports
