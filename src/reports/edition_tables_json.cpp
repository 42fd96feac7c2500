#include <map>
#include <set>

#include "base/ensure.h"
#include "compute/suppression_json.h"
#include "reports/edition_tables.h"

namespace reports {

namespace {

struct Kept {
  EditionTables tables;
};
template <class V>
void describe(V& v, Kept& x) {
  v.list("tables", x.tables, {.max = analysis::kEditionTablesMax});
}

}  // namespace

EditionTables as_published(const analysis::Publication& publication, const analysis::PublishedEdition& published) {
  std::map<std::string, const analysis::PublishedTable*> by_name;
  for (const auto& table : published.tables) by_name[table.name] = &table;
  EditionTables out = publication.tables;
  for (auto& table : out) {
    std::map<std::vector<std::optional<std::string>>, bool> shown;
    for (const auto& cell : by_name.at(table.name)->cells) shown[cell.values] = cell.count.has_value();
    for (auto& cell : table.cells) cell.suppressed = !shown.at(cell.values);
  }
  return out;
}

std::string tables_json(const EditionTables& tables) {
  std::string out;
  http::write_json(out, Kept{tables});
  return out;
}

EditionTables tables_from(std::string_view json) {
  auto read = http::read_json<Kept>(json);
  ENSURE(read.has_value());
  return std::move(read->tables);
}

EditionSize size_of(const EditionTables& tables) {
  EditionSize out;
  for (const auto& table : tables) {
    for (const auto& cell : table.cells) {
      ++out.cells;
      out.suppressed += cell.suppressed ? 1 : 0;
    }
  }
  return out;
}

const analysis::CountTable* find_table(const EditionTables& tables, std::string_view table) {
  for (const auto& one : tables) {
    if (std::string_view(one.name).substr(0, one.name.find(' ')) == table) return &one;
  }
  return nullptr;
}

const analysis::TableCell* find_cell(const EditionTables& tables, std::string_view table,
                                     const std::optional<std::string>& line,
                                     const std::optional<std::string>& sex) {
  const auto* found = find_table(tables, table);
  if (found == nullptr) return nullptr;
  for (const auto& cell : found->cells) {
    if (cell.values[0] == line && cell.values[1] == sex) return &cell;
  }
  return nullptr;
}

}  // namespace reports
