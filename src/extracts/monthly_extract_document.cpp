#include "extracts/monthly_extract_document.h"

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
    "sex_code",     "obstacle",     "obstacle_code",   "judged_month",   "interventions",       "intervention_codes"};

std::string text(Language language, const std::string& key) {
  return std::string(reports::words(language, key));
}

CellValue filled(const std::string& value) { return value.empty() ? CellValue() : CellValue(value); }

std::int64_t kronor_of(std::int64_t ore) { return (ore + 50) / 100; }

class RowWriter {
 public:
  RowWriter(const ExtractSheet& sheet, Language language) : sheet_(sheet), language_(language) {}

  std::vector<CellValue> row(const ExtractHousehold& household, int number, const ExtractMember& member) const {
    std::vector<CellValue> out{sheet_.extract.month.str().substr(0, 7), sheet_.municipality_code,
                               std::int64_t{number}};
    put_code(out, kHouseholdTypes, base::name_of(household.paid.household_type));
    const bool is_applicant = member.role == assistance::MemberRole::registered_applicant;
    for (const auto ore : {household.paid.income_support_ore, household.paid.other_assistance_ore}) {
      out.push_back(is_applicant ? CellValue(kronor_of(ore)) : CellValue());
    }
    put_code(out, kMemberRoles, base::name_of(member.role));
    out.push_back(filled(member.identity_number));
    out.push_back(member.person.birth_year ? CellValue(std::int64_t{*member.person.birth_year}) : CellValue());
    put_code(out, kSexes, base::name_of(member.person.sex));
    put_obstacle(out, member);
    put_interventions(out, member);
    return out;
  }

 private:
  void put_code(std::vector<CellValue>& out, std::string_view list, const std::string& code) const {
    out.push_back(reports::code_words(language_, std::string(list), code));
    out.push_back(filled(sheet_.codes.of({std::string(list), code})));
  }
  void put_obstacle(std::vector<CellValue>& out, const ExtractMember& member) const {
    if (member.obstacle) {
      put_code(out, kSupportObstacles, base::name_of(member.obstacle->obstacle));
      out.push_back(member.obstacle->month.str().substr(0, 7));
    } else {
      out.insert(out.end(), 3, CellValue());
    }
  }
  void put_interventions(std::vector<CellValue>& out, const ExtractMember& member) const {
    std::string words, codes;
    for (const auto one : member.interventions) {
      const auto code = base::name_of(one);
      const auto reported = sheet_.codes.of({std::string(kSkrCategories), code});
      words += (words.empty() ? "" : "; ") + reports::code_words(language_, std::string(kSkrCategories), code);
      if (!reported.empty()) codes += (codes.empty() ? "" : "; ") + reported;
    }
    out.push_back(filled(words));
    out.push_back(filled(codes));
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
  return platform::write_xlsx({people_sheet(sheet, language), about_sheet(sheet, language)}, {title, sheet.made_at});
}

std::string extract_csv(const ExtractSheet& sheet, Language language) {
  return platform::write_csv(people_sheet(sheet, language), reports::decimal_mark(language));
}

std::string extract_file_stem(base::Date month, Language language) {
  return text(language, "extract.file") + "-" + month.str().substr(0, 7);
}

}  // namespace extracts
