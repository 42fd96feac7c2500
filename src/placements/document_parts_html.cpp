#include "placements/document_parts_html.h"

#include <fmt/format.h>

#include "base/markup.h"

namespace placements {

namespace {

using base::escaped;

constexpr const char* kStyle =
    "@page{size:A4;margin:18mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font-size:9pt;color:#444}}"
    "body{font-family:'DejaVu Sans',sans-serif;font-size:10pt;color:#1f2330;line-height:1.4}"
    "h1{font-size:19pt;margin:0 0 4mm;border-bottom:1mm solid #b4202a;padding-bottom:2mm}"
    "h2{font-size:12pt;margin:5mm 0 1mm}section{break-inside:avoid-page}"
    "p{margin:1mm 0}ul{margin:1mm 0;padding-left:6mm}"
    "table{border-collapse:collapse;width:100%;margin:1mm 0}"
    "th,td{border-bottom:0.2mm solid #9aa0ad;padding:1mm 1.5mm;text-align:left;vertical-align:top}"
    "th[scope=row]{width:48mm;font-weight:bold}.pre{white-space:pre-line}"
    "div.sign{margin-top:12mm;border-top:0.3mm solid #1f2330;padding-top:1mm;width:80%;break-inside:avoid}";

}  // namespace

std::string whole_document(Language language, const std::string& title, const std::string& body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title><style>{}</style></head>"
      "<body>\n<h1>{}</h1>\n{}</body></html>\n",
      language == Language::sv ? "sv" : "en", escaped(title), kStyle, escaped(title), body);
}

std::string section(const std::string& heading, const std::string& content) {
  if (content.empty()) return {};
  return fmt::format("<section>\n<h2>{}</h2>\n{}</section>\n", escaped(heading), content);
}

std::string facts(const Facts& all) {
  std::string rows;
  for (const auto& [label, text] : all) {
    if (text.empty()) continue;
    rows += fmt::format("<tr><th scope=\"row\">{}</th><td class=\"pre\">{}</td></tr>\n", escaped(label), escaped(text));
  }
  return rows.empty() ? "" : "<table><tbody>\n" + rows + "</tbody></table>\n";
}

std::string paragraph(const std::string& text) {
  return text.empty() ? "" : fmt::format("<p class=\"pre\">{}</p>\n", escaped(text));
}

std::string lines(const std::vector<std::string>& all) {
  std::string out;
  for (const auto& line : all) out += fmt::format("<li>{}</li>\n", escaped(line));
  return out.empty() ? "" : "<ul>\n" + out + "</ul>\n";
}

std::string signatures(Language language, const std::vector<std::string>& who) {
  std::string out;
  for (const auto& one : who) {
    out += fmt::format("<div class=\"sign\">{}<br>{}</div>\n", escaped(one),
                       escaped(words(language, "doc.place_and_day")));
  }
  return out;
}

}  // namespace placements
