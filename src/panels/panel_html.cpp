#include "panels/panel_html.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/markup.h"

namespace panels {

namespace {

using base::escaped;

constexpr const char* kStyle =
    "@page{size:A4;margin:20mm 18mm;@bottom-right{content:counter(page) ' / ' "
    "counter(pages);font-size:9pt;color:#444}}"
    "body{font-family:'DejaVu Sans',sans-serif;font-size:10pt;color:#1f2330;line-height:1.4}"
    "h1{font-size:20pt;margin:0 0 2mm;border-bottom:1mm solid #b4202a;padding-bottom:2mm}"
    "h2{font-size:13pt;margin:7mm 0 1mm}"
    "@page wide{size:A4 landscape}section.wide{page:wide}"
    "section{break-inside:avoid-page}section.long{break-inside:auto}"
    "h2,p.says{break-after:avoid}svg,tr{break-inside:avoid}"
    "p.says{font-weight:bold;margin:1mm 0}"
    "p.warning{border:0.3mm solid #8a5a00;background:#fff4dc;padding:1.5mm 3mm;margin:1.5mm 0}"
    "p.note{color:#3b4050;font-size:9pt;margin:1mm 0}"
    "p.comment{border-left:1mm solid #b4202a;padding-left:3mm;margin:3mm 0}"
    "table{border-collapse:collapse;width:100%;margin:2mm 0;font-size:8.5pt}"
    "caption{text-align:left;font-size:9pt;color:#3b4050}"
    "th,td{border-bottom:0.2mm solid #9aa0ad;padding:0.7mm 1.5mm;text-align:right}"
    "th:first-child,td:first-child{text-align:left}thead th{border-bottom:0.4mm solid #1f2330}"
    "tr.total td,tr.total th{font-weight:bold}"
    "section.wide table{font-size:7.5pt}section.wide th,section.wide td{padding:0.7mm 1mm}"
    "svg{max-width:100%;height:auto}";

// A section of more would leave most of the page before it empty.
constexpr size_t kLinesOnOnePage = 12;
// More are on a page that lies.
constexpr size_t kColumnsOnOnePage = 8;

std::string paragraph(const char* kind, const std::string& text) {
  return text.empty() ? text : fmt::format("<p class=\"{}\">{}</p>\n", kind, escaped(text));
}

// A share stands in the cell of the count that it is a share of.
bool joins(const FigureTable& table, size_t i) {
  return i > 0 && table.columns[i].unit == FigureUnit::tenths_of_percent &&
         table.columns[i - 1].unit == FigureUnit::count &&
         table.columns[i].column == table.columns[i - 1].column &&
         table.columns[i].group == table.columns[i - 1].group;
}

size_t shown_columns(const FigureTable& table) {
  size_t out = 0;
  for (size_t i = 0; i < table.columns.size(); ++i) out += joins(table, i) ? 0U : 1U;
  return out;
}

std::string mark_of(const FigureTable& table, size_t column, const char* otherwise) {
  const bool is_hidden = table.columns[column].unit == FigureUnit::count && !table.hidden_mark.empty();
  if (is_hidden) return table.hidden_mark;
  return table.columns[column].missing.empty() ? otherwise : table.columns[column].missing;
}

std::string row(const FigureTable& table, const FigureLine& line, Language language) {
  const bool swedish = language == Language::sv;
  std::string out = fmt::format("<tr{}><th scope=\"row\">{}</th>", line.is_total ? " class=\"total\"" : "",
                                escaped(label_with_note(line)));
  for (size_t i = 0; i < line.values.size(); ++i) {
    if (joins(table, i)) continue;
    const auto& value = line.values[i];
    std::string text = value ? value_words(*value, table.columns[i].unit, swedish) : mark_of(table, i, "\u2013");
    if (i + 1 < line.values.size() && joins(table, i + 1) && line.values[i + 1]) {
      text += fmt::format(" ({})", value_words(*line.values[i + 1], FigureUnit::tenths_of_percent, swedish));
    }
    out += fmt::format("<td>{}</td>", escaped(text));
  }
  return out + "</tr>\n";
}

std::string table_html(const FigureTable& table, Language language) {
  std::string out = fmt::format("<table><caption>{}</caption><thead><tr><th scope=\"col\">{}</th>",
                                escaped(table.caption), escaped(table.head));
  for (size_t i = 0; i < table.columns.size(); ++i) {
    if (!joins(table, i)) out += fmt::format("<th scope=\"col\">{}</th>", escaped(table.columns[i].label));
  }
  out += "</tr></thead><tbody>\n";
  for (const auto& line : table.lines) out += row(table, line, language);
  return out + "</tbody></table>\n";
}

std::string warning_html(const std::string& text, Language language) {
  return fmt::format("<p class=\"warning\"><strong>{}:</strong> {}</p>\n", words(language, "document.warning"),
                     escaped(text));
}

}  // namespace

std::string panel_section(const FigurePanel& panel, Language language) {
  size_t lines = 0, columns = 0;
  for (const auto& table : panel.tables) {
    lines += table.lines.size();
    columns = std::max(columns, shown_columns(table));
  }
  std::string out = fmt::format("<section class=\"{}{}\">\n<h2>{}</h2>\n", lines > kLinesOnOnePage ? "long" : "",
                                columns > kColumnsOnOnePage ? " wide" : "", escaped(panel.title));
  out += paragraph("says", panel.says);
  for (const auto& warning : panel.warnings) out += warning_html(warning, language);
  out += panel.drawing;
  for (const auto& table : panel.tables) {
    if (!table.lines.empty()) out += table_html(table, language);
  }
  out += paragraph("note", panel.definition);
  for (const auto& note : panel.notes) out += paragraph("note", note);
  return out + "</section>\n";
}

std::string html_document(const HtmlDocument& document, Language language) {
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta "
      "charset=\"utf-8\"><title>{}</title><style>{}</style></head><body>\n"
      "<h1>{}</h1>\n",
      language == Language::sv ? "sv" : "en", escaped(document.title), kStyle, escaped(document.title));
  for (const auto& [name, value] : document.facts) {
    out += fmt::format("<p class=\"note\"><strong>{}:</strong> {}</p>\n", escaped(name), escaped(value));
  }
  for (const auto& note : document.notes) out += paragraph("note", note);
  return out + document.body + "</body></html>\n";
}

}  // namespace panels
