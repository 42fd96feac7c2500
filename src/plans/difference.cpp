#include "plans/difference.h"

#include <algorithm>

#include "base/names.h"

namespace plans {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

// A goal, sub-goal or activity with what can differ in it.
struct Item {
  ItemKind kind = ItemKind::goal;
  std::string id;
  std::string title;
  std::string parent_id;
  std::string parent_title;
  Fields fields;
};

std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }

Item item_of(const Activity& x, const std::string& parent_id, const std::string& parent_title) {
  return {ItemKind::activity, x.id, x.what, parent_id, parent_title,
          {{"what", x.what},
           {"doer", base::name_of(x.doer)},
           {"doer_staff_id", x.doer_staff_id ? x.doer_staff_id->str() : std::string()},
           {"doer_name", x.doer_name},
           {"by_on", text_of(x.by_on)},
           {"follow_up_on", text_of(x.follow_up_on)},
           {"weekly_hours", x.weekly_hours ? std::to_string(*x.weekly_hours) : std::string()}}};
}

std::vector<Item> items_of(const Content& content) {
  std::vector<Item> out;
  for (const auto& goal : content.goals) {
    out.push_back({ItemKind::goal, goal.id, goal.title, "", "",
                   {{"title", goal.title}, {"why", goal.why}, {"follow_up_on", text_of(goal.follow_up_on)}}});
    for (const auto& activity : goal.activities) out.push_back(item_of(activity, goal.id, goal.title));
    for (const auto& sub_goal : goal.sub_goals) {
      out.push_back({ItemKind::sub_goal, sub_goal.id, sub_goal.title, goal.id, goal.title,
                     {{"title", sub_goal.title}}});
      for (const auto& activity : sub_goal.activities) out.push_back(item_of(activity, sub_goal.id, sub_goal.title));
    }
  }
  return out;
}

const Item* find(const std::vector<Item>& items, const Item& like) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& one) {
    return one.id == like.id && one.kind == like.kind;
  });
  return found == items.end() ? nullptr : &*found;
}

void compare(const Item& before, const Item& after, std::vector<Difference>& out) {
  const auto add = [&](const std::string& field, const std::string& old_value, const std::string& new_value) {
    out.push_back({DifferenceKind::changed, after.kind, after.id, after.title, field, old_value, new_value});
  };
  for (size_t i = 0; i < after.fields.size(); ++i) {
    const auto& [field, value] = after.fields[i];
    if (before.fields[i].second != value) add(field, before.fields[i].second, value);
  }
  if (before.parent_id != after.parent_id) add("belongs_to", before.parent_title, after.parent_title);
}

// The parts of one item that both have there, in order.
std::vector<const Item*> kept_parts(const std::vector<Item>& items, const std::vector<Item>& others, ItemKind kind,
                                    const std::string& parent_id) {
  std::vector<const Item*> out;
  for (const auto& item : items) {
    if (item.kind != kind || item.parent_id != parent_id) continue;
    const auto* other = find(others, item);
    if (other && other->parent_id == parent_id) out.push_back(&item);
  }
  return out;
}

std::string titles_of(const std::vector<const Item*>& items) {
  std::string out;
  for (const auto* item : items) out += (out.empty() ? "" : " · ") + item->title;
  return out;
}

void compare_order(const std::vector<Item>& from, const std::vector<Item>& to, const Item& parent, ItemKind parts,
                   std::vector<Difference>& out) {
  const auto before = kept_parts(from, to, parts, parent.id);
  const auto after = kept_parts(to, from, parts, parent.id);
  const bool is_same = std::equal(before.begin(), before.end(), after.begin(), after.end(),
                                  [](const Item* a, const Item* b) { return a->id == b->id; });
  if (is_same) return;
  out.push_back({DifferenceKind::changed, parent.kind, parent.id, parent.title, "order", titles_of(before),
                 titles_of(after)});
}

void compare_orders(const std::vector<Item>& from, const std::vector<Item>& to, std::vector<Difference>& out) {
  compare_order(from, to, {ItemKind::plan, "", "", "", "", {}}, ItemKind::goal, out);
  for (const auto& item : to) {
    if (item.kind == ItemKind::activity || !find(from, item)) continue;
    compare_order(from, to, item, ItemKind::activity, out);
    if (item.kind == ItemKind::goal) compare_order(from, to, item, ItemKind::sub_goal, out);
  }
}

}  // namespace

std::vector<Difference> difference(const Content& from, const Content& to) {
  std::vector<Difference> out;
  const auto of_plan = [](const Content& x) {
    return Item{ItemKind::plan, "", "", "", "",
                {{"own_words", x.own_words}, {"made_together", x.made_together},
                 {"follow_up_on", text_of(x.follow_up_on)}}};
  };
  compare(of_plan(from), of_plan(to), out);
  const auto before = items_of(from);
  const auto after = items_of(to);
  for (const auto& item : after) {
    if (const auto* was = find(before, item)) {
      compare(*was, item, out);
    } else {
      out.push_back({DifferenceKind::added, item.kind, item.id, item.title, "", "", item.title});
    }
  }
  for (const auto& item : before) {
    if (find(after, item)) continue;
    out.push_back({DifferenceKind::removed, item.kind, item.id, item.title, "", item.title, ""});
  }
  compare_orders(before, after, out);
  return out;
}

std::string line_of(const Activity& activity) {
  std::string out = activity.what;
  for (const auto& part : {activity.doer_name, text_of(activity.by_on), text_of(activity.follow_up_on)}) {
    if (!part.empty()) out += " · " + part;
  }
  if (activity.weekly_hours) out += " · " + std::to_string(*activity.weekly_hours) + " h";
  return out;
}

}  // namespace plans
