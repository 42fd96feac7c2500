#include "reports/final_report_parts.h"

#include <algorithm>

#include "base/names.h"
#include "calculations/calculation_kinds.h"
#include "reports/appendix_text.h"
#include "reports/edition_panels.h"
#include "reports/figures_text.h"
#include "reports/goal_panel.h"

namespace reports {

namespace {

std::vector<std::string> notes_of(const FinalSheet& sheet, Language language) {
  if (const auto* edition = std::get_if<EditionSheet>(&sheet.figures)) return edition_notes(*edition, language);
  if (const auto* frozen = std::get_if<FrozenFigures>(&sheet.figures)) return frozen_notes(*frozen, language);
  return population_notes(std::get<FiguresReport>(sheet.figures).appendix, language);
}

std::vector<std::string> paragraphs_of(const std::string& text) {
  std::vector<std::string> out;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find("\n\n", at), text.size());
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  return out;
}

// A panel without a drawing keeps its tables, so that a chosen panel always shows something.
FigurePanel shown_of(FigurePanel panel, BlockShows shows) {
  if (shows == BlockShows::table) panel.drawing.clear();
  if (shows == BlockShows::drawing && !panel.drawing.empty()) panel.tables.clear();
  return panel;
}

// Its key tells it from the report's other tables.
FigurePanel table_panel(const CrossReport& table, const Shown& shown) {
  FigurePanel out = cross_panel(table, shown);
  const CrossChoice& choice = table.choice;
  out.key += ":" + base::name_of(choice.lines) + ":" + base::name_of(choice.columns) + ":" +
             base::name_of(choice.measure) + ":" + base::name_of(choice.shares);
  return out;
}

ReportPart facts_part(const FinalSheet& sheet, Language language) {
  ReportPart out{BlockKind::facts};
  for (const auto& [name, value] : facts_of(sheet, language)) out.paragraphs.push_back(name + ": " + value);
  for (auto& note : notes_of(sheet, language)) out.paragraphs.push_back(std::move(note));
  return out;
}

// What it assumes, in the words of its own page.
ReportPart assumptions_part(const calculations::Calculation& shown, Language language) {
  const auto own = [&](const std::string& key) {
    return said(language, key, {{"version", std::to_string(shown.version)}}, panels::Catalogue::calculations);
  };
  const std::string kind = "kind." + base::name_of(shown.kind);
  ReportPart out{BlockKind::calculation,
                 {},
                 {own(kind) + ": " + shown.name + ". " + own("document.version"), own(kind + ".assumes")}};
  for (const auto& [name, value] : calculations::assumptions_of(shown.input, language)) {
    out.paragraphs.push_back(name + ": " + value);
  }
  return out;
}

void put_calculation(std::vector<ReportPart>& out, const ReportBlock& block,
                     const std::optional<calculations::Calculation>& calculation, const Shown& shown) {
  if (!calculation) {
    out.push_back({block.kind, {}, {std::string(words(shown.language, "final.calculation_gone"))}});
    return;
  }
  if (block.panel.empty()) out.push_back(assumptions_part(*calculation, shown.language));
  const auto found = calculations::panels_of(calculation->kind, calculation->input, shown);
  if (!found) {
    out.push_back({block.kind, {}, {std::string(words(shown.language, "final.calculation_not_computed"))}});
    return;
  }
  for (FigurePanel panel : *found) {
    if (!block.panel.empty() && panel.key != block.panel) continue;
    panel.key += ":" + calculation->id + ":" + std::to_string(calculation->version);
    out.push_back({block.kind, {}, {}, shown_of(std::move(panel), block.shows)});
  }
}

void put_savings(std::vector<ReportPart>& out, const ReportBlock& block,
                 const std::optional<SavingsReport>& savings, const Shown& shown) {
  if (!savings) {
    out.push_back({block.kind, {}, {std::string(words(shown.language, "final.savings_not_shown"))}});
    return;
  }
  const auto& choice = savings->choice;
  for (FigurePanel panel : savings_panels(*savings, shown)) {
    panel.key += ":" + std::to_string(choice.months_before) + ":" + std::to_string(choice.months_after) + ":" +
                 std::to_string(choice.compared_months) + ":" +
                 (choice.cost_kr ? std::to_string(*choice.cost_kr) : "");
    out.push_back({block.kind, {}, {}, shown_of(std::move(panel), block.shows)});
  }
}

}  // namespace

std::vector<FigurePanel> panels_of(const FinalSheet& sheet, const Shown& shown) {
  if (const auto* edition = std::get_if<EditionSheet>(&sheet.figures))
    return edition_panels(edition->tables, shown);
  if (const auto* frozen = std::get_if<FrozenFigures>(&sheet.figures)) return frozen_panels(frozen->answer, shown);
  return panels_of(std::get<FiguresReport>(sheet.figures), shown);
}

std::vector<std::pair<std::string, std::string>> facts_of(const FinalSheet& sheet, Language language) {
  if (const auto* edition = std::get_if<EditionSheet>(&sheet.figures)) return edition_facts(*edition, language);
  if (const auto* frozen = std::get_if<FrozenFigures>(&sheet.figures)) return frozen_facts(*frozen, language);
  return figures_facts(std::get<FiguresReport>(sheet.figures), language);
}

std::string for_whom(const FinalSheet& sheet, Language language) {
  const auto& report = sheet.report;
  const char* key = !report.edition_id.empty()  ? "final.of_edition"
                    : !report.frozen_id.empty() ? "final.of_frozen"
                                                : "final.of_register";
  return std::string(words(language, key));
}

std::vector<ReportPart> parts_of(const FinalSheet& sheet, const Shown& shown) {
  const auto panels = panels_of(sheet, shown);
  auto table = sheet.tables.begin();
  auto calculation = sheet.calculations.begin();
  auto savings = sheet.savings.begin();
  std::vector<ReportPart> out;
  for (const ReportBlock& block : sheet.report.blocks) {
    switch (block.kind) {
      case BlockKind::heading:
        out.push_back({block.kind, block.text});
        break;
      case BlockKind::text:
        out.push_back({block.kind, {}, paragraphs_of(block.text)});
        break;
      case BlockKind::facts:
        out.push_back(facts_part(sheet, shown.language));
        break;
      case BlockKind::goals:
        out.push_back({block.kind, {}, {}, goal_panel(sheet.goals, sheet.report.asked.to, shown.language)});
        break;
      case BlockKind::table:
        out.push_back({block.kind, {}, {}, shown_of(table_panel(*table++, shown), block.shows)});
        break;
      case BlockKind::calculation:
        put_calculation(out, block, *calculation++, shown);
        break;
      case BlockKind::savings:
        put_savings(out, block, *savings++, shown);
        break;
      case BlockKind::panel:
        const auto found = std::find_if(panels.begin(), panels.end(),
                                        [&](const FigurePanel& panel) { return panel.key == block.panel; });
        if (found != panels.end()) out.push_back({block.kind, {}, {}, shown_of(*found, block.shows)});
        break;
    }
  }
  return out;
}

}  // namespace reports
