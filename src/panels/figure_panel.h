// One panel of figures in words and numbers: what the page, the documents and the tables all show.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/names.h"

namespace panels {

// What a column's whole numbers are of.
enum class FigureUnit {
  count,
  tenths_of_percent,
  tenths_of_point,
  tenths_of_day,
  kronor,
  thousandths,
  days,
  tenths,
  hundredths
};
inline constexpr std::pair<FigureUnit, std::string_view> kFigureUnitNames[] = {
    {FigureUnit::count, "count"},
    {FigureUnit::tenths_of_percent, "percent"},
    {FigureUnit::tenths_of_point, "points"},  // between two shares in per cent
    {FigureUnit::tenths_of_day, "mean_days"},
    {FigureUnit::kronor, "kronor"},
    {FigureUnit::thousandths, "index"},
    {FigureUnit::days, "days"},
    {FigureUnit::tenths, "tenths"},
    {FigureUnit::hundredths, "hundredths"}};
constexpr const auto& enum_names(FigureUnit) { return kFigureUnitNames; }

// `column` and `group` are parts of a figure's address (analysis::Cell); a share stands with the column that
// it is a share in.
struct FigureColumn {
  std::string column;
  std::string group;
  std::string label;
  FigureUnit unit = FigureUnit::count;
  std::string missing = {};  // stands where a line has no value; empty: a dash
};

struct FigureLine {
  std::string key;
  std::string label;
  std::vector<std::optional<std::int64_t>> values;  // one for each column
  bool is_total = false;
  std::string note = {};  // what else is known of it, under the label
};

struct FigureTable {
  std::string key;
  std::string caption;
  std::string head;  // of the first column
  std::vector<FigureColumn> columns;
  std::vector<FigureLine> lines;
  bool opens = false;            // whether counts of columns with a group open into their people
  std::string hidden_mark = {};  // stands for a count without a value; empty: it has none to tell
};

struct FigurePanel {
  std::string key;
  std::string title;
  std::string says;  // what it shows, in a sentence
  std::string definition;
  std::vector<std::string> notes;  // population, who is left out, what is not known
  std::string drawing;             // <svg>; empty where there is nothing to draw
  std::vector<FigureTable> tables;
  std::vector<std::string> warnings = {};  // what to know before the figures are believed; always in sight
};

// The number itself: 33.3 of 333 tenths.
double shown_value(std::int64_t value, FigureUnit unit);

// The label, with the note in brackets.
std::string label_with_note(const FigureLine& line);

// As a document says it: "33,3 %", "1 234".
std::string value_words(std::int64_t value, FigureUnit unit, bool is_swedish);

}  // namespace panels
