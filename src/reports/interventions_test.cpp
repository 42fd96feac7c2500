#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "panels/panel_sheet.h"
#include "reports/interventions_panels.h"
#include "reports/interventions_tables.h"
#include "reports/test_interventions.h"

namespace reports {
namespace {

// Every count of people and of participations opens into as many; one of interventions into those who had them.
TEST(InterventionsReport, every_count_is_those_behind_it) {
  const Branch branch = many();
  const auto given = branch.given(many_begun());
  const auto report = interventions_report(given, kTags, kAsked);
  const std::set<std::string> of_interventions = {"interventions", "ongoing", "completed", "ended_early"};
  int checked = 0;
  for (const auto& panel : intervention_panels(report, {Language::sv})) {
    for (const auto& table : panel.tables) {
      for (const auto& line : table.lines) {
        for (size_t i = 0; i < line.values.size(); ++i) {
          const auto& column = table.columns[i];
          if (column.unit != FigureUnit::count) continue;
          const auto rows = behind(given, kAsked, {panel.key, line.key, column.column, column.group});
          ASSERT_TRUE(rows) << panel.key << " " << line.key << " " << column.column;
          std::set<std::uint32_t> people;
          for (const size_t row : *rows) people.insert(branch.columns.participant[row]);
          const bool is_people = column.column == "people";
          const auto found = static_cast<std::int64_t>(is_people ? people.size() : rows->size());
          const bool may_be_fewer =
              of_interventions.count(column.column) > 0 || column.column.starts_with(kReasonColumn);
          if (may_be_fewer) {
            EXPECT_LE(found, line.values[i].value_or(-1)) << line.key << " " << column.column;
            EXPECT_EQ(found == 0, line.values[i] == 0);
          } else {
            EXPECT_EQ(found, line.values[i].value_or(-1)) << panel.key << " " << line.key << " " << column.column;
          }
          ++checked;
        }
      }
    }
  }
  EXPECT_GT(checked, 150);
}

TEST(InterventionsReport, opens_no_figure_that_is_not_there) {
  const auto given = many().given(many_begun());
  const auto opens = [&](const char* panel, const char* line, const char* column, const char* group = "total") {
    return behind(given, kAsked, {panel, line, column, group}).has_value();
  };
  EXPECT_TRUE(opens("interventions_background", "all", "sex.woman"));
  EXPECT_FALSE(opens("interventions_background", "all", "shoe.44"));
  EXPECT_FALSE(opens("interventions_background", "all", "sex.44"));
  EXPECT_FALSE(opens("interventions_early", "all", "reason.shoe"));
  EXPECT_FALSE(opens("interventions_early", "class.shoe", "reason.health"));
  EXPECT_FALSE(opens("interventions_given", "everything", "people"));
  EXPECT_FALSE(opens("interventions_given", "all", "people", "women"));
  EXPECT_FALSE(opens("interventions_outcome", "all", "result"));
  EXPECT_FALSE(opens("interventions_shoe", "all", "people"));
}

// The background is in the very table of results, whoever takes it out of the page.
TEST(InterventionsReport, never_tells_results_without_the_background_beside_them) {
  const auto report = interventions_report(many().given(many_begun()), kTags, kAsked);
  for (const auto& table : outcome_tables(report, Language::sv)) {
    const auto has = [&](const char* column) {
      return std::any_of(table.columns.begin(), table.columns.end(),
                         [&](const auto& one) { return one.column == column; });
    };
    for (const char* column :
         {"result", "low", "high", "expected", "sex", "age", "education", "unknown_background"}) {
      EXPECT_TRUE(has(column)) << table.key << " " << column;
    }
  }
}

TEST(InterventionsReport, stands_in_the_order_of_classes_and_names_never_of_results) {
  const auto report = interventions_report(many().given(many_begun()), kTags, kAsked);
  const auto tables = given_tables(report, Language::sv);
  std::vector<std::string> names;
  for (const auto& line : tables.front().lines) names.push_back(line.label);
  EXPECT_EQ(names,
            (std::vector<std::string>{"Arbetsträning", "Jobbcoachning", "Motivationsgrupp", "Alla insatser"}));
  EXPECT_EQ(tables.front().lines[2].note, "stöd i forskning, kompetenshöjande");
}

TEST(InterventionsReport, says_too_few_where_nothing_can_be_expected) {
  const Branch branch({spell("s", "p", "home", day("2026-01-01"), day("2026-09-30"), "studies")});
  const auto report =
      interventions_report(branch.given({{begun("p", "coach", day("2026-02-01"))}, kTags, {}}), kTags, kAsked);
  const auto panels = intervention_panels(report, {Language::en});
  EXPECT_NE(panels_csv(panels, {}, Language::en).find("Expected;too few;"), std::string::npos);
  EXPECT_NE(panels[1].drawing.find("too few"), std::string::npos);
}

TEST(InterventionsPanels, say_what_they_show_in_both_languages_and_every_width) {
  const auto report = interventions_report(many().given(many_begun()), kTags, kAsked);
  const auto nobody = interventions_report({}, {}, kAsked);
  EXPECT_GT(report.without_participation, 0);
  for (const Language language : {Language::sv, Language::en}) {
    for (const DrawingWidth width : {DrawingWidth::wide, DrawingWidth::card, DrawingWidth::narrow}) {
      for (const auto& panel : intervention_panels(report, {language, width})) {
        EXPECT_EQ(panel.says.find("{{"), std::string::npos) << panel.says;
        EXPECT_FALSE(panel.tables.empty()) << panel.key;
        for (const auto& note : panel.notes) EXPECT_EQ(note.find("{{"), std::string::npos) << note;
      }
      for (const auto& panel : intervention_panels(nobody, {language, width})) {
        EXPECT_TRUE(panel.tables.empty());
        EXPECT_FALSE(panel.says.empty());
      }
    }
  }
}

TEST(InterventionsAdjustment, names_variables_that_there_are) {
  EXPECT_EQ(adjustment_of(kUsualAdjustment).value(), (std::vector<std::string>{"sex", "age", "education"}));
  EXPECT_TRUE(adjustment_of("none").value().empty());
  EXPECT_EQ(adjustment_of("sex,shoe").error().violations.at(0).rule, "interventions.variable_unknown");
  EXPECT_FALSE(adjustment_of(""));
}

}  // namespace
}  // namespace reports
