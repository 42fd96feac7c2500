// Which number an authority has given each of the register's codes, and when what is reported of a month is due: dated
// templates with their source. Shipped with the program (reporting_codes.csv); a municipality that fills or corrects
// them has a file of the same form. Pure.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reports/dated_template.h"

namespace extracts {

// The lists whose codes are reported.
inline constexpr std::string_view kHouseholdTypes = "household_type";
inline constexpr std::string_view kMemberRoles = "member_role";
inline constexpr std::string_view kSexes = "sex";
inline constexpr std::string_view kSupportObstacles = "support_obstacle";
inline constexpr std::string_view kSkrCategories = "skr_category";
inline constexpr std::string_view kEndReasons = "assistance_end_reason";

struct ListedCode {
  std::string list;
  std::string code;
  friend auto operator<=>(const ListedCode&, const ListedCode&) = default;
};

struct ReportingCodes : reports::TemplateHead {
  int due_day = 0;  // of the month after the one that is reported
  std::map<ListedCode, std::string> reported = {};

  // Empty where nobody has filled it in.
  std::string of(const ListedCode& code) const;
  base::Date due_on(base::Date month) const;
};
using ReportingCodesVersions = std::vector<ReportingCodes>;

// By first day.
const ReportingCodesVersions& shipped_reporting_codes();
// The file as it is shipped, to be filled in.
std::string_view shipped_reporting_codes_file();

// The versions in such a file's sheet, by first day. Every code of the six lists stands once in each, with what is
// reported for it or nothing, and the row `deadline;due_day` with a day from 1 to 28. Rules broken: template.headings,
// those of reports::TemplateRows, template.unknown_code, template.twice, template.value, and at the first row of a
// version template.lacks (with `code`).
base::Result<ReportingCodesVersions> read_reporting_codes(const platform::Sheet& sheet);

}  // namespace extracts
