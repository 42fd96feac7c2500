// What differs between two contents of a plan, by the ids of goals, sub-goals and activities. Empty exactly when
// the two are equal; from b to a it is the same the other way round. Pure.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "plans/content.h"

namespace plans {

enum class DifferenceKind { added, removed, changed };
inline constexpr std::pair<DifferenceKind, std::string_view> kDifferenceKindNames[] = {
    {DifferenceKind::added, "added"}, {DifferenceKind::removed, "removed"}, {DifferenceKind::changed, "changed"}};
constexpr const auto& enum_names(DifferenceKind) { return kDifferenceKindNames; }

enum class ItemKind { plan, goal, sub_goal, activity };
inline constexpr std::pair<ItemKind, std::string_view> kItemKindNames[] = {
    {ItemKind::plan, "plan"}, {ItemKind::goal, "goal"}, {ItemKind::sub_goal, "sub_goal"},
    {ItemKind::activity, "activity"}};
constexpr const auto& enum_names(ItemKind) { return kItemKindNames; }

// A changed item has one difference for each field. `order`: the parts stand in another order, and the values are
// their titles; `belongs_to`: it has moved to another goal or sub-goal, and the values are their titles.
struct Difference {
  DifferenceKind kind = DifferenceKind::changed;
  ItemKind item = ItemKind::plan;
  std::string id;
  std::string title;  // what the item is called, as it was when it was removed
  std::string field;  // empty for what was added or removed
  std::string old_value;
  std::string new_value;

  friend bool operator==(const Difference&, const Difference&) = default;
};

std::vector<Difference> difference(const Content& from, const Content& to);

// An activity on one line: what, who, until when, followed up when, hours a week.
std::string line_of(const Activity& activity);

}  // namespace plans
