#include "reports/flows_rows.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

using analysis::ExitCause;
using analysis::Month;

Month month(const char* text) { return Month::parse(text).value(); }
const FlowWindow kYear{month("2025-01"), month("2025-12")};

std::string told(const std::vector<economics::ObservedSpell>& spells) {
  std::string out;
  for (const auto& one : spells) {
    out += one.person + " " + one.state + " " + Month{one.first_month}.str() + "–" + Month{one.last_month}.str() +
           "; ";
  }
  return out;
}

TEST(ObservedSpells, follow_a_person_from_assistance_through_the_programme_to_work_and_back) {
  FlowPerson person{"a", "all", {{month("2025-03"), month("2025-05"), ExitCause::work}}, {}};
  for (const auto* paid : {"2024-11", "2025-01", "2025-02", "2025-03", "2025-09"})
    person.assisted.insert(month(paid));
  EXPECT_EQ(told(observed_spells({person}, kYear)),
            "a assistance 2025-01–2025-02; a programme 2025-03–2025-05; a work 2025-06–2025-08; "
            "a assistance 2025-09–2025-09; a outside 2025-10–2025-12; ");
}

TEST(ObservedSpells, begin_where_somebody_is_first_seen) {
  FlowPerson person{"a", "all", {{month("2025-10"), {}, ExitCause::other}}, {}};
  EXPECT_EQ(told(observed_spells({person}, kYear)), "a programme 2025-10–2025-12; ");
  person.assisted.insert(month("2025-08"));
  EXPECT_EQ(told(observed_spells({person}, kYear)),
            "a assistance 2025-08–2025-08; a outside 2025-09–2025-09; a programme 2025-10–2025-12; ");
}

TEST(ObservedSpells, follow_nobody_before_their_first_month_here_in_the_window) {
  const FlowPerson person{"a", "all", {{month("2024-01"), month("2024-05"), ExitCause::work}}, {month("2025-06")}};
  EXPECT_EQ(told(observed_spells({person}, kYear)), "a assistance 2025-06–2025-06; a outside 2025-07–2025-12; ");
}

TEST(ObservedSpells, go_where_assistance_is_told_to_have_led_until_it_is_paid_again) {
  FlowPerson person{"a", "all", {}, {month("2025-01"), month("2025-02"), month("2025-06")}};
  person.ends = {{month("2025-03"), ExitCause::work}, {month("2025-07"), ExitCause::benefit}};
  EXPECT_EQ(told(observed_spells({person}, kYear)),
            "a assistance 2025-01–2025-02; a work 2025-03–2025-05; a assistance 2025-06–2025-06; "
            "a benefit 2025-07–2025-12; ");
}

TEST(ObservedSpells, take_work_studies_and_what_is_paid_instead_from_the_reason) {
  using assistance::AssistanceEndReason;
  EXPECT_EQ(led_to(AssistanceEndReason::subsidised_work), ExitCause::work);
  EXPECT_EQ(led_to(AssistanceEndReason::studies), ExitCause::studies);
  EXPECT_EQ(led_to(AssistanceEndReason::unemployment_benefit), ExitCause::benefit);
  EXPECT_EQ(led_to(AssistanceEndReason::moved), ExitCause::other);
  EXPECT_EQ(led_to(AssistanceEndReason::no_new_application), ExitCause::other);
}

TEST(ObservedSpells, take_the_latest_exit_and_tell_nothing_of_who_is_never_seen) {
  const FlowPerson person{"a",
                          "all",
                          {{month("2025-02"), month("2025-03"), ExitCause::studies},
                           {month("2024-01"), month("2024-05"), ExitCause::benefit}},
                          {}};
  EXPECT_EQ(told(observed_spells({person, {"b", "all", {}, {}}}, kYear)),
            "a programme 2025-02–2025-03; a studies 2025-04–2025-12; ");
}

TEST(ObservedSpells, count_the_month_of_an_exit_in_the_programme_and_a_new_stay_at_once) {
  const FlowPerson person{"a",
                          "all",
                          {{month("2025-01"), month("2025-02"), ExitCause::other},
                           {month("2025-02"), month("2025-02"), ExitCause::work}},
                          {}};
  EXPECT_EQ(told(observed_spells({person}, kYear)), "a programme 2025-01–2025-02; a work 2025-03–2025-12; ");
}

}  // namespace
}  // namespace reports
