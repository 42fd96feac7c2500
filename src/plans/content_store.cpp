#include "plans/content_store.h"

#include "base/names.h"

namespace plans {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsertContent{
    "plans.insert_content",
    "INSERT INTO plan_content (municipality_id, plan_id, number, own_words, made_together, follow_up_on) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kInsertItem{
    "plans.insert_item",
    "INSERT INTO plan_item (municipality_id, plan_id, number, id, position, kind, title, why, doer, doer_staff_id, "
    "doer_name, by_on, follow_up_on, weekly_hours) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};
const Statement kDeleteItems{"plans.delete_items",
                             "DELETE FROM plan_item WHERE municipality_id = $1 AND plan_id = $2 AND number = $3"};
const Statement kDeleteContent{"plans.delete_content",
                               "DELETE FROM plan_content WHERE municipality_id = $1 AND plan_id = $2 AND number = $3"};
const Statement kContent{"plans.find_content",
                         "SELECT own_words, made_together, follow_up_on FROM plan_content "
                         "WHERE municipality_id = $1 AND plan_id = $2 AND number = $3"};
const Statement kItems{
    "plans.items_of",
    "SELECT kind, id, title, why, doer, doer_staff_id, doer_name, by_on, follow_up_on, weekly_hours FROM plan_item "
    "WHERE municipality_id = $1 AND plan_id = $2 AND number = $3 ORDER BY position"};

// Goals, activities and sub-goals one after another, each below what it belongs to: first a goal's own activities,
// then its sub-goals, each with its activities.
class ItemWriter {
 public:
  ItemWriter(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& plan_id,
             int number)
      : session_(session), municipality_id_(municipality_id), plan_id_(plan_id), number_(number) {}

  void write(const Goal& x) {
    insert({municipality_id_, plan_id_, number_, x.id, position_, "goal", x.title, x.why, nullptr, nullptr, "",
            nullptr, x.follow_up_on, nullptr});
    for (const auto& activity : x.activities) write(activity);
    for (const auto& sub_goal : x.sub_goals) {
      insert({municipality_id_, plan_id_, number_, sub_goal.id, position_, "sub_goal", sub_goal.title, "", nullptr,
              nullptr, "", nullptr, nullptr, nullptr});
      for (const auto& activity : sub_goal.activities) write(activity);
    }
  }

 private:
  void write(const Activity& x) {
    insert({municipality_id_, plan_id_, number_, x.id, position_, "activity", x.what, "", name_of(x.doer),
            x.doer_staff_id, x.doer_name, x.by_on, x.follow_up_on, x.weekly_hours});
  }
  void insert(const sql::Values& values) {
    session_.change(kInsertItem, values);
    ++position_;
  }

  sql::Session& session_;
  const base::MunicipalityId& municipality_id_;
  const std::string& plan_id_;
  int number_;
  int position_ = 1;
};

Activity activity_of(const Row& row) {
  return {row.text(1),
          row.text(2),
          named<Doer>(row.text(4)),
          row.maybe_id<base::StaffId>(5),
          row.text(6),
          row.maybe_date(7),
          row.maybe_date(8),
          row.maybe_small(9)};
}

void add_item(Content& content, const Row& row) {
  const auto kind = row.text(0);
  if (kind == "goal") {
    content.goals.push_back({row.text(1), row.text(2), row.text(3), row.maybe_date(8), {}, {}});
    return;
  }
  auto& goal = content.goals.back();
  if (kind == "sub_goal") {
    goal.sub_goals.push_back({row.text(1), row.text(2), {}});
  } else {
    (goal.sub_goals.empty() ? goal.activities : goal.sub_goals.back().activities).push_back(activity_of(row));
  }
}

}  // namespace

void insert_content(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& plan_id,
                    int number, const Content& content) {
  session.change(kInsertContent, {municipality_id, plan_id, number, content.own_words, content.made_together,
                                  content.follow_up_on});
  ItemWriter writer(session, municipality_id, plan_id, number);
  for (const auto& goal : content.goals) writer.write(goal);
}

void delete_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& plan_id) {
  session.change(kDeleteItems, {municipality_id, plan_id, kDraft});
  session.change(kDeleteContent, {municipality_id, plan_id, kDraft});
}

std::optional<Content> find_content(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& plan_id, int number) {
  auto content = session.first(kContent, {municipality_id, plan_id, number}, [](const Row& row) {
    return Content{row.text(0), row.text(1), row.maybe_date(2), {}};
  });
  if (!content) return std::nullopt;
  session.each(kItems, {municipality_id, plan_id, number}, [&](const Row& row) { add_item(*content, row); });
  return content;
}

}  // namespace plans
