#include "demo/t11_answers.h"

#include <algorithm>
#include <numeric>

#include "base/names.h"

namespace demo {

namespace {

using assessment::NewAnswer;
using assessment::Source;
using assessment::Value;
using assessment::Variable;

int count_of(const std::string& variable, const std::string& value) {
  for (const auto& row : t11_counts()) {
    if (row.variable == variable && row.value == value) return row.count;
  }
  ENSURE(false && "t11.csv has no such row");
}

// A number that looks like chance and is the same every time.
int chance(size_t place, int salt) {
  return static_cast<int>((place * 7919 + static_cast<size_t>(salt) * 104729) % 10007);
}

class Deal {
 public:
  explicit Deal(const std::vector<MappedPerson>& mapped) : mapped_(mapped), answers_(mapped.size()) {}

  std::vector<std::vector<NewAnswer>> all() {
    situation();
    ill_health();
    work();
    barriers();
    addiction_and_housing();
    children();
    return std::move(answers_);
  }

 private:
  using Places = std::vector<size_t>;

  // Everybody, those with the lowest rank first and otherwise by chance.
  template <class Rank>
  Places in_order(Rank rank) {
    ++salt_;
    Places out(mapped_.size());
    std::iota(out.begin(), out.end(), size_t{0});
    std::sort(out.begin(), out.end(), [&](size_t a, size_t b) {
      return std::tuple(rank(a), chance(a, salt_), a) < std::tuple(rank(b), chance(b, salt_), b);
    });
    return out;
  }

  void answer(size_t place, Variable variable, Value value, Source source = Source::person) {
    for (auto& told : answers_[place]) {
      if (told.variable == variable) return told.values.push_back(std::move(value));
    }
    answers_[place].push_back({variable, {std::move(value)}, source});
  }

  // The values one after the other, to so many each as t11.csv says.
  void deal(Variable variable, const Places& order, const std::vector<std::string>& values,
            Source source = Source::person) {
    size_t next = 0;
    for (const auto& value : values) {
      for (int left = count_of(base::name_of(variable), value); left > 0; --left) {
        answer(order.at(next++), variable, {value}, source);
      }
    }
  }

  bool says(size_t place, Variable variable, std::string_view code) const {
    for (const auto& told : answers_[place]) {
      if (told.variable != variable) continue;
      return std::any_of(told.values.begin(), told.values.end(), [&](const Value& v) { return v.code == code; });
    }
    return false;
  }
  bool is_answered(size_t place, Variable variable) const {
    return std::any_of(answers_[place].begin(), answers_[place].end(),
                       [&](const NewAnswer& told) { return told.variable == variable; });
  }
  bool is_working(size_t place) const { return mapped_[place].situation.is_working; }

  void situation();
  void ill_health();
  void work();
  void barriers();
  void addiction_and_housing();
  void children();

