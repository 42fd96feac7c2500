#include "analysis/savings_comparison.h"

#include <algorithm>
#include <unordered_map>

#include "analysis/comparison.h"
#include "analysis/savings_amounts.h"

namespace analysis {

namespace {

constexpr double kOreOfKrona = 100;
constexpr double kMonthsOfYear = 12;
constexpr int kLastMonths = 3;

// The place of an id in the lot: FNV-1a of its bytes from the seed on, mixed as by splitmix64.
std::uint64_t lot_of(std::int64_t seed, std::string_view id) {
  std::uint64_t hash = 0xCBF29CE484222325 ^ static_cast<std::uint64_t>(seed);
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9;
  hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EB;
  return hash ^ (hash >> 31U);
}

struct Person {
  size_t place;  // in the amounts
  const std::string* id;
  const Covariates* covariates;
  bool treated;
  Month start;
};

class Compared {
 public:
  Compared(const RealisedSavingsInput& input, const std::vector<SavingsStanding>& standings,
           const SavingsAmounts& amounts)
      : input_(input), amounts_(amounts) {
    put_participants(standings);
    put_others();
  }

  Comparison rows() const {
    Comparison out;
    for (size_t i = 0; i < people_.size(); ++i) {
      out.rows.push_back(row_of(people_[i]));
      out.of_row.push_back(i);
    }
    return out;
  }

  std::vector<PairedMonth> months_of(const std::vector<MatchedPair>& pairs) const {
    std::unordered_map<std::string_view, const Person*> by_id;
    for (const auto& one : people_) by_id[*one.id] = &one;
    std::vector<PairedMonth> out;
    for (int k = -input_.months_before; !pairs.empty() && k <= after(); ++k) {
      if (k == 0) continue;
      PairedMonth month{k};
      for (const auto& pair : pairs) {
        month.treated += month_of(*by_id.at(pair.treated), k);
        month.controls += month_of(*by_id.at(pair.control), k);
      }
      month.treated /= static_cast<double>(pairs.size());
      month.controls /= static_cast<double>(pairs.size());
      out.push_back(month);
    }
    return out;
  }

 private:
  int after() const { return *input_.compared_months; }

  bool has_assistance_before(size_t place, Month start) const {
    return amounts_.sum(place, {start.number - input_.months_before}, input_.months_before) > 0;
  }

  void put_participants(const std::vector<SavingsStanding>& standings) {
    for (size_t i = 0; i < input_.participants.size(); ++i) {
      const auto& one = input_.participants[i];
      const bool is_followed =
          standings[i] == SavingsStanding::counted && one.start.number + after() <= input_.last_month.number;
      if (!is_followed || !has_assistance_before(i, one.start)) continue;
      people_.push_back({i, &one.id, &one.covariates, true, one.start});
    }
  }

  void put_others() {
    std::vector<Month> starts;
    for (const auto& one : people_) starts.push_back(one.start);
    if (starts.empty()) return;
    std::sort(starts.begin(), starts.end());
    std::vector<std::pair<std::uint64_t, size_t>> lots;
    for (size_t i = 0; i < input_.others.size(); ++i)
      lots.emplace_back(lot_of(*input_.seed, input_.others[i].id), i);
    std::sort(lots.begin(), lots.end(), [&](const auto& a, const auto& b) {
      return std::pair<std::uint64_t, const std::string&>(a.first, input_.others[a.second].id) <
             std::pair<std::uint64_t, const std::string&>(b.first, input_.others[b.second].id);
    });
    for (size_t j = 0; j < lots.size(); ++j) {
      const auto& one = input_.others[lots[j].second];
      const Month start = starts[j * starts.size() / lots.size()];
      const size_t place = input_.participants.size() + lots[j].second;
      if (has_assistance_before(place, start)) people_.push_back({place, &one.id, &one.covariates, false, start});
    }
  }

  double month_of(const Person& one, int k) const {
    return static_cast<double>(amounts_.of(one.place, {one.start.number + k})) / kOreOfKrona;
  }
  double mean_of(const Person& one, int first, int months) const {
    return static_cast<double>(amounts_.sum(one.place, {one.start.number + first}, months)) / kOreOfKrona / months;
  }

  MatchingRow row_of(const Person& one) const {
    const int before = input_.months_before, last = std::min(kLastMonths, before);
    int assisted = 0;
    for (int k = 1; k <= before; ++k) assisted += amounts_.of(one.place, {one.start.number - k}) > 0 ? 1 : 0;
    const double paid_before = mean_of(one, -before, before);
    MatchingRow out{*one.id, one.treated, paid_before - mean_of(one, 1, after()), *one.covariates, {}};
    out.covariates["assistance_before"] = paid_before;
    out.covariates["assistance_last_3"] = mean_of(one, -last, last);
    out.covariates["months_assisted"] = assisted;
    out.covariates["started"] = (one.start.number - input_.first_month.number) / kMonthsOfYear;
    return out;
  }

  const RealisedSavingsInput& input_;
  const SavingsAmounts& amounts_;
  std::vector<Person> people_;
};

base::Status check_enough(const Comparison& rows) {
  const auto treated =
      std::count_if(rows.rows.begin(), rows.rows.end(), [](const auto& row) { return row.treated; });
  const auto controls = static_cast<std::ptrdiff_t>(rows.rows.size()) - treated;
  if (treated < kMatchingGroupMin) return base::invalid("participants", "savings.too_few");
  if (controls < kMatchingGroupMin) return base::invalid("others", "savings.too_few");
  return base::done();
}

// Of one pair and month, to that of all of them.
std::optional<Effect> over_all(const std::optional<Effect>& effect, double times) {
  if (!effect) return std::nullopt;
  const auto scaled = [&](const std::optional<double>& x) { return x ? std::optional(*x * times) : std::nullopt; };
  return Effect{effect->att * times, scaled(effect->se), scaled(effect->low), scaled(effect->high)};
}

}  // namespace

base::Result<SavingsComparison> savings_comparison(const RealisedSavingsInput& input) {
  TRY(check_savings(input));
  if (input.others.empty()) return base::invalid("others", "list.empty");
  const auto standings = savings_standings(input);
  const SavingsAmounts amounts(input, standings);
  const Compared compared_people(input, standings, amounts);
  Comparison rows = compared_people.rows();
  TRY(check_enough(rows));
  TRY_ASSIGN(auto matching, compared(rows));
  SavingsComparison out{std::move(matching), std::move(rows.set_aside), {}, {}};
  out.months = compared_people.months_of(out.matching.pairs);
  out.difference =
      over_all(out.matching.matched_effect, static_cast<double>(out.matching.matched) * *input.compared_months);
  return out;
}

}  // namespace analysis
