#include "plans/follow_store.h"

#include "base/names.h"

namespace plans {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsertProgress{
    "plans.insert_progress",
    "INSERT INTO plan_progress (municipality_id, id, version, entry_id, holder_id, plan_id, activity_id, progress, "
    "reported_on, reason) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9)"};
const Statement kUpdateProgress{
    "plans.update_progress",
    "UPDATE plan_progress SET version = version + 1, entry_id = $1, progress = $2, reported_on = $3, reason = $4 "
    "WHERE municipality_id = $5 AND id = $6 AND version = $7"};
const Statement kProgress{
    "plans.progress_in",
    "SELECT id, version, activity_id, progress, reported_on, reason FROM plan_progress "
    "WHERE municipality_id = $1 AND plan_id = $2 ORDER BY activity_id"};
const Statement kInsertFollowUp{
    "plans.insert_follow_up",
    "INSERT INTO plan_follow_up (municipality_id, id, version, entry_id, holder_id, plan_id, number, followed_up_on, "
    "summary, own_words, next_follow_up_on) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kInsertRemark{
    "plans.insert_remark",
    "INSERT INTO plan_follow_up_remark (municipality_id, follow_up_id, position, item_id, remark, progress) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kFollowUps{
    "plans.follow_ups_of",
    "SELECT id, number, followed_up_on, summary, own_words, next_follow_up_on FROM plan_follow_up "
    "WHERE municipality_id = $1 AND plan_id = $2 ORDER BY followed_up_on DESC, version, id DESC"};
const Statement kRemarks{
    "plans.remarks_of",
    "SELECT item_id, remark, progress FROM plan_follow_up_remark "
    "WHERE municipality_id = $1 AND follow_up_id = $2 ORDER BY position"};

FollowUpRemark remark_of(const Row& row) {
  std::optional<ActivityProgress> progress;
  if (!row.is_null(2)) progress = named<ActivityProgress>(row.text(2));
  return {row.text(0), row.text(1), progress, ""};
}

}  // namespace

void insert_progress(sql::Session& session, const base::MunicipalityId& municipality_id,
                     const base::HolderId& holder_id, const std::string& plan_id, const Progress& progress,
                     const base::EntryId& entry_id) {
  session.change(kInsertProgress, {municipality_id, progress.id, entry_id, holder_id, plan_id, progress.activity_id,
                                   name_of(progress.progress), progress.reported_on, progress.reason});
}

bool update_progress(sql::Session& session, const base::MunicipalityId& municipality_id, const Progress& progress,
                     const base::EntryId& entry_id) {
  return session.change(kUpdateProgress, {entry_id, name_of(progress.progress), progress.reported_on, progress.reason,
                                          municipality_id, progress.id, progress.version}) == 1;
}

std::vector<Progress> progress_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const std::string& plan_id) {
  return session.list(kProgress, {municipality_id, plan_id}, [](const Row& row) {
    return Progress{row.text(0), row.integer(1), row.text(2), named<ActivityProgress>(row.text(3)), row.date(4),
                    row.text(5)};
  });
}

void insert_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const std::string& plan_id, const FollowUp& follow_up,
                      const base::EntryId& entry_id) {
  session.change(kInsertFollowUp, {municipality_id, follow_up.id, entry_id, holder_id, plan_id, follow_up.number,
                                   follow_up.followed_up_on, follow_up.summary, follow_up.own_words,
                                   follow_up.next_follow_up_on});
  int position = 1;
  for (const auto& remark : follow_up.remarks) {
    std::optional<std::string> progress;
    if (remark.progress) progress = name_of(*remark.progress);
    session.change(kInsertRemark,
                   {municipality_id, follow_up.id, position++, remark.item_id, remark.remark, progress});
  }
}

std::vector<FollowUp> follow_ups_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& plan_id) {
  auto out = session.list(kFollowUps, {municipality_id, plan_id}, [](const Row& row) {
    return FollowUp{row.text(0), row.small(1), row.date(2), row.text(3), row.text(4), row.date(5), {}};
  });
  for (auto& follow_up : out) {
    follow_up.remarks = session.list(kRemarks, {municipality_id, follow_up.id}, remark_of);
  }
  return out;
}

}  // namespace plans
