#include "reports/appendix_document.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "reports/appendix_html.h"
#include "reports/appendix_text.h"
#include "reports/duration_chart.h"
#include "reports/panel_chart.h"

namespace reports {
namespace {

analysis::Spell spell(const char* who, base::Sex sex, const std::vector<std::string>& before,
                      const std::vector<std::string>& after) {
  const auto measured = [](const std::vector<std::string>& codes) {
    analysis::Measurement out;
    for (const auto& code : codes) out.sources.push_back({code, {}});
    return out;
  };
  return {who, sex, base::Date::parse("1980-01-01").value(), 1980, base::Date::parse("2015-02-01").value(),
          base::Date::parse("2015-09-01").value(), "work", "primary", measured(before), measured(after), false,
          true, std::string(who), "u1"};
}

// Two women and a man end in the period; one of them lives by two sources afterwards.
AppendixReport report() {
  const AppendixQuery asked{base::UnitId("u1"), base::Date::parse("2015-01-01").value(),
                            base::Date::parse("2015-12-31").value()};
  const auto query = query_of(asked).value();
  const std::vector<analysis::Spell> spells = {
      spell("a", base::Sex::woman, {"financial_assistance"}, {"salary"}),
      spell("b", base::Sex::woman, {"financial_assistance"}, {"salary", "student_aid"}),
      spell("c", base::Sex::man, {"financial_assistance"}, {"salary"})};
  return {{}, query, analysis::appendix(analysis::columns_of(spells, code_lists()), query).value(),
          {{"age", {"c1", 1, "Alla är \"35\";\nsäger vi"}}},
          base::Instant::parse("2026-11-23T08:00:00Z").value()};
}

const analysis::Panel& panel(const AppendixReport& report, const std::string& key) {
  for (const auto& one : report.appendix.panels) {
    if (one.key == key) return one;
  }
  throw std::runtime_error(key);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(AppendixChart, has_total_women_and_men_in_every_panel) {
  const auto made = report();
  for (const char* key : {"participants", "income_source", "duration", "education", "age"}) {
    const auto chart = panel_chart(panel(made, key), {Language::sv});
    for (const char* group : {">Totalt<", ">Kvinnor<", ">Män<"}) EXPECT_TRUE(has(chart, group)) << key << group;
  }
  const auto sources = panel_chart(panel(made, "income_source"), {Language::sv});
  EXPECT_TRUE(has(sources, "Lön: Totalt, Före 0, Efter 3. Kvinnor, Före 0, Efter 2. Män, Före 0, Efter 1."));
  EXPECT_FALSE(has(sources, "A-kassa"));
  EXPECT_TRUE(has(panel_chart(panel(made, "age"), {Language::sv}), ">100,0 % (3)<"));
}

TEST(DurationChart, is_a_histogram_of_women_and_men_by_month) {
  const auto chart = duration_chart(panel(report(), "duration"), {Language::sv});
  for (const char* part : {">Kvinnor<", ">Män<", ">Månader<", ">Avslutade, antal per månad<"}) {
    EXPECT_TRUE(has(chart, part)) << part;
  }
  EXPECT_FALSE(has(chart, ">Okänt kön<"));
}

TEST(AppendixChart, of_nobody_is_no_diagram) {
  auto made = report();
  made.appendix = analysis::appendix({}, made.query).value();
  EXPECT_EQ(panel_chart(panel(made, "age"), {Language::sv}), "");
  EXPECT_EQ(duration_chart(panel(made, "duration"), {Language::sv}), "");
  EXPECT_TRUE(has(appendix_html(made, Language::sv), "Inga deltagare att visa för perioden."));
}

TEST(AppendixDocument, says_of_whom_shares_are_where_answers_overlap) {
  const auto html = appendix_html(report(), Language::sv);
  EXPECT_TRUE(has(html, "Andelarna är av de 3 som mättes vid start och de 3 vid slut"));
  EXPECT_TRUE(has(html, "<th scope=\"row\">Svar sammanlagt</th><td>3</td>"));
}

// The words are the web's own catalogues: what the page calls a source, the document calls it too.
TEST(AppendixDocument, calls_everything_as_the_page_does) {
  const auto made = report();
  const auto html = appendix_html(made, Language::sv);
  EXPECT_TRUE(has(html, "<th scope=\"row\">Försörjningsstöd/ekonomiskt bistånd</th>"));
  EXPECT_TRUE(has(html, "<th scope=\"row\">Ej fullföljd grundskola</th>"));
  EXPECT_TRUE(has(html, "<th scope=\"row\">7–12 mån</th>"));
  EXPECT_TRUE(has(html, "<h2>Deltagare</h2>"));
  EXPECT_TRUE(has(html, ">3 totalt: 2 kvinnor, 1 man.<"));
  EXPECT_EQ(row_label(Language::en, "income_source", "salary"), "Salary");
  EXPECT_EQ(row_label(Language::sv, "age", "unknown"), "Uppgift saknas");
  EXPECT_EQ(row_label(Language::sv, "education", "unknown"), "Okänd utbildning");
}

TEST(AppendixDocument, every_format_tells_who_is_not_in_its_figures) {
  auto made = report();
  made.appendix.without_consent = 2;
  made.appendix.anonymous = {2, 1, 0, 1};
  const auto html = appendix_html(made, Language::sv);
  const auto notes = notes_of(made, panel(made, "age"), Language::sv);
  for (const char* note :
       {"Därutöver 2 anonyma deltagare: 1 kvinna, 0 män, 1 av okänt kön, som bara ingår i totalen.",
        "2 saknar medgivande till registrering.", "Personer med skyddade personuppgifter ingår aldrig i siffrorna.",
        "Definitioner version 2."}) {
    EXPECT_TRUE(has(html, note)) << note;
    EXPECT_EQ(std::count(notes.begin(), notes.end(), note), 1) << note;
  }
  const auto csv = appendix_document(made, Format::csv, Language::sv).value();
  EXPECT_TRUE(has(csv, ";;;Anonyma deltagare;Okänt kön;1;;\r\n"));
  EXPECT_TRUE(has(csv, ";;;Saknar medgivande till registrering;Totalt;2;;\r\n"));
  EXPECT_TRUE(has(csv, ";;;Definition;;;;Personer med skyddade personuppgifter ingår aldrig i siffrorna.\r\n"));
}

TEST(AppendixDocument, csv_has_unit_period_definitions_and_the_totals_above_each_panel) {
  auto made = report();
  made.unit.unit.name = "Kom i Jobb";
  const auto csv = appendix_document(made, Format::csv, Language::sv).value();
  const std::string line = "Kom i Jobb;2015-01-01;2015-12-31;2;";
  EXPECT_TRUE(has(csv, line + "Ålder vid start;;\"Population, personer\";Totalt;3;;\r\n"));
  EXPECT_TRUE(has(csv, line + "Tid i insats;;\"Median, dagar\";Kvinnor;212,0;;\r\n"));
  EXPECT_TRUE(has(csv, line + "Tid i insats;;\"Medelvärde, dagar\";Totalt;212,0;;\r\n"));
  EXPECT_TRUE(has(csv, line + "Försörjning före och efter;;Utan mätning vid slut;Män;0;;\r\n"));
  EXPECT_TRUE(has(csv, line + "Försörjning före och efter;;Inte med: avslutade utan mätning;Totalt;0;;\r\n"));
}

TEST(AppendixDocument, csv_has_the_comments_on_lines_of_their_own) {
  const auto csv = appendix_document(report(), Format::csv, Language::sv).value();
  EXPECT_TRUE(has(csv, ";Värde;\"Andel, %\";Text\r\n"));
  EXPECT_TRUE(has(csv, ";Ålder vid start;;Kommentar;;;;\"Alla är \"\"35\"\";\nsäger vi\"\r\n"));
  EXPECT_TRUE(has(csv, "Svar sammanlagt;Efter;Totalt;4;;\r\n"));
}

}  // namespace
}  // namespace reports
