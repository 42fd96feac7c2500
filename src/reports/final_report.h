// A report to a board or an association, put together from blocks: words of its own, the facts, diagrams and
// tables of one population, how the effect goals stand. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/id.h"
#include "record/record.h"
#include "reports/cross_choice.h"
#include "reports/figures_report.h"
#include "reports/savings_report.h"

namespace reports {

enum class BlockKind {
  heading,
  text,   // paragraphs, an empty line between them
  facts,  // unit, period, definitions, and what holds for every panel
  panel,
  goals,        // how the unit's effect goals stood at the end of the period
  table,        // two variables against each other
  calculation,  // an economic calculation in one of its versions: one of its panels, or all with what it assumes
  savings,      // what assistance became to those who began in the period
};
inline constexpr std::pair<BlockKind, std::string_view> kBlockKindNames[] = {
    {BlockKind::heading, "heading"},
    {BlockKind::text, "text"},
    {BlockKind::facts, "facts"},
    {BlockKind::panel, "panel"},
    {BlockKind::goals, "goals"},
    {BlockKind::table, "table"},
    {BlockKind::calculation, "calculation"},
    {BlockKind::savings, "savings"}};
constexpr const auto& enum_names(BlockKind) { return kBlockKindNames; }

enum class BlockShows { both, drawing, table };
inline constexpr std::pair<BlockShows, std::string_view> kBlockShowsNames[] = {
    {BlockShows::both, "both"}, {BlockShows::drawing, "drawing"}, {BlockShows::table, "table"}};
constexpr const auto& enum_names(BlockShows) { return kBlockShowsNames; }

struct CalculationShown {
  std::string id;
  std::int64_t version = 1;
  friend bool operator==(const CalculationShown&, const CalculationShown&) = default;
};

struct ReportBlock {
  BlockKind kind = BlockKind::text;
  std::string text = {};   // of heading and text
  std::string panel = {};  // its key; of a calculation empty for all
  BlockShows shows = BlockShows::both;
  std::optional<CrossChoice> table = {};
  std::optional<CalculationShown> calculation = {};
  std::optional<SavingsChoice> savings = {};
  friend bool operator==(const ReportBlock&, const ReportBlock&) = default;
};

inline constexpr size_t kBlocksMax = 60;
inline constexpr int kBlockTextMax = 10'000;

struct FinalReport {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  std::string title;
  FiguresAsked asked;
  std::string edition_id;  // whose figures are shown
  std::string frozen_id;   // or those that were frozen; both empty: those of the register, exactly
  std::vector<ReportBlock> blocks;
  base::Instant changed_at;
  base::StaffId changed_by;
  bool is_removed = false;

  bool is_of_register() const { return edition_id.empty() && frozen_id.empty(); }
};

// Rules broken: title field.required; blocks[i].text field.required in a heading; blocks[i].panel field.choice
// where it is none of `panels`; blocks[i].kind field.choice of goals, savings or a table beside an edition or frozen
// figures, which have their own counts only; blocks[i].savings field.required in savings, and those of its check
// at blocks[i].savings.FIELD; blocks[i].table field.required in a table, blocks[i].calculation
// field.required in a calculation, blocks[i].table.columns field.same where
// its variables are one.
base::Status check(const FinalReport& report, const std::vector<std::string>& panels);

// What a report begins with, to be changed: facts, what was done, every panel, the goals.
std::vector<ReportBlock> usual_blocks(const std::vector<std::string>& panels, bool has_goals);

// `report_begun`, `report_changed` or `report_removed`; without the blocks' words.
record::Deed written(const FinalReport& report, const char* kind, base::Date today);

}  // namespace reports
