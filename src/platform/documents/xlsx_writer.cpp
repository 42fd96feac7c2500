#include "platform/documents/xlsx_writer.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "base/text.h"

namespace platform {

namespace {

using base::Error;
using base::ErrorCode;

constexpr size_t kCellTextMax = 32'767;
constexpr size_t kSheetNameMax = 31;
constexpr size_t kWidthMin = 8;
constexpr size_t kWidthMax = 60;
constexpr const char* kMemoryFolder = "/dev/shm";

Error not_written() { return {ErrorCode::unavailable, "xlsx.not_written", {}}; }

// A file that lives in memory and is gone with its last descriptor.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(memfd_create("workbook", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  std::string content() const {
    std::string out;
    char piece[65'536];
    off_t at = 0;
    while (true) {
      const ssize_t got = pread(descriptor_, piece, sizeof piece, at);
      if (got <= 0) return out;
      out.append(piece, static_cast<size_t>(got));
      at += got;
    }
  }

 private:
  int descriptor_;
};

std::string cut(const std::string& text, size_t characters) {
  if (text.size() <= characters) return text;
  size_t count = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (begins && count++ == characters) return text.substr(0, i);
  }
  return text;
}

std::string sheet_name(const std::string& wanted, std::set<std::string>& taken) {
  std::string name;
  for (const char c : wanted)
    name += std::string_view("[]:*?/\\").find(c) == std::string::npos ? c : ' ';
  while (name.starts_with('\'') || name.starts_with(' ')) name.erase(0, 1);
  name = cut(name.empty() ? "1" : name, kSheetNameMax);
  while (name.ends_with('\'')) name.pop_back();
  std::string candidate = name;
  for (int i = 2; !taken.insert(base::fold(candidate)).second; ++i) {
    const std::string suffix = " " + std::to_string(i);
    candidate = cut(name, kSheetNameMax - suffix.size()) + suffix;
  }
  return candidate;
}

struct Formats {
  lxw_format* note;
  lxw_format* heading;
  lxw_format* date;
  lxw_format* tenths;
};

Formats make_formats(lxw_workbook* book) {
  Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                  workbook_add_format(book)};
  format_set_bold(formats.heading);
  format_set_text_wrap(formats.heading);
  format_set_bottom(formats.heading, LXW_BORDER_THIN);
  format_set_align(formats.heading, LXW_ALIGN_VERTICAL_BOTTOM);
  format_set_num_format(formats.date, "yyyy-mm-dd");
  format_set_num_format(formats.tenths, "0.0");
  return formats;
}

struct At {
  lxw_worksheet* sheet;
  const Formats& formats;
  lxw_row_t row;
  lxw_col_t column;

  void operator()(std::monostate) const {}
  void operator()(const std::string& text) const {
    worksheet_write_string(sheet, row, column, cut(text, kCellTextMax).c_str(), nullptr);
  }
  void operator()(int64_t number) const {
    worksheet_write_number(sheet, row, column, static_cast<double>(number), nullptr);
  }
  void operator()(Tenths tenths) const {
    worksheet_write_number(sheet, row, column, tenths.value / 10.0, formats.tenths);
  }
  void operator()(const base::Date& date) const {
    lxw_datetime day{
        date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()), 0, 0, 0};
    if (date.year() < 1900) return (*this)(date.str());
    worksheet_write_datetime(sheet, row, column, &day, formats.date);
  }
};

void set_widths(lxw_worksheet* sheet, const SheetContent& content) {
  std::vector<size_t> widths;
  const auto widen = [&](size_t column, size_t width) {
    if (widths.size() <= column) widths.resize(column + 1, kWidthMin);
    widths[column] = std::clamp(width + 2, widths[column], kWidthMax);
  };
  for (size_t i = 0; i < content.headings.size(); ++i) widen(i, base::length(content.headings[i]));
  for (const auto& row : content.rows) {
    for (size_t i = 0; i < row.size(); ++i) widen(i, cell_text(row[i], ',').size());
  }
  for (size_t i = 0; i < widths.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, column, column, static_cast<double>(widths[i]), nullptr);
  }
}

void write_sheet(lxw_worksheet* sheet, const SheetContent& content, const Formats& formats) {
  set_widths(sheet, content);
  lxw_row_t row = 0;
  for (const auto& note : content.notes) {
    worksheet_write_string(sheet, row++, 0, cut(note, kCellTextMax).c_str(), formats.note);
  }
  for (size_t i = 0; i < content.headings.size(); ++i) {
    worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i),
                           cut(content.headings[i], kCellTextMax).c_str(), formats.heading);
  }
  if (!content.headings.empty()) worksheet_freeze_panes(sheet, ++row, 0);
  for (const auto& cells : content.rows) {
    for (size_t i = 0; i < cells.size(); ++i) {
      std::visit(At{sheet, formats, row, static_cast<lxw_col_t>(i)}, cells[i]);
    }
    ++row;
  }
}

void set_properties(lxw_workbook* book, const WorkbookProperties& properties) {
  std::string title = properties.title;
  lxw_doc_properties of{};
  of.title = title.data();
  of.created = properties.created_at.seconds().time_since_epoch().count();
  workbook_set_properties(book, &of);
}

}  // namespace

base::Result<std::string> write_xlsx(const std::vector<SheetContent>& sheets,
                                     const WorkbookProperties& properties) {
  const MemoryFile file;
  if (!file.is_open()) return not_written();
  std::string folder = kMemoryFolder;
  const bool in_memory = std::filesystem::is_directory(folder);
  lxw_workbook_options options{LXW_FALSE, in_memory ? folder.data() : nullptr, LXW_FALSE};
  lxw_workbook* book = workbook_new_opt(file.path().c_str(), &options);
  if (!book) return not_written();
  set_properties(book, properties);
  const Formats formats = make_formats(book);
  std::set<std::string> taken;
  for (const auto& content : sheets) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, sheet_name(content.name, taken).c_str());
    ENSURE(sheet != nullptr);
    write_sheet(sheet, content, formats);
  }
  if (workbook_close(book) != LXW_NO_ERROR) return not_written();
  return file.content();
}

}  // namespace platform
