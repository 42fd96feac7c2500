#include "analysis/publication.h"

#include <gtest/gtest.h>

#include "analysis/test_spells.h"

namespace analysis {
namespace {

using base::Date;

Date date(const char* text) { return Date::parse(text).value(); }

AppendixQuery query(const char* from = "2015-01-01", const char* to = "2015-12-31") {
  return {{date(from), date(to), DateBasis::took_part, {{Variable::unit, {"u1"}, false}}},
          *parse_bands("0-3,4-6,7-12,13-", "m"),
          *parse_bands("16-24,25-54,55-64", "a")};
}

const CountTable& table(const Publication& publication, const std::string& name,
                        const AppendixQuery& of = query()) {
  for (const auto& one : publication.tables) {
    if (one.name == published_name(name, {of.population.from, of.population.to})) return one;
  }
  throw std::out_of_range(name);
}

Edition edition_of(const Publication& publication) {
  return {5, false, publication.tables, {}, publication.relations, publication.people};
}

std::vector<Spell> alike(int from, int to, const char* starts_on, const char* ends_on) {
  std::vector<Spell> out;
  for (int i = from; i < to; ++i) {
    Spell spell = TestSpells(1).make(1).front();
    spell.participant = "p" + std::to_string(i);
    spell.sex = base::Sex::woman;
    spell.starts_on = date(starts_on);
    spell.ends_on = date(ends_on);
    spell.exit_reason = "work";
    spell.anonymous = false;
    spell.id = "s" + std::to_string(i);
    spell.unit = "u1";
    spell.at_start = Measurement{{{"financial_assistance", {}}}, {{"job_seeking", {}}}};
    spell.at_end = Measurement{{{"salary", {}}}, {{"working", {}}}};
    out.push_back(std::move(spell));
  }
  return out;
}

std::optional<std::int64_t> shown(const PublishedEdition& edition, const std::string& name,
                                  const std::string& line) {
  for (const auto& one : edition.tables) {
    if (one.name.substr(0, one.name.find(' ')) != name) continue;
    for (const auto& cell : one.cells) {
      if (cell.values == std::vector<std::optional<std::string>>{line, std::nullopt}) return cell.count;
    }
  }
  throw std::out_of_range(name);
}

std::int64_t count(const CountTable& table, const std::vector<std::optional<std::string>>& values) {
  for (const auto& cell : table.cells) {
    if (cell.values == values) return cell.count;
  }
  throw std::out_of_range(table.name);
}

TEST(Publication, has_the_counts_of_the_appendix) {
  const auto columns = columns_of(TestSpells(7).make(300), kTestLists);
  const auto publication = *publication_of(columns, query(), "u1");
  const auto counted = *appendix(columns, query());
  int compared = 0;
  const auto compare = [&](const std::string& name, const Row& row, const std::optional<Figures>& figures) {
    if (!figures) return;
    const auto& there = table(publication, name);
    EXPECT_EQ(count(there, {row.key, std::nullopt}), figures->total.count) << name << row.key;
    EXPECT_EQ(count(there, {row.key, "woman"}), figures->women.count) << name << row.key;
    EXPECT_EQ(count(there, {row.key, "man"}), figures->men.count) << name << row.key;
    ++compared;
  };
  for (const Panel& panel : counted.panels) {
    for (const Row& row : panel.rows) {
      compare(panel.key, row, panel.key == "participants" ? row.spells : row.count);
      compare(panel.key + "_before", row, row.before);
      compare(panel.key + "_after", row, row.after);
    }
  }
  EXPECT_GT(compared, 25);
}

TEST(Publication, is_a_whole_with_every_relation_true) {
  const auto columns = columns_of(TestSpells(8).make(400), kTestLists);
  auto publication = *publication_of(columns, query(), "u1");
  const auto published = publish(edition_of(publication));
  ASSERT_TRUE(published) << published.error().violations.front().field
                         << published.error().violations.front().rule;
  EXPECT_GT(published->suppressed, 0);
  EXPECT_LT(published->suppressed, published->cells);
}

TEST(Publication, follows_on_the_period_before) {
  const auto columns = columns_of(TestSpells(9).make(400), kTestLists);
  const auto first = query("2014-07-01", "2014-12-31"), next = query();
  auto publication = *publication_of(columns, first, "u1");
  const auto later = *publication_of(columns, next, "u1");
  publication.tables.insert(publication.tables.end(), later.tables.begin(), later.tables.end());
  publication.relations.insert(publication.relations.end(), later.relations.begin(), later.relations.end());
  const auto between = continuing("u1", {first.population.from, first.population.to},
                                  {next.population.from, next.population.to}, publication.tables);
  EXPECT_EQ(between.size(), 4u);
  publication.relations.insert(publication.relations.end(), between.begin(), between.end());
  EXPECT_TRUE(publish(edition_of(publication)));
}

// Of 45 who were measured 41 have a salary: so four have none.
TEST(Publication, hides_what_tells_how_few_are_without) {
  auto spells = alike(0, 45, "2015-02-01", "2015-06-30");
  for (size_t i = 41; i < spells.size(); ++i) spells[i].at_end->sources = {{"student_aid", {}}};
  const auto publication = *publication_of(columns_of(spells, kTestLists), query(), "u1");
  EXPECT_EQ(count(table(publication, "income_source_after"), {"salary", std::nullopt}), 41);
  const auto published = *publish(edition_of(publication));
  for (const auto& one : published.tables) {
    for (const auto& cell : one.cells) EXPECT_NE(cell.count, 41) << one.name;
  }
}

// Two of eighteen began before the period: so not both how many took part and how many began are shown.
TEST(Publication, hides_how_few_were_carried_into_the_period) {
  auto spells = alike(0, 16, "2015-02-01", "2015-06-30");
  for (auto& spell : alike(16, 18, "2014-11-01", "2015-06-30")) spells.push_back(std::move(spell));
  const auto published = *publish(edition_of(*publication_of(columns_of(spells, kTestLists), query(), "u1")));
  EXPECT_FALSE(shown(published, "participants", "took_part") && shown(published, "participants", "started"));
}

// One who was there at the end of the period before is protected now: that it is one is not told.
TEST(Publication, hides_how_few_are_gone_since_the_period_before) {
  auto spells = alike(0, 20, "2014-11-01", "2015-06-30");
  for (auto& spell : alike(20, 40, "2015-02-01", "2015-06-30")) spells.push_back(std::move(spell));
  const auto first = query("2014-07-01", "2014-12-31"), next = query();
  const auto before = *publication_of(columns_of(spells, kTestLists), first, "u1");
  spells.erase(spells.begin());
  const auto after = *publication_of(columns_of(spells, kTestLists), next, "u1");
  auto edition = edition_of(after);
  edition.earlier = before.tables;
  auto tables = after.tables;
  tables.insert(tables.end(), before.tables.begin(), before.tables.end());
  for (auto& relation : continuing("u1", {first.population.from, first.population.to},
                                   {next.population.from, next.population.to}, tables)) {
    edition.relations.push_back(std::move(relation));
  }
  const auto published = *publish(edition);
  EXPECT_FALSE(shown(published, "participants", "took_part") && shown(published, "participants", "started"));
}

// Five participations without assistance of one person are one person's.
TEST(Publication, counts_who_is_behind_what_follows) {
  auto spells = alike(0, 45, "2015-02-01", "2015-06-30");
  for (size_t i = 40; i < spells.size(); ++i) {
    spells[i].participant = "only";
    spells[i].at_end->sources = {{"student_aid", {}}};
  }
  const auto publication = *publication_of(columns_of(spells, kTestLists), query(), "u1");
  const auto published = *publish(edition_of(publication));
  for (const auto& one : published.tables) {
    for (const auto& cell : one.cells) EXPECT_NE(cell.count, 40) << one.name;
  }
}

// Ten participations of one person are one person's.
TEST(Publication, counts_who_is_behind_a_count) {
  std::vector<Spell> spells = TestSpells(10).make(300);
  for (auto& spell : spells) spell.participant = spell.anonymous ? spell.participant : "only";
  const auto publication = *publication_of(columns_of(spells, kTestLists), query(), "u1");
  const auto& bars = table(publication, "participants");
  EXPECT_GT(count(bars, {"took_part", std::nullopt}), 20);
  const auto published = *publish(edition_of(publication));
  for (const auto& one : published.tables) {
    for (const auto& cell : one.cells) EXPECT_EQ(cell.count.value_or(0), 0) << one.name;
  }
}

}  // namespace
}  // namespace analysis
