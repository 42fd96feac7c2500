#include "placements/placement_html.h"

#include <gtest/gtest.h>

#include "platform/documents/pdf.h"

namespace placements {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

PlacementSheet sheet() {
  PlacementSheet out{{"p", 1, base::HolderId("h"), base::PersonId("x"), base::UnitId("u"), "w", {}, day("2026-11-02"),
                      day("2027-01-29"), {{day("2026-11-02"), 50, {}}, {day("2026-12-01"), {}, 30}}},
                     PlacementState::planned, {}, "AME", "Nämnden", "Hassan Nur", "", "Ebba <Testsson>", true};
  auto& terms = out.placement.terms;
  terms.purpose = "PURPOSE-MARKER";
  terms.tasks = {"diska & duka"};
  terms.adaptations = {"höj- och sänkbar bänk"};
  terms.supervisor = {"Ritva Ståhl", "070-1", ""};
  terms.working_times = "mån–ons 8–12";
  terms.insurance = Insurance::state_by_af;
  terms.confidentiality_on = day("2026-10-30");
  out.workplace.name = "Skolköket";
  out.workplace.organisation_name = "Skolan AB";
  return out;
}

TEST(Agreement, tells_all_that_is_agreed_and_nothing_of_why) {
  const auto html = agreement_html(sheet(), Language::sv);
  for (const char* part :
       {"<html lang=\"sv\">", "Ebba &lt;Testsson&gt;", "Skolköket", "Skolan AB", "Hassan Nur",
        "2026-11-02 – 2027-01-29",
        "50\u00a0% från 2026-11-02", "30 timmar i veckan från 2026-12-01", "diska &amp; duka", "höj- och sänkbar bänk",
        "Ritva Ståhl, 070-1", "mån–ons 8–12", "Kammarkollegiet", "Arbetsplatsen ansvarar för arbetsmiljön",
        "Genomgången den 2026-10-30", "Underskrifter"}) {
    EXPECT_TRUE(has(html, part)) << part;
  }
  EXPECT_FALSE(has(html, "PURPOSE-MARKER"));
  EXPECT_TRUE(has(agreement_html(sheet(), Language::en), "Three-party agreement"));
}

TEST(Agreement, has_no_personal_data_in_its_metadata) {
  const auto html = agreement_html(sheet(), Language::sv);
  EXPECT_TRUE(has(html, "<title>Trepartsöverenskommelse om praktik</title>"));
  const auto pdf = platform::render_pdf(html);
  ASSERT_TRUE(pdf.has_value());
  EXPECT_EQ(pdf->substr(0, 5), "%PDF-");
  EXPECT_TRUE(has(*pdf, "/StructTreeRoot"));
  EXPECT_FALSE(has(*pdf, "Testsson"));  // the text is compressed; what is not would be metadata
}

TEST(WorkAbilityDocument, shows_every_grade_with_its_comment) {
  SignedAbility made;
  made.made.assessed_on = day("2026-12-10");
  made.made.tasks_observed = "Disk och servering";
  made.made.abilities = {{Ability::endurance, AbilityLevel::works_with_adaptation, "paus efter två timmar"}};
  made.made.managed_percent = 50;
  made.made.overall_text = "Klarar halvtid";
  made.signed_by = "Hassan Nur";
  const auto html = work_ability_html(sheet(), made, Language::sv);
  for (const char* part : {"Uthållighet", "Fungerar med anpassning", "paus efter två timmar", "50\u00a0%",
                           "Klarar halvtid", "Undertecknad av Hassan Nur"}) {
    EXPECT_TRUE(has(html, part)) << part;
  }
  EXPECT_FALSE(has(html, "PURPOSE-MARKER"));
}

}  // namespace
}  // namespace placements
