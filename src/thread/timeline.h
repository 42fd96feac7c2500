// The red thread: every entry about a person that the viewer may read, by the day that it happened, the latest first,
// and of one day the one that was recorded last first.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "sharing/sharing.h"

namespace thread {

struct TimelineChange {
  std::string field;
  std::string information_category;
  std::optional<std::string> old_value;
  std::optional<std::string> new_value;
};

struct TimelineEntry {
  base::EntryId id;
  int number = 0;
  std::string kind;
  std::string subject_type;
  std::string subject_id;
  base::Date happened_on;
  base::Instant recorded_at;
  std::string actor_name;
  base::HolderId holder_id;
  std::optional<base::HolderId> counterpart_holder_id;
  std::string party_name;
  std::string branch_name;
  std::optional<std::string> unit_name;
  std::optional<std::string> reason;
  std::optional<base::EntryId> cancels;
  std::optional<base::EntryId> cancelled_by;
  bool is_latest_of_subject = false;
  std::vector<TimelineChange> changes;
};

// What the filter of the timeline calls a kind of entry, and what the whole entry is about: closed, its reason is
// closed with it. A kind that is not known has neither, and is closed to everybody.
std::string_view group_of(std::string_view kind);
std::vector<std::string> groups();
std::optional<sharing::Category> category_of(std::string_view kind);

// Where the person is: the furthest that any open matter has come.
enum class Stage { registered, referred, waiting, in_progress, ended };
inline constexpr std::pair<Stage, std::string_view> kStageNames[] = {
    {Stage::registered, "registered"}, {Stage::referred, "referred"}, {Stage::waiting, "waiting"},
    {Stage::in_progress, "in_progress"}, {Stage::ended, "ended"},
};
constexpr const auto& enum_names(Stage) { return kStageNames; }

struct Matters {
  bool has_ongoing_participation = false;
  bool has_planned_participation = false;
  bool has_accepted_referral = false;  // accepted, and nothing begun since
  bool has_open_referral = false;
  bool has_ended_participation = false;
};
Stage stage_of(const Matters& matters);

}  // namespace thread
