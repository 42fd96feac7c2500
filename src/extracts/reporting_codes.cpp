#include "extracts/reporting_codes.h"

#include <algorithm>

#include "activities/intervention_type.h"
#include "assistance/assistance_end.h"
#include "assistance/support_obstacle.h"
#include "base/ensure.h"
#include "base/identity_number.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_reporting_codes();

namespace extracts {

namespace {

constexpr std::string_view kDeadlines = "deadline", kDueDay = "due_day";
constexpr int kDueDayMax = 28;

template <class Enum>
void put(std::vector<ListedCode>& out, std::string_view list) {
  for (const auto& [value, name] : enum_names(Enum{})) out.push_back({std::string(list), std::string(name)});
}

const std::vector<ListedCode>& all_codes() {
  static const std::vector<ListedCode> all = [] {
    std::vector<ListedCode> out;
    put<assistance::HouseholdType>(out, kHouseholdTypes);
    put<assistance::MemberRole>(out, kMemberRoles);
    put<base::Sex>(out, kSexes);
    put<assistance::SupportObstacle>(out, kSupportObstacles);
    put<activities::SkrCategory>(out, kSkrCategories);
    put<assistance::AssistanceEndReason>(out, kEndReasons);
    return out;
  }();
  return all;
}

int day_number(const std::string& text) {
  const bool is_number = !text.empty() && text.size() < 3 && std::all_of(text.begin(), text.end(), [](char c) {
    return c >= '0' && c <= '9';
  });
  return is_number ? std::stoi(text) : 0;
}

// Takes the row's code into its version.
void add(reports::TemplateRows& file, const platform::TableRow& row, ReportingCodesVersions& found) {
  if (!file.all_filled(row, {"version", "valid_from", "list", "code", "source_sv", "source_en"})) return;
  const auto version = file.version_of(row);
  if (!version) return;
  if (*version == found.size()) found.push_back({file.heads()[*version]});
  auto& codes = found[*version];
  const ListedCode code{file.text(row, "list"), file.text(row, "code")};
  const auto reported = file.text(row, "reported");
  if (code == ListedCode{std::string(kDeadlines), std::string(kDueDay)}) {
    const int day = day_number(reported);
    if (day < 1 || day > kDueDayMax) file.refuse(row.number, "reported", "template.value", {{"values", "1–28"}});
    codes.due_day = day;
    return;
  }
  if (std::find(all_codes().begin(), all_codes().end(), code) == all_codes().end()) {
    return file.refuse(row.number, "code", "template.unknown_code");
  }
  if (!codes.reported.emplace(code, reported).second) file.refuse(row.number, "code", "template.twice");
}

void check_whole(reports::TemplateRows& file, size_t version, const ReportingCodes& one) {
  const auto lacks = [&](const std::string& what) {
    file.refuse(file.first_row(version), "code", "template.lacks", {{"code", what}});
  };
  if (one.due_day == 0) lacks(std::string(kDueDay));
  for (const auto& code : all_codes()) {
    if (one.reported.count(code) == 0) lacks(code.list + " " + code.code);
  }
}

}  // namespace

std::string ReportingCodes::of(const ListedCode& code) const {
  const auto found = reported.find(code);
  ENSURE(found != reported.end());
  return found->second;
}

base::Date ReportingCodes::due_on(base::Date month) const { return month.plus_months(1).plus_days(due_day - 1); }

std::string_view shipped_reporting_codes_file() {
  ENSURE(samsyn_reporting_codes().size() == 1);
  return samsyn_reporting_codes().front().text;
}

const ReportingCodesVersions& shipped_reporting_codes() {
  static const ReportingCodesVersions all =
      read_reporting_codes(reports::shipped_sheet(shipped_reporting_codes_file())).value();
  return all;
}

base::Result<ReportingCodesVersions> read_reporting_codes(const platform::Sheet& sheet) {
  return reports::read_templates<ReportingCodes>(
      sheet, {"version", "valid_from", "valid_to", "list", "code", "reported", "source_sv", "source_en"}, add,
      check_whole);
}

}  // namespace extracts
