#include "reports/appendix_text.h"

#include <fmt/format.h>

namespace reports {

namespace {

void add_part(std::string& out, int count, std::string_view text) {
  if (count == 0) return;
  if (!out.empty()) out += ", ";
  out += fmt::format("{} {}", count, text);
}

}  // namespace

std::string row_words(const analysis::Panel& panel, const analysis::Row& row, Language language) {
  if (row.key == analysis::kRowTotal) return std::string(words(language, row.count ? "total" : "answers"));
  return code_words(language, panel.key, row.key);
}

std::string population_words(const analysis::Panel& panel, Language language) {
  const auto& p = panel.participants;
  std::string out = fmt::format("{} {}: {} {}, {} {}", p.total, words(language, "people"), p.women,
                                words(language, "women"), p.men, words(language, "men"));
  if (panel.spells.total != p.total) {
    out += fmt::format("; {} {}", panel.spells.total, words(language, "participations"));
  }
  return out;
}

std::string exclusion_words(const analysis::Panel& panel, Language language) {
  std::string out;
  add_part(out, panel.excluded.ended_unmeasured.total, words(language, "ended_unmeasured"));
  add_part(out, panel.excluded.consent_withdrawn.total, words(language, "consent_withdrawn"));
  add_part(out, panel.excluded.registered_in_error.total, words(language, "registered_in_error"));
  if (panel.without_measurement) {
    add_part(out, panel.without_measurement->at_start.total, words(language, "unmeasured_start"));
    add_part(out, panel.without_measurement->at_end.total, words(language, "unmeasured_end"));
  }
  if (!out.empty()) out = fmt::format("{}: {}", words(language, "left_out"), out);
  if (panel.age_by_year_only && panel.age_by_year_only->total > 0) {
    if (!out.empty()) out += ". ";
    out += fmt::format("{} {}", panel.age_by_year_only->total, words(language, "by_year_only"));
  }
  return out;
}

std::string share_words(const analysis::Panel& panel, Language language) {
  if (!panel.without_measurement) return {};
  const int start = panel.spells.total - panel.without_measurement->at_start.total;
  const int end = panel.spells.total - panel.without_measurement->at_end.total;
  if (start + end == 0) return {};
  return fmt::format(fmt::runtime(words(language, "shares")), start, end);
}

std::string tenths_words(int tenths, Language language) {
  return fmt::format("{}{}{}", tenths / 10, language == Language::sv ? "," : ".", tenths % 10);
}

std::string days_words(const analysis::Panel& panel, Language language) {
  if (!panel.days || !panel.days->total.median_tenths || !panel.days->total.mean_tenths) return {};
  return fmt::format("{} {}, {} {}", words(language, "median_days"),
                     tenths_words(*panel.days->total.median_tenths, language), words(language, "mean_days"),
                     tenths_words(*panel.days->total.mean_tenths, language));
}

std::string comment_of(const AppendixReport& report, const analysis::Panel& panel) {
  const auto found = report.comments.find(panel.key);
  return found == report.comments.end() ? std::string() : found->second.body;
}

std::vector<std::string> notes_of(const AppendixReport& report, const analysis::Panel& panel, Language language) {
  std::vector<std::string> out = {
      fmt::format("{}: {}", words(language, "title"), words(language, "panel." + panel.key)),
      fmt::format("{}: {}", words(language, "unit"), report.unit.unit.name),
      fmt::format("{}: {} – {}", words(language, "period"), report.appendix.from.str(), report.appendix.to.str()),
      std::string(words(language, "definition." + panel.key)), std::string(words(language, "protected")),
      fmt::format("{}: {}", words(language, "population"), population_words(panel, language))};
  for (const auto& text :
       {exclusion_words(panel, language), share_words(panel, language), days_words(panel, language)}) {
    if (!text.empty()) out.push_back(text);
  }
  const std::string comment = comment_of(report, panel);
  if (!comment.empty()) out.push_back(fmt::format("{}: {}", words(language, "comment"), comment));
  return out;
}

}  // namespace reports
