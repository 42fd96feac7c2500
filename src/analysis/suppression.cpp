#include "analysis/suppression.h"

#include <algorithm>
#include <numeric>

#include "analysis/hiding.h"
#include "analysis/suppression_grid.h"

namespace analysis {

namespace {

std::string at(const std::string& list, size_t index) { return list + "[" + std::to_string(index) + "]"; }

std::vector<size_t> by_name(const std::vector<CountTable>& tables) {
  std::vector<size_t> out(tables.size());
  std::iota(out.begin(), out.end(), size_t{0});
  std::sort(out.begin(), out.end(), [&](size_t a, size_t b) { return tables[a].name < tables[b].name; });
  return out;
}

// Which tables cannot be published: each that gives a small count away by itself, or else the first by name that
// does with those before it.
base::Error refused(const Edition& edition, const EditionCells& cells, const Concealment& wanted) {
  std::vector<char> published(edition.tables.size(), 0);
  if (!Hiding(cells, published, wanted).hide()) return base::invalid("earlier", "suppression.deduced_before");
  std::vector<base::Violation> out;
  for (size_t i = 0; i < edition.tables.size(); ++i) {
    std::vector<char> alone(edition.tables.size(), 0);
    alone[i] = 1;
    if (!Hiding(cells, alone, wanted).hide()) out.push_back({at("tables", i), "suppression.not_publishable", {}});
  }
  for (const size_t i : by_name(edition.tables)) {
    if (!out.empty()) break;
    published[i] = 1;
    if (!Hiding(cells, published, wanted).hide())
      out.push_back({at("tables", i), "suppression.not_publishable", {}});
  }
  return base::invalid(std::move(out));
}

class Publication {
 public:
  Publication(const EditionCells& cells, Hiding& hiding) : cells_(cells), hiding_(hiding) {}

  PublishedTable table(const CountTable& given) {
    PublishedTable out{given.name, given.conditions, given.dimensions, {}};
    std::sort(out.conditions.begin(), out.conditions.end());
    const Grid grid(given);
    for (size_t slot = 0; slot < grid.slots(); ++slot) {
      if (grid.stands(slot)) out.cells.push_back(cell(grid.values(slot), number(grid.conditions(slot))));
    }
    return out;
  }

  int unproven() const { return unproven_; }

 private:
  int number(const CellConditions& conditions) const {
    const auto found =
        std::lower_bound(cells_.cells.begin(), cells_.cells.end(), conditions,
                         [](const EditionCell& one, const auto& key) { return one.conditions < key; });
    return static_cast<int>(found - cells_.cells.begin());
  }

  PublishedCell cell(CellValues values, int number) {
    PublishedCell out{std::move(values), std::nullopt, std::nullopt, std::nullopt};
    if (!hiding_.is_hidden(number)) {
      out.count = cells_.cells[static_cast<size_t>(number)].count;
      return out;
    }
    const CountRange range = hiding_.range(number);
    unproven_ += !range.proven;
    out.lower = range.lower;
    if (range.upper <= kCountMax) out.upper = range.upper;
    return out;
  }

  const EditionCells& cells_;
  Hiding& hiding_;
  int unproven_ = 0;
};

}  // namespace

base::Result<PublishedEdition> publish(const Edition& edition) {
  TRY_ASSIGN(const EditionCells cells, edition_cells(edition));
  const Concealment wanted{edition.threshold, edition.zeros_are_small};
  Hiding hiding(cells, std::vector<char>(edition.tables.size(), 1), wanted);
  if (!hiding.hide()) return refused(edition, cells, wanted);

  PublishedEdition out{edition.threshold, 0, 0, 0, {}};
  for (size_t i = 0; i < cells.cells.size(); ++i) {
    if (cells.cells[i].tables.empty()) continue;
    ++out.cells;
    out.suppressed += hiding.is_hidden(static_cast<int>(i));
  }
  Publication publication(cells, hiding);
  for (const size_t i : by_name(edition.tables)) out.tables.push_back(publication.table(edition.tables[i]));
  out.unproven = publication.unproven();
  return out;
}

}  // namespace analysis
