#include "analysis/follow_up.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "analysis/opening.h"
#include "analysis/test_spells.h"

namespace analysis {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }

AppendixQuery query(DateBasis basis = DateBasis::took_part, std::vector<Filter> filters = {}) {
  return {{date("2015-02-01"), date("2016-01-31"), basis, std::move(filters)},
          *parse_bands("0-3,4-6,7-12,13-", "m"),
          *parse_bands("16-24,25-54,55-64", "a")};
}

struct Made {
  Columns columns;
  AppendixQuery asked;
  Standing standing;
  std::vector<Panel> panels;
};

Made made(const std::vector<Spell>& spells, const AppendixQuery& asked) {
  Made out{columns_of(spells, kTestLists), asked, {}, {}};
  out.standing = *standing_in(out.columns, asked.population);
  out.panels = appendix(out.columns, asked)->panels;
  out.panels.push_back(exit_reason_panel(out.columns, out.standing));
  out.panels.push_back(main_outcome_panel(out.columns, out.standing));
  return out;
}

int opened(const Made& of, const Cell& cell, bool people) {
  const auto rows = rows_in(of.columns, of.standing, of.asked, cell);
  if (!rows) return -1;
  std::set<std::uint32_t> participants;
  for (const size_t row : *rows) participants.insert(of.columns.participant[row]);
  return static_cast<int>(people ? participants.size() : rows->size());
}

void expect_opens(const Made& of, const Panel& panel, const Row& row, const char* column,
                  const std::optional<Figures>& figures, bool people) {
  if (!figures) return;
  const std::pair<const char*, Figure> groups[] = {
      {"total", figures->total}, {"women", figures->women}, {"men", figures->men}};
  for (const auto& [group, figure] : groups) {
    EXPECT_EQ(opened(of, {panel.key, row.key, column, group}, people), figure.count)
        << panel.key << ' ' << row.key << ' ' << column << ' ' << group;
  }
}

void expect_all_open(const Made& of) {
  for (const Panel& panel : of.panels) {
    const bool bars = panel.key == "participants";
    for (const Row& row : panel.rows) {
      expect_opens(of, panel, row, "count", row.count, bars);
      expect_opens(of, panel, row, "spells", row.spells, false);
      expect_opens(of, panel, row, "before", row.before, false);
      expect_opens(of, panel, row, "after", row.after, false);
    }
  }
}

std::string text_of(const Made& of) {
  std::string out;
  const auto put = [&](const std::optional<Figures>& f) {
    if (f) out += std::to_string(f->total.count) + '/' + std::to_string(f->women.count) + ' ';
  };
  for (const Panel& panel : of.panels) {
    out += panel.key + ':';
    for (const Row& row : panel.rows) {
      out += row.key + '=';
      put(row.count), put(row.spells), put(row.before), put(row.after);
    }
  }
  for (const auto& row : source_flow(of.columns, of.standing).counts) {
    for (const int count : row) out += std::to_string(count) + ' ';
  }
  return out;
}

TEST(FollowUp, every_figure_opens_into_so_many) {
  const auto spells = TestSpells(1).make(600);
  for (const DateBasis basis : {DateBasis::took_part, DateBasis::started, DateBasis::ended, DateBasis::ongoing}) {
    expect_all_open(made(spells, query(basis)));
  }
  expect_all_open(made(
      spells, query(DateBasis::took_part, {{Variable::sex, {"woman"}}, {Variable::age, {"25-54", "unknown"}}})));
}

TEST(FollowUp, outcomes_add_up_to_those_who_ended) {
  const auto of = made(TestSpells(2).make(500), query());
  const Panel& panel = of.panels.back();
  int sum = 0;
  for (const Row& row : panel.rows) sum += row.count->total.count;
  EXPECT_EQ(sum, panel.spells.total);
  EXPECT_EQ(panel.rows.back().key, kLineNone);
  EXPECT_GT(panel.rows.back().count->total.count, 0);
}

TEST(FollowUp, the_flow_adds_up_both_ways_and_opens) {
  const auto of = made(TestSpells(3).make(500), query());
  const auto flow = source_flow(of.columns, of.standing);
  int sum = 0;
  for (size_t i = 0; i < flow.keys.size(); ++i) {
    for (size_t j = 0; j < flow.keys.size(); ++j) {
      sum += flow.counts[i][j];
      EXPECT_EQ(opened(of, {"source_flow", flow.keys[i] + ">" + flow.keys[j], "count", "total"}, false),
                flow.counts[i][j]);
    }
  }
  EXPECT_EQ(sum, flow.spells.total);
  EXPECT_GT(sum, 0);
}

TEST(FollowUp, row_order_changes_nothing) {
  auto spells = TestSpells(4).make(400);
  const std::string before = text_of(made(spells, query()));
  std::reverse(spells.begin(), spells.end());
  std::rotate(spells.begin(), spells.begin() + 77, spells.end());
  EXPECT_EQ(text_of(made(spells, query())), before);
}

