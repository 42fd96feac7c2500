// What the social services report of one month's financial assistance to Socialstyrelsen: who had it in which
// household, what was paid, what stood in the way of each adult's own livelihood and which interventions each took part
// in. Words and rules; pure.
// Source: HSLF-FS 2015:30, 3 § (persons and households, each month, by the fifteenth of the next) and 4 § (why they
// have assistance no longer, at most four months after the month).
#pragma once

#include <optional>
#include <map>
#include <string>
#include <vector>

#include "activities/intervention_class.h"
#include "assistance/leaving.h"
#include "assistance/month_list.h"
#include "extracts/reporting_codes.h"

namespace extracts {

struct ExtractMember {
  people::PersonRow person;
  assistance::MemberRole role = assistance::MemberRole::co_applicant;
  std::string identity_number = {};  // twelve digits; empty: none is known
  std::optional<assistance::JudgedObstacle> obstacle = {};
  std::map<activities::SkrCategory, std::optional<int>> interventions = {};  // with the extent in per cent

  bool is_adult() const { return assistance::is_grown(role); }
};
struct ExtractHousehold {
  assistance::MonthHousehold paid;
  std::vector<ExtractMember> members = {};  // the registered applicant first
};
// Has assistance no longer in the month.
struct ExtractEnd {
  assistance::EndedHousehold household;
  std::string identity_number = {};  // the registered applicant's
  std::optional<assistance::AssistanceEndReason> reason = {};  // none: nobody has told
};
struct MonthlyExtract {
  base::Date month;
  std::vector<ExtractHousehold> households = {};  // by id
  std::vector<ExtractEnd> ended = {};             // by id

  int adults() const;
  int children() const;
  std::int64_t amount_ore() const;  // of all kinds
};

// The households with their members, and what held of each in the month. `judged` comes by household and in the order
// in which it was judged; `taking_part` is of the month.
MonthlyExtract monthly_extract(base::Date month, std::vector<assistance::MonthHousehold> households,
                               std::vector<assistance::MonthMember> members,
                               const std::vector<assistance::HouseholdObstacle>& judged,
                               const std::vector<activities::InInterventionClass>& taking_part);
// Those with what was told for the month; `told` comes in the order in which it was told.
std::vector<ExtractEnd> extract_ends(base::Date month, std::vector<assistance::EndedHousehold> households,
                                     const std::vector<assistance::HouseholdEnd>& told);

enum class Lack { identity_number, support_obstacle };
inline constexpr std::pair<Lack, std::string_view> kLackNames[] = {{Lack::identity_number, "identity_number"},
                                                                  {Lack::support_obstacle, "support_obstacle"}};
constexpr const auto& enum_names(Lack) { return kLackNames; }
// What the month's report has to tell of the person and does not know. An adult's obstacle is judged for every adult.
std::vector<Lack> lacks_of(const ExtractMember& member);

// The register's codes that stand for something in the extract and that nobody has given a reported code; in order.
std::vector<ListedCode> unfilled_codes(const MonthlyExtract& extract, const ReportingCodes& codes);

// As the page and the file tell it.
struct ExtractSheet {
  MonthlyExtract extract;
  ReportingCodes codes;
  std::vector<ListedCode> unfilled;
  std::string municipality_code;
  base::Instant made_at;
};

}  // namespace extracts
