#include "analysis/suppression_cells.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "analysis/suppression_grid.h"

namespace analysis {

namespace {

constexpr int kEarlier = -1;

std::string at(const std::string& list, size_t index) { return list + "[" + std::to_string(index) + "]"; }

struct Sum {
  CellConditions whole;
  std::vector<CellConditions> parts;  // sorted

  friend auto operator<=>(const Sum&, const Sum&) = default;
};

struct Origin {
  std::vector<int> tables;
  bool always = false;

  void add(int table) {
    if (table == kEarlier) always = true;
    else if (tables.empty() || tables.back() != table) tables.push_back(table);
  }
};

// Counts of every place of the grid, from the inner ones.
std::vector<std::int64_t> summed(const CountTable& table, const Grid& grid) {
  std::vector<std::int64_t> out(grid.slots());
  for (const TableCell& cell : table.cells) {
    const size_t slot = *grid.find(cell.values);
    if (!grid.is_inner(slot)) continue;
    std::vector<size_t> all{slot};
    for (size_t d = 0; d < grid.dimensions(); ++d) {
      for (size_t i = all.size(); i-- > 0;) all.push_back(grid.total_of(all[i], d));
    }
    for (const size_t one : all) out[one] += cell.count;
  }
  return out;
}

class Gathering {
 public:
  void add(const std::string& field, const CountTable& table, int number) {
    const Grid grid(table);
    const auto counts = summed(table, grid);
    for (size_t slot = 0; slot < grid.slots(); ++slot) {
      if (!grid.exists(slot)) continue;
      if (counts[slot] > kCountMax) return fail(field, "suppression.too_many_people");
      auto [cell, is_new] = cells_.try_emplace(grid.conditions(slot));
      if (is_new) cell->second.count = counts[slot];
      if (cell->second.count != counts[slot]) return fail(field, "suppression.count_differs");
      if (grid.stands(slot) && number != kEarlier) cell->second.tables.push_back(number);
      add_sums(grid, slot, number);
    }
    for (size_t i = 0; i < table.cells.size(); ++i) look(at(field + ".cells", i), table.cells[i], grid, counts, number);
  }

  void add(const std::string& field, const CellRelation& relation) {
    Sum sum{sorted(relation.whole), {}};
    for (const auto& part : relation.parts) sum.parts.push_back(sorted(part));
    std::sort(sum.parts.begin(), sum.parts.end());
    relations_.push_back({field, std::move(sum)});
  }

  base::Result<EditionCells> finish(const std::vector<ImpliedPeople>& people) {
    fill_in_relations();
    for (const ImpliedPeople& one : people) {
      const auto found = cells_.find(sorted(one.cell));
      if (found != cells_.end()) found->second.people = std::min(one.people, found->second.people.value_or(one.people));
    }
    if (!violations_.empty()) return base::invalid(std::move(violations_));
    return numbered();
  }

 private:
  struct Given {
    std::string field;
    Sum sum;
    bool done = false;
  };

  void fail(const std::string& field, std::string rule) { violations_.push_back({field, std::move(rule), {}}); }

  void look(const std::string& field, const TableCell& cell, const Grid& grid,
            const std::vector<std::int64_t>& counts, int number) {
    const size_t slot = *grid.find(cell.values);
    if (cell.count != counts[slot]) return fail(field + ".count", "suppression.total_differs");
    EditionCell& known = cells_.at(grid.conditions(slot));
    if (cell.people) known.people = std::min(*cell.people, known.people.value_or(*cell.people));
    if (number != kEarlier) return;
    (cell.suppressed ? known.hidden_earlier : known.shown_earlier) = true;
    if (known.hidden_earlier && known.shown_earlier) fail(field, "suppression.shown_before_and_not");
  }

  void add_sums(const Grid& grid, size_t slot, int number) {
    for (size_t d = 0; d < grid.dimensions(); ++d) {
      if (!grid.is_total(slot, d)) continue;
      Sum sum{grid.conditions(slot), {}};
      auto lines = grid.lines(slot);
      for (size_t last = lines[d], c = 0; c < last; ++c) {
        lines[d] = c;
        sum.parts.push_back(grid.conditions(grid.slot(lines)));
      }
      std::sort(sum.parts.begin(), sum.parts.end());
      sums_[std::move(sum)].add(number);
    }
  }

  // A relation with one cell that stands nowhere tells its count, which may be what another one needs.
  void fill_in_relations() {
    for (bool again = true; again;) {
      again = false;
      for (Given& given : relations_) {
        if (!given.done && fill_in(given)) again = true;
      }
    }
    for (const Given& given : relations_) {
      if (!given.done) fail(given.field, "suppression.relation_unknown");
    }
  }

  bool fill_in(Given& given) {
    std::vector<const CellConditions*> unknown;
    std::int64_t rest = 0;
    const auto weigh = [&](const CellConditions& cell, int sign) {
      const auto found = cells_.find(cell);
      if (found == cells_.end()) unknown.push_back(&cell);
      else rest += sign * found->second.count;
    };
    weigh(given.sum.whole, 1);
    for (const auto& part : given.sum.parts) weigh(part, -1);
    if (unknown.size() > 1) return false;
    if (!unknown.empty()) {
      const std::int64_t count = unknown[0] == &given.sum.whole ? -rest : rest;
      if (count >= 0 && count <= kCountMax) cells_[*unknown[0]].count = count, rest = 0;
    }
    if (rest != 0) fail(given.field, "suppression.relation_differs");
    sums_[given.sum].add(kEarlier);
    return given.done = true;
  }

  EditionCells numbered() {
    EditionCells out;
    std::map<CellConditions, int> number;
    for (auto& [conditions, cell] : cells_) {
      number[conditions] = static_cast<int>(out.cells.size());
      std::sort(cell.tables.begin(), cell.tables.end());
      out.cells.push_back(std::move(cell));
      out.cells.back().conditions = conditions;
    }
    for (auto& [sum, origin] : sums_) {
      CellSum one{number.at(sum.whole), {}, std::move(origin.tables), origin.always};
      for (const auto& part : sum.parts) one.parts.push_back(number.at(part));
      out.sums.push_back(std::move(one));
    }
    return out;
  }

  static CellConditions sorted(CellConditions conditions) {
    std::sort(conditions.begin(), conditions.end());
    return conditions;
  }

  std::map<CellConditions, EditionCell> cells_;
  std::map<Sum, Origin> sums_;
  std::vector<Given> relations_;
  std::vector<base::Violation> violations_;
};

}  // namespace

base::Result<EditionCells> edition_cells(const Edition& edition) {
  if (auto violations = form_violations(edition); !violations.empty()) return base::invalid(std::move(violations));
  Gathering gathering;
  for (size_t i = 0; i < edition.earlier.size(); ++i) gathering.add(at("earlier", i), edition.earlier[i], kEarlier);
  for (size_t i = 0; i < edition.tables.size(); ++i) {
    gathering.add(at("tables", i), edition.tables[i], static_cast<int>(i));
  }
  for (size_t i = 0; i < edition.relations.size(); ++i) gathering.add(at("relations", i), edition.relations[i]);
  return gathering.finish(edition.people);
}

}  // namespace analysis
