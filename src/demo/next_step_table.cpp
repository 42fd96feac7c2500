#include "demo/next_step_table.h"

#include <algorithm>

namespace demo {

namespace {

using outcomes::EducationLevel;

constexpr Offer kCoaching{"coaching", "torget", 60, 90, 15, 4};
constexpr Offer kMatching{"matching", "torget", 30, 60, 10, 6};
constexpr Offer kPlacement{"placement", "ame", 60, 60, 20, 14};
constexpr Offer kFoodHygiene{"food_hygiene", "ame", 1, 2, 4, 5};
constexpr Offer kLicence{"driving_licence", "torget", 120, 90, 35, 10};
constexpr Offer kMotivation{"motivation_group", "torget", 49, 14, 25, -3};
constexpr Offer kTraining{"work_training", "ame", 90, 90, 30, 2};
constexpr Offer kLanguage{"language_supporter", "ame", 80, 60, 15, 8};

// From the people closest to work to those furthest from it.
const std::vector<std::vector<Offer>> kClose = {
    {kMatching}, {kCoaching, kMatching}, {kPlacement, kMatching}, {kFoodHygiene, kPlacement}, {kCoaching}};
const std::vector<std::vector<Offer>> kBetween = {{kCoaching, kPlacement},
                                                  {kTraining, kPlacement},
                                                  {kLicence},
                                                  {kFoodHygiene, kCoaching},
                                                  {kMotivation, kCoaching}};
const std::vector<std::vector<Offer>> kFar = {
    {kMotivation, kTraining}, {kTraining}, {kLanguage, kTraining}, {kMotivation}, {kTraining, kPlacement}};

int chance_of(const Entrant& entrant) {
  int out = 38;
  if (entrant.birth_year > 1995) out += 12;
  if (entrant.birth_year <= 1975) out -= 14;
  if (entrant.education == EducationLevel::primary) out -= 14;
  if (entrant.education == EducationLevel::post_secondary_long) out += 14;
  if (entrant.on_assistance) out -= 6;
  const std::string_view history = entrant.work_history;
  if (history == "never_worked") out -= 10;
  if (history == "long_work") out += 10;
  return std::clamp(out, 5, 85);
}

}  // namespace

Entrant some_entrant(Stage& stage) {
  static constexpr EducationLevel kLevels[] = {EducationLevel::primary, EducationLevel::primary,
                                               EducationLevel::upper_secondary, EducationLevel::upper_secondary,
                                               EducationLevel::post_secondary_long};
  static constexpr const char* kHistories[] = {"long_work", "short_work", "short_work", "never_worked", "unknown"};
  Entrant out{stage.pick(100) < 52 ? base::Sex::woman : base::Sex::man,
              1964 + stage.pick(42),
              kLevels[stage.pick(5)],
              stage.pick(100) < 70,
              kHistories[stage.pick(5)],
              0};
  out.chance = chance_of(out);
  return out;
}

std::vector<Offer> offers_for(Stage& stage, int chance) {
  const auto& sort = chance > 46 ? kClose : chance > 28 ? kBetween : kFar;
  return one_of(stage, sort);
}

}  // namespace demo
