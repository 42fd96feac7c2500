#include "demo/t12.h"

#include "assistance/household_actions.h"
#include "demo/obstacles.h"
#include "demo/t12_spells.h"
#include "people/person_actions.h"

namespace demo {

namespace {

using assistance::HouseholdType;
using assistance::MemberRole;

constexpr std::int64_t kOrePerKrona = 100;
const char* const kWorkers[] = {"maria.lind", "elias.hamdan"};

bool is_couple(HouseholdType type) {
  return type == HouseholdType::couple || type == HouseholdType::couple_with_children;
}

base::PersonId register_somebody(Stage& stage, NameBook& names, const char* worker, base::Date on) {
  const auto sex = stage.pick(2) == 0 ? base::Sex::woman : base::Sex::man;
  const auto name = names.next(sex);
  people::NewPerson person;
  const int birth_year = 1962 + stage.pick(42);
  person.details = {name.given_name, name.family_name, birth_year, sex, "", "", stage.say(name.language), false};
  return stage.as(worker, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return people::create_person(work, viewer, person, stage.unit("assistance"));
  });
}

// What was paid is taken over from the payment system once a year, and lately once a month.
// Gives the household's version after it.
std::int64_t record_months(Stage& stage, const char* worker, const std::string& household_id,
                           const PaidHousehold& paid) {
  std::int64_t version = 1;
  assistance::AssistanceMonths batch;
  for (size_t i = 0; i < paid.months.size(); ++i) {
    const auto& one = paid.months[i];
    batch.push_back({one.month, assistance::AssistanceKind::income_support, one.amount_kr * kOrePerKrona});
    const bool is_last = i + 1 == paid.months.size();
    if (!is_last && one.month.month() != 12) continue;
    stage.as(worker, weekday(one.month.plus_months(1)), [&](record::Work& work, const sharing::Viewer& viewer) {
      return assistance::record_assistance(work, viewer, household_id, version, batch);
    });
    ++version;
    batch.clear();
  }
  return version;
}

void play_household(Stage& stage, NameBook& names, ObstacleActs& obstacles, const PaidHousehold& paid,
                    const char* worker, std::optional<base::PersonId> applicant) {
  const auto formed_on = paid.months.front().month;
  const auto on = weekday(formed_on);
  if (!applicant) applicant = register_somebody(stage, names, worker, on);
  assistance::HouseholdFields fields{paid.household_type, formed_on, {}};
  if (is_couple(paid.household_type)) {
    fields.members = {{register_somebody(stage, names, worker, on), MemberRole::co_applicant, formed_on, {}}};
  }
  const auto id = stage.as(worker, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return assistance::form_household(work, viewer, *applicant, fields);
  });
  JudgedHousehold made{id, record_months(stage, worker, id, paid), worker, {*applicant}};
  for (const auto& member : fields.members) made.grown.push_back(member.person_id);
  obstacles.play(stage, made, paid);
}

// Who is mapped, lives on assistance and is not protected.
std::vector<const MappedPerson*> on_assistance(const std::vector<MappedPerson>& mapped) {
  std::vector<const MappedPerson*> out;
  for (const auto& one : mapped) {
    const bool is_protected = one.protection_level != sharing::ProtectionLevel::none;
    if (one.situation.main_income == MainIncome::financial_assistance && !is_protected) out.push_back(&one);
  }
  return out;
}

}  // namespace

base::Date first_assistance_month() { return last_assistance_month().plus_months(1 - kPeriodMonths); }
base::Date last_assistance_month() { return day("2026-10-01"); }

void play_t12(Stage& stage, NameBook& names, const std::vector<MappedPerson>& mapped) {
  const auto known = on_assistance(mapped);
  std::vector<PaidHousehold> others;
  for (size_t i = 0; i < known.size(); ++i) others.push_back(mapped_household(stage));
  while (others.size() < kHouseholds - kContinuousHouseholds) others.push_back(passing_household(stage));
  const auto continuous = continuous_households(stage, others);
  ObstacleActs obstacles;
  for (size_t i = 0; i < others.size(); ++i) {
    const bool is_known = i < known.size();
    const auto applicant = is_known ? std::optional(known[i]->id) : std::nullopt;
    const char* worker = is_known ? known[i]->worker.c_str() : kWorkers[i % 2];
    play_household(stage, names, obstacles, others[i], worker, applicant);
  }
  for (size_t i = 0; i < continuous.size(); ++i) {
    play_household(stage, names, obstacles, continuous[i], kWorkers[i % 2], {});
  }
}

}  // namespace demo
