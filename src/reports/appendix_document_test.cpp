#include "reports/appendix_document.h"

#include <gtest/gtest.h>

#include "reports/appendix_html.h"
#include "reports/chart_html.h"

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
          base::Date::parse("2015-09-01").value(), "work", "primary", measured(before), measured(after), false};
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
  return {{}, query, analysis::appendix(spells, query).value(), 0,
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
    const auto chart = panel_chart(panel(made, key), Language::sv);
    for (const char* group : {">Totalt<", ">Kvinnor<", ">Män<"}) EXPECT_TRUE(has(chart, group)) << key << group;
  }
  const auto sources = panel_chart(panel(made, "income_source"), Language::sv);
  EXPECT_TRUE(has(sources, "Lön: Totalt, Före 0, Efter 3. Kvinnor, Före 0, Efter 2. Män, Före 0, Efter 1."));
  EXPECT_FALSE(has(sources, "A-kassa"));
  EXPECT_TRUE(has(panel_chart(panel(made, "age"), Language::sv), ">100,0 % (3)<"));
}

TEST(AppendixChart, of_nobody_is_no_diagram) {
  auto made = report();
  made.appendix = analysis::appendix({}, made.query).value();
  EXPECT_EQ(panel_chart(panel(made, "age"), Language::sv), "");
  EXPECT_TRUE(has(appendix_html(made, Language::sv), "Ingen att visa"));
}

TEST(AppendixDocument, says_of_whom_shares_are_where_answers_overlap) {
  const auto html = appendix_html(report(), Language::sv);
  EXPECT_TRUE(has(html, "Andelarna är av de 3 som mättes vid start och de 3 vid slut"));
  EXPECT_TRUE(has(html, "<th scope=\"row\">Svar sammanlagt</th><td>3</td>"));
}

TEST(AppendixDocument, csv_has_the_comments_on_lines_of_their_own) {
  const auto csv = appendix_document(report(), Format::csv, Language::sv).value();
  EXPECT_TRUE(has(csv, "\"Andel, %\";Kommentar\r\n"));
  EXPECT_TRUE(has(csv, "Ålder vid start;;;;;;\"Alla är \"\"35\"\";\nsäger vi\"\r\n"));
  EXPECT_TRUE(has(csv, "Svar sammanlagt;Efter;Totalt;4;;\r\n"));
}

}  // namespace
}  // namespace reports
