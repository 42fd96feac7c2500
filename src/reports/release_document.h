// What leaves the house, as the files of one ZIP: the rows as CSV, the same rows as inputs of `samsyn compute`,
// what every column and code means, and what the receiver must know. Pure.
#pragma once

#include "platform/documents/zip_writer.h"
#include "reports/figures_report.h"
#include "reports/release.h"
#include "reports/release_rows.h"
#include "reports/report_words.h"

namespace reports {

struct ReleaseContent {
  const DataRelease& release;
  const FiguresAsked& asked;
  const analysis::AppendixQuery& query;
  const ReleaseChoice& choice;
  const analysis::Columns& columns;  // as registered; units by name
  const std::vector<size_t>& rows;   // in the order in which they stand
};

inline constexpr const char* kReleasedCsv = "data.csv";
inline constexpr const char* kReleasedColumns = "columns.csv";
inline constexpr const char* kReleasedInput = "followup.json";
// Where days are as registered: time to exit, and what exits lead to.
inline constexpr const char* kReleasedSurvival = "survival.json";
inline constexpr const char* kReleasedBySex = "survival-by-sex.json";
inline constexpr const char* kReleasedRisks = "competing-risks.json";

std::vector<platform::ZipFile> release_files(const ReleaseContent& content, Language language);

}  // namespace reports
