// The panels, counted over bits of sixty-four rows at a time, beside a count row by row from what was registered.
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <thread>

#include "analysis/appendix.h"
#include "analysis/test_spells.h"

namespace analysis {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }

AppendixQuery query(DateBasis basis, std::vector<Filter> filters = {}) {
  return {{date("2015-02-01"), date("2016-01-31"), basis, std::move(filters)},
          *parse_bands("0-3,4-6,7-12,13-", "m"),
          *parse_bands("16-24,25-54,55-64", "a")};
}

// Panel, line, column and sex to how many; noughts are left out.
using Found = std::map<std::string, int>;

void put(Found& out, const std::string& place, int women, int men, int all) {
  if (all != 0) out[place + " all"] = all;
  if (women != 0) out[place + " women"] = women;
  if (men != 0) out[place + " men"] = men;
}

void put(Found& out, const std::string& place, const std::optional<Figures>& figures) {
  if (figures) put(out, place, figures->women.count, figures->men.count, figures->total.count);
}

void put(Found& out, const std::string& place, const Split& split) {
  put(out, place, split.women, split.men, split.total);
}

Found found_in(const Appendix& appendix) {
  Found out;
  put(out, "anonymous", appendix.anonymous);
  put(out, "without_consent", 0, 0, appendix.without_consent);
  for (const Panel& panel : appendix.panels) {
    for (const Row& row : panel.rows) {
      const std::string place = panel.key + " " + row.key;
      put(out, place + " count", row.count);
      put(out, place + " spells", row.spells);
      put(out, place + " before", row.before);
      put(out, place + " after", row.after);
    }
    put(out, panel.key + " in error", panel.excluded.registered_in_error);
    put(out, panel.key + " withdrawn", panel.excluded.consent_withdrawn);
    put(out, panel.key + " not measured", panel.excluded.ended_unmeasured);
    put(out, panel.key + " people", panel.participants);
    put(out, panel.key + " rows", panel.spells);
    if (panel.age_by_year_only) put(out, panel.key + " by year", *panel.age_by_year_only);
    if (panel.without_measurement) put(out, panel.key + " none at start", panel.without_measurement->at_start);
    if (panel.without_measurement) put(out, panel.key + " none at end", panel.without_measurement->at_end);
    if (!panel.days) continue;
    put(out, "median", panel.days->women.median_tenths.value_or(0), panel.days->men.median_tenths.value_or(0),
        panel.days->total.median_tenths.value_or(0));
    put(out, "mean", panel.days->women.mean_tenths.value_or(0), panel.days->men.mean_tenths.value_or(0),
        panel.days->total.mean_tenths.value_or(0));
  }
  return out;
}

// Spell by spell, with nothing of what the columns are counted by.
class Naive {
 public:
  Naive(const AppendixQuery& query, bool (*is_in)(const Spell&)) : query_(query), is_in_(is_in) {}

  Found of(const std::vector<Spell>& spells) {
    for (const Spell& spell : spells) put(spell);
    for (const auto& [place, people] : people_) {
      for (const Spell* one : first_of_each(people)) add(place, *one);
    }
    for (const char* who : {"all", "women", "men"}) put_days(who);
    return std::move(out_);
  }

 private:
  void add(const std::string& place, const Spell& spell) {
    ++out_[place + " all"];
    if (spell.sex == base::Sex::woman) ++out_[place + " women"];
    if (spell.sex == base::Sex::man) ++out_[place + " men"];
  }

  static std::vector<const Spell*> first_of_each(const std::vector<const Spell*>& spells) {
    std::map<std::string, const Spell*> out;
    for (const Spell* spell : spells) out.emplace(spell->participant, spell);
    std::vector<const Spell*> firsts;
    for (const auto& [name, spell] : out) firsts.push_back(spell);
    return firsts;
  }

  void put(const Spell& spell) {
    const auto& asked = query_.population;
    const bool begun = spell.starts_on <= asked.to, over = spell.ends_on && *spell.ends_on <= asked.to;
    const bool gone = spell.ends_on && *spell.ends_on < asked.from;
    const bool days[] = {begun && !gone, begun && spell.starts_on >= asked.from, over && !gone, begun && !over};
    if (!days[static_cast<size_t>(asked.basis)] || !is_in_(spell)) return;
    const bool wrong = spell.exit_reason == kRegisteredInError;
    if (spell.anonymous && days[0] && !wrong) add("anonymous", spell);
    if (spell.anonymous) return;
    if (days[0] && !wrong && !spell.has_consent) ++out_["without_consent all"];
    const char* names[] = {"took_part", "started", "ended", "ongoing"};
    for (size_t i = 0; i < 4; ++i) {
      if (days[i] && !wrong) in_group("participants " + std::string(names[i]) + " count", spell);
      if (days[i] && !wrong) add("participants " + std::string(names[i]) + " spells", spell);
    }
    if (days[0]) in_panel("participants", spell, wrong);
    if (days[1]) started(spell, wrong);
    if (days[2]) ended(spell, wrong);
  }

  void in_group(const std::string& place, const Spell& spell) { people_[place].push_back(&spell); }

  bool in_panel(const std::string& panel, const Spell& spell, bool wrong) {
    if (wrong) return add(panel + " in error", spell), false;
    add(panel + " rows", spell);
    in_group(panel + " people", spell);
    return true;
  }

