#include "reports/flows_actions.h"

#include <algorithm>
#include <map>

#include "base/names.h"
#include "platform/system/crypto.h"
#include "reports/assistance_read_actions.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using analysis::Columns;
using analysis::Month;

constexpr const char* kSubject = "flows";
constexpr const char* kUnknown = "unknown";
constexpr int kMonthsMax = 240;

struct Known {
  base::Sex sex = base::Sex::unknown;
  std::optional<int> birth_year;
};

std::string group_of(FlowsBy by, const Known& known, const analysis::Bands& ages, Month first) {
  if (by == FlowsBy::all) return "all";
  if (by == FlowsBy::sex) return base::name_of(known.sex);
  if (!known.birth_year) return kUnknown;
  const auto band = analysis::band_of(ages, std::max(first.year() - *known.birth_year, 0));
  return band ? ages[*band].key() : kUnknown;
}

// Whole months: of today's not all is known, and of assistance no more than what was paid.
base::Result<FlowWindow> window_of(const FiguresAsked& asked, base::Date today, const AssistanceRead& assistance) {
  FlowWindow out{analysis::month_of(asked.from), analysis::month_of(asked.to)};
  if (asked.from.day() != 1) ++out.first_month.number;
  if (asked.to.plus_days(1).day() != 1) --out.last_month.number;
  out.last_month = std::min(out.last_month, Month{analysis::month_of(today).number - 1});
  if (assistance.period) {
    out.first_month = std::max(out.first_month, analysis::month_of(assistance.period->from_month));
    out.last_month = std::min(out.last_month, analysis::month_of(assistance.period->to_month));
  }
  if (out.last_month.number <= out.first_month.number) return base::invalid("to", "flows.too_short");
  if (out.last_month.number - out.first_month.number >= kMonthsMax) {
    return base::invalid({{"from", "period.too_long", {{"months", std::to_string(kMonthsMax)}}}});
  }
  return out;
}

class Reader {
 public:
  Reader(const Columns& columns, const AssistanceRead& assistance, const FlowWindow& window)
      : columns_(columns), assistance_(assistance), window_(window) {}

  // Those before the period tell where people come from.
  void put_participations(const analysis::RowBits& of_place) {
    analysis::for_each_row(of_place, 0, [&](size_t row) {
      const std::string id = columns_.participants.text(columns_.participant[row]);
      people_[id].stays.push_back(stay_of(row));
      auto& known = known_[id];
      known.sex = static_cast<base::Sex>(columns_.sex[row]);
      const auto started = analysis::month_of(*analysis::date_of(columns_.starts_on[row]));
      if (columns_.age[row] != analysis::kNoAge) {
        known.birth_year = started.year() - static_cast<int>(columns_.age[row]);
      }
    });
  }

  // `of_others` too: of people who do not take part.
  void put_assistance(bool of_others) {
    std::map<std::string, std::vector<const assistance::AssistedMember*>> members;
    for (const auto& one : assistance_.members) {
      if (!one.is_protected) members[one.household_id].push_back(&one);
    }
    for (const auto& paid : assistance_.paid) {
      const auto month = analysis::month_of(paid.when.month);
      if (month < window_.first_month || month > window_.last_month) continue;
      for (const auto* one : members[paid.when.household_id]) {
        const bool is_there =
            analysis::month_of(one->from_on) <= month && (!one->to_on || analysis::month_of(*one->to_on) >= month);
        if (!is_there || (!of_others && !people_.contains(one->person_id.str()))) continue;
        people_[one->person_id.str()].assisted.insert(month);
        known_[one->person_id.str()] = {one->sex, one->birth_year};
        household_of_[{one->person_id.str(), month}] = {paid.when.household_id, paid.amount_ore};
      }
    }
    for (const auto& end : assistance_.ends) {
      const auto month = analysis::month_of(end.told.month);
      for (const auto* one : members[end.household_id]) {
        const auto person = people_.find(one->person_id.str());
        const Month last{month.number - 1};
        if (person == people_.end() || !person->second.assisted.contains(last)) continue;
        person->second.ends.push_back({month, led_to(end.told.reason)});
      }
    }
  }

  std::vector<FlowPerson> people(FlowsBy by, const analysis::Bands& ages) {
    std::vector<FlowPerson> out;
    for (auto& [id, person] : people_) {
      person.id = id;
      person.group = group_of(by, known_[id], ages, window_.first_month);
      out.push_back(std::move(person));
    }
    return out;
  }

