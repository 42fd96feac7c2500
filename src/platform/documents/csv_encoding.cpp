#include "platform/documents/csv_encoding.h"

#include <algorithm>

#include <array>
#include <map>

#include "base/text.h"

namespace platform {

namespace {

// Windows-1252, bytes 0x80 to 0x9F (Unicode Consortium, CP1252.TXT); 0xFFFD where it defines none.
constexpr std::array<char16_t, 32> kUpperControl = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr size_t kSampledRecords = 60;

void put_utf8(std::string& out, char16_t c) {
  const unsigned code = c;
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | (code >> 6));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const bool upper_control = byte >= 0x80 && byte <= 0x9F;
    put_utf8(out, upper_control ? kUpperControl[byte - 0x80u] : static_cast<char16_t>(byte));
  }
  return out;
}

// Whether every quoted cell ends, when a quotation mark opens only at the start of a cell.
bool quotes_end(std::string_view text, char delimiter) {
  bool quoted = false;
  bool at_start = true;
  for (const char c : text) {
    if (quoted) {
      quoted = c != '"';
      at_start = !quoted;  // the second of two marks opens again
    } else {
      quoted = c == '"' && at_start;
      at_start = c == delimiter || c == '\n' || c == '\r';
    }
  }
  return !quoted;
}

// How many of the first records the delimiter divides into the commonest number of parts, and that
// number.
struct Division {
  size_t records = 0;
  size_t delimiters = 0;
};

Division divide(std::string_view text, char delimiter) {
  std::map<size_t, size_t> records_by_count;
  size_t count = 0, records = 0;
  bool quoted = false;
  for (size_t i = 0; i <= text.size() && records < kSampledRecords; ++i) {
    const char c = i < text.size() ? text[i] : '\n';
    if (c == '"') {
      quoted = !quoted;
    } else if (c == delimiter && !quoted) {
      ++count;
    } else if (c == '\n' && !quoted) {
      ++records_by_count[count];
      ++records;
      count = 0;
    }
  }
  Division best;
  for (const auto& [delimiters, times] : records_by_count) {
    if (delimiters > 0 && times >= best.records) best = {times, delimiters};
  }
  return best;
}

}  // namespace

DecodedText decode_text(std::string_view bytes) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  const std::string_view body = bytes.starts_with(kMark) ? bytes.substr(kMark.size()) : bytes;
  if (base::is_utf8(body)) return {"utf-8", std::string(body)};
  return {"windows-1252", from_windows_1252(bytes)};
}

char detect_delimiter(std::string_view text) {
  // Where a quotation mark is missing every candidate leaves one open: then any will do.
  const bool must_end = std::any_of(kCsvDelimiters.begin(), kCsvDelimiters.end(),
                                    [&](char candidate) { return quotes_end(text, candidate); });
  char best = kCsvDelimiters.front();
  Division most;
  for (const char candidate : kCsvDelimiters) {
    const Division division = divide(text, candidate);
    if ((division.records > most.records ||
         (division.records == most.records && division.delimiters > most.delimiters)) &&
        (!must_end || quotes_end(text, candidate))) {
      best = candidate;
      most = division;
    }
  }
  return best;
}

}  // namespace platform
