// A grouped bar chart as SVG for documents: labelled, and told apart by pattern as well as colour.
#pragma once

#include <string>
#include <vector>

namespace platform {

struct BarSeries {
  std::string name;         // "Kvinnor"
  std::vector<int> values;  // one per category, never negative; tenths where labels say so
  std::vector<std::string> value_labels;  // one per category, as shown; empty: the number itself
};

// Lying bars, one group for each category, one bar for each series (at most four).
// `headings`: none, or one for each category: what stands on a line of its own above it, empty for none, so
// that several categories can stand under one name.
struct BarChart {
  std::string title;        // <title>: what it shows
  std::string description;  // <desc>: the figures in words, for who cannot see it
  std::vector<std::string> categories;
  std::vector<BarSeries> series;
  std::vector<std::string> headings = {};
  int width = 720;  // user units; text is 13 high
};

// The <svg> element. `id` makes the ids of its parts unique in a document: a letter, then letters,
// digits and hyphens. Text is escaped. Long category names are broken over two lines and then cut
// with "…".
std::string bar_chart_svg(const BarChart& chart, const std::string& id);

}  // namespace platform
