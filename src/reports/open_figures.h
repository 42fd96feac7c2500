// Open figures that others publish, read from a file: whose, what, of whom, when, how much. No personal data.
// Words and rules; pure.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "platform/documents/table.h"
#include "record/record.h"

namespace reports {

enum class OpenUnit { percent, people, kronor, number };
inline constexpr std::pair<OpenUnit, std::string_view> kOpenUnitNames[] = {{OpenUnit::percent, "percent"},
                                                                           {OpenUnit::people, "people"},
                                                                           {OpenUnit::kronor, "kronor"},
                                                                           {OpenUnit::number, "number"}};
constexpr const auto& enum_names(OpenUnit) { return kOpenUnitNames; }

inline constexpr const char* kNation = "00";

struct OpenFigure {
  std::string measure;
  std::string area_code;  // four digits: a municipality; two: a county; kNation
  std::string area_name;
  std::string population;  // "Utrikes födda"; empty: everybody
  std::string period;      // 2019, 2019-03 or 2019Q1
  OpenUnit unit = OpenUnit::number;
  std::int64_t value_thousandths = 0;
};

// An import that has been made.
struct OpenImport {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  std::string source;
  base::Date source_on;  // published, or fetched
  int added = 0;
  int replaced = 0;
  bool is_taken_back = false;
  base::Instant imported_at;
  base::StaffId imported_by;
  std::string imported_by_name = {};
};
struct KeptFigure {
  OpenFigure figure;
  std::string source;
  base::Date source_on;
  base::Instant imported_at;
};

enum class OpenState { is_new, replaces, already_here, older, error };
inline constexpr std::pair<OpenState, std::string_view> kOpenStateNames[] = {
    {OpenState::is_new, "new"},
    {OpenState::replaces, "replaces"},
    {OpenState::already_here, "already_here"},
    {OpenState::older, "older"},
    {OpenState::error, "error"}};
constexpr const auto& enum_names(OpenState) { return kOpenStateNames; }

struct OpenRow {
  int row_number = 0;  // the file's own
  OpenFigure figure;
  OpenState state = OpenState::is_new;
  std::vector<base::Violation> faults;  // by column
};

inline constexpr size_t kOpenRowsMax = 5'000;

// The first sheet that is not hidden, by the headings of its first row, in Swedish or English: measure, area code,
// area name, population (may be missing), period, value, unit. Rules broken: open_figures.column_missing with
// `columns`, list.empty, open_figures.too_many at file. Rows with faults are errors: field.required,
// open_figures.area_unreadable, open_figures.period_unreadable, open_figures.value_unreadable,
// open_figures.unit_unknown, open_figures.row_twice.
base::Result<std::vector<OpenRow>> read_open_rows(const platform::Table& table);

// What becomes of each row beside what is kept (the latest of each, latest_of): the same value is here already;
// another is replaced by a source that is not older.
void assess(std::vector<OpenRow>& rows, const std::vector<KeptFigure>& shown, base::Date source_on);
struct OpenCounts {
  int added = 0;
  int replaced = 0;
  int already_here = 0;
  int older = 0;
  int errors = 0;
};
OpenCounts count(const std::vector<OpenRow>& rows);

// Of each measure, area, population and period the one with the latest source, of these the one imported last.
std::vector<KeptFigure> latest_of(std::vector<KeptFigure> kept);

// Rules broken: field.required at source, date.in_future at source_on, open_figures.nothing_new at file.
base::Status check(const OpenImport& made, base::Date today);
record::Deed imported_deed(const OpenImport& made, base::Date today);
record::Deed taken_back_deed(const OpenImport& made, base::Date today);

}  // namespace reports
