// Disclosure control of published tables of counts of people: which cells are not shown, so that no count
// below a threshold k is shown or can be deduced.
//
// Cells.      A table is named categories along one to three dimensions. A cell is known by its conditions
//             variable = value: the table's own and those of its categories; where it is a total it leaves
//             that variable out. Cells with equal conditions are one cell, in whatever tables they stand.
// Primary.    Counts from 1 to k − 1 are not shown, nor counts of events that so few people are behind. A zero
//             is shown: it tells of nobody, and that nobody is
//             there is most of what a table says. Where it does tell something about everybody (nobody in
//             this group has work, so each of them has none) `zeros_are_small` hides zeros too.
// Complementary. Further cells are hidden until every cell that is not shown can, for one who knows all
//             tables, every sum in them and between them, and that counts are whole and not negative, take
//             at least k different values, not all of them small. The values are counted exactly
//             (sum_system.h), over all tables together; gaps between them are not counted. What cannot be
//             shown to be possible with some effort counts as impossible, so that more is hidden.
// Chosen are first what closes most sums at once, then the smallest counts (zeros last); in the end every
// cell that need not be hidden is shown again, the largest first. Least loss is not promised. Which
// cells were small is not told: a cell that is hidden tells no more than its range.
// Not covered: one who knows some of the people counted, or reasons from how this procedure chooses.
// The order of tables, cells and relations never changes what is hidden. Threading: pure function.
// L. Willenborg, T. de Waal, Elements of Statistical Disclosure Control, Springer 2001, chapters 4–5.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace analysis {

inline constexpr std::int64_t kCountMax = 100'000'000;  // that a table may count
inline constexpr int kThresholdMax = 100;
inline constexpr size_t kEditionTablesMax = 300;
inline constexpr size_t kEditionCellsMax = 5000;  // of all tables, totals included

struct Condition {
  std::string variable;
  std::string value;

  friend auto operator<=>(const Condition&, const Condition&) = default;
  friend bool operator==(const Condition&, const Condition&) = default;
};

// What the categories of a dimension add up to.
enum class Total {
  shown,   // the total, which stands in the table
  hidden,  // the total, which does not stand in this table; in another it may
  none,    // nothing: somebody may be in several categories or in none
};
inline constexpr std::pair<Total, std::string_view> kTotalNames[] = {
    {Total::shown, "shown"},
    {Total::hidden, "hidden"},
    {Total::none, "none"},
};
constexpr const auto& enum_names(Total) { return kTotalNames; }

struct Dimension {
  std::string variable;
  std::vector<std::string> categories;
  Total total = Total::shown;
};

struct TableCell {
  std::vector<std::optional<std::string>> values;  // a category of each dimension; none: the total
  std::int64_t count = 0;
  bool suppressed = false;  // in an earlier table: was not shown
  std::optional<std::int64_t> people = {};  // behind the count, where one may be counted more than once
};

struct CountTable {
  std::string name;
  std::vector<Condition> conditions;  // which people the table is about
  std::vector<Dimension> dimensions;  // 1 to 3
  std::vector<TableCell> cells;       // every one that the table has, once
};

// Two or more cells that are a whole and its parts: a unit and the rest of its branch, say. A cell that
// stands in no table follows from the others.
struct CellRelation {
  std::vector<Condition> whole;
  std::vector<std::vector<Condition>> parts;
};

// How many people are behind a cell that stands in no table, where they may be fewer than it counts.
struct ImpliedPeople {
  std::vector<Condition> cell;
  std::int64_t people = 0;
};

struct Edition {
  int threshold = 0;  // k, 2 … 100
  bool zeros_are_small = false;
  std::vector<CountTable> tables;
  std::vector<CountTable> earlier;  // already published: what they show and hide stays so
  std::vector<CellRelation> relations;
  std::vector<ImpliedPeople> people = {};  // of a cell that no relation has: of no meaning
};

struct PublishedCell {
  std::vector<std::optional<std::string>> values;
  std::optional<std::int64_t> count;  // none: not shown
  std::optional<std::int64_t> lower;  // of a count that is not shown: the least and greatest
  std::optional<std::int64_t> upper;  //   that can be deduced; no upper: more than kCountMax
};

struct PublishedTable {
  std::string name;
  std::vector<Condition> conditions;  // by variable
  std::vector<Dimension> dimensions;  // as given
  std::vector<PublishedCell> cells;  // by category as listed, the last dimension fastest, totals last
};

struct PublishedEdition {
  int threshold = 0;
  int cells = 0;       // different ones, of the new tables
  int suppressed = 0;  // of these
  int unproven = 0;    // places whose range may be wider than told, since it was too much work to tell
  std::vector<PublishedTable> tables;  // the new ones, by name
};

// Rules broken. Of the input, at tables[i]… or earlier[i]…: list.empty, count.outside, name.repeated,
// suppression.too_many_people, suppression.too_many_cells, suppression.category_repeated,
// suppression.category_unknown, suppression.variable_repeated, suppression.cell_repeated,
// suppression.cell_missing, suppression.total_differs (a total is not its sum), suppression.count_differs (one
// cell, two counts), suppression.shown_before_and_not (one cell, shown and not shown in earlier tables),
// suppression.not_yet_published (suppressed in a new table), suppression.people_differ (more people than they are
// counted, or nobody behind a count). At relations[i]: suppression.relation_unknown (more
// than one cell stands nowhere), suppression.relation_differs.
// Of the publication: suppression.deduced_before (at earlier: what is published already gives away a small
// count), suppression.not_publishable at tables[i] (with what is published already it gives one away, however
// much of it is hidden).
base::Result<PublishedEdition> publish(const Edition& edition);

}  // namespace analysis
