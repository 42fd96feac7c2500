#include "reports/final_report_document.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "base/markup.h"
#include "base/names.h"
#include "panels/panel_html.h"
#include "panels/panel_sheet.h"
#include "platform/documents/docx.h"
#include "platform/documents/pdf.h"
#include "platform/documents/xlsx_writer.h"
#include "platform/system/crypto.h"

namespace reports {

namespace {

using base::escaped;

// A line that was begun anew begins anew.
std::string paragraph(const std::string& text) {
  std::string out = escaped(text);
  for (size_t at = out.find('\n'); at != std::string::npos; at = out.find('\n', at + 4))
    out.replace(at, 1, "<br>");
  return "<p>" + out + "</p>\n";
}

std::string opening(const ReportPart& part) {
  std::string out = part.heading.empty() ? "" : "<h2>" + escaped(part.heading) + "</h2>\n";
  for (const auto& text : part.paragraphs) out += paragraph(text);
  return out;
}

std::string pdf_html(const FinalSheet& sheet, Language language) {
  HtmlDocument document{sheet.report.title, {}, {for_whom(sheet, language)}, {}};
  for (const auto& part : parts_of(sheet, {language})) {
    document.body += opening(part);
    if (part.panel) document.body += panel_section(*part.panel, language);
  }
  return html_document(document, language);
}

// Word processors show pictures, not drawings in the page.
base::Result<std::string> picture(const FigurePanel& panel) {
  TRY_ASSIGN(const std::string png, platform::render_png(panel.drawing));
  return fmt::format("<p><img alt=\"{}\" width=\"600\" src=\"data:image/png;base64,{}\"></p>\n",
                     escaped(panel.title + ". " + panel.says), platform::to_base64(png));
}

base::Result<std::string> docx_html(const FinalSheet& sheet, Language language) {
  std::string body = paragraph(for_whom(sheet, language));
  std::map<std::string, std::string> pictures;  // by panel
  for (auto& part : parts_of(sheet, {language})) {
    body += opening(part);
    if (!part.panel) continue;
    auto& drawing = part.panel->drawing;
    if (!drawing.empty()) {
      auto& drawn = pictures[part.panel->key];
      if (drawn.empty()) {
        TRY_ASSIGN(drawn, picture(*part.panel));
      }
      drawing = drawn;
    }
    body += panel_section(*part.panel, language);
  }
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta "
      "charset=\"utf-8\"><title>{}</title></head><body>\n{}</body></html>\n",
      language == Language::sv ? "sv" : "en", escaped(sheet.report.title), body);
}

// Each panel once, in the order of the blocks.
std::vector<FigurePanel> panels_in(const std::vector<ReportPart>& parts) {
  std::vector<FigurePanel> out;
  std::set<std::string> seen;
  for (const auto& part : parts) {
    if (part.panel && !part.panel->tables.empty() && seen.insert(part.panel->key).second)
      out.push_back(*part.panel);
  }
  return out;
}

std::vector<std::string> words_in(const FinalSheet& sheet, const std::vector<ReportPart>& parts, bool all,
                                  Language language) {
  std::vector<std::string> out = {sheet.report.title, for_whom(sheet, language)};
  for (const auto& part : parts) {
    if (!all && part.kind != BlockKind::facts) continue;
    if (!part.heading.empty()) out.push_back(part.heading);
    out.insert(out.end(), part.paragraphs.begin(), part.paragraphs.end());
  }
  return out;
}

}  // namespace

base::Result<std::string> final_document(const FinalSheet& sheet, Format format, Language language) {
  if (format == Format::pdf) return platform::render_pdf(pdf_html(sheet, language));
  const auto parts = parts_of(sheet, {language});
  if (format == Format::csv) return panels_csv(panels_in(parts), words_in(sheet, parts, true, language), language);
  return platform::write_xlsx(table_sheets(panels_in(parts), words_in(sheet, parts, false, language), language),
                              {sheet.report.title, sheet.report.changed_at});
}

base::Result<std::string> final_docx(const FinalSheet& sheet, Language language) {
  TRY_ASSIGN(const std::string html, docx_html(sheet, language));
  return platform::render_docx(html);
}

std::string file_name(const FinalSheet& sheet, std::string_view extension, Language language) {
  return fmt::format("{}-{}--{}.{}", language == Language::sv ? "rapport" : "report",
                     sheet.report.asked.from.str(), sheet.report.asked.to.str(), extension);
}

}  // namespace reports
