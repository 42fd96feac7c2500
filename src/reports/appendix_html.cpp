#include "reports/appendix_html.h"

#include <fmt/format.h>

#include "base/markup.h"
#include "platform/system/clock.h"
#include "reports/appendix_text.h"
#include "reports/panel_chart.h"

namespace reports {

namespace {

using base::escaped;

constexpr const char* kStyle =
    "@page{size:A4;margin:20mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font-size:9pt;color:#444}}"
    "body{font-family:'DejaVu Sans',sans-serif;font-size:10pt;color:#1f2330;line-height:1.4}"
    "h1{font-size:20pt;margin:0 0 2mm;border-bottom:1mm solid #b4202a;padding-bottom:2mm}"
    "h2{font-size:13pt;margin:7mm 0 1mm}"
    "dl{margin:3mm 0;display:grid;grid-template-columns:auto}dt{font-weight:bold}dd{margin:0 0 1mm}"
    "section{break-inside:avoid-page}"
    "p.note{color:#3b4050;font-size:9pt;margin:1mm 0}"
    "p.comment{border-left:1mm solid #b4202a;padding-left:3mm;margin:3mm 0}"
    "table{border-collapse:collapse;width:100%;margin:2mm 0;font-size:8.5pt}"
    "caption{text-align:left}"
    "th,td{border-bottom:0.2mm solid #9aa0ad;padding:0.7mm 1.5mm;text-align:right}"
    "th:first-child,td:first-child{text-align:left}thead th{border-bottom:0.4mm solid #1f2330}"
    "tr.total td,tr.total th{font-weight:bold}"
    "svg{max-width:100%;height:auto}";

std::string paragraph(const char* kind, const std::string& text) {
  if (text.empty()) return {};
  return fmt::format("<p class=\"{}\">{}</p>\n", kind, escaped(text));
}

using Pick = const std::optional<analysis::Figures>& (*)(const analysis::Row&);
const std::optional<analysis::Figures>& count_of(const analysis::Row& row) { return row.count; }
const std::optional<analysis::Figures>& before_of(const analysis::Row& row) { return row.before; }
const std::optional<analysis::Figures>& after_of(const analysis::Row& row) { return row.after; }

std::vector<std::pair<std::string, Pick>> measures_of(const analysis::Panel& panel, Language language) {
  if (panel.key == "income_source" || panel.key == "occupation") {
    return {{std::string(words(language, "before")), before_of}, {std::string(words(language, "after")), after_of}};
  }
  return {{"", count_of}};
}

std::string cell(const analysis::Figure& figure, Language language) {
  if (!figure.share_tenths || figure.count == 0) return fmt::format("<td>{}</td>", figure.count);
  return fmt::format("<td>{}&#160;({}&#160;%)</td>", figure.count, tenths_words(*figure.share_tenths, language));
}

std::string table_row(const analysis::Panel& panel, const analysis::Row& row, Language language, const char* kind) {
  std::string out = fmt::format("<tr{}><th scope=\"row\">{}</th>", kind, escaped(row_words(panel, row, language)));
  for (const auto& [name, pick] : measures_of(panel, language)) {
    const auto& figures = pick(row);
    if (!figures) continue;
    out += cell(figures->total, language) + cell(figures->women, language) + cell(figures->men, language);
  }
  return out + "</tr>\n";
}

std::string table(const analysis::Panel& panel, Language language) {
  std::string out = fmt::format("<table><caption class=\"note\">{}</caption><thead><tr><th scope=\"col\">{}</th>",
                                escaped(words(language, "panel." + panel.key)), escaped(words(language, "head." + panel.key)));
  for (const auto& [name, pick] : measures_of(panel, language)) {
    for (const char* group : {"total", "women", "men"}) {
      out += fmt::format("<th scope=\"col\">{}{}{}</th>", escaped(name), name.empty() ? "" : ", ",
                         escaped(words(language, group)));
    }
  }
  out += "</tr></thead><tbody>\n";
  for (const auto& row : panel.rows) out += table_row(panel, row, language, "");
  if (panel.total) out += table_row(panel, *panel.total, language, " class=\"total\"");
  return out + "</tbody></table>\n";
}

std::string section(const AppendixReport& report, const analysis::Panel& panel, Language language) {
  std::string out = fmt::format("<section>\n<h2>{}</h2>\n", escaped(words(language, "panel." + panel.key)));
  for (const auto& note : panel_notes(panel, language)) out += paragraph("note", note);
  const std::string chart = panel_chart(panel, {language});
  out += chart.empty() ? paragraph("note", std::string(words(language, "says.nobody")))
                       : chart + table(panel, language);
  out += paragraph("comment", comment_of(report, panel));
  return out + "</section>\n";
}

}  // namespace

std::string appendix_html(const AppendixReport& report, Language language) {
  const auto title = fmt::format("{} – {}", words(language, "title"), report.unit.unit.name);
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title><style>{}</style></head><body>\n"
      "<h1>{}</h1>\n",
      language == Language::sv ? "sv" : "en", escaped(title), kStyle, escaped(words(language, "title")));
  const std::pair<const char*, std::string> facts[] = {
      {"document.unit", report.unit.unit.name + ", " + report.unit.party_name},
      {"document.period", report.appendix.from.str() + " – " + report.appendix.to.str()},
      {"document.made", platform::swedish_date(report.made_at).str()}};
  for (const auto& [key, value] : facts) {
    out += fmt::format("<p class=\"note\"><strong>{}:</strong> {}</p>\n", escaped(words(language, key)),
                       escaped(value));
  }
  for (const auto& note : population_notes(report.appendix, language)) out += paragraph("note", note);
  for (const auto& panel : report.appendix.panels) out += section(report, panel, language);
  return out + "</body></html>\n";
}

}  // namespace reports