  void started(const Spell& spell, bool wrong) {
    if (in_panel("education", spell, wrong)) {
      add("education " + (spell.education_level.empty() ? "unknown" : spell.education_level) + " count", spell);
    }
    if (!in_panel("age", spell, wrong)) return;
    std::optional<int> age;
    if (spell.born_on) age = base::whole_years(*spell.born_on, spell.starts_on);
    if (!age && spell.birth_year) age = spell.starts_on.year() - *spell.birth_year;
    const auto band = age ? band_of(query_.age_bands, *age) : std::nullopt;
    add("age " + (!age ? "unknown" : band ? query_.age_bands[*band].key() : "outside") + " count", spell);
    if (!spell.born_on && spell.birth_year) add("age by year", spell);
  }

  void ended(const Spell& spell, bool wrong) {
    if (in_panel("duration", spell, wrong)) {
      const auto band = band_of(query_.month_bands, base::whole_months(spell.starts_on, *spell.ends_on));
      add("duration " + query_.month_bands[*band].key() + " count", spell);
      const int days = day_of(*spell.ends_on) - day_of(spell.starts_on);
      days_["all"].insert(days);
      if (spell.sex == base::Sex::woman) days_["women"].insert(days);
      if (spell.sex == base::Sex::man) days_["men"].insert(days);
    }
    for (const char* panel : {"income_source", "occupation"}) {
      const std::string name = panel;
      if (spell.exit_reason == kEndedUnmeasured) add(name + " not measured", spell);
      if (spell.exit_reason == kConsentWithdrawn) add(name + " withdrawn", spell);
      if (spell.exit_reason == kEndedUnmeasured || spell.exit_reason == kConsentWithdrawn) continue;
      if (!in_panel(name, spell, wrong)) continue;
      answers(name, "before", "none at start", spell, spell.at_start);
      answers(name, "after", "none at end", spell, spell.at_end);
    }
  }

  void answers(const std::string& panel, const std::string& column, const std::string& none, const Spell& spell,
               const std::optional<Measurement>& measured) {
    std::set<std::string> codes;
    if (measured) {
      for (const auto& one : panel == "occupation" ? measured->occupations : measured->sources)
        codes.insert(one.code);
    }
    for (const auto& code : codes) add(panel + " " + code + " " + column, spell);
    if (codes.empty()) add(panel + " " + none, spell);
  }

  void put_days(const std::string& who) {
    const std::vector<int> days(days_[who].begin(), days_[who].end());
    if (days.empty()) return;
    std::int64_t sum = 0;
    for (const int one : days) sum += one;
    const auto count = static_cast<std::int64_t>(days.size());
    out_["median " + who] = (days[(days.size() - 1) / 2] + days[days.size() / 2]) * 5;
    out_["mean " + who] = static_cast<int>((2 * sum * 10 + count) / (2 * count));
  }

  const AppendixQuery& query_;
  bool (*is_in_)(const Spell&);
  Found out_;
  std::map<std::string, std::vector<const Spell*>> people_;
  std::map<std::string, std::multiset<int>> days_;
};

bool is_anybody(const Spell&) { return true; }

bool has_salary(const Spell& spell) {
  if (spell.sex != base::Sex::woman || !spell.at_start) return false;
  for (const auto& source : spell.at_start->sources) {
    if (source.code == "salary") return spell.unit != "u2";
  }
  return false;
}

constexpr DateBasis kBases[] = {DateBasis::took_part, DateBasis::started, DateBasis::ended, DateBasis::ongoing};

// Many rows of one person, as one who takes part for years may have.
std::vector<Spell> spells_with_much_of_one(std::uint64_t seed) {
  auto spells = TestSpells(seed).make(1500);
  for (auto& spell : spells) {
    if (spell.id.back() == '7') spell.has_consent = false;
    if (spell.id.back() != '3') continue;
    spell.participant = "p3";
    spell.sex = base::Sex::woman;
    spell.born_on = date("1980-01-01");
  }
  return spells;
}

TEST(Counting, is_what_a_count_row_by_row_gives) {
  for (const std::uint64_t seed : {11U, 12U, 13U}) {
    const auto spells = spells_with_much_of_one(seed);
    const auto columns = columns_of(spells, kTestLists);
    for (const DateBasis basis : kBases) {
      const auto asked = query(basis);
      EXPECT_EQ(found_in(*appendix(columns, asked)), Naive(asked, is_anybody).of(spells));
    }
    const auto some = query(
        DateBasis::took_part,
        {{Variable::sex, {"woman"}}, {Variable::income_source_start, {"salary"}}, {Variable::unit, {"u2"}, true}});
    EXPECT_EQ(found_in(*appendix(columns, some)), Naive(some, has_salary).of(spells));
  }
}

void on_two_threads(size_t count, const std::function<void(size_t)>& task) {
  std::thread other([&] {
    for (size_t i = 1; i < count; i += 2) task(i);
  });
  for (size_t i = 0; i < count; i += 2) task(i);
  other.join();
}

TEST(Counting, is_the_same_on_every_instruction_set_by_any_blocks_and_on_two_threads) {
  const auto columns = columns_of(spells_with_much_of_one(14), kTestLists);
  const auto asked = query(DateBasis::took_part);
  const auto expected = found_in(*appendix(columns, asked, {*row_kernels_of(InstructionSet::plain)}));
  int sets = 0;
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    const RowKernels* kernels = row_kernels_of(set);
    if (!kernels) continue;
    ++sets;
    for (const size_t words : {1U, 2U, 7U, 2048U}) {
      EXPECT_EQ(found_in(*appendix(columns, asked, {*kernels, one_after_another, words})), expected)
          << kernels->name;
      EXPECT_EQ(found_in(*appendix(columns, asked, {*kernels, on_two_threads, words})), expected) << kernels->name;
    }
  }
  EXPECT_GE(sets, 1);
}

}  // namespace
}  // namespace analysis
