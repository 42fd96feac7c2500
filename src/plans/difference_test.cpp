#include "plans/difference.h"

#include <algorithm>
#include <tuple>

#include <gtest/gtest.h>

#include "plans/test_plan.h"

namespace plans {
namespace {

// The other way round, as difference(b, a) must be.
Difference turned(Difference one) {
  std::swap(one.old_value, one.new_value);
  if (one.kind == DifferenceKind::added) {
    one.kind = DifferenceKind::removed;
  } else if (one.kind == DifferenceKind::removed) {
    one.kind = DifferenceKind::added;
  }
  return one;
}

auto key(const Difference& x) { return std::tie(x.kind, x.item, x.id, x.field, x.old_value, x.new_value); }

std::vector<Difference> sorted(std::vector<Difference> list) {
  std::sort(list.begin(), list.end(), [](const Difference& a, const Difference& b) { return key(a) < key(b); });
  return list;
}

// Small random contents over few ids, so that any two of them have much in common.
class Contents {
 public:
  Content next() {
    Content out{words(), "", pick(2) == 0 ? std::optional<base::Date>() : kToday.plus_days(pick(3)), {}};
    auto ids = shuffled({"a1", "a2", "a3", "a4"});
    for (const auto& id : shuffled({"g1", "g2", "g3"})) {
      if (pick(4) == 0) continue;
      out.goals.push_back({id, id + words(), words(), {}, take(ids), {}});
      if (pick(2) == 0) out.goals.back().sub_goals.push_back({"s" + id, words(), take(ids)});
    }
    return out;
  }

 private:
  int pick(int below) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state_ >> 33U) % static_cast<unsigned>(below));
  }
  std::string words() { return pick(2) == 0 ? "ord" : "annat"; }
  std::vector<std::string> shuffled(std::vector<std::string> ids) {
    for (size_t i = ids.size(); i > 1; --i) std::swap(ids[i - 1], ids[static_cast<size_t>(pick(static_cast<int>(i)))]);
    return ids;
  }
  std::vector<Activity> take(std::vector<std::string>& ids) {
    std::vector<Activity> out;
    while (!ids.empty() && pick(2) == 0) {
      out.push_back(activity(ids.back().c_str(), words().c_str()));
      out.back().weekly_hours = 1 + pick(2);
      ids.pop_back();
    }
    return out;
  }

  unsigned long long state_ = 2281;
};

TEST(Difference, is_empty_exactly_when_the_contents_are_equal) {
  Contents contents;
  for (int i = 0; i < 3000; ++i) {
    const auto a = contents.next();
    const auto b = contents.next();
    EXPECT_TRUE(difference(a, a).empty());
    EXPECT_EQ(difference(a, b).empty(), a == b);
  }
}

TEST(Difference, is_the_same_the_other_way_round) {
  Contents contents;
  for (int i = 0; i < 1000; ++i) {
    const auto a = contents.next();
    const auto b = contents.next();
    auto back = difference(b, a);
    std::transform(back.begin(), back.end(), back.begin(), turned);
    const auto there = sorted(difference(a, b));
    const auto and_back = sorted(back);
    ASSERT_EQ(there.size(), and_back.size());
    for (size_t j = 0; j < there.size(); ++j) EXPECT_TRUE(key(there[j]) == key(and_back[j]));
  }
}

TEST(Difference, tells_what_was_added_removed_and_changed_field_by_field) {
  auto after = two_goals();
  after.goals[0].activities[0].by_on = date("2026-12-20");
  after.goals[0].activities.erase(after.goals[0].activities.begin() + 1);
  after.goals[1].activities.push_back(activity("a4", "Simma"));
  const auto found = difference(two_goals(), after);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0], (Difference{DifferenceKind::changed, ItemKind::activity, "a1", "Praktik i skolkök", "by_on",
                                  "2026-12-01", "2026-12-20"}));
  EXPECT_EQ(found[1], (Difference{DifferenceKind::added, ItemKind::activity, "a4", "Simma", "", "", "Simma"}));
  EXPECT_EQ(found[2], (Difference{DifferenceKind::removed, ItemKind::activity, "a2", "Läsa SFI kurs D", "",
                                  "Läsa SFI kurs D", ""}));
}

TEST(Difference, tells_another_order_and_another_place) {
  auto after = two_goals();
  std::swap(after.goals[0].activities[0], after.goals[0].activities[1]);
  const auto order = difference(two_goals(), after);
  ASSERT_EQ(order.size(), 1u);
  EXPECT_EQ(order[0].field, "order");
  EXPECT_EQ(order[0].new_value, "Läsa SFI kurs D · Praktik i skolkök");
  after = two_goals();
  after.goals[1].activities.push_back(after.goals[0].activities[1]);
  after.goals[0].activities.pop_back();
  const auto place = difference(two_goals(), after);
  ASSERT_EQ(place.size(), 1u);
  EXPECT_EQ(place[0].field, "belongs_to");
  EXPECT_EQ(place[0].new_value, "Må bättre i ryggen");
}

}  // namespace
}  // namespace plans
