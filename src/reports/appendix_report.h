// The statistics appendix of one unit or project and period, with its comments: what the page, the
// documents and the command line all show.
#pragma once

#include <map>
#include <string>

#include "analysis/appendix.h"
#include "parties/party.h"

namespace reports {

// The bands of pages, documents and command line where nobody has chosen others.
inline constexpr const char* kUsualMonthBands = "0-3,4-6,7-12,13-24,25-";
inline constexpr const char* kUsualAgeBands = "16-24,25-34,35-44,45-54,55-64";

struct AppendixQuery {
  base::UnitId unit_id;
  base::Date from;
  base::Date to;
  std::string month_bands = kUsualMonthBands;
  std::string age_bands = kUsualAgeBands;
};

struct Comment {
  std::string id;
  std::int64_t version = 0;  // 0: none written
  std::string body;
};

struct AppendixReport {
  parties::UnitRow unit;
  analysis::AppendixQuery query;
  analysis::Appendix appendix;
  std::map<std::string, Comment> comments;  // by panel
  base::Instant made_at;
  std::string register_hash = {};
};

// The order of the rows.
analysis::CodeLists code_lists();

// Errors: those of analysis::parse_bands at month_bands and age_bands.
base::Result<analysis::AppendixQuery> query_of(const AppendixQuery& asked);

bool is_panel(const std::string& key);

}  // namespace reports
