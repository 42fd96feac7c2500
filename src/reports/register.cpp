#include "reports/register.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/names.h"
#include "outcomes/register_store.h"
#include "placements/placement_store.h"
#include "platform/system/crypto.h"
#include "record/recorded_store.h"
#include "reports/appendix_report.h"

namespace reports {

namespace {

constexpr int kLateSeconds = 600;
base::Instant minute_of(base::Instant at) {
  return base::Instant::from_seconds(std::chrono::floor<std::chrono::minutes>(at.seconds()));
}

base::Instant end_of_time() { return base::Instant::parse("2999-12-31T23:59:59Z").value(); }

constexpr size_t kOneByOneMax = 2'000;  // people; beyond that reading all is quicker

std::optional<analysis::Measurement> measured(const std::optional<outcomes::Measurement>& from) {
  if (!from) return std::nullopt;
  analysis::Measurement out;
  for (const auto& source : from->sources) {
    out.sources.push_back({base::name_of(source.income_source), source.extent_percent});
  }
  for (const auto& occupation : from->occupations) {
    out.occupations.push_back({base::name_of(occupation.occupation_status), occupation.extent_percent});
  }
  return out;
}

constexpr const char* kPracticeCompleted = "practice_completed";

using Completed = std::multimap<base::PersonId, base::Date>;

void put(Completed& out, const std::vector<placements::EndedPlacement>& all) {
  for (const auto& one : all) {
    if (placements::is_completed(one.reason)) out.emplace(one.person_id, one.ended_on);
  }
}

std::vector<std::string> achieved_in(const outcomes::Participation& participation, const Completed& completed) {
  const auto [first, last] = completed.equal_range(participation.person_id);
  const base::Period period{participation.starts_on, participation.ends_on};
  const bool practised = std::any_of(first, last, [&](const auto& one) { return period.contains(one.second); });
  return practised ? std::vector<std::string>{kPracticeCompleted} : std::vector<std::string>{};
}

// Plain data: no name and no number goes with it.
std::vector<analysis::Spell> spells_of(const std::vector<outcomes::StatisticsRow>& rows,
                                       const Completed& completed) {
  std::vector<analysis::Spell> out;
  out.reserve(rows.size());
  for (const auto& row : rows) {
    const auto& p = row.participation;
    out.push_back({p.person_id.str(), row.sex, row.birth_on, row.birth_year, p.starts_on, p.ends_on,
                   p.exit_reason ? base::name_of(*p.exit_reason) : std::string(), base::name_of(p.education_level),
                   measured(row.at_start), measured(row.at_end), row.is_anonymous,
                   p.registration_consent_on.has_value(), p.id, p.unit_id.str(),
                   p.main_outcome ? base::name_of(*p.main_outcome) : std::string(), achieved_in(p, completed)});
  }
  return out;
}

std::shared_ptr<const Register> made(record::Work& work, analysis::Columns columns, RegisterHash content) {
  std::string hash = platform::to_hex(content.hash);
  return std::make_shared<const Register>(
      Register{std::move(columns), std::move(hash), work.now(), std::move(content)});
}

std::shared_ptr<const Register> read_all(record::Work& work, const base::HolderId& branch) {
  const auto rows = outcomes::list_register(work.session(), work.municipality_id(), branch);
  Completed completed;
  put(completed, placements::ended_placements(work.session(), work.municipality_id(), branch));
  auto columns = analysis::columns_of(spells_of(rows, completed), code_lists());
  auto content = hash_of(columns, platform::digest);
  return made(work, std::move(columns), std::move(content));
}

std::shared_ptr<const Register> read_again(record::Work& work, const base::HolderId& branch,
                                           const std::shared_ptr<const Register>& before,
                                           const std::set<std::string>& people) {
  std::vector<outcomes::StatisticsRow> rows;
  Completed completed;
  for (const auto& person : people) {
    const base::PersonId id(person);
    put(completed, placements::ended_placements_of(work.session(), work.municipality_id(), branch, id));
    for (auto& row : outcomes::list_register_of(work.session(), work.municipality_id(), branch, id)) {
      rows.push_back(std::move(row));
    }
  }
  auto spells = spells_of(rows, completed);
  // Most of what is recorded about somebody changes none of this.
  if (text_of(analysis::columns_of(spells, code_lists()), people) == text_of(before->columns, people)) return before;
  auto columns = analysis::replaced(before->columns, people, std::move(spells), code_lists());
  auto content = hash_again(columns, before->content, people, platform::digest);
  return made(work, std::move(columns), std::move(content));
}

}  // namespace

std::shared_ptr<Registers::Kept> Registers::kept(const std::string& key) {
  const std::lock_guard lock(mutex_);
  auto& found = branches_[key];
  if (!found) found = std::make_shared<Kept>();
  return found;
}

// Whom an entry is about that had not been there. Only minutes that have got entries since are read again.
std::set<std::string> Registers::news(record::Work& work, Kept& kept) {
  const base::Instant asked = minute_of(kept.asked_at.value_or(work.now()));
  const base::Instant lately = minute_of(work.now()).plus_seconds(-kLateSeconds);
  base::Instant from = asked.plus_seconds(-kLateSeconds);
  kept.asked_at = work.now();
  kept.seen.erase(kept.seen.begin(), kept.seen.lower_bound(from));
  std::set<std::string> people;
  while (from <= work.now()) {
    const base::Instant next = from > asked && from < lately ? lately : from.plus_seconds(60);
    const base::Instant to = next > work.now() ? end_of_time() : next;
    auto& seen = kept.seen[from];
    if (record::count_recorded(work.session(), work.municipality_id(), from, to) != seen.size()) {
      for (const auto& entry : record::recorded_between(work.session(), work.municipality_id(), from, to)) {
        if (seen.insert(entry.id).second) people.insert(entry.person_id.str());
      }
    }
    from = next;
  }
  return people;
}

std::shared_ptr<const Register> Registers::of(record::Work& work, const base::HolderId& branch) {
  const auto branch_kept = kept(work.municipality_id().str() + "/" + branch.str());
  const std::lock_guard lock(branch_kept->mutex);
  // What cannot be read now is read from the beginning the next time: its entries are not news any more.
  const auto before = std::exchange(branch_kept->now, nullptr);
  const auto people = news(work, *branch_kept);
  if (!before || people.size() > kOneByOneMax)
    branch_kept->now = read_all(work, branch);
  else if (people.empty())
    branch_kept->now = before;
  else
    branch_kept->now = read_again(work, branch, before, people);
  return branch_kept->now;
}

}  // namespace reports
