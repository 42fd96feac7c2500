#include <algorithm>
#include <set>

#include "analysis/suppression_cells.h"
#include "analysis/suppression_grid.h"

namespace analysis {

namespace {

std::string at(const std::string& list, size_t index) { return list + "[" + std::to_string(index) + "]"; }

class Check {
 public:
  explicit Check(const Edition& edition) : edition_(edition) {}

  std::vector<base::Violation> run() {
    if (edition_.threshold < 2 || edition_.threshold > kThresholdMax) {
      add("threshold", "count.outside", {{"min", "2"}, {"max", std::to_string(kThresholdMax)}});
    }
    if (edition_.tables.empty()) add("tables", "list.empty");
    look("tables", edition_.tables, false);
    look("earlier", edition_.earlier, true);
    for (size_t i = 0; i < edition_.relations.size(); ++i) look(at("relations", i), edition_.relations[i]);
    return std::move(out_);
  }

 private:
  using Params = std::vector<std::pair<std::string, std::string>>;
  void add(std::string field, std::string rule, Params params = {}) {
    out_.push_back({std::move(field), std::move(rule), std::move(params)});
  }

  void look(const std::string& list, const std::vector<CountTable>& tables, bool earlier) {
    for (size_t i = 0; i < tables.size(); ++i) {
      const std::string field = at(list, i);
      if (!names_.insert(tables[i].name).second) add(field + ".name", "name.repeated");
      const size_t found = out_.size();
      look_at_dimensions(field, tables[i]);
      if (out_.size() > found) continue;
      slots_ += slots_of(tables[i].dimensions, kEditionCellsMax);
      if (slots_ > kEditionCellsMax)
        return add(field, "suppression.too_many_cells", {{"max", std::to_string(kEditionCellsMax)}});
      look_at_cells(field, tables[i], earlier);
    }
  }

  void look_at_variables(const std::string& field, const std::vector<Condition>& conditions,
                         std::set<std::string>& seen) {
    for (size_t i = 0; i < conditions.size(); ++i) {
      if (!seen.insert(conditions[i].variable).second) add(at(field, i), "suppression.variable_repeated");
    }
  }

  void look_at_dimensions(const std::string& field, const CountTable& table) {
    std::set<std::string> seen;
    look_at_variables(field + ".conditions", table.conditions, seen);
    if (table.dimensions.empty() || table.dimensions.size() > 3) {
      add(field + ".dimensions", "count.outside", {{"min", "1"}, {"max", "3"}});
    }
    for (size_t d = 0; d < table.dimensions.size(); ++d) {
      const std::string here = at(field + ".dimensions", d);
      const auto& [variable, categories, total] = table.dimensions[d];
      if (!seen.insert(variable).second) add(here + ".variable", "suppression.variable_repeated");
      if (categories.empty()) add(here + ".categories", "list.empty");
      std::set<std::string> named;
      for (size_t c = 0; c < categories.size(); ++c) {
        if (!named.insert(categories[c]).second) add(at(here + ".categories", c), "suppression.category_repeated");
      }
    }
  }

  void look_at_cells(const std::string& field, const CountTable& table, bool earlier) {
    const Grid grid(table);
    std::vector<char> given(grid.slots(), 0);
    for (size_t i = 0; i < table.cells.size(); ++i) {
      const std::string here = at(field + ".cells", i);
      const TableCell& cell = table.cells[i];
      if (cell.count < 0 || cell.count > kCountMax) {
        add(here + ".count", "count.outside", {{"min", "0"}, {"max", std::to_string(kCountMax)}});
      }
      if (cell.people && (*cell.people < (cell.count > 0 ? 1 : 0) || *cell.people > cell.count)) {
        add(here + ".people", "suppression.people_differ");
      }
      if (cell.suppressed && !earlier) add(here + ".suppressed", "suppression.not_yet_published");
      const auto slot = grid.find(cell.values);
      if (!slot) {
        add(here + ".values", "suppression.category_unknown");
      } else if (given[*slot]) {
        add(here + ".values", "suppression.cell_repeated");
      } else {
        given[*slot] = 1;
      }
    }
    for (size_t slot = 0; slot < grid.slots(); ++slot) {
      if (grid.stands(slot) && !given[slot]) return add(field + ".cells", "suppression.cell_missing");
    }
  }

  void look(const std::string& field, const CellRelation& relation) {
    std::set<std::string> seen;
    look_at_variables(field + ".whole", relation.whole, seen);
    if (relation.parts.empty()) add(field + ".parts", "list.empty");
    std::set<std::vector<Condition>> cells{sorted(relation.whole)};
    for (size_t p = 0; p < relation.parts.size(); ++p) {
      seen.clear();
      look_at_variables(at(field + ".parts", p), relation.parts[p], seen);
      if (!cells.insert(sorted(relation.parts[p])).second) {
        add(at(field + ".parts", p), "suppression.cell_repeated");
      }
    }
  }

  static std::vector<Condition> sorted(std::vector<Condition> conditions) {
    std::sort(conditions.begin(), conditions.end());
    return conditions;
  }

  const Edition& edition_;
  std::set<std::string> names_;
  size_t slots_ = 0;
  std::vector<base::Violation> out_;
};

}  // namespace

std::vector<base::Violation> form_violations(const Edition& edition) { return Check(edition).run(); }

}  // namespace analysis
