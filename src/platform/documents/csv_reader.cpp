#include "platform/documents/csv_reader.h"

#include "platform/documents/csv_encoding.h"

namespace platform {

namespace {

using base::Error;
using base::ErrorCode;

Error refused(const char* rule) { return {ErrorCode::invalid_input, rule, {}}; }
Error over(const char* rule) { return {ErrorCode::too_large, rule, {}}; }

// One pass over the text; a record ends at a line break that is not inside quotes.
class Reader {
 public:
  Reader(std::string_view text, char delimiter, const TableLimits& limits)
      : text_(text), delimiter_(delimiter), limits_(limits) {}

  base::Result<std::vector<TableRow>> read() {
    while (at_ < text_.size()) {
      const size_t from = at_;
      TRY(read_record(true));
      if (!open_) continue;
      at_ = from;
      TRY(read_record(false));
    }
    return std::move(rows_);
  }

 private:
  // A record with a quotation that never closes is read once more, as a line whose quotation marks mean nothing: it is
  // kept as a faulty row, and what follows the line is read as if nothing had happened.
  base::Status read_record(bool with_quotes) {
    TableRow row;
    open_ = false;
    if (with_quotes) ++number_;
    row.number = number_;
    if (!with_quotes) row.fault = "csv.unterminated_quote";
    bool more = true;
    while (more) {
      std::string cell;
      if (with_quotes && at_ < text_.size() && text_[at_] == '"') open_ = !read_quoted(cell);
      if (open_) return base::done();
      more = read_plain(cell);
      if (cell.size() > limits_.cell_bytes) return over("table.cell_too_long");
      if (row.cells.size() == limits_.columns && !cell.empty()) {
        return over("table.too_many_columns");
      }
      if (row.cells.size() < limits_.columns) {
        const auto kind = cell.empty() ? CellKind::empty : CellKind::text;
        row.cells.push_back({std::move(cell), kind});
      }
    }
    return keep(std::move(row));
  }

  // From the opening quote to after the closing one; two quotes are one. False when none closes it: at the end of
  // the text, and where after a line break text follows what should close, which is the opening of a later cell.
  bool read_quoted(std::string& cell) {
    bool has_break = false;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '"') {
        has_break = has_break || text_[at_] == '\n' || text_[at_] == '\r';
        cell += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        cell += text_[at_++];
      } else {
        ++at_;
        return !has_break || ends_cell();
      }
    }
    return false;
  }

  bool ends_cell() const {
    return at_ == text_.size() || text_[at_] == delimiter_ || text_[at_] == '\n' || text_[at_] == '\r';
  }

  // The rest of the cell and what ends it; true when another cell follows in the record.
  bool read_plain(std::string& cell) {
    const size_t from = at_;
    while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n' &&
           text_[at_] != '\r') {
      ++at_;
    }
    cell.append(text_.substr(from, at_ - from));
    if (at_ == text_.size()) return false;
    const char end = text_[at_++];
    if (end == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    return end == delimiter_;
  }

  base::Status keep(TableRow row) {
    while (!row.cells.empty() && row.cells.back().kind == CellKind::empty) row.cells.pop_back();
    if (row.cells.empty()) return base::done();
    cells_ += row.cells.size();
    if (cells_ > limits_.cells) return over("table.too_many_cells");
    rows_.push_back(std::move(row));
    return base::done();
  }

  std::string_view text_;
  char delimiter_;
  const TableLimits& limits_;
  size_t at_ = 0;
  size_t cells_ = 0;
  int number_ = 0;
  bool open_ = false;  // the record read last has a quotation that nothing closes
  std::vector<TableRow> rows_;
};

// `sep=;` alone on the first line: how a spreadsheet program is told the delimiter.
bool take_stated_delimiter(std::string_view& text, char& delimiter) {
  if (!text.starts_with("sep=") || text.size() < 5) return false;
  const std::string_view rest = text.substr(5);
  if (!rest.empty() && rest[0] != '\n' && !rest.starts_with("\r\n")) return false;
  delimiter = text[4];
  text.remove_prefix(rest.starts_with("\r\n") ? 7 : rest.empty() ? 5 : 6);
  return delimiter != '"' && delimiter != '\n' && delimiter != '\r';
}

}  // namespace

base::Result<Table> read_csv(std::string_view bytes, const TableLimits& limits) {
  if (bytes.size() > limits.file_bytes) return over("file.too_large");
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return refused("csv.utf16");
  if (bytes.find('\0') != std::string_view::npos) return refused("csv.binary");
  const DecodedText decoded = decode_text(bytes);
  std::string_view text = decoded.text;
  char delimiter = ';';
  if (!take_stated_delimiter(text, delimiter)) delimiter = detect_delimiter(text);
  TRY_ASSIGN(std::vector<TableRow> rows, Reader(text, delimiter, limits).read());
  Table table;
  table.encoding = decoded.encoding;
  table.delimiter = std::string(1, delimiter);
  table.sheets.push_back({"", false, std::move(rows)});
  return table;
}

}  // namespace platform
