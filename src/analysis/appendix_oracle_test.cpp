// The appendix beside an independent computation in Python (tests/oracles/appendix_oracle.py),
// which makes the spells, the queries and the expected lines from the definitions alone.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "analysis/appendix.h"
#include "base/text.h"

namespace analysis {
namespace {

using base::Date;
using base::Sex;
using Lines = std::set<std::string>;

std::optional<Date> date(const std::string& text) { return Date::parse(text); }

Sex sex(const std::string& text) {
  return text == "woman" ? Sex::woman : text == "man" ? Sex::man : Sex::unknown;
}

std::vector<Answer> answers(const std::string& text) {
  std::vector<Answer> out;
  if (text.empty()) return out;
  for (const auto& code : base::split(text, '+')) out.push_back({code, {}});
  return out;
}

std::optional<Measurement> measurement(const std::string& text) {
  if (text == "-") return std::nullopt;
  const auto lists = base::split(text, '/');
  return Measurement{answers(lists.at(0)), answers(lists.at(1))};
}

std::vector<std::string> lines_of(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::vector<std::string> out;
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

Spell read_spell(const std::string& line) {
  const auto f = base::split(line, ';');
  Spell spell{f.at(0),
              sex(f.at(1)),
              date(f.at(2)),
              {},
              date(f.at(4)).value(),
              date(f.at(5)),
              f.at(6),
              f.at(7),
              measurement(f.at(8)),
              measurement(f.at(9)),
              f.at(10) == "1"};
  if (!f.at(3).empty()) spell.birth_year = std::stoi(f.at(3));
  return spell;
}

AppendixQuery read_query(const std::string& line) {
  const auto f = base::split(line, ';');
  return {{date(f.at(0)).value(), date(f.at(1)).value()},
          *parse_bands(f.at(2), "months"),
          *parse_bands(f.at(3), "ages")};
}

CodeLists read_lists(const std::string& line) {
  const auto f = base::split(line, ';');
  const auto list = [&](size_t i) { return base::split(f.at(i), '+'); };
  return {list(4), list(5), list(6)};
}

void put(Lines& out, const std::string& at, const Figures& figures) {
  const auto one = [&](const char* column, const Figure& figure) {
    out.insert(fmt::format("{}|{}|{}|{}", at, column, figure.count,
                           figure.share_tenths ? std::to_string(*figure.share_tenths) : "-"));
  };
  one("total", figures.total);
  one("women", figures.women);
  one("men", figures.men);
}

void put(Lines& out, const std::string& at, const Split& split) {
  out.insert(fmt::format("{}|{}|{}|{}|{}", at, split.total, split.women, split.men, split.unknown));
}

void put(Lines& out, const std::string& at, const Days& days) {
  const auto text = [](const std::optional<int>& v) { return v ? std::to_string(*v) : "-"; };
  out.insert(fmt::format("{}|{}|{}", at, text(days.median_tenths), text(days.mean_tenths)));
}

void put(Lines& out, const std::string& at, const Row& row) {
  const std::string key = at + "|row|" + row.key;
  if (row.count) put(out, key + "|count", *row.count);
  if (row.spells) put(out, key + "|spells", *row.spells);
  if (row.before) put(out, key + "|before", *row.before);
  if (row.after) put(out, key + "|after", *row.after);
}

void put(Lines& out, const std::string& at, const Panel& panel) {
  put(out, at + "|participants", panel.participants);
  put(out, at + "|spells", panel.spells);
  put(out, at + "|excluded|ended_unmeasured", panel.excluded.ended_unmeasured);
  put(out, at + "|excluded|consent_withdrawn", panel.excluded.consent_withdrawn);
  put(out, at + "|excluded|registered_in_error", panel.excluded.registered_in_error);
  if (panel.without_measurement) {
    put(out, at + "|without|start", panel.without_measurement->at_start);
    put(out, at + "|without|end", panel.without_measurement->at_end);
  }
  if (panel.days) {
    put(out, at + "|days|total", panel.days->total);
    put(out, at + "|days|women", panel.days->women);
    put(out, at + "|days|men", panel.days->men);
  }
  if (panel.age_by_year_only) put(out, at + "|by_year", *panel.age_by_year_only);
  for (const auto& row : panel.rows) put(out, at, row);
  if (panel.total) put(out, at, *panel.total);
}

Lines ours(const std::vector<Spell>& spells, const std::vector<std::string>& queries) {
  Lines out;
  for (size_t i = 0; i < queries.size(); ++i) {
    const Columns columns = columns_of(spells, read_lists(queries[i]));
    const auto result = *appendix(columns, read_query(queries[i]));
    const std::string at = std::to_string(i);
    put(out, at + "|anonymous", result.anonymous);
    for (const auto& panel : result.panels) put(out, at + "|" + panel.key, panel);
  }
  return out;
}

TEST(AppendixOracle, agrees_on_every_figure_over_thousands_of_spells) {
  const std::filesystem::path folder =
      std::filesystem::path(testing::TempDir()) / "appendix_oracle";
  std::filesystem::create_directories(folder);
  const std::string command = "/usr/bin/python3 " SAMSYN_SOURCE_DIR
                              "/tests/oracles/appendix_oracle.py '" +
                              folder.string() + "'";
  ASSERT_EQ(std::system(command.c_str()), 0);
  std::vector<Spell> spells;
  for (const auto& line : lines_of(folder / "spells.csv")) spells.push_back(read_spell(line));
  ASSERT_GT(spells.size(), 3000u);
  const auto expected_lines = lines_of(folder / "expected.txt");
  const Lines expected(expected_lines.begin(), expected_lines.end());
  ASSERT_GT(expected.size(), 800u);
  const Lines found = ours(spells, lines_of(folder / "queries.csv"));
  for (const auto& line : expected) EXPECT_TRUE(found.contains(line)) << "missing: " << line;
  for (const auto& line : found) EXPECT_TRUE(expected.contains(line)) << "only ours: " << line;
}

}  // namespace
}  // namespace analysis
