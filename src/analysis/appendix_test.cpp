#include "analysis/appendix.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace analysis {
namespace {

using base::Date;
using base::Sex;

Date date(std::string_view text) { return Date::parse(text).value(); }

AppendixQuery query(std::string_view from = "2015-02-01", std::string_view to = "2016-01-31") {
  return {{date(from), date(to)},
          *parse_bands("0-3,4-6,7-12,13-", "m"),
          *parse_bands("16-24,25-54,55-64", "a")};
}

base::Result<Appendix> appendix_of(const std::vector<Spell>& spells, const AppendixQuery& asked) {
  return analysis::appendix(columns_of(spells, {{"financial_assistance", "salary"},
                                                {"working", "studying", "job_seeking"},
                                                {"primary", "upper_secondary", "unknown"}}),
                            asked);
}

Spell spell(std::string participant, Sex sex, std::string_view starts_on,
            std::string_view ends_on = "", std::string exit_reason = "") {
  Spell out{std::move(participant),
            sex,
            {},
            {},
            date(starts_on),
            {},
            std::move(exit_reason),
            {},
            {},
            {},
            false};
  if (!ends_on.empty()) out.ends_on = date(ends_on);
  return out;
}

Measurement measured(std::vector<std::string> sources, std::vector<std::string> occupations) {
  Measurement out;
  for (auto& code : sources) out.sources.push_back({std::move(code), {}});
  for (auto& code : occupations) out.occupations.push_back({std::move(code), {}});
  return out;
}

const Panel& panel(const Appendix& appendix, const std::string& key) {
  for (const auto& panel : appendix.panels) {
    if (panel.key == key) return panel;
  }
  throw std::out_of_range(key);
}

const Row& row(const Panel& panel, const std::string& key) {
  for (const auto& row : panel.rows) {
    if (row.key == key) return row;
  }
  throw std::out_of_range(key);
}

int count(const Appendix& appendix, const std::string& of, const std::string& key) {
  return row(panel(appendix, of), key).count->total.count;
}

TEST(Appendix, has_its_six_panels_in_order) {
  const auto result = *appendix_of({}, query());
  std::vector<std::string> keys;
  for (const auto& one : result.panels) keys.push_back(one.key);
  EXPECT_EQ(keys, (std::vector<std::string>{"participants", "income_source", "occupation",
                                            "duration", "education", "age"}));
  EXPECT_EQ(result.definition_version, 2);
  EXPECT_FALSE(panel(result, "education").total->count->total.share_tenths);
  EXPECT_FALSE(panel(result, "duration").days->total.median_tenths);
}

TEST(Appendix, refuses_a_period_that_ends_before_it_begins) {
  const auto result = appendix_of({}, query("2016-01-31", "2015-02-01"));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().violations.at(0).rule, "population.period_reversed");
}

TEST(Appendix, both_ends_of_the_period_are_inside) {
  const auto result = *appendix_of({spell("a", Sex::woman, "2014-01-01", "2015-01-31", "work"),
                                 spell("b", Sex::woman, "2014-01-01", "2015-02-01", "work"),
                                 spell("c", Sex::man, "2015-02-01", "2016-01-31", "work"),
                                 spell("d", Sex::man, "2016-01-31", "2016-02-01", "work"),
                                 spell("e", Sex::man, "2016-02-01")},
                                query());
  EXPECT_EQ(result.totals.took_part, (Split{3, 1, 2, 0}));
  EXPECT_EQ(result.totals.started, (Split{2, 0, 2, 0}));
  EXPECT_EQ(result.totals.ended, (Split{2, 1, 1, 0}));
  EXPECT_EQ(result.totals.ongoing, (Split{1, 0, 1, 0}));
}

TEST(Appendix, one_day_can_be_period_and_spell) {
  const auto result = *appendix_of({spell("a", Sex::woman, "2015-05-05", "2015-05-05", "work")},
                                query("2015-05-05", "2015-05-05"));
  EXPECT_EQ(result.totals.took_part.total, 1);
  EXPECT_EQ(result.totals.started.total, 1);
  EXPECT_EQ(result.totals.ended.total, 1);
  EXPECT_EQ(result.totals.ongoing.total, 0);
  EXPECT_EQ(panel(result, "duration").days->total.median_tenths, 0);
}

