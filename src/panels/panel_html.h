// Panels as sections of an HTML document, for the tagged PDF.
#pragma once

#include <string>

#include "panels/figure_panel.h"
#include "panels/words.h"

namespace panels {

std::string panel_section(const FigurePanel& panel, Language language);

// A whole document: title, the facts as pairs of name and value, notes, sections.
struct HtmlDocument {
  std::string title;
  std::vector<std::pair<std::string, std::string>> facts;
  std::vector<std::string> notes;
  std::string body;
};
std::string html_document(const HtmlDocument& document, Language language);

}  // namespace panels
