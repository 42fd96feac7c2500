#include "reports/overlap_agencies.h"

#include <algorithm>
#include <optional>

#include "assistance/assistance_month.h"
#include "base/names.h"

namespace reports {

namespace {

using assessment::Variable;
using outcomes::IncomeSource;
using outcomes::OccupationStatus;
using Sources = std::vector<IncomeSource>;

// Support that only who is registered at the employment service is given.
const Sources kOfEmploymentService = {IncomeSource::unemployment_benefit, IncomeSource::activity_support,
                                      IncomeSource::establishment_benefit};
const Sources kOfSocialInsurance = {IncomeSource::sickness_benefit, IncomeSource::sickness_compensation,
                                    IncomeSource::activity_compensation};
const Sources kOfAssistance = {IncomeSource::financial_assistance};
constexpr int kFullTimePercent = 100;

// What has been said of one person, the latest of each agency. On one day yes goes before no.
class Sayings {
 public:
  void say(Agency agency, bool is_there, base::Date on) {
    auto& said = latest_[static_cast<size_t>(agency)];
    if (said && (said->on > on || (said->on == on && said->is_there))) return;
    said = Said{on, is_there};
  }
  Presences presences() const {
    Presences out{};
    for (size_t i = 0; i < kAgencyCount; ++i) {
      if (latest_[i]) out[i] = latest_[i]->is_there ? Presence::yes : Presence::no;
    }
    return out;
  }

 private:
  struct Said {
    base::Date on;
    bool is_there;
  };
  std::array<std::optional<Said>, kAgencyCount> latest_;
};

bool is_in(const Sources& sources, IncomeSource one) {
  return std::find(sources.begin(), sources.end(), one) != sources.end();
}

bool lives_on(const Sources& sources, const outcomes::Measurement& m) {
  return std::any_of(m.sources.begin(), m.sources.end(),
                     [&](const auto& one) { return is_in(sources, one.income_source); });
}

// All sources of a livelihood are measured: what is not among them is not there. The employment service has
// people whom it gives nothing.
void hear_sources(Sayings& sayings, const outcomes::Measurement& m) {
  if (m.sources.empty()) return;
  if (lives_on(kOfEmploymentService, m)) sayings.say(Agency::employment_service, true, m.measured_on);
  sayings.say(Agency::social_insurance, lives_on(kOfSocialInsurance, m), m.measured_on);
  sayings.say(Agency::financial_assistance, lives_on(kOfAssistance, m), m.measured_on);
}

void hear_occupations(Sayings& sayings, const outcomes::Measurement& m) {
  if (m.occupations.empty()) return;
  bool studies = false, works = false;
  std::optional<int> extent = 0;
  for (const auto& one : m.occupations) {
    studies = studies || one.occupation_status == OccupationStatus::studying;
    if (one.occupation_status != OccupationStatus::working) continue;
    works = true;
    extent = one.extent_percent && extent ? std::optional(*extent + *one.extent_percent) : std::nullopt;
  }
  sayings.say(Agency::education, studies, m.measured_on);
  if (!works || extent) sayings.say(Agency::part_time_work, works && *extent < kFullTimePercent, m.measured_on);
}

void hear(Sayings& sayings, const outcomes::Measurement& m) {
  if (m.registered_at_af) sayings.say(Agency::employment_service, *m.registered_at_af, m.measured_on);
  hear_sources(sayings, m);
  hear_occupations(sayings, m);
}

// One income is the main one: it says nothing of others beside it.
void hear_main_income(Sayings& sayings, const std::string& code, base::Date on) {
  const auto source = base::named<IncomeSource>(code);
  if (is_in(kOfEmploymentService, source)) sayings.say(Agency::employment_service, true, on);
  if (is_in(kOfSocialInsurance, source)) sayings.say(Agency::social_insurance, true, on);
  if (is_in(kOfAssistance, source)) sayings.say(Agency::financial_assistance, true, on);
}

bool is_of_day(const assessment::Value& value, base::Date day) {
  return (!value.from_on || *value.from_on <= day) && (!value.to_on || *value.to_on >= day);
}

// A note whose days are over, or have not come, says nothing of this day.
void hear_sick_note(Sayings& sayings, const assessment::Value& value, base::Date on, base::Date day) {
  const bool is_none = value.code == assessment::kNone;
  if (is_none || is_of_day(value, day)) sayings.say(Agency::health_care, !is_none, on);
}

void hear(Sayings& sayings, const assessment::Answer& answer, base::Date day) {
  for (const auto& value : answer.told.values) {
    const auto& code = value.code;
    const base::Date on = answer.answered_on;
    if (code == assessment::kUnknown) continue;
    switch (answer.told.variable) {
      case Variable::registered_at_af:
        sayings.say(Agency::employment_service, code == "yes", on);
        break;
      case Variable::main_income:
        hear_main_income(sayings, code, on);
        break;
      case Variable::sick_note:
        hear_sick_note(sayings, value, on, day);
        break;
      case Variable::ongoing_studies:
        sayings.say(Agency::education, code != assessment::kNone, on);
        break;
      case Variable::ongoing_work:
        sayings.say(Agency::part_time_work, code == "part_time" || code == "occasional", on);
        break;
      default:
        break;
    }
  }
}

constexpr Variable kTelling[] = {Variable::registered_at_af, Variable::main_income, Variable::sick_note,
                                 Variable::ongoing_studies, Variable::ongoing_work};

// Whether the answer says anything of that day: "not known" does not, nor does a note whose days are others.
bool tells(const assessment::Answer& answer, base::Date day) {
  return std::any_of(answer.told.values.begin(), answer.told.values.end(), [&](const assessment::Value& value) {
    if (value.code == assessment::kUnknown) return false;
    if (answer.told.variable != Variable::sick_note || value.code == assessment::kNone) return true;
    return is_of_day(value, day);
  });
}

// Nothing where no payment is known. A month that is not over goes together with the one before: payments of it
// may still be to come.
std::optional<bool> was_paid(const Registered& person, const std::set<base::Date>& paid_months, base::Date day) {
  const base::Date month = day.month_start(), before = month.plus_months(-1);
  const bool is_over = day == month.plus_months(1).plus_days(-1);
  const auto paid = [&](base::Date one) { return person.assisted_months.count(one) > 0; };
  if (is_over && paid_months.count(month) > 0) return paid(month);
  if (paid_months.count(month) + paid_months.count(before) == 0) return std::nullopt;
  return paid(month) || paid(before);
}

}  // namespace

Presences agencies_on(const Registered& person, const std::set<base::Date>& paid_months, base::Date day) {
  Sayings sayings;
  for (const auto& measurement : person.measurements) {
    if (measurement.measured_on <= day) hear(sayings, measurement);
  }
  std::vector<assessment::Answer> telling;
  std::copy_if(person.answers.begin(), person.answers.end(), std::back_inserter(telling),
               [&](const assessment::Answer& answer) { return tells(answer, day); });
  for (const Variable variable : kTelling) {
    if (const auto* answer = assessment::latest_on(telling, variable, day)) hear(sayings, *answer, day);
  }
  Presences out = sayings.presences();
  if (const auto paid = was_paid(person, paid_months, day)) {
    out[static_cast<size_t>(Agency::financial_assistance)] = *paid ? Presence::yes : Presence::no;
  }
  return out;
}

bool tells_of_agencies(Variable variable) {
  return std::find(std::begin(kTelling), std::end(kTelling), variable) != std::end(kTelling);
}

}  // namespace reports