TEST(Appendix, a_person_who_takes_part_twice_is_one_participant_and_two_spells) {
  const auto result = *appendix_of({spell("a", Sex::woman, "2015-03-01", "2015-04-01", "other"),
                                 spell("a", Sex::woman, "2015-06-01", "2015-12-01", "work"),
                                 spell("b", Sex::man, "2015-06-01")},
                                query());
  const auto& bars = panel(result, "participants");
  EXPECT_EQ(row(bars, "took_part").count->total.count, 2);
  EXPECT_EQ(row(bars, "took_part").spells->total.count, 3);
  EXPECT_EQ(row(bars, "ended").count->women.count, 1);
  EXPECT_EQ(row(bars, "ended").spells->women.count, 2);
  EXPECT_EQ(row(bars, "ongoing").count->total.count, 1);
  EXPECT_FALSE(bars.total);
  EXPECT_EQ(panel(result, "duration").participants.total, 1);
  EXPECT_EQ(panel(result, "duration").spells.total, 2);
  EXPECT_EQ(panel(result, "duration").total->count->total.count, 2);
}

TEST(Appendix, several_sources_count_each_and_the_sum_exceeds_the_participants) {
  auto one = spell("a", Sex::woman, "2015-03-01", "2015-09-01", "work");
  one.at_start = measured({"financial_assistance", "salary", "salary"}, {"job_seeking"});
  one.at_end = measured({"salary"}, {"working", "studying", "job_seeking"});
  const auto result = *appendix_of({one}, query());
  const auto& sources = panel(result, "income_source");
  EXPECT_EQ(row(sources, "salary").before->total.count, 1);
  EXPECT_EQ(row(sources, "salary").after->women.share_tenths, 1000);
  EXPECT_EQ(sources.total->before->total.count, 2);
  EXPECT_FALSE(sources.total->before->total.share_tenths);
  EXPECT_EQ(panel(result, "occupation").total->after->total.count, 3);
}

TEST(Appendix, exits_that_could_not_be_measured_are_left_out_and_told) {
  std::vector<Spell> spells = {spell("a", Sex::woman, "2015-03-01", "2015-09-01", kEndedUnmeasured),
                               spell("b", Sex::man, "2015-03-01", "2015-09-01", kConsentWithdrawn),
                               spell("c", Sex::man, "2015-03-01", "2015-09-01", kRegisteredInError),
                               spell("d", Sex::unknown, "2015-03-01", "2015-09-01", "work")};
  for (auto& one : spells) one.at_start = one.at_end = measured({"salary"}, {"working"});
  const auto result = *appendix_of(spells, query());
  for (const char* key : {"income_source", "occupation"}) {
    const auto& of = panel(result, key);
    EXPECT_EQ(of.spells, (Split{1, 0, 0, 1}));
    EXPECT_EQ(of.excluded.ended_unmeasured, (Split{1, 1, 0, 0}));
    EXPECT_EQ(of.excluded.consent_withdrawn, (Split{1, 0, 1, 0}));
    EXPECT_EQ(of.excluded.registered_in_error, (Split{1, 0, 1, 0}));
    EXPECT_EQ(of.total->before->total.count, 1);
    EXPECT_EQ(of.total->before->women.count + of.total->before->men.count, 0);
  }
  EXPECT_EQ(panel(result, "duration").spells.total, 3);
  EXPECT_EQ(result.totals.ended.total, 3);
  EXPECT_EQ(panel(result, "participants").excluded.registered_in_error.total, 1);
  EXPECT_EQ(panel(result, "participants").excluded.ended_unmeasured.total, 0);
}

