// The tables of an edition with what is not shown of them, and as bytes: what `samsyn compute suppression` takes as
// earlier tables. Threading: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/statistics_edition.h"

namespace reports {

using EditionTables = std::vector<analysis::CountTable>;

// The tables with `suppressed` as published.
EditionTables as_published(const analysis::Publication& publication, const analysis::PublishedEdition& published);

std::string tables_json(const EditionTables& tables);
// Bytes that cannot be read are our own fault.
EditionTables tables_from(std::string_view json);

struct EditionSheet {
  StatisticsEdition edition;
  std::string published_by_name;
  EditionTables tables;      // none where it is withdrawn
  bool may_publish = false;  // the reader
};

// How many different counts the tables have, and how many of them are not shown.
struct EditionSize {
  int cells = 0;
  int suppressed = 0;
};
EditionSize size_of(const EditionTables& tables);

// A count by its table's panel, the line and the sex (none: the total). Null where the table has no such line.
const analysis::TableCell* find_cell(const EditionTables& tables, std::string_view table,
                                     const std::optional<std::string>& line, const std::optional<std::string>& sex);
const analysis::CountTable* find_table(const EditionTables& tables, std::string_view table);

}  // namespace reports
