#include "platform/documents/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace platform {

namespace {

using base::Error;
using base::ErrorCode;

constexpr int kRowsMax = 1'048'576;
constexpr size_t kColumnsMax = 16'384;
constexpr size_t kMergesMax = 20'000;

Error over(const char* rule) { return {ErrorCode::too_large, rule, {}}; }
Error damaged() { return {ErrorCode::invalid_input, "xlsx.damaged", {}}; }

struct Place {
  size_t column = 0;  // from 0
  int row = 0;        // from 1
};

// `BC12`; empty when it is no place on a sheet.
std::optional<Place> place(std::string_view text) {
  Place out;
  size_t at = 0;
  for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
    out.column = out.column * 26 + static_cast<size_t>(text[at] - 'A' + 1);
    if (out.column > kColumnsMax) return std::nullopt;
  }
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data() + at, end, out.row);
  if (at == 0 || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  if (out.row < 1 || out.row > kRowsMax) return std::nullopt;
  --out.column;
  return out;
}

struct Merge {
  Place first;
  Place last;
};

class SheetPartHandler : public XmlHandler {
 public:
  SheetPartHandler(const Workbook& workbook, const TableLimits& limits, TableBudget& budget)
      : workbook_(workbook), limits_(limits), budget_(budget) {}

  void start(std::string_view name, const XmlAttributes& attributes) override {
    if (fault_) return;
    if (name == "row") start_row(attributes["r"]);
    if (name == "c") start_cell(attributes);
    if (name == "rPh") phonetic_ = true;
    if (name == "v" || (name == "t" && !phonetic_)) inside_ = true;
    if (name == "mergeCell") add_merge(attributes["ref"]);
  }

  void end(std::string_view name) override {
    if (fault_) return;
    if (name == "rPh") phonetic_ = false;
    if (name == "v" || name == "t") inside_ = false;
    if (name == "c") end_cell();
  }

  void text(std::string_view piece) override {
    if (!inside_ || fault_) return;
    value_ += piece;
    if (value_.size() > limits_.cell_bytes) fault_ = over("table.cell_too_long");
  }

  base::Status status() const override {
    if (fault_) return *fault_;
    return base::done();
  }

  base::Result<std::vector<TableRow>> take() {
    const auto clear = [](const Cell&, Cell& covered, bool) { covered = {}; };
    for (const Merge& merge : merges_) cover(merge, clear);
    marked_ = 0;
    std::erase_if(rows_, [](const TableRow& row) {
      return std::none_of(row.cells.begin(), row.cells.end(),
                          [](const Cell& cell) { return !cell.text.empty(); });
    });
    for (const Merge& merge : merges_) {
      cover(merge, [this](const Cell& source, Cell& covered, bool beside) { copy(source, covered, beside); });
    }
    if (fault_) return *fault_;
    for (TableRow& row : rows_) {
      while (!row.cells.empty() && row.cells.back().kind == CellKind::empty) row.cells.pop_back();
    }
    return std::move(rows_);
  }

 private:
  void start_row(std::string_view number_text) {
    const int before = rows_.empty() ? 0 : rows_.back().number;
    int number = before + 1;
    if (!number_text.empty()) {
      const char* end = number_text.data() + number_text.size();
      if (std::from_chars(number_text.data(), end, number).ptr != end) number = 0;
    }
    if (number <= before || number > kRowsMax) {
      fault_ = damaged();
      return;
    }
    rows_.push_back({number, {}});
    next_column_ = 0;
  }

  void start_cell(const XmlAttributes& attributes) {
    value_.clear();
    type_ = attributes["t"];
    style_ = 0;
    const std::string_view style = attributes["s"];
    std::from_chars(style.data(), style.data() + style.size(), style_);
    const std::string_view reference = attributes["r"];
    column_ = next_column_;
    if (!reference.empty()) {
      const auto at = place(reference);
      if (!at || at->column < next_column_ || rows_.empty() || at->row != rows_.back().number) {
        fault_ = damaged();
        return;
      }
      column_ = at->column;
    }
    next_column_ = column_ + 1;
    if (rows_.empty()) fault_ = damaged();
  }

  void end_cell() {
    Cell cell = typed();
    if (cell.kind == CellKind::empty) return;
    if (cell.text.size() > limits_.cell_bytes) {
      fault_ = over("table.cell_too_long");
    } else if (column_ >= limits_.columns) {
      fault_ = over("table.too_many_columns");
    } else if (cell.text.size() > budget_.text_bytes) {
      fault_ = over("table.too_much_text");
    } else if (widen(rows_.back(), column_ + 1)) {
      budget_.text_bytes -= cell.text.size();
      rows_.back().cells[column_] = std::move(cell);
    }
  }