TEST(Appendix, a_missing_measurement_is_told_and_never_guessed) {
  auto no_start = spell("a", Sex::woman, "2015-03-01", "2015-09-01", "work");
  no_start.at_end = measured({"salary"}, {});
  auto no_end = spell("b", Sex::man, "2015-03-01", "2015-09-01", "work");
  no_end.at_start = measured({"financial_assistance"}, {"job_seeking"});
  const auto result = *appendix_of({no_start, no_end}, query());
  const auto& sources = panel(result, "income_source");
  EXPECT_EQ(sources.without_measurement->at_start, (Split{1, 1, 0, 0}));
  EXPECT_EQ(sources.without_measurement->at_end, (Split{1, 0, 1, 0}));
  EXPECT_EQ(row(sources, "salary").after->total.share_tenths, 1000);
  EXPECT_FALSE(row(sources, "salary").after->men.share_tenths);
  EXPECT_EQ(panel(result, "occupation").without_measurement->at_end.total, 2);
}

TEST(Appendix, an_unlisted_code_gets_its_own_row_after_the_listed) {
  auto one = spell("a", Sex::woman, "2015-03-01", "2015-09-01", "work");
  one.at_start = measured({"zeta"}, {});
  one.at_end = measured({"alpha"}, {});
  one.education_level = "doctor";
  const auto result = *appendix_of({one}, query());
  std::vector<std::string> keys;
  for (const auto& each : panel(result, "income_source").rows) keys.push_back(each.key);
  EXPECT_EQ(keys, (std::vector<std::string>{"financial_assistance", "salary", "alpha", "zeta"}));
  EXPECT_EQ(count(result, "education", "doctor"), 1);
}

TEST(Appendix, months_are_clipped_to_the_end_of_the_month) {
  const auto result = *appendix_of({spell("a", Sex::man, "2015-01-31", "2015-04-29", "work"),     // 2
                                 spell("b", Sex::man, "2014-11-30", "2015-02-28", "work"),     // 3
                                 spell("c", Sex::man, "2015-05-31", "2015-09-30", "work"),     // 4
                                 spell("d", Sex::man, "2014-01-01", "2015-02-01", "work"),     // 13
                                 spell("e", Sex::woman, "2014-02-02", "2015-02-01", "work")},  // 11
                                query());
  EXPECT_EQ(count(result, "duration", "0-3"), 2);
  EXPECT_EQ(count(result, "duration", "4-6"), 1);
  EXPECT_EQ(count(result, "duration", "7-12"), 1);
  EXPECT_EQ(count(result, "duration", "13-"), 1);
  const auto& of = panel(result, "duration");
  EXPECT_EQ(row(of, "0-3").count->men.share_tenths, 500);
  EXPECT_EQ(of.days->total.median_tenths, 1220);  // 88, 90, 122, 364, 396
  EXPECT_EQ(of.days->total.mean_tenths, 2120);
  EXPECT_EQ(of.days->women.median_tenths, 3640);
}

TEST(Appendix, durations_outside_closed_bands_have_their_row) {
  auto closed = query();
  closed.month_bands = *parse_bands("0-3,4-6", "m");
  const auto result = *appendix_of({spell("a", Sex::man, "2014-01-01", "2015-03-01", "work")}, closed);
  EXPECT_EQ(count(result, "duration", "outside"), 1);
  EXPECT_EQ(panel(*appendix_of({}, query()), "duration").rows.size(), 4u);
}

TEST(Appendix, leap_day_birthday_is_on_the_first_of_march_in_common_years) {
  auto before = spell("a", Sex::woman, "2015-02-28");
  auto after = spell("b", Sex::woman, "2015-03-01");
  before.born_on = after.born_on = date("1960-02-29");
  auto leap = query("2015-02-01", "2016-03-31");
  leap.age_bands = *parse_bands("54,55-", "a");
  const auto result = *appendix_of({before, after}, leap);
  EXPECT_EQ(count(result, "age", "54"), 1);
  EXPECT_EQ(count(result, "age", "55-"), 1);
}