TEST(FollowUp, all_days_four_weeks_later_give_the_same) {
  auto spells = TestSpells(5).make(400);
  auto asked = query();
  const auto count = [](const Made& of) {
    std::vector<int> out;
    for (const Row& row : of.panels[0].rows) out.push_back(row.spells->total.count);
    return out;
  };
  const auto before = count(made(spells, asked));
  for (auto& spell : spells) {
    spell.starts_on = spell.starts_on.plus_days(28);
    if (spell.ends_on) spell.ends_on = spell.ends_on->plus_days(28);
  }
  asked.population.from = asked.population.from.plus_days(28);
  asked.population.to = asked.population.to.plus_days(28);
  EXPECT_EQ(count(made(spells, asked)), before);
}

TEST(FollowUp, every_row_twice_doubles_participations_and_not_people) {
  auto spells = TestSpells(6).make(400);
  std::erase_if(spells, [](const Spell& spell) { return spell.anonymous; });
  const auto once = made(spells, query());
  auto twice = spells;
  for (auto spell : spells) {
    spell.id += "b";
    twice.push_back(spell);
  }
  const auto doubled = made(twice, query());
  for (size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(doubled.panels[0].rows[i].count->total, once.panels[0].rows[i].count->total);
    EXPECT_EQ(doubled.panels[0].rows[i].spells->total.count, 2 * once.panels[0].rows[i].spells->total.count);
  }
  for (size_t i = 0; i < once.panels[1].rows.size(); ++i) {
    EXPECT_EQ(doubled.panels[1].rows[i].after->total.count, 2 * once.panels[1].rows[i].after->total.count);
    EXPECT_EQ(doubled.panels[1].rows[i].after->total.share_tenths,
              once.panels[1].rows[i].after->total.share_tenths);
  }
}

TEST(Columns, replaced_are_as_if_they_had_been_so_from_the_beginning) {
  auto spells = TestSpells(8).make(300);
  const auto old = columns_of(spells, kTestLists);
  std::set<std::string> changed;
  std::vector<Spell> theirs;
  for (auto& spell : spells) {
    if (spell.participant > "p150" && spell.participant < "p170") {
      changed.insert(spell.participant);
      spell.education_level = "doctorate";
      theirs.push_back(spell);
    }
  }
  std::erase_if(spells, [](const Spell& spell) { return spell.participant == "p20"; });
  changed.insert("p20");
  ASSERT_GT(theirs.size(), 5u);
  const auto query_all = query();
  const auto anew = columns_of(spells, kTestLists);
  const auto merged = replaced(old, changed, theirs, kTestLists);
  EXPECT_EQ(merged.id, anew.id);
  EXPECT_EQ(merged.participants, anew.participants);
  const auto panels = [&](const Columns& columns) {
    return text_of(
        {columns, query_all, *standing_in(columns, query_all.population), appendix(columns, query_all)->panels});
  };
  EXPECT_EQ(panels(merged), panels(anew));
}

TEST(Population, filters_hold_together_and_values_are_alternatives) {
  const auto spells = TestSpells(7).make(500);
  const auto count = [&](std::vector<Filter> filters) {
    const auto columns = columns_of(spells, kTestLists);
    const auto standing = *standing_in(columns, query(DateBasis::took_part, std::move(filters)).population);
    int found = 0;
    for (size_t row = 0; row < standing.size(); ++row) found += counts(standing[row], kTookPart) ? 1 : 0;
    return found;
  };
  const auto all = count({});
  EXPECT_EQ(count({{Variable::unit, {"u1"}, false}}) + count({{Variable::unit, {"u2"}}}), all);
  EXPECT_EQ(count({{Variable::sex, {"woman", "man", "unknown"}}}), all);
  const Filter women{Variable::sex, {"woman"}};
  EXPECT_EQ(count({women, {Variable::unit, {"u1"}}}) + count({women, {Variable::unit, {"u2"}}}), count({women}));
  EXPECT_EQ(count({{Variable::unit, {"nowhere"}}}), 0);
  EXPECT_EQ(count({{Variable::income_source_end, {"unknown"}}}) +
                count({{Variable::income_source_end, kTestLists.income_sources}}),
            all);
}

TEST(Population, refuses_what_cannot_be) {
  const auto columns = columns_of({}, kTestLists);
  const Population reversed{date("2016-01-01"), date("2015-01-01")};
  EXPECT_EQ(standing_in(columns, reversed).error().violations.at(0).rule, "population.period_reversed");
  auto bands = query(DateBasis::took_part, {{Variable::sex, {"woman"}}, {Variable::age, {"x"}}}).population;
  EXPECT_EQ(standing_in(columns, bands).error().violations.at(0).field, "filters[2].values[1]");
}

}  // namespace
}  // namespace analysis