  Cell typed() {
    if (type_ == "s") return shared();
    if (type_ == "inlineStr" || type_ == "str") {
      return value_.empty() ? Cell{} : Cell{value_, CellKind::text};
    }
    if (value_.empty()) return {};
    if (type_ == "b")
      return {value_ == "1" || value_ == "true" ? "true" : "false", CellKind::boolean};
    if (type_ == "e") return {value_, CellKind::error};
    if (type_ == "d") return iso_date();
    const auto meaning =
        style_ < workbook_.styles.size() ? workbook_.styles[style_] : NumberMeaning::number;
    return number_cell(value_, meaning, workbook_.from_1904);
  }

  Cell shared() {
    size_t index = 0;
    const char* end = value_.data() + value_.size();
    const auto read = std::from_chars(value_.data(), end, index);
    if (read.ec != std::errc{} || read.ptr != end || index >= workbook_.shared_strings.size()) {
      fault_ = damaged();
      return {};
    }
    const std::string& text = workbook_.shared_strings[index];
    return text.empty() ? Cell{} : Cell{text, CellKind::text};
  }

  // `2015-02-01T00:00:00` and shorter.
  Cell iso_date() {
    std::string text = value_.substr(0, value_.find_first_of(".Z"));
    const size_t t = text.find('T');
    if (t != std::string::npos) text[t] = ' ';
    if (text.ends_with(" 00:00:00")) text.resize(text.size() - 9);
    return {text, CellKind::date};
  }

  bool widen(TableRow& row, size_t size) {
    if (row.cells.size() >= size) return true;
    const size_t more = size - row.cells.size();
    if (more > budget_.cells) {
      fault_ = over("table.too_many_cells");
      return false;
    }
    budget_.cells -= more;
    row.cells.resize(size);
    return true;
  }

  void add_merge(std::string_view range) {
    const size_t colon = range.find(':');
    if (colon == std::string_view::npos) return;
    const auto first = place(range.substr(0, colon));
    const auto last = place(range.substr(colon + 1));
    if (!first || !last || merges_.size() == kMergesMax) {
      fault_ = damaged();
      return;
    }
    merges_.push_back({*first, *last});
  }

  // Calls act(top left, covered, covered is in a later column) for what the merged cell covers in the rows that there
  // are; nothing where the top left one's row is empty.
  template <class Act>
  void cover(const Merge& merge, Act act) {
    const auto first =
        std::lower_bound(rows_.begin(), rows_.end(), merge.first.row,
                         [](const TableRow& one, int number) { return one.number < number; });
    const size_t end = std::min(merge.last.column + 1, limits_.columns);
    if (merge.first.column >= end) return;
    const bool has_source = first != rows_.end() && first->number == merge.first.row &&
                            merge.first.column < first->cells.size();
    const Cell source = has_source ? first->cells[merge.first.column] : Cell{};
    for (auto row = first; row != rows_.end() && row->number <= merge.last.row; ++row) {
      if (fault_ || !widen(*row, end) || !spend_on_marks(end)) return;
      for (size_t column = merge.first.column; column < end; ++column) {
        const bool is_source = row->number == merge.first.row && column == merge.first.column;
        if (!is_source) act(source, row->cells[column], column > merge.first.column);
      }
    }
  }

  void copy(const Cell& source, Cell& covered, bool beside) {
    if (source.text.empty()) return;
    if (source.text.size() > budget_.text_bytes) {
      fault_ = over("table.too_much_text");
      return;
    }
    budget_.text_bytes -= source.text.size();
    covered = {source.text, beside ? CellKind::merged : source.kind};
  }

  // Ranges that cover each other again and again cannot keep the machine busy.
  bool spend_on_marks(size_t count) {
    marked_ += count;
    if (marked_ > limits_.cells) fault_ = over("table.too_many_cells");
    return !fault_;
  }

  const Workbook& workbook_;
  const TableLimits& limits_;
  TableBudget& budget_;
  std::vector<TableRow> rows_;
  std::vector<Merge> merges_;
  std::optional<Error> fault_;
  size_t marked_ = 0;
  std::string type_;
  std::string value_;
  size_t style_ = 0;
  size_t column_ = 0;
  size_t next_column_ = 0;
  bool inside_ = false;
  bool phonetic_ = false;
};

}  // namespace

base::Result<std::vector<TableRow>> read_sheet(ZipArchive& archive, const std::string& part,
                                               const Workbook& workbook, const TableLimits& limits,
                                               TableBudget& budget) {
  SheetPartHandler handler(workbook, limits, budget);
  TRY(read_xml(archive, part, handler));
  return handler.take();
}

}  // namespace platform
