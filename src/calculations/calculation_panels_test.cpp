// What the published examples say, in both languages: the figures of their sources.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "calculations/calculation_kinds.h"
#include "panels/panel_html.h"
#include "panels/panel_sheet.h"

namespace calculations {
namespace {

Panels panels_of_example(CalculationKind kind, std::string_view name, Language language = Language::sv) {
  for (const auto& one : examples()) {
    if (one.kind == kind && one.name == name) return panels_of(kind, one.input, {language}).value();
  }
  ADD_FAILURE() << "no such example";
  return {};
}

const FigureLine& line_of(const FigurePanel& panel, std::string_view label, size_t table = 0) {
  for (const auto& line : panel.tables.at(table).lines) {
    if (line.label == label) return line;
  }
  throw std::runtime_error("no line " + std::string(label));
}

std::string plain(std::string text) {
  for (size_t at; (at = text.find("\u00a0")) != std::string::npos;) text.replace(at, 2, " ");
  return text;
}

TEST(CalculationPanels, every_kind_has_an_example_that_speaks_both_languages) {
  for (const auto& [kind, name] : kCalculationKindNames) {
    const bool has =
        std::any_of(examples().begin(), examples().end(), [&](const Example& x) { return x.kind == kind; });
    EXPECT_TRUE(has) << name;
  }
  for (const auto& one : examples()) {
    const auto sv = panels_of(one.kind, one.input, {Language::sv});
    const auto en = panels_of(one.kind, one.input, {Language::en, panels::DrawingWidth::narrow});
    ASSERT_TRUE(sv.has_value() && en.has_value()) << one.name;
    ASSERT_FALSE(sv->empty()) << one.name;
    for (size_t i = 0; i < sv->size(); ++i) EXPECT_NE((*sv)[i].says, (*en)[i].says) << (*sv)[i].key;
    EXPECT_FALSE(assumptions_of(one.input, Language::sv).empty());
    EXPECT_EQ(assumptions_of(one.input, Language::sv).size(), assumptions_of(one.input, Language::en).size());
  }
}

TEST(CalculationPanels, the_forecast_is_the_reports_table_in_one_reading_and_not_in_the_other) {
  const auto found = panels_of_example(CalculationKind::forecast, "krokom");
  using Cells = std::vector<Cell>;
  EXPECT_EQ(line_of(found[0], "År 1").values, (Cells{1000, 780'000, 900'000, 120'000, 600'000, 720'000}));
  EXPECT_EQ(line_of(found[0], "År 2").values, (Cells{1500, 780'000, 1'350'000, 570'000, 900'000, 1'470'000}));
  EXPECT_EQ(line_of(found[0], "År 3").values, (Cells{1750, 780'000, 1'575'000, 795'000, 1'050'000, 1'845'000}));
  EXPECT_EQ(found[0].notes.at(0), "Det här sättet att läsa ger den tryckta tabellen.");
  EXPECT_EQ(found[1].warnings.at(0), "Det här sättet att läsa ger inte den tryckta tabellen.");
  EXPECT_EQ(line_of(found[2], "År 3").values, (Cells{1'575'000, 1'462'500, 1'575'000}));
  EXPECT_NE(found[0].warnings.at(0).find("Statens lönesubvention är inte med"), std::string::npos);
}

// Nobody has to open anything, or to read to the end, to see them.
TEST(CalculationPanels, a_warning_stands_before_the_figures_in_every_document) {
  const auto found = panels_of_example(CalculationKind::forecast, "krokom");
  const std::string warning = found[0].warnings.at(0);
  const std::string html = panels::panel_section(found[0], Language::sv);
  EXPECT_LT(html.find("Varning:</strong> " + warning), html.find("<table"));
  const auto sheets = panels::table_sheets(found, {}, Language::sv);
  EXPECT_EQ(sheets[0].notes.at(2), "Varning: " + warning);
  EXPECT_NE(panels::panels_csv(found, {}, Language::sv).find("Varning;;" + warning), std::string::npos);
}

TEST(CalculationPanels, the_projects_sums_and_the_people_that_are_needed_are_the_sources) {
  const auto table = panels_of_example(CalculationKind::actor_table, "bas");
  using Cells = std::vector<Cell>;
  EXPECT_EQ(line_of(table[0], "Summa av alla poster").values, (Cells{1'082'551, 2'123'466, 3'124'345}));
  const auto even = panels_of_example(CalculationKind::break_even, "bas");
  EXPECT_EQ(plain(even[0].says), "Med 1 person i arbete är insatsen för samhället betald efter 1,87 år.");
  const auto& municipality = line_of(even[0], "Kommunen");
  EXPECT_EQ(municipality.values[3], 246);
  EXPECT_EQ(municipality.values[4], 3);
  EXPECT_EQ(line_of(even[0], "Arbetsförmedlingen").note, "aldrig");
  const auto budget = panels_of_example(CalculationKind::budget, "bas", Language::en);
  EXPECT_EQ(plain(budget[0].says), "The budget is 1,991,000 kr.");
  const auto rate = panels_of_example(CalculationKind::implied_rate, "bas");
  EXPECT_EQ(rate[0].says.rfind("Alla rutor stämmer med en ränta mellan", 0), 0u) << rate[0].says;
}

TEST(CalculationPanels, what_was_reported_stays_as_reported_beside_what_the_rules_give) {
  const auto cost = panels_of_example(CalculationKind::employment_cost, "ekero");
  EXPECT_EQ(cost.at(2).says.rfind("Rapporten säger 700", 0), 0u) << cost[2].says;
  const auto assistance = panels_of_example(CalculationKind::assistance_cost, "ekero");
  EXPECT_NE(assistance[0].says.find("räcker till 4,16 månader"), std::string::npos) << assistance[0].says;
  const auto payback = panels_of_example(CalculationKind::payback, "one-way-in");
  EXPECT_NE(payback[0].says.find("på 1,48 år."), std::string::npos) << payback[0].says;
  const auto worth = panels_of_example(CalculationKind::concentration_worth, "timra");
  EXPECT_EQ(line_of(worth[0], "Stöd hela tiden").values[1], 143);
}

TEST(CalculationPanels, an_uncertain_project_says_its_chance_and_what_matters_most) {
  const auto found = panels_of_example(CalculationKind::project, "bas");
  EXPECT_EQ(plain(found.at(0).says)
                .rfind("Chansen att insatsen har betalat sig för samhället inom 5 år är över 99,9 %.", 0),
            0u)
      << found[0].says;
  EXPECT_EQ(found.at(1).says.rfind("För Kommunen, som betalar, är chansen 85,4", 0), 0u) << found[1].says;
  EXPECT_NE(found.at(2).says.find("Andel som kommer i arbete"), std::string::npos);
  EXPECT_EQ(found[2].tables.at(0).lines.size(), 13u);  // of the fixed ones none
  EXPECT_EQ(found.at(3).tables.at(0).columns.size(), 5u);
}

// Of a sum, the variances' shares: (1/12) and (4/12) of (5/12), alone as with others.
TEST(CalculationPanels, a_model_of_ones_own_says_what_explains_its_variation) {
  const auto asked = [](const char* low, const char* high) {
    return fmt::format(R"({{"model": {{"quantities": [
      {{"name": "little", "unit": "kr", "source": "s", "distribution": {{"shape": "uniform", "low": 0, "high": 1}}}},
      {{"name": "much", "unit": "kr", "source": "s", "distribution": {{"shape": "uniform", "low": {}, "high": {}}}}},
      {{"name": "both", "unit": "kr", "source": "s", "operation": "sum", "of": ["little", "much"]}}]}},
      "seed": 1, "draws": 1000, "outputs": ["both"], "probabilities": [0.05, 0.5, 0.95], "scenarios": [],
      "paths": []}})",
                       low, high);
  };
  const auto found = panels_of(CalculationKind::uncertainty, asked("5", "7"), {Language::sv});
  ASSERT_TRUE(found.has_value()) << found.error().violations.at(0).field << found.error().violations.at(0).rule;
  const auto& shares = found->at(2);
  EXPECT_EQ(shares.key, "uncertainty_shares");
  for (const auto& [name, share] : {std::pair("much", 800), std::pair("little", 200)}) {
    const auto& values = line_of(shares, name).values;
    EXPECT_NEAR(static_cast<double>(*values[0]), share, 4 * static_cast<double>(*values[1])) << name;
    EXPECT_NEAR(static_cast<double>(*values[2]), share, 4 * static_cast<double>(*values[3])) << name;
    EXPECT_LT(*values[1], 30);
  }
}

TEST(CalculationPanels, nothing_explains_what_does_not_vary) {
  const auto found = panels_of(CalculationKind::uncertainty, R"({"model": {"quantities": [
    {"name": "one", "unit": "kr", "source": "s", "distribution": {"shape": "fixed", "value": 1}}]},
    "seed": 1, "draws": 1000, "outputs": ["one"], "probabilities": [0.5], "scenarios": [], "paths": []})",
                               {Language::sv});
  ASSERT_TRUE(found.has_value());
  for (const auto& panel : *found) EXPECT_NE(panel.key, "uncertainty_shares");
}

