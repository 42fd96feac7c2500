#include "reports/panel_says.h"

#include <algorithm>
#include <functional>

#include "analysis/follow_up.h"
#include "reports/appendix_text.h"

namespace reports {

namespace {

using analysis::Panel;
using analysis::Row;

int change(const Row& row) { return row.after->total.count - row.before->total.count; }

const Row* largest(const Panel& panel, const std::function<int(const Row&)>& size) {
  const Row* best = nullptr;
  for (const Row& row : panel.rows) {
    if (row.key == analysis::kRowUnknown || row.key == analysis::kLineNone || size(row) <= 0) continue;
    if (best == nullptr || size(row) > size(*best)) best = &row;
  }
  return best;
}

std::string before_after(const Panel& panel, Language language) {
  const auto part = [&](const Row* row, const char* key) {
    if (row == nullptr) return std::string();
    return said(language, key,
                {{"name", inside(row_words(panel, *row, language))},
                 {"before", std::to_string(row->before->total.count)},
                 {"after", std::to_string(row->after->total.count)}});
  };
  const std::string down = part(largest(panel, [](const Row& row) { return -change(row); }), "says.down");
  const std::string up = part(largest(panel, change), "says.up");
  if (down.empty() && up.empty()) return std::string(words(language, "says.unchanged"));
  return down + (down.empty() || up.empty() ? "" : " ") + up;
}

std::string participants(const Panel& panel, Language language) {
  Blanks blanks;
  for (const Row& row : panel.rows) blanks.emplace_back(row.key, std::to_string(row.count->total.count));
  return said(language, "says.participants", blanks);
}

// An outcome that says nothing of what became of somebody.
bool is_unexplained(const std::string& outcome) {
  return outcome == analysis::kLineNone || outcome == "unchanged" || outcome == "unknown";
}

// How the exits add up: those with an outcome, and those that nothing has become of or nobody has explained.
std::string outcomes(const Panel& panel, Language language) {
  int rest = 0;
  for (const Row& row : panel.rows) {
    if (is_unexplained(row.key)) rest += row.count->total.count;
  }
  const Row* top =
      largest(panel, [](const Row& row) { return is_unexplained(row.key) ? 0 : row.count->total.count; });
  const int named = panel.spells.total - rest;
  if (top == nullptr || named == 0)
    return said(language, "says.no_outcomes", {{"total", std::to_string(panel.spells.total)}});
  return said(language, "says.outcomes",
              {{"total", std::to_string(panel.spells.total)},
               {"named", std::to_string(named)},
               {"rest", std::to_string(rest)},
               {"name", inside(row_words(panel, *top, language))},
               {"count", std::to_string(top->count->total.count)}});
}

std::string most(const Panel& panel, Language language) {
  const Row* top = largest(panel, [](const Row& row) { return row.count->total.count; });
  if (top == nullptr) return std::string(words(language, "says.nobody"));
  return said(language, "says.most_count",
              {{"name", inside(row_words(panel, *top, language))},
               {"count", std::to_string(top->count->total.count)},
               {"total", std::to_string(panel.spells.total)}});
}

}  // namespace

std::string inside(const std::string& label) {
  std::string out = label;
  const bool is_name = label.size() > 1 && label[1] >= 'A' && label[1] <= 'Z';
  if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z' && !is_name) out[0] = static_cast<char>(out[0] - 'A' + 'a');
  if (out.rfind("\xC3\x85", 0) == 0) out[1] = '\xA5';
  if (out.rfind("\xC3\x84", 0) == 0) out[1] = '\xA4';
  if (out.rfind("\xC3\x96", 0) == 0) out[1] = '\xB6';
  return out;
}

std::string panel_says(const Panel& panel, Language language) {
  if (panel.spells.total == 0) return std::string(words(language, "says.nobody"));
  if (panel.without_measurement) return before_after(panel, language);
  if (panel.key == "participants") return participants(panel, language);
  if (panel.key == "main_outcome") return outcomes(panel, language);
  return most(panel, language);
}

}  // namespace reports
