#include <gtest/gtest.h>

#include <algorithm>

#include "panels/panel_sheet.h"
#include "reports/overlap_panels.h"
#include "reports/overlap_report.h"

namespace reports {
namespace {

using assessment::Variable;
using outcomes::IncomeSource;
using outcomes::OccupationStatus;

base::Date day(const char* text) { return base::Date::parse(text).value(); }

assessment::Answer answer(Variable variable, const char* code, const char* on,
                          std::vector<const char*> days = {}) {
  assessment::Value value{code, {}, {}, {}};
  if (days.size() == 2) value.from_on = day(days[0]), value.to_on = day(days[1]);
  return {{variable, {value}, assessment::Source::person, {}}, "s", 1, day(on), day(on), {}};
}

outcomes::Measurement measured(const char* on, std::vector<outcomes::MeasuredSource> sources,
                               std::vector<outcomes::MeasuredOccupation> occupations,
                               std::optional<bool> at_af = {}) {
  outcomes::Measurement out{"m", 1, "p", outcomes::MeasurementPoint::between, day(on), at_af, {}, {}, false};
  out.sources = std::move(sources);
  out.occupations = std::move(occupations);
  return out;
}

// One letter for each agency in the order of the enum: y, n, or a question mark.
std::string told(const Registered& person, const char* on, const std::set<base::Date>& paid = {}) {
  std::string out;
  for (const Presence one : agencies_on(person, paid, day(on))) {
    out += one == Presence::yes ? 'y' : one == Presence::no ? 'n' : '?';
  }
  return out;
}

TEST(OverlapAgencies, are_unknown_where_nobody_has_asked_and_where_the_answer_is_not_known) {
  EXPECT_EQ(told({}, "2026-11-23"), "??????");
  EXPECT_EQ(told({{answer(Variable::registered_at_af, "unknown", "2026-10-01"),
                   answer(Variable::sick_note, "unknown", "2026-10-01")},
                  {},
                  {}},
                 "2026-11-23"),
            "??????");
}

TEST(OverlapAgencies, are_told_by_the_mapping_from_the_day_that_it_holds) {
  const Registered person{
      {answer(Variable::registered_at_af, "yes", "2026-10-01"),
       answer(Variable::main_income, "financial_assistance", "2026-10-01"),
       answer(Variable::sick_note, "none", "2026-10-01"), answer(Variable::ongoing_studies, "sfi", "2026-10-01"),
       answer(Variable::ongoing_work, "occasional", "2026-10-01")},
      {},
      {}};
  EXPECT_EQ(told(person, "2026-09-30"), "??????");
  EXPECT_EQ(told(person, "2026-10-01"), "y?ynyy");  // the main income says nothing of what else one lives on
}

TEST(OverlapAgencies, a_later_answer_that_tells_nothing_leaves_the_earlier_one) {
  const Registered person{{answer(Variable::registered_at_af, "yes", "2026-09-10"),
                           answer(Variable::registered_at_af, "unknown", "2026-11-20")},
                          {},
                          {}};
  EXPECT_EQ(told(person, "2026-11-23"), "y?????");
}

TEST(OverlapAgencies, payments_of_a_month_that_is_not_over_may_be_to_come) {
  const Registered person{{}, {}, {day("2026-10-01")}};
  const std::set<base::Date> paid = {day("2026-10-01"), day("2026-11-01")};
  EXPECT_EQ(told(person, "2026-11-23", paid), told(person, "2026-10-31", paid));
  EXPECT_NE(told(person, "2026-11-30", paid), told(person, "2026-10-31", paid));
}

TEST(OverlapAgencies, a_measured_livelihood_is_the_whole_of_it) {
  const Registered person{{},
                          {measured("2026-10-01", {{IncomeSource::sickness_benefit, {}}},
                                    {{OccupationStatus::working, 50, false}}, false)},
                          {}};
  EXPECT_EQ(told(person, "2026-11-23"), "nyn?ny");
  const Registered supported{{},
                             {measured("2026-10-01", {{IncomeSource::activity_support, {}}},
                                       {{OccupationStatus::studying, {}, {}}}, false)},
                             {}};
  EXPECT_EQ(told(supported, "2026-11-23"), "ynn?yn");  // only who is registered is given that support
}

TEST(OverlapAgencies, full_time_is_not_part_time_and_an_extent_that_is_not_told_says_nothing) {
  const auto work = [](std::optional<int> extent) {
    return Registered{{}, {measured("2026-10-01", {}, {{OccupationStatus::working, extent, false}})}, {}};
  };
  EXPECT_EQ(told(work(99), "2026-11-23").back(), 'y');
  EXPECT_EQ(told(work(100), "2026-11-23").back(), 'n');
  EXPECT_EQ(told(work({}), "2026-11-23").back(), '?');
}

TEST(OverlapAgencies, the_latest_that_says_yes_or_no_holds) {
  Registered person{{answer(Variable::registered_at_af, "yes", "2026-08-01")},
                    {measured("2026-10-01", {}, {{OccupationStatus::other, {}, {}}}, false),
                     measured("2026-11-01", {}, {{OccupationStatus::other, {}, {}}})},
                    {}};
  EXPECT_EQ(told(person, "2026-09-30").front(), 'y');
  EXPECT_EQ(told(person, "2026-11-23").front(), 'n');
  person.answers.push_back(answer(Variable::registered_at_af, "yes", "2026-10-01"));
  EXPECT_EQ(told(person, "2026-11-23").front(), 'y');  // on one day yes goes before no
}

TEST(OverlapAgencies, a_sick_note_holds_for_its_days) {
  const Registered person{
      {answer(Variable::sick_note, "part", "2026-09-01", {"2026-09-01", "2026-10-31"})}, {}, {}};
  EXPECT_EQ(told(person, "2026-10-31"), "???y??");
  EXPECT_EQ(told(person, "2026-11-01"), "??????");
}

TEST(OverlapAgencies, payments_decide_where_the_branch_knows_of_them) {
  const Registered mapped{{answer(Variable::main_income, "financial_assistance", "2026-08-01")}, {}, {}};
  const Registered paid{{}, {}, {day("2026-10-01")}};
  const std::set<base::Date> months = {day("2026-09-01"), day("2026-10-01")};
  EXPECT_EQ(told(mapped, "2026-10-31", months), "??n???");
  EXPECT_EQ(told(paid, "2026-10-31", months), "??y???");
  EXPECT_EQ(told(paid, "2026-11-23", months), "??y???");  // nothing is paid for November yet
  EXPECT_EQ(told(paid, "2026-09-30", months), "??n???");
  EXPECT_EQ(told(mapped, "2026-12-01", months), "??y???");  // no payment is known for so long: the mapping tells
}

TEST(OverlapAgencies, the_latest_answer_is_the_one_that_the_mapping_shows) {
  std::vector<assessment::Answer> answers;
  for (int i = 0; i < 40; ++i) {
    auto one = answer(Variable::registered_at_af, i % 3 == 0 ? "yes" : "no", "2026-01-01");
    one.answered_on = day("2026-01-01").plus_days(i * 7 % 11);
    one.recorded_on = day("2026-01-01").plus_days(i * 5 % 17);
    one.sitting_number = i;
    if (i % 4 == 0) one.cancelled_on = one.recorded_on.plus_days(i % 6);
    answers.push_back(one);
  }
  for (int at = 0; at < 25; ++at) {
    const auto on = day("2026-01-01").plus_days(at);
    const auto whole = assessment::known_on(answers, on);
    const auto* one = assessment::latest_on(answers, Variable::registered_at_af, on);
    ASSERT_EQ(one != nullptr, whole.count(Variable::registered_at_af) == 1);
    if (one != nullptr) {
      EXPECT_EQ(one->sitting_number, whole.at(Variable::registered_at_af).sitting_number);
    }
  }
}

TEST(OverlapDays, are_the_last_of_each_month_and_of_the_period) {
  const auto days = overlap_days(day("2026-01-31"), day("2026-03-15")).value();
  ASSERT_EQ(days.size(), 3u);
  EXPECT_EQ(days[0].str(), "2026-01-31");
  EXPECT_EQ(days[1].str(), "2026-02-28");
  EXPECT_EQ(days[2].str(), "2026-03-15");
  EXPECT_EQ(overlap_days(day("2026-02-28"), day("2026-02-28")).value().size(), 1u);
  EXPECT_EQ(overlap_days(day("2026-02-02"), day("2026-02-01")).error().violations.at(0).rule,
            "population.period_reversed");
  EXPECT_TRUE(overlap_days(day("2022-01-01"), day("2026-12-31")));
  EXPECT_EQ(overlap_days(day("2021-12-31"), day("2026-12-31")).error().violations.at(0).rule,
            "population.period_long");
}

// Made-up people over two months, who are everywhere, nowhere and nobody knows where.
std::vector<OverlapPoint> points() {
  std::vector<OverlapPoint> out = {{day("2026-10-31"), {}}, {day("2026-11-23"), {}}};
  for (std::uint32_t person = 0; person < 200; ++person) {
    for (size_t month = 0; month < 2; ++month) {
      if ((person + month) % 9 == 0) continue;
      Placed one{person, static_cast<base::Sex>(person % 3), {}};
      for (size_t i = 0; i < kAgencyCount; ++i) {
        const auto draw = (person * 7919 + i * 104729 + month * 31) % 7;
        one.at[i] = i == 3     ? Presence::unknown
                    : draw < 3 ? Presence::no
                    : draw < 5 ? Presence::yes
                               : Presence::unknown;
      }
      out[month].people.push_back(one);
    }
  }
  return out;
}

int behind_count(const analysis::Cell& cell) {
  const auto found = behind(points(), cell);
  return found ? static_cast<int>(found->participants.size()) : -1;
}

TEST(OverlapReport, leaves_out_what_is_known_of_nobody) {
  const auto report = overlap_report(points());
  EXPECT_EQ(report.agencies.size(), kAgencyCount - 1);
  EXPECT_EQ(std::count(report.agencies.begin(), report.agencies.end(), Agency::health_care), 0);
  const OverlapReport nobody = overlap_report({{day("2026-11-23"), {}}});
  EXPECT_EQ(nobody.last().total.people, 0);
  for (const auto& panel : overlap_panels(nobody, {Language::en})) EXPECT_FALSE(panel.says.empty());
}

// Every count of every table that opens is as many people as stand behind it.
TEST(OverlapReport, every_count_is_those_behind_it) {
  int checked = 0;
  for (const auto& panel : overlap_panels(overlap_report(points()), {Language::sv})) {
    for (const auto& table : panel.tables) {
      for (const auto& line : table.lines) {
        for (size_t i = 0; i < line.values.size() && !line.is_total; ++i) {
          if (table.columns[i].unit != FigureUnit::count) continue;
          const analysis::Cell cell{panel.key, line.key, table.columns[i].column, table.columns[i].group};
          EXPECT_EQ(behind_count(cell), line.values[i].value_or(-2))
              << cell.panel << " " << cell.line << " " << cell.column << " " << cell.group;
          ++checked;
        }
      }
    }
  }
  EXPECT_GT(checked, 100);
  EXPECT_EQ(behind_count({"overlap_sets", "health_care", "count", "total"}), -1);
  EXPECT_EQ(behind_count({"overlap_sets", "none", "count", "others"}), -1);
  EXPECT_EQ(behind_count({"overlap_months", "2026-09", "count", "total"}), -1);
}

TEST(OverlapReport, sets_add_up_to_everybody_and_unknown_is_never_no) {
  const auto report = overlap_report(points());
  int sum = 0;
  for (const auto& set : report.last().total.sets) sum += set.people;
  EXPECT_EQ(sum, report.last().total.people);
  for (const Agency agency : report.agencies) {
    const std::string name = base::name_of(agency);
    EXPECT_EQ(behind_count({"overlap_agencies", name, "count", "total"}) +
                  behind_count({"overlap_agencies", name, "not", "total"}) +
                  behind_count({"overlap_agencies", name, "unknown", "total"}),
              report.last().total.people);
    EXPECT_GT(behind_count({"overlap_agencies", name, "unknown", "total"}), 0);
  }
}

TEST(OverlapRows, are_the_same_in_whatever_order_people_are_numbered_in_the_register) {
  auto turned = points();
  for (auto& point : turned) {
    for (auto& one : point.people) one.participant = 999 - one.participant;
    std::reverse(point.people.begin(), point.people.end());
  }
  const auto rows = overlap_rows(points(), known_agencies(points()));
  const auto others = overlap_rows(turned, known_agencies(turned));
  ASSERT_EQ(rows.size(), others.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(rows[i].person, others[i].person);
    EXPECT_EQ(rows[i].agencies, others[i].agencies);
    EXPECT_EQ(rows[i].unknown, others[i].unknown);
  }
}

TEST(OverlapPanels, say_what_they_show_in_both_languages_and_every_width) {
  const auto report = overlap_report(points());
  for (const Language language : {Language::sv, Language::en}) {
    for (const DrawingWidth width : {DrawingWidth::wide, DrawingWidth::card, DrawingWidth::narrow}) {
      for (const auto& panel : overlap_panels(report, {language, width})) {
        EXPECT_EQ(panel.says.find("{{"), std::string::npos) << panel.says;
        EXPECT_EQ(panel.drawing.rfind("<svg", 0), 0u) << panel.key;
        for (const auto& note : panel.notes) EXPECT_EQ(note.find("{{"), std::string::npos) << note;
      }
    }
  }
}

}  // namespace
}  // namespace reports
