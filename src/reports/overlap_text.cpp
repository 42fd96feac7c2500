#include "reports/overlap_text.h"

#include "base/names.h"
#include "base/text.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

bool is_of_months(const analysis::Cell& cell) {
  return cell.panel == "overlap_months" || cell.panel == "overlap_enrolment";
}

std::string group_words(const std::string& group, Language language) {
  return group == "total" ? std::string() : ", " + inside(say(language, group));
}

}  // namespace

std::string agency_words(Agency agency, Language language) {
  return say(language, "agency." + base::name_of(agency));
}

std::string agency_inside(Agency agency, Language language) {
  const bool is_name =
      language == Language::sv && (agency == Agency::employment_service || agency == Agency::social_insurance);
  const std::string name = agency_words(agency, language);
  return is_name ? name : inside(name);
}

std::string place_words(const std::string& codes, Language language) {
  if (codes == kNoAgency) return say(language, "agency.none");
  std::string out;
  for (const auto& code : base::split(codes, '+')) {
    const auto agency = base::named<Agency>(code);
    out += out.empty() ? agency_words(agency, language) : " + " + agency_inside(agency, language);
  }
  return out;
}

std::string overlap_line_words(const analysis::Cell& cell, Language language) {
  return is_of_months(cell) ? cell.line : place_words(cell.line, language);
}

std::string overlap_column_words(const analysis::Cell& cell, Language language) {
  const bool is_agency = is_of_months(cell) && base::find_named<Agency>(cell.column).has_value();
  const std::string column =
      is_agency ? say(language, "agency." + cell.column) : say(language, "overlap.column." + cell.column);
  return column + group_words(cell.group, language);
}

std::vector<std::string> agency_definitions(Language language) {
  std::vector<std::string> out;
  for (const auto& [agency, name] : kAgencyNames) {
    out.push_back(agency_words(agency, language) + ": " + say(language, "agency.means." + std::string(name)));
  }
  return out;
}

}  // namespace reports