TEST(Appendix, age_is_outside_the_bands_unknown_or_by_year) {
  auto young = spell("a", Sex::woman, "2015-03-01");
  young.born_on = date("1999-03-02");
  auto by_year = spell("b", Sex::man, "2015-03-01");
  by_year.birth_year = 1999;
  const auto result = *appendix_of({young, by_year, spell("c", Sex::man, "2015-03-01")}, query());
  EXPECT_EQ(count(result, "age", "outside"), 1);
  EXPECT_EQ(count(result, "age", "16-24"), 1);
  EXPECT_EQ(count(result, "age", "unknown"), 1);
  EXPECT_EQ(panel(result, "age").age_by_year_only, (Split{1, 0, 1, 0}));
  EXPECT_EQ(panel(result, "age").total->count->total.share_tenths, 1000);
}

TEST(Appendix, anonymous_participants_are_counted_apart) {
  auto woman = spell("", Sex::woman, "2015-03-01");
  auto man = spell("", Sex::man, "2014-03-01", "2015-02-01", "work");
  auto wrong = spell("", Sex::man, "2015-03-01", "2015-04-01", kRegisteredInError);
  auto unknown = spell("", Sex::unknown, "2016-02-01");
  for (auto* one : {&woman, &man, &wrong, &unknown}) one->anonymous = true;
  const auto result = *appendix_of({woman, man, wrong, unknown}, query());
  EXPECT_EQ(result.anonymous, (Split{2, 1, 1, 0}));
  EXPECT_EQ(result.totals.took_part.total, 0);
  EXPECT_EQ(panel(result, "education").spells.total, 0);
  EXPECT_EQ(panel(result, "participants").excluded.registered_in_error.total, 0);
}

TEST(Appendix, an_end_before_the_start_is_our_own_fault) {
  EXPECT_THROW((void)appendix_of({spell("a", Sex::man, "2015-03-01", "2015-02-28", "work")}, query()),
               base::InvariantViolation);
}

// Krokom, "Kom i Jobb": ten participants, three women and seven men, 2015-02 to 2016-01. All ten
// sought work actively; nine had work at the end, one of them 75 % with 25 % Swedish lessons, one
// went back to assistance.
std::vector<Spell> krokom() {
  std::vector<Spell> spells;
  for (int i = 0; i < 10; ++i) {
    auto one = spell("k" + std::to_string(i), i < 3 ? Sex::woman : Sex::man, "2015-02-02",
                     i < 5 ? "2016-01-31" : "2015-12-31", i == 9 ? "other" : "work");
    one.at_start = measured({"financial_assistance"}, {"job_seeking"});
    one.at_end = i == 9 ? measured({"financial_assistance"}, {"job_seeking"})
                        : measured({"salary"}, {"working", "job_seeking"});
    spells.push_back(one);
  }
  spells[0].at_end->occupations = {{"working", 75}, {"studying", 25}, {"job_seeking", {}}};
  return spells;
}

TEST(Appendix, gives_krokoms_own_figures) {
  const auto result = *appendix_of(krokom(), query());
  EXPECT_EQ(result.totals.took_part, (Split{10, 3, 7, 0}));
  EXPECT_EQ(result.totals.started, (Split{10, 3, 7, 0}));
  EXPECT_EQ(result.totals.ended, (Split{10, 3, 7, 0}));
  EXPECT_EQ(result.totals.ongoing, Split{});
  const auto& sources = panel(result, "income_source");
  EXPECT_EQ(row(sources, "financial_assistance").before->total.count, 10);
  EXPECT_EQ(row(sources, "financial_assistance").after->total.count, 1);
  EXPECT_EQ(row(sources, "salary").after->total.share_tenths, 900);
  EXPECT_EQ(row(sources, "salary").after->women.share_tenths, 1000);
  EXPECT_EQ(row(sources, "salary").after->men.share_tenths, 857);
  const auto& occupations = panel(result, "occupation");
  EXPECT_EQ(row(occupations, "job_seeking").before->total.count, 10);
  EXPECT_EQ(row(occupations, "job_seeking").after->total.count, 10);
  EXPECT_EQ(row(occupations, "working").after->total.count, 9);
  EXPECT_EQ(row(occupations, "studying").after->women.count, 1);
  EXPECT_EQ(occupations.total->after->total.count, 20);
  EXPECT_EQ(count(result, "duration", "7-12"), 10);
}

}  // namespace
}  // namespace analysis
