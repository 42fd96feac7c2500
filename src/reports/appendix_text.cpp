#include "reports/appendix_text.h"

#include <fmt/format.h>

namespace reports {

namespace {

using analysis::Split;

// "3 kvinnor, 7 män"; those of unknown sex where there are any.
std::string split_words(const Split& split, Language language) {
  std::string out = said_of(language, "split.women", split.women) + ", " + said_of(language, "split.men", split.men);
  if (split.unknown > 0) out += ", " + said_of(language, "split.unknown", split.unknown);
  return out;
}

std::string population_words(const analysis::Panel& panel, Language language) {
  const auto& people = panel.participants;
  return said(language, "population",
              {{"total", std::to_string(people.total)}, {"split", split_words(people, language)}});
}

std::string excluded_words(const analysis::Panel& panel, Language language) {
  const std::pair<const char*, const Split*> kinds[] = {
      {"excluded.ended_unmeasured", &panel.excluded.ended_unmeasured},
      {"excluded.consent_withdrawn", &panel.excluded.consent_withdrawn},
      {"excluded.registered_in_error", &panel.excluded.registered_in_error}};
  std::string list;
  for (const auto& [key, split] : kinds) {
    if (split->total > 0) list += (list.empty() ? "" : ", ") + said_of(language, key, split->total);
  }
  return list.empty() ? list : said(language, "excluded", {{"list", list}});
}

std::string start_and_end(Language language, const char* key, int start, int end) {
  if (start + end == 0) return {};
  return said(language, key, {{"start", std::to_string(start)}, {"end", std::to_string(end)}});
}

std::string days_words(const analysis::Panel& panel, Language language) {
  if (!panel.days || !panel.days->total.median_tenths || !panel.days->total.mean_tenths) return {};
  return said(language, "days", {{"median", tenths_words(*panel.days->total.median_tenths, language)},
                                 {"mean", tenths_words(*panel.days->total.mean_tenths, language)}});
}

void add(std::vector<std::string>& notes, std::string note) {
  if (!note.empty()) notes.push_back(std::move(note));
}

}  // namespace

std::string row_words(const analysis::Panel& panel, const analysis::Row& row, Language language) {
  if (row.key == analysis::kRowTotal) return std::string(words(language, row.count ? "total" : "answers"));
  return row_label(language, panel.key, row.key);
}

std::string line_words(const std::string& panel, const std::string& line, Language language) {
  const size_t arrow = line.find('>');
  if (arrow == std::string::npos) return row_label(language, panel, line);
  return row_label(language, panel, line.substr(0, arrow)) + " → " + row_label(language, panel, line.substr(arrow + 1));
}

std::string column_words(const std::string& column, const std::string& group, Language language) {
  const auto say = [&](const char* key) { return std::string(words(language, key)); };
  const std::string of = say(group == "women" ? "women" : group == "men" ? "men" : "total");
  if (column == "before" || column == "after") return say(column == "before" ? "before" : "after") + ", " + of;
  return column == "spells" ? say("document.participations") + ", " + of : of;
}

std::string tenths_words(int tenths, Language language) {
  return fmt::format("{}{}{}", tenths / 10, language == Language::sv ? "," : ".", tenths % 10);
}

std::vector<std::string> population_notes(const analysis::Appendix& appendix, Language language) {
  const auto& anonymous = appendix.anonymous;
  std::vector<std::string> out;
  out.push_back(anonymous.total == 0
                    ? std::string(words(language, "anonymous_none"))
                    : said_of(language, "anonymous", anonymous.total, {{"split", split_words(anonymous, language)}}));
  if (appendix.without_consent > 0) out.push_back(said_of(language, "without_consent", appendix.without_consent));
  out.emplace_back(words(language, "protected"));
  out.push_back(
      said(language, "definitions", {{"version", std::to_string(appendix.definition_version)}}));
  return out;
}

std::vector<std::string> panel_notes(const analysis::Panel& panel, Language language) {
  std::vector<std::string> out = {std::string(words(language, "definition." + panel.key)),
                                  population_words(panel, language)};
  if (panel.spells.total != panel.participants.total) {
    out.push_back(said_of(language, "participations", panel.spells.total));
  }
  add(out, excluded_words(panel, language));
  if (panel.without_measurement) {
    const int start = panel.without_measurement->at_start.total;
    const int end = panel.without_measurement->at_end.total;
    add(out, start_and_end(language, "unmeasured", start, end));
    add(out, start_and_end(language, "shares", panel.spells.total - start, panel.spells.total - end));
  }
  add(out, days_words(panel, language));
  if (panel.age_by_year_only && panel.age_by_year_only->total > 0) {
    out.push_back(said_of(language, "by_year", panel.age_by_year_only->total));
  }
  return out;
}

std::string comment_of(const AppendixReport& report, const analysis::Panel& panel) {
  const auto found = report.comments.find(panel.key);
  return found == report.comments.end() ? std::string() : found->second.body;
}

std::vector<std::string> notes_of(const AppendixReport& report, const analysis::Panel& panel, Language language) {
  std::vector<std::string> out = {
      fmt::format("{}: {}", words(language, "title"), words(language, "panel." + panel.key)),
      fmt::format("{}: {}", words(language, "document.unit"), report.unit.unit.name),
      fmt::format("{}: {} – {}", words(language, "document.period"), report.appendix.from.str(),
                  report.appendix.to.str())};
  for (auto& note : population_notes(report.appendix, language)) out.push_back(std::move(note));
  for (auto& note : panel_notes(panel, language)) out.push_back(std::move(note));
  const std::string comment = comment_of(report, panel);
  if (!comment.empty()) out.push_back(fmt::format("{}: {}", words(language, "document.comment"), comment));
  return out;
}

}  // namespace reports