  const std::vector<MappedPerson>& mapped_;
  std::vector<std::vector<NewAnswer>> answers_;
  int salt_ = 0;
};

// What the start measurement says as well.
void Deal::situation() {
  for (size_t place = 0; place < mapped_.size(); ++place) {
    const auto& s = mapped_[place].situation;
    switch (s.main_income) {
      case MainIncome::financial_assistance: answer(place, Variable::main_income, {"financial_assistance"}); break;
      case MainIncome::salary: answer(place, Variable::main_income, {"salary"}); break;
      case MainIncome::activity_support: answer(place, Variable::main_income, {"activity_support"}); break;
      case MainIncome::not_stated: break;
    }
    if (s.is_working) answer(place, Variable::ongoing_work, {"part_time"});
    if (s.registered_at_af) answer(place, Variable::registered_at_af, {"yes"}, Source::decision);
    switch (s.studies) {
      case Studies::sfi: answer(place, Variable::ongoing_studies, {"sfi"}); break;
      case Studies::adult_education: answer(place, Variable::ongoing_studies, {"adult_education"}); break;
      case Studies::upper_secondary: answer(place, Variable::ongoing_studies, {"upper_secondary"}); break;
      case Studies::none: break;
    }
  }
}

// Sick notes and refused compensation lie with those who are ill.
void Deal::ill_health() {
  const auto least_working = in_order([&](size_t place) { return is_working(place) ? 1 : 0; });
  deal(Variable::ill_health, least_working, {"both", "mental", "physical", "unknown"});
  const auto rank = [&](size_t place) {
    if (says(place, Variable::ill_health, "both")) return is_working(place) ? 3 : 0;
    if (says(place, Variable::ill_health, "unknown")) return 2;
    return is_answered(place, Variable::ill_health) && !is_working(place) ? 1 : 3;
  };
  deal(Variable::sick_note, in_order(rank), {"full", "part"}, Source::health_care);
  for (size_t place = 0; place < mapped_.size(); ++place) {
    for (auto& told : answers_[place]) {
      if (told.variable != Variable::sick_note) continue;
      auto& value = told.values[0];
      if (value.code == "part") value.percent = 25 * (1 + chance(place, 1) % 3);
      value.from_on = mapped_[place].mapped_on.plus_days(-10 - chance(place, 2) % 60);
      value.to_on = mapped_[place].mapped_on.plus_days(20 + chance(place, 3) % 60);
    }
  }
  deal(Variable::compensation_refused, in_order(rank), {"yes"}, Source::decision);
}

// Who has never worked is young; who works now has done so before.
void Deal::work() {
  const auto rank = [&](size_t place) { return (is_working(place) ? 3 : 0) + static_cast<int>(mapped_[place].band); };
  auto order = in_order(rank);
  deal(Variable::work_history, order, {"never_worked", "unknown"});
  std::reverse(order.begin(), order.end());
  deal(Variable::work_history, order, {"long_work", "short_work"});
  deal(Variable::unemployment_fund, in_order([&](size_t place) { return is_working(place) ? 0 : 1; }), {"yes"});
}

// Several each, but it is unclear only of those of whom nothing else is said.
void Deal::barriers() {
  const auto take = [&](const std::string& code, const Places& order) {
    for (int left = count_of("barrier_" + code, "yes"), next = 0; left > 0; --left, ++next) {
      answer(order.at(static_cast<size_t>(next)), Variable::barriers, {code});
    }
  };
  const auto ill = [&](const char* kind) {
    return in_order([this, kind](size_t place) {
      return says(place, Variable::ill_health, kind) || says(place, Variable::ill_health, "both") ? 0 : 1;
    });
  };
  const auto with_others = [&](size_t place) { return is_answered(place, Variable::barriers) ? 0 : 1; };
  take("mental_ill_health", ill("mental"));
  take("physical_ill_health", ill("physical"));
  take("swedish", in_order([&](size_t place) { return mapped_[place].has_other_language ? 0 : 1; }));
  take("social", in_order(with_others));
  take("neuropsychiatric", in_order(with_others));
  take("unclear", in_order([&](size_t place) { return is_answered(place, Variable::barriers) ? 1 : 0; }));
}

void Deal::addiction_and_housing() {
  const auto by_health = in_order([&](size_t place) {
    return says(place, Variable::barriers, "mental_ill_health") || says(place, Variable::barriers, "social") ? 0 : 1;
  });
  deal(Variable::addiction, by_health, {"yes", "unclear", "no"});
  const auto by_addiction = in_order([&](size_t place) {
    if (says(place, Variable::addiction, "yes")) return 0;
    return says(place, Variable::barriers, "social") ? 1 : 2;
  });
  deal(Variable::housing, by_addiction, {"homeless", "acutely_homeless"});
}

void Deal::children() {
  const auto order = in_order([&](size_t place) {
    if (says(place, Variable::housing, "homeless") || says(place, Variable::housing, "acutely_homeless")) return 2;
    return mapped_[place].band == AgeBand::from_25_to_55 ? 0 : 1;
  });
  deal(Variable::children, order, {"at_home"});
  for (size_t place = 0; place < mapped_.size(); ++place) {
    for (auto& told : answers_[place]) {
      if (told.variable != Variable::children) continue;
      const int youngest = mapped_[place].band == AgeBand::under_25 ? 2022 : 2010;
      for (int child = 0; child <= chance(place, 5) % 3; ++child) {
        told.values[0].birth_years.push_back(youngest + chance(place, 6 + child) % (2027 - youngest));
      }
    }
  }
}

}  // namespace

std::vector<std::vector<NewAnswer>> t11_answers(const std::vector<MappedPerson>& mapped) { return Deal(mapped).all(); }

}  // namespace demo
