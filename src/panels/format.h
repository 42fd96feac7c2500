// What a document is made as.
#pragma once

#include <string_view>
#include <utility>

namespace panels {

enum class Format { csv, xlsx, pdf };
inline constexpr std::pair<Format, std::string_view> kFormatNames[] = {
    {Format::csv, "csv"}, {Format::xlsx, "xlsx"}, {Format::pdf, "pdf"}};
constexpr const auto& enum_names(Format) { return kFormatNames; }

constexpr std::string_view content_type(Format format) {
  switch (format) {
    case Format::csv:
      return "text/csv; charset=utf-8";
    case Format::xlsx:
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case Format::pdf:
      return "application/pdf";
  }
  return {};
}

}  // namespace panels
