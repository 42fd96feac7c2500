#include "extracts/monthly_extract_document.h"

#include <iterator>

#include "base/names.h"
#include "platform/documents/csv_writer.h"
#include "platform/documents/xlsx_writer.h"

namespace extracts {

namespace {

using platform::CellValue;
using reports::Language;

constexpr const char* kColumns[] = {
    "month",        "municipality", "household",       "household_type", "household_type_code", "income_support",
    "other",        "role",         "role_code",       "identity_number", "birth_year",         "sex",
    "sex_code",     "obstacle",     "obstacle_code",   "judged_month",   "interventions",       "intervention_codes",
    "intervention_extents"};

std::string text(Language language, const std::string& key) {
  return std::string(reports::words(language, key));
}

using Cells = std::vector<CellValue>;

void put(Cells& out, const std::string& value) {
  if (value.empty()) {
    out.emplace_back();
  } else {
    out.emplace_back(value);
  }
}
void put(Cells& out, std::optional<std::int64_t> value) {
  if (value) {
    out.emplace_back(*value);
  } else {
    out.emplace_back();
  }
}

std::int64_t kronor_of(std::int64_t ore) { return (ore + 50) / 100; }

class RowWriter {
 public:
  RowWriter(const ExtractSheet& sheet, Language language) : sheet_(sheet), language_(language) {}

  Cells row(const ExtractHousehold& household, int number, const ExtractMember& member) const {
    Cells out;
    out.reserve(std::size(kColumns));
    put(out, sheet_.extract.month.str().substr(0, 7));
    put(out, sheet_.municipality_code);
    put(out, number);
    put_code(out, kHouseholdTypes, base::name_of(household.paid.household_type));
    const bool is_applicant = member.role == assistance::MemberRole::registered_applicant;
    for (const auto ore : {household.paid.income_support_ore, household.paid.other_assistance_ore}) {
      put(out, is_applicant ? std::optional(kronor_of(ore)) : std::nullopt);
    }
    put_code(out, kMemberRoles, base::name_of(member.role));
    put(out, member.identity_number);
    put(out, member.person.birth_year ? std::optional<std::int64_t>(*member.person.birth_year) : std::nullopt);
    put_code(out, kSexes, base::name_of(member.person.sex));
    put_obstacle(out, member);
    put_interventions(out, member);
    return out;
  }

  Cells row(const ExtractEnd& one) const {
    Cells out;
    put(out, sheet_.extract.month.str().substr(0, 7));
    put(out, sheet_.municipality_code);
    put_code(out, kHouseholdTypes, base::name_of(one.household.household_type));
    put(out, one.identity_number);
    if (one.reason) {
      put_code(out, kEndReasons, base::name_of(*one.reason));
    } else {
      for (int i = 0; i < 2; ++i) out.emplace_back();
    }
    return out;
  }

 private:
  void put_code(Cells& out, std::string_view list, const std::string& code) const {
    put(out, reports::code_words(language_, std::string(list), code));
    put(out, sheet_.codes.of({std::string(list), code}));
  }
  void put_obstacle(Cells& out, const ExtractMember& member) const {
    if (member.obstacle) {
      put_code(out, kSupportObstacles, base::name_of(member.obstacle->obstacle));
      put(out, member.obstacle->month.str().substr(0, 7));
    } else {
      for (int i = 0; i < 3; ++i) out.emplace_back();
    }
  }
  // Words, codes and extents in the same order; a code that is not filled in keeps its place.
  void put_interventions(Cells& out, const ExtractMember& member) const {
    std::string words, codes, extents;
    bool has_code = false;
    for (const auto& [one, extent] : member.interventions) {
      const auto code = base::name_of(one);
      const auto reported = sheet_.codes.of({std::string(kSkrCategories), code});
      const std::string separator = words.empty() ? "" : "; ";
      words += separator + reports::code_words(language_, std::string(kSkrCategories), code);
      has_code = has_code || !reported.empty();
      codes += separator + reported;
      extents += separator + (extent ? std::to_string(*extent) : text(language_, "extract.extent_unknown"));
    }
    put(out, words);
    put(out, has_code ? codes : std::string());
    put(out, extents);
  }

  const ExtractSheet& sheet_;
  Language language_;
};

}  // namespace

platform::SheetContent people_sheet(const ExtractSheet& sheet, Language language) {
  platform::SheetContent out{text(language, "extract.sheet"), {}, {}, {}};
  for (const auto* column : kColumns) out.headings.push_back(text(language, std::string("extract.column.") + column));
  const RowWriter writer(sheet, language);
  int number = 0;
  for (const auto& household : sheet.extract.households) {
    ++number;
    for (const auto& member : household.members) out.rows.push_back(writer.row(household, number, member));
  }
  return out;
}

platform::SheetContent ended_sheet(const ExtractSheet& sheet, Language language) {
  platform::SheetContent out{text(language, "extract.sheet.ended"), {}, {}, {}};
  for (const auto* column : {"month", "municipality", "household_type", "household_type_code", "identity_number",
                             "end_reason", "end_reason_code"}) {
    out.headings.push_back(text(language, std::string("extract.column.") + column));
  }
  const RowWriter writer(sheet, language);
  for (const auto& one : sheet.extract.ended) out.rows.push_back(writer.row(one));
  return out;
}

platform::SheetContent about_sheet(const ExtractSheet& sheet, Language language) {
  const auto& codes = sheet.codes;
  const auto& source = language == Language::sv ? codes.source_sv : codes.source_en;
  platform::SheetContent out{text(language, "extract.sheet.about"),
                             {text(language, "extract.note.households"), text(language, "extract.note.not_there"),
                              reports::said(language, "extract.codes_from",
                                            {{"version", codes.version},
                                             {"from", codes.valid_from.str()},
                                             {"source", source}})},
                             {text(language, "extract.unfilled.list"), text(language, "extract.unfilled.code")},
                             {}};
  for (const auto& one : sheet.unfilled) {
    out.rows.push_back({text(language, "extract.list." + one.list), reports::code_words(language, one.list, one.code)});
  }
  return out;
}

base::Result<std::string> extract_workbook(const ExtractSheet& sheet, Language language) {
  const std::string title = text(language, "extract.title") + " " + sheet.extract.month.str().substr(0, 7);
  return platform::write_xlsx(
      {people_sheet(sheet, language), ended_sheet(sheet, language), about_sheet(sheet, language)},
      {title, sheet.made_at});
}

std::string extract_csv(const ExtractSheet& sheet, Language language) {
  return platform::write_csv(people_sheet(sheet, language), reports::decimal_mark(language));
}

std::string extract_file_stem(base::Date month, Language language) {
  return text(language, "extract.file") + "-" + month.str().substr(0, 7);
}

}  // namespace extracts
