#pragma once

#include "base/result.h"
#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

enum class Format { csv, xlsx, pdf };
inline constexpr std::pair<Format, std::string_view> kFormatNames[] = {
    {Format::csv, "csv"}, {Format::xlsx, "xlsx"}, {Format::pdf, "pdf"}};
constexpr const auto& enum_names(Format) { return kFormatNames; }

std::string_view content_type(Format format);

// The whole document. The PDF is tagged. Rules (code unavailable): those of platform::render_pdf and
// write_xlsx.
base::Result<std::string> appendix_document(const AppendixReport& report, Format format, Language language);

// `statistikbilaga-2015-02-01--2016-01-31.pdf`: no name of a unit or a person.
std::string file_name(const AppendixReport& report, Format format, Language language);

}  // namespace reports