TEST(CalculationPanels, assumptions_are_named_and_in_their_own_unit) {
  std::string project, caseload;
  for (const auto& one : examples()) {
    auto& text = one.kind == CalculationKind::project ? project : caseload;
    if (one.kind != CalculationKind::project && one.kind != CalculationKind::caseload) continue;
    for (const auto& [name, value] : assumptions_of(one.input, Language::sv))
      text += name + "=" + plain(value) + "\n";
  }
  for (const char* line :
       {"Kalkylränta=Säkert; Värde: 4 %; Källa: ansökans kalkylränta\n",
        "Deltagare=Lägst, troligast och högst; Lägst: 30; Troligast: 40; Högst: 45;", "Medelfel: 12 179 kr"}) {
    EXPECT_NE(project.find(line), std::string::npos) << line << project;
  }
  EXPECT_NE(caseload.find("Percentiler=5 %, 50 %, 95 %"), std::string::npos) << caseload;
  EXPECT_NE(caseload.find("Kö till ett program=Läge: kö; Program: program; Platser: 80"), std::string::npos);
}

TEST(CalculationPanels, an_input_that_cannot_be_computed_names_its_field) {
  const auto refused = panels_of(CalculationKind::payback, R"({"cost_kr":0,"assistance_before_kr":1,
    "counterfactual_share":1,"assistance_after_kr":0,"deadweight":1.5,"displacement":0,"rate":0,"ramp_years":0})",
                                 {});
  ASSERT_FALSE(refused.has_value());
  std::vector<std::string> fields;
  for (const auto& one : refused.error().violations) fields.push_back(one.field);
  EXPECT_EQ(fields, (std::vector<std::string>{"cost_kr", "deadweight"}));
}

TEST(CalculationPanels, what_a_page_would_wait_for_too_long_is_for_the_command) {
  const auto refused = [](CalculationKind kind, const char* field, const char* large) {
    for (const auto& one : examples()) {
      if (one.kind != kind) continue;
      std::string input = one.input;
      const std::string name = "\"" + std::string(field) + "\":";
      const size_t at = input.find(name) + name.size();
      input.replace(at, input.find_first_of(",}", at) - at, large);
      const auto found = panels_of(kind, input, {});
      return !found.has_value() &&
             found.error().violations.at(0) ==
                 base::Violation{field, "calculation.too_much", found.error().violations.at(0).params};
    }
    return false;
  };
  EXPECT_TRUE(refused(CalculationKind::project, "draws", "1000000"));
  EXPECT_TRUE(refused(CalculationKind::caseload, "replications", "100000"));
}

}  // namespace
}  // namespace calculations
