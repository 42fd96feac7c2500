#include "thread/timeline.h"

#include <algorithm>
#include <iterator>

namespace thread {

using sharing::Category;

namespace {

struct Kinds {
  std::string_view begins_with;
  std::string_view group;
  Category category;
};
constexpr Kinds kKinds[] = {
    {"person_", "person", Category::identity},
    {"people_", "person", Category::identity},
    {"anonymous_", "person", Category::identity},
    {"number_", "person", Category::identity},
    {"import_", "person", Category::identity},
    {"entry_", "person", Category::identity},
    {"protection_", "person", Category::protection},
    {"referral_", "referral", Category::referral},
    {"order_", "referral", Category::referral},
    {"participation_", "participation", Category::participation},
    {"measurement_", "measurement", Category::livelihood},
    {"contact_", "contact", Category::network},
    {"ownership_", "ownership", Category::ownership},
    {"assessment_", "assessment", Category::barriers},
    {"plan_", "plan", Category::plan},
    {"intervention_", "intervention", Category::intervention},
    {"placement_", "placement", Category::placement},
    {"household_", "assistance", Category::economy},
    {"assistance_", "assistance", Category::economy},
    {"obstacle_", "assistance", Category::economy},
    {"note_", "note", Category::note},
    {"task_", "task", Category::participation},
};

const Kinds* kinds_of(std::string_view kind) {
  const auto found = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kinds& one) {
    return kind.substr(0, one.begins_with.size()) == one.begins_with;
  });
  return found == std::end(kKinds) ? nullptr : found;
}

}  // namespace

std::string_view group_of(std::string_view kind) {
  const auto* found = kinds_of(kind);
  return found ? found->group : std::string_view();
}

std::vector<std::string> groups() {
  std::vector<std::string> out;
  for (const auto& one : kKinds) {
    if (std::find(out.begin(), out.end(), one.group) == out.end()) out.emplace_back(one.group);
  }
  return out;
}

std::optional<Category> category_of(std::string_view kind) {
  const auto* found = kinds_of(kind);
  return found ? std::optional(found->category) : std::nullopt;
}

Stage stage_of(const Matters& matters) {
  if (matters.has_ongoing_participation) return Stage::in_progress;
  if (matters.has_planned_participation || matters.has_accepted_referral) return Stage::waiting;
  if (matters.has_open_referral) return Stage::referred;
  if (matters.has_ended_participation) return Stage::ended;
  return Stage::registered;
}

}  // namespace thread
