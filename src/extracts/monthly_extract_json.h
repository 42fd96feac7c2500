// The JSON shapes of what is reported of a month: what it holds and what it lacks, without identity numbers.
#pragma once

#include "extracts/monthly_extract_actions.h"
#include "people/person_json.h"
#include "platform/http/json.h"

namespace extracts {

struct LackingPersonView {
  people::PersonRowView person;
  std::vector<Lack> lacks;
};
template <class V>
void describe(V& v, LackingPersonView& x) {
  v.field("person", x.person);
  v.field("lacks", x.lacks);
}
inline std::string_view schema_name(const LackingPersonView*) { return "ExtractLacking"; }

struct ListedCodeView {
  std::string list;
  std::string code;
};
template <class V>
void describe(V& v, ListedCodeView& x) {
  v.field("list", x.list);
  v.field("code", x.code);
}
inline std::string_view schema_name(const ListedCodeView*) { return "ExtractCode"; }

struct CodesSourceView {
  std::string version;
  base::Date valid_from = http::blank<base::Date>();
  std::string source_sv;
  std::string source_en;
};
template <class V>
void describe(V& v, CodesSourceView& x) {
  v.field("version", x.version);
  v.field("valid_from", x.valid_from);
  v.field("source_sv", x.source_sv);
  v.field("source_en", x.source_en);
}
inline std::string_view schema_name(const CodesSourceView*) { return "ExtractCodesSource"; }

struct MonthlyExtractView {
  base::Date month = http::blank<base::Date>();
  base::Date due_on = http::blank<base::Date>();
  int households = 0;
  int adults = 0;
  int children = 0;
  std::int64_t amount_ore = 0;
  int ended = 0;                                         // households that had assistance the month before
  std::vector<people::PersonRowView> ended_unexplained;  // of whom nobody has told why: their applicants
  std::vector<LackingPersonView> lacking;
  std::vector<ListedCodeView> unfilled;
  CodesSourceView codes;
};
template <class V>
void describe(V& v, MonthlyExtractView& x) {
  v.field("month", x.month);
  v.field("due_on", x.due_on);
  v.field("households", x.households);
  v.field("adults", x.adults);
  v.field("children", x.children);
  v.field("amount_ore", x.amount_ore);
  v.field("ended", x.ended);
  v.field("ended_unexplained", x.ended_unexplained);
  v.field("lacking", x.lacking);
  v.field("unfilled", x.unfilled);
  v.field("codes", x.codes);
}
inline std::string_view schema_name(const MonthlyExtractView*) { return "MonthlyExtract"; }

inline MonthlyExtractView view_of(const ExtractSheet& sheet) {
  const auto& extract = sheet.extract;
  const auto& codes = sheet.codes;
  MonthlyExtractView out{extract.month,
                         codes.due_on(extract.month),
                         static_cast<int>(extract.households.size()),
                         extract.adults(),
                         extract.children(),
                         extract.amount_ore(),
                         static_cast<int>(extract.ended.size()),
                         {},
                         {},
                         {},
                         {codes.version, codes.valid_from, codes.source_sv, codes.source_en}};
  for (const auto& household : extract.households) {
    for (const auto& member : household.members) {
      auto lacks = lacks_of(member);
      if (!lacks.empty()) out.lacking.push_back({people::view_of(member.person), std::move(lacks)});
    }
  }
  for (const auto& one : extract.ended) {
    if (!one.reason) out.ended_unexplained.push_back(people::view_of(one.household.applicant));
  }
  for (const auto& one : sheet.unfilled) out.unfilled.push_back({one.list, one.code});
  return out;
}

}  // namespace extracts
