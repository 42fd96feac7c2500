#include "reports/report_words.h"

#include "base/ensure.h"
#include "reports/report_catalogue.h"

namespace reports {

namespace {

const std::string* find(Language language, std::string_view key, Catalogue catalogue = Catalogue::reports) {
  const auto& texts = texts_in(catalogue, language);
  const auto found = texts.find(key);
  return found == texts.end() ? nullptr : &found->second;
}

std::string filled(std::string text, const Blanks& blanks) {
  for (const auto& [name, value] : blanks) {
    const std::string blank = "{{" + std::string(name) + "}}";
    for (size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at + value.size())) {
      text.replace(at, blank.size(), value);
    }
  }
  return text;
}

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

std::string_view words(Language language, std::string_view key) {
  const auto* text = find(language, key);
  ENSURE(text != nullptr);
  return *text;
}

std::string said(Language language, std::string_view key, const Blanks& blanks) {
  return filled(std::string(words(language, key)), blanks);
}

std::string said_of(Language language, std::string_view key, int count, Blanks blanks) {
  blanks.emplace_back("count", std::to_string(count));
  const std::string form = std::string(key) + (count == 1 ? "_one" : "_other");
  return said(language, find(language, form) ? form : key, blanks);
}

std::string row_label(Language language, const std::string& panel, const std::string& row) {
  if (const auto* own = find(language, "row." + row + "." + panel)) return *own;
  if (const auto* any = find(language, "row." + row)) return *any;
  if (panel == "duration") return said(language, "months", {{"band", band_words(row)}});
  if (panel == "age") return said(language, "years", {{"band", band_words(row)}});
  const auto* code = find(language, list_of(panel) + "." + row, Catalogue::codes);
  return code ? *code : row;
}

std::string code_words(Language language, const std::string& list, const std::string& code) {
  const auto* text = find(language, list + "." + code, Catalogue::codes);
  ENSURE(text != nullptr);
  return *text;
}

std::string variable_words(Language language, const std::string& variable) {
  const auto* text = find(language, "fields." + variable, Catalogue::thread);
  ENSURE(text != nullptr);
  return *text;
}

std::string mapping_label(Language language, const std::string& variable, const std::string& code) {
  if (code == "unknown" || code == "not_investigated") return std::string(words(language, "mapping." + code));
  const std::string list = variable == "main_income" ? "income_source" : variable;
  if (const auto* text = find(language, list + "." + code, Catalogue::codes)) return *text;
  return code == "yes" || code == "no" ? std::string(words(language, "mapping." + code)) : code;
}

}  // namespace reports
