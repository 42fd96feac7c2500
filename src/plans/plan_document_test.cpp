#include "plans/plan_document.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "plans/test_plan.h"

namespace plans {
namespace {

Printed printed() {
  auto content = two_goals();
  content.goals[0].activities[0].weekly_hours = 20;
  content.goals[0].activities[1].doer = Doer::staff;
  content.goals[0].activities[1].doer_name = "Miriam Tesfay";
  return {{"p1", PlanKind::action_plan, 2, kToday, PlanAgreement::meeting, "", "Miriam Tesfay", "Torget", content},
          "Märta Markör", false, false};
}

// What poppler's tools say about the file.
std::string told(const std::string& pdf, const std::string& tool, const std::string& after) {
  const auto path = std::filesystem::path(testing::TempDir()) / "samsyn_plan_test.pdf";
  std::ofstream(path, std::ios::binary) << pdf;
  std::string out;
  FILE* pipe = popen((tool + " '" + path.string() + "' " + after + " 2>&1").c_str(), "r");
  char piece[4096];
  while (const size_t got = fread(piece, 1, sizeof piece, pipe)) out.append(piece, got);
  pclose(pipe);
  return out;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(PlanDocument, is_a_tagged_pdf_that_tells_the_plan) {
  const auto pdf = *plan_pdf(printed(), Language::sv);
  const auto info = told(pdf, "pdfinfo", "");
  EXPECT_TRUE(has(info, "Tagged:          yes")) << info;
  EXPECT_TRUE(has(info, "A4")) << info;
  const auto text = told(pdf, "pdftotext -layout", "-");
  for (const char* part : {"Handlingsplan", "Märta Markör", "Mål 1: Arbete i kök", "Praktik i skolkök", "2026-12-01",
                           "Miriam Tesfay", "Delmål: Träna varje vecka", "Vid ett möte", "Underskrifter",
                           "Jag förstår planen."}) {
    EXPECT_TRUE(has(text, part)) << part << "\n" << text;
  }
}

TEST(PlanDocument, names_nobody_in_its_name_and_its_metadata) {
  const auto pdf = *plan_pdf(printed(), Language::sv);
  EXPECT_TRUE(has(told(pdf, "pdfinfo", ""), "Title:           Handlingsplan, version 2"));
  for (const char* name : {"Markör", "Miriam"}) EXPECT_FALSE(has(told(pdf, "pdfinfo", ""), name)) << name;
  EXPECT_EQ(file_name(printed()), "plan-v2.pdf");
}

TEST(PlanDocument, speaks_both_languages_and_says_what_it_is_not) {
  auto draft = printed();
  draft.is_draft = true;
  const auto html = plan_html(draft, Language::en);
  EXPECT_TRUE(has(html, "<html lang=\"en\">"));
  EXPECT_TRUE(has(html, "<h1>Action plan</h1>"));
  EXPECT_TRUE(has(html, "Draft – not agreed yet"));
  EXPECT_FALSE(has(html, "2026-11-23"));
  EXPECT_EQ(file_name(draft), "plan-draft.pdf");
  auto withdrawn = printed();
  withdrawn.is_withdrawn = true;
  EXPECT_TRUE(has(plan_html(withdrawn, Language::sv), "gäller inte"));
}

TEST(PlanDocument, an_activity_without_a_day_is_followed_up_with_its_goal) {
  const auto html = plan_html(printed(), Language::sv);
  EXPECT_TRUE(has(html, "<th scope=\"row\">Praktik i skolkök</th><td>Märta Markör</td><td>2026-12-01</td>"
                        "<td>2026-12-10</td><td>20</td>"));
}

TEST(PlanDocument, text_is_text) {
  auto sly = printed();
  sly.plan.content.goals[0].title = "<script>alert(1)</script>";
  EXPECT_FALSE(has(plan_html(sly, Language::sv), "<script>"));
}

}  // namespace
}  // namespace plans
