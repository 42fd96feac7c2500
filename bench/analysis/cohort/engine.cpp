// Ten participations each of so many people, made up the same way every time: written as CSV for the peers, or
// counted by our panels.   engine make FILE PEOPLE | engine measure PEOPLE PASSES THREADS best|plain|avx2|avx512
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>

#include "analysis/appendix.h"
#include "harness/on_threads.h"

namespace {

using analysis::Columns;

constexpr int kSpells = 10;
constexpr int kFirstDay = 14'610;  // 2010-01-01
constexpr const char* kMonthBands = "0-3,4-6,7-12,13-24,25-";
constexpr const char* kAgeBands = "16-24,25-34,35-44,45-54,55-64";

class Draws {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state_ >> 33) % limit;
  }

 private:
  std::uint64_t state_ = 20151117;
};

analysis::Codes codes(const char* stem, size_t count) {
  analysis::Codes out;
  for (size_t i = 0; i < count; ++i) out.codes.push_back(stem + std::to_string(i));
  out.listed = count;
  return out;
}

analysis::CodeSet answers(Draws& draws, std::uint32_t count) {
  if (draws.below(12) == 0) return 0;
  analysis::CodeSet set = analysis::CodeSet{1} << draws.below(count);
  if (draws.below(5) == 0) set |= analysis::CodeSet{1} << draws.below(count);
  return set;
}

void put(Columns& c, Draws& draws, std::uint32_t person, int number) {
  const int start = kFirstDay + number * 330 + static_cast<int>(draws.below(250));
  const int days = static_cast<int>(draws.below(320));
  const bool goes_on = number == kSpells - 1 && draws.below(2) == 0;
  c.participant.push_back(person);
  c.starts_on.push_back(start);
  c.ends_on.push_back(goes_on ? analysis::kNoDay : start + days);
  c.months.push_back(goes_on ? analysis::kNoMonths : static_cast<std::uint16_t>(days / 30));
  c.age.push_back(static_cast<std::uint8_t>(16 + person % 48 + static_cast<std::uint32_t>(number)));
  c.age_by_year_only.push_back(false);
  c.sex.push_back(static_cast<std::uint8_t>(person % 2));
  c.anonymous.push_back(false);
  c.consent.push_back(true);
  c.unit.push_back(0);
  c.exit_reason.push_back(goes_on ? analysis::kNoCode : static_cast<std::uint8_t>(draws.below(14)));
  c.main_outcome.push_back(analysis::kNoCode);
  c.education_level.push_back(static_cast<std::uint8_t>(draws.below(7)));
  c.sources_at_start.push_back(answers(draws, 18));
  c.sources_at_end.push_back(goes_on ? 0 : answers(draws, 18));
  c.occupations_at_start.push_back(answers(draws, 4));
  c.occupations_at_end.push_back(goes_on ? 0 : answers(draws, 4));
  c.achieved.push_back(0);
}

Columns made(std::uint32_t people) {
  Columns c;
  c.income_sources = codes("source", 18);
  c.occupation_statuses = codes("occupation", 4);
  c.education_levels = codes("level", 7);
  c.exit_reasons = codes("reason", 14);
  c.exit_reasons.codes[11] = analysis::kEndedUnmeasured;
  c.exit_reasons.codes[12] = analysis::kConsentWithdrawn;
  c.exit_reasons.codes[13] = analysis::kRegisteredInError;
  c.units.codes = {"unit"};
  Draws draws;
  for (std::uint32_t person = 0; person < people; ++person) {
    for (int number = 0; number < kSpells; ++number) put(c, draws, person, number);
  }
  return c;
}

int write(const char* path, const Columns& c) {
  std::FILE* out = std::fopen(path, "w");
  if (out == nullptr) return 1;
  const auto day = [](std::int32_t value) {
    return value == analysis::kNoDay ? std::string() : std::to_string(value);
  };
  for (size_t i = 0; i < c.size(); ++i) {
    fmt::print(out, "{},{},{},{},{},{},{},{},{},{},{},{}\n", c.participant[i], c.starts_on[i], day(c.ends_on[i]),
               c.months[i] == analysis::kNoMonths ? std::string() : std::to_string(c.months[i]), c.age[i],
               c.sex[i], c.exit_reason[i], c.education_level[i], c.sources_at_start[i], c.sources_at_end[i],
               c.occupations_at_start[i], c.occupations_at_end[i]);
  }
  return std::fclose(out);
}

void say(std::string& out, const std::optional<analysis::Figures>& figures) {
  if (figures) out += fmt::format("{},{},", figures->women.count, figures->men.count);
}

std::string figures_of(const analysis::Appendix& found) {
  std::string out;
  for (const auto& panel : found.panels) {
    for (const auto& row : panel.rows) {
      say(out, row.count);
      say(out, row.spells);
      say(out, row.before);
      say(out, row.after);
    }
    if (!panel.days) continue;
    for (const auto* days : {&panel.days->women, &panel.days->men}) {
      out += fmt::format("{},{},", days->median_tenths.value_or(-1), days->mean_tenths.value_or(-1));
    }
  }
  out.pop_back();
  return out;
}

const analysis::RowKernels* kernels_named(std::string_view name) {
  using analysis::InstructionSet;
  if (name == "best") return &analysis::best_row_kernels();
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    const analysis::RowKernels* found = analysis::row_kernels_of(set);
    if (found && found->name == name) return found;
  }
  return nullptr;
}

int measure(const Columns& c, int passes, const analysis::Counting& how) {
  const auto date = [](const char* text) { return base::Date::parse(text).value(); };
  const analysis::AppendixQuery query{{date("2014-01-01"), date("2015-12-31")},
                                      *analysis::parse_bands(kMonthBands, "m"),
                                      *analysis::parse_bands(kAgeBands, "a")};
  std::string times, processor, figures;
  for (int pass = 0; pass < passes; ++pass) {
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t used = std::clock();
    const auto found = *analysis::appendix(c, query, how);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    times += fmt::format("{}{:.3f}", pass == 0 ? "" : ",", took.count());
    const double spent = 1e3 * static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC;
    processor += fmt::format("{}{:.3f}", pass == 0 ? "" : ",", spent);
    figures = figures_of(found);
  }
  fmt::print("{{\"set\":\"{}\",\"ms\":[{}],\"processor_ms\":[{}],\"figures\":[{}]}}\n", how.kernels.name, times,
             processor, figures);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view mode = argc > 1 ? argv[1] : "";
  const auto people = [&](int at) { return static_cast<std::uint32_t>(std::stoul(argv[at])); };
  if (mode == "make" && argc == 4) return write(argv[2], made(people(3)));
  if (mode != "measure" || argc != 6) return 2;
  const analysis::RowKernels* kernels = kernels_named(argv[5]);
  if (kernels == nullptr) return 3;  // this processor does not have the instruction set
  return measure(made(people(2)), std::stoi(argv[3]), {*kernels, bench::on_threads(std::stoi(argv[4]))});
}
