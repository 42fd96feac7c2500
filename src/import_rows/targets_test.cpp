#include "import_rows/targets.h"

#include <gtest/gtest.h>

namespace import_rows {
namespace {

std::string suggested(const std::vector<std::string>& headings) {
  std::string out;
  for (const Target target : suggest_mapping(headings)) {
    out += (out.empty() ? "" : " ") + std::string(target_code(target));
  }
  return out;
}

TEST(HeadingSuggestion, knows_swedish_headings) {
  EXPECT_EQ(
      suggested({"Personnummer", "Förnamn", "Efternamn", "Kön", "Startdatum", "Slutdatum",
                 "Avslutsanledning", "Utbildning"}),
      "identity_number given_name family_name sex starts_on ends_on exit_reason education_level");
  EXPECT_EQ(suggested({"Försörjning före", "Försörjning efter", "Sysselsättning vid start",
                       "Sysselsättning vid avslut", "Samtycke datum", "Ärendenr"}),
            "income_source_start income_source_end occupation_start occupation_end "
            "registration_consent_on external_reference");
}

TEST(HeadingSuggestion, knows_english_headings) {
  EXPECT_EQ(
      suggested({"Name", "Personal identity number", "Gender", "Start date", "End date",
                 "Exit reason", "Highest education", "Income before", "Income after", "E-mail"}),
      "full_name identity_number sex starts_on ends_on exit_reason education_level "
      "income_source_start income_source_end email");
}

TEST(HeadingSuggestion, passes_over_case_accents_and_signs) {
  EXPECT_EQ(suggested({"PNR.", "FORNAMN", "efter-namn", "kon", "Start datum:", "E-post (privat)"}),
            "identity_number given_name family_name sex starts_on email");
  EXPECT_EQ(suggested({"Födelseår", "Mobilnummer", "Deltagarens namn"}),
            "birth_year phone full_name");
}

TEST(HeadingSuggestion, gives_each_target_once_to_the_best) {
  EXPECT_EQ(suggested({"Startdatum kurs", "Startdatum"}), "ignore starts_on");
  EXPECT_EQ(suggested({"Namn", "Förnamn", "Efternamn"}), "ignore given_name family_name");
}

TEST(HeadingSuggestion, leaves_other_peoples_columns_alone) {
  EXPECT_EQ(suggested({"Handläggare namn", "Telefon handläggare", "Kommentar", "Ort", "", "Kaffe"}),
            "ignore ignore ignore ignore ignore ignore");
}

platform::Sheet sheet(const std::vector<std::pair<int, std::vector<std::string>>>& rows) {
  platform::Sheet out;
  for (const auto& [number, texts] : rows) {
    platform::TableRow row{number, {}};
    for (const auto& text : texts) row.cells.push_back({text, platform::CellKind::text});
    out.rows.push_back(row);
  }
  return out;
}

TEST(HeaderRow, is_the_one_most_like_headings) {
  const auto found = sheet({{1, {"Deltagare i projektet"}},
                            {3, {"Ifylld av handläggaren, datum: 2015"}},
                            {5, {"Namn", "Kön", "Startdatum"}},
                            {6, {"Anna Åberg", "k", "2015-02-01"}}});
  EXPECT_EQ(suggest_header_row(found), 5);
  EXPECT_EQ(headings_at(found, 5), (std::vector<std::string>{"Namn", "Kön", "Startdatum"}));
  EXPECT_EQ(suggest_header_row(sheet({{2, {"a", "b"}}})), 2);
  EXPECT_EQ(suggest_header_row({}), 0);
}

// Three columns under `Namn`, `Försörjning` merged over two, and `Startdatum` merged over both rows.
TEST(HeaderRow, takes_its_groups_from_the_merged_cells_above) {
  auto found = sheet({{1, {"Namn", "Försörjning", "Försörjning", "Startdatum"}},
                      {2, {"Namn", "Start", "Slut", "Startdatum"}},
                      {3, {"Anna Åberg", "lön", "lön", "2015-02-01"}}});
  found.rows[0].cells[2].kind = platform::CellKind::merged;
  EXPECT_EQ(suggest_header_row(found), 2);
  EXPECT_EQ(headings_at(found, 2),
            (std::vector<std::string>{"Namn", "Försörjning Start", "Försörjning Slut", "Startdatum"}));
  EXPECT_EQ(suggested(headings_at(found, 2)), "full_name income_source_start income_source_end starts_on");
}

TEST(HeaderRow, is_not_named_after_the_title_above) {
  auto found = sheet({{1, {"Deltagare", "Deltagare"}}, {2, {"Namn", "Startdatum"}}});
  found.rows[0].cells[1].kind = platform::CellKind::merged;
  EXPECT_EQ(headings_at(found, 2), (std::vector<std::string>{"Namn", "Startdatum"}));
}

TEST(HeaderRow, alone_is_no_register) {
  const auto rule = [](const platform::Sheet& one, int header_row) {
    const auto checked = check_has_rows(one, header_row);
    return checked ? "none" : checked.error().violations.at(0).rule;
  };
  EXPECT_EQ(rule(sheet({{1, {"Namn", "Startdatum"}}}), 1), "file.only_headings");
  EXPECT_EQ(rule(sheet({{1, {"Namn"}}, {2, {"Anna"}}}), 1), "none");
}

TEST(TargetCode, survives_the_round_trip) {
  for (int i = 0; i <= static_cast<int>(Target::external_reference); ++i) {
    const auto target = static_cast<Target>(i);
    EXPECT_EQ(target_of(target_code(target)), target);
  }
  EXPECT_FALSE(target_of("nothing"));
}

TEST(Mapping, must_have_a_start_and_a_name_or_number) {
  const auto fault = [](const Mapping& mapping) {
    const auto checked = check_mapping(mapping);
    return checked ? "none" : checked.error().violations.at(0).rule;
  };
  EXPECT_EQ(fault({Target::starts_on, Target::full_name}), "none");
  EXPECT_EQ(fault({Target::starts_on, Target::identity_number, Target::ignore, Target::ignore}),
            "none");
  EXPECT_EQ(fault({Target::full_name}), "mapping.no_start");
  EXPECT_EQ(fault({Target::starts_on}), "mapping.no_name_or_number");
  EXPECT_EQ(fault({Target::starts_on, Target::starts_on}), "mapping.target_twice");
}

}  // namespace
}  // namespace import_rows
