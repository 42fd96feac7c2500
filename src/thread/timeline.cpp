#include "thread/timeline.h"

namespace thread {

namespace {
bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }
}  // namespace

std::string_view group_of(std::string_view kind) {
  if (begins(kind, "referral_") || begins(kind, "order_")) return "referral";
  if (begins(kind, "participation_")) return "participation";
  if (begins(kind, "measurement_")) return "measurement";
  if (begins(kind, "contact_")) return "contact";
  if (begins(kind, "task_")) return "task";
  return "person";
}

Stage stage_of(const Matters& matters) {
  if (matters.has_ongoing_participation) return Stage::in_progress;
  if (matters.has_planned_participation || matters.has_accepted_referral) return Stage::waiting;
  if (matters.has_open_referral) return Stage::referred;
  if (matters.has_ended_participation) return Stage::ended;
  return Stage::registered;
}

}  // namespace thread