  // What was paid to households with somebody in assistance, a household's month once, by the people there.
  std::optional<economics::Money> assistance_month(const std::vector<economics::ObservedSpell>& spells) const {
    std::map<std::pair<std::string, Month>, std::int64_t> paid;
    std::int64_t person_months = 0;
    for (const auto& spell : spells) {
      if (spell.state != base::name_of(FlowState::assistance)) continue;
      for (int at = spell.first_month; at <= spell.last_month; ++at) {
        const auto& [household, ore] = household_of_.at({spell.person, Month{at}});
        paid[{household, Month{at}}] = ore;
        ++person_months;
      }
    }
    if (person_months == 0) return std::nullopt;
    std::int64_t sum = 0;
    for (const auto& [of, ore] : paid) sum += ore;
    return economics::divide_to_ore_half_away(economics::Money::from_ore(sum), person_months);
  }

 private:
  FlowStay stay_of(size_t row) const {
    FlowStay out{analysis::month_of(*analysis::date_of(columns_.starts_on[row])), {}};
    if (const auto ended = analysis::date_of(columns_.ends_on[row])) out.last_month = analysis::month_of(*ended);
    const auto code = columns_.main_outcome[row];
    if (code != analysis::kNoCode) out.led_to = analysis::exit_cause_of(columns_.main_outcomes.codes[code]);
    return out;
  }

  const Columns& columns_;
  const AssistanceRead& assistance_;
  FlowWindow window_;
  std::map<std::string, FlowPerson> people_;
  std::map<std::string, Known> known_;
  std::map<std::pair<std::string, Month>, std::pair<std::string, std::int64_t>> household_of_;
};

// Those that somebody was in.
std::vector<std::string> states_in(const std::vector<economics::ObservedSpell>& spells) {
  std::vector<std::string> out;
  for (const auto& [state, name] : kFlowStateNames) {
    const bool occurs =
        std::any_of(spells.begin(), spells.end(), [n = name](const auto& one) { return one.state == n; });
    if (occurs) out.emplace_back(name);
  }
  return out;
}

base::Status put_flows(FlowsReport& out) {
  out.states = states_in(out.spells);
  if (out.states.empty()) return base::done();
  economics::TransitionsInput input;
  input.first_month = out.window.first_month.number;
  input.last_month = out.window.last_month.number;
  input.states = out.states;
  input.never_observed = economics::NeverObserved::stays;
  input.spells = out.spells;
  input.prior = economics::Prior::jeffreys;
  TRY_ASSIGN(out.flows, economics::transitions(input));
  return base::done();
}

std::string hash_of(const std::string& register_hash, const std::vector<economics::ObservedSpell>& spells) {
  std::string text = register_hash;
  for (const auto& one : spells) {
    text += '\n' + one.person + ' ' + one.group + ' ' + one.state + ' ' + std::to_string(one.first_month) + ' ' +
            std::to_string(one.last_month);
  }
  return platform::to_hex(platform::digest(text));
}

// Nothing for who does not work with it.
base::Result<AssistanceRead> assistance_for(record::Work& work, const sharing::Viewer& viewer,
                                            const Place& place) {
  if (sharing::assistance_beside(viewer, place.branch_id).empty()) return AssistanceRead{};
  TRY_ASSIGN(const auto branches, sharing::admit_assistance_figures(work, viewer, place.branch_id, kSubject));
  return read_assistance(work, branches);
}

}  // namespace

base::Result<FlowsReport> make_flows(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                     FiguresAsked asked, FlowsBy by) {
  asked.basis = analysis::DateBasis::took_part;
  TRY_ASSIGN(asked, until_today(asked, work.today()));
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, kSubject));
  TRY_ASSIGN(const auto assistance, assistance_for(work, viewer, place));
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(const auto window, window_of(asked, work.today(), assistance));
  const auto found = registers.of(work, place.branch_id);
  auto ever = query.population;
  ever.from = base::Date::from_days({});
  TRY_ASSIGN(const auto standing, analysis::standing_in(found->columns, ever));
  Reader reader(found->columns, assistance, window);
  reader.put_participations(standing.counting(analysis::kTookPart));
  reader.put_assistance(asked.filters.empty());
  const auto people = reader.people(by, query.age_bands);
  FlowsReport out{
      asked,          by,        place.name, assistance.period.has_value(), window, 0, {}, {}, {}, {}, {},
      found->read_at, work.now()};
  out.spells = observed_spells(people, window);
  std::set<std::string> seen;
  for (const auto& one : out.spells) seen.insert(one.person);
  out.people = static_cast<int>(seen.size());
  TRY(put_flows(out));
  out.assistance_month = reader.assistance_month(out.spells);
  out.register_hash = hash_of(found->hash, out.spells);
  return out;
}

}  // namespace reports
