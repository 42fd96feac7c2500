#include "thread/thread_actions.h"

#include <algorithm>
#include <limits>

#include "base/names.h"
#include "people/around_actions.h"
#include "sharing/admit.h"
#include "thread/timeline_store.h"
#include "worklist/task_actions.h"

namespace thread {

namespace {

using intake::ReferralState;
using outcomes::ParticipationState;
using sharing::Category;

// Above everything that has happened or will.
const std::optional<Below> kTop = Below{base::Date::parse("2999-12-31").value(), std::numeric_limits<int>::max()};

bool may_read(const Viewer& viewer, const sharing::PersonFacts& facts, std::string_view kind,
              const base::HolderId& holder, const std::optional<base::HolderId>& counterpart) {
  const auto category = category_of(kind);
  return category && sharing::decide(viewer, facts, {holder, counterpart}, *category, sharing::Act::read).is_allowed;
}

// Each change is open or closed by its own information category; what is of none is closed.
void close_changes(const Viewer& viewer, const sharing::PersonFacts& facts, TimelineEntry& entry) {
  const sharing::Held held{entry.holder_id, entry.counterpart_holder_id};
  const auto is_closed = [&](const TimelineChange& change) {
    const auto category = base::find_named<Category>(change.information_category);
    return !category || !sharing::decide(viewer, facts, held, *category, sharing::Act::read).is_allowed;
  };
  auto& changes = entry.changes;
  changes.erase(std::remove_if(changes.begin(), changes.end(), is_closed), changes.end());
}

Matters matters_of(const ThreadSheet& sheet, base::Date today) {
  Matters out;
  for (const auto& p : sheet.participations) {
    switch (outcomes::state_of(p.participation, today)) {
      case ParticipationState::planned: out.has_planned_participation = true; break;
      case ParticipationState::ongoing: out.has_ongoing_participation = true; break;
      case ParticipationState::ended: out.has_ended_participation = true; break;
    }
  }
  for (const auto& row : sheet.referrals) {
    const auto& referral = row.referral;
    const bool is_open = referral.state == ReferralState::sent || referral.state == ReferralState::question;
    out.has_open_referral = out.has_open_referral || is_open;
    const bool begun = std::any_of(sheet.participations.begin(), sheet.participations.end(), [&](const auto& p) {
      return p.participation.unit_id == referral.receiver_unit_id ||
             p.participation.referral_id == referral.id;
    });
    if (referral.state == ReferralState::accepted && !begun) out.has_accepted_referral = true;
  }
  return out;
}

std::optional<Owner> owner_of(const ThreadSheet& sheet) {
  for (const auto& one : sheet.ownerships) {
    if (!one.ownership.to_on) return Owner{one.ownership.owner_staff_id, one.owner_name, one.unit_name};
  }
  for (const auto& row : sheet.referrals) {
    if (row.referral.state != ReferralState::accepted || !row.referral.owner_staff_id || !row.owner_name) continue;
    return Owner{*row.referral.owner_staff_id, *row.owner_name, row.receiver_unit.name};
  }
  return std::nullopt;
}

void count_entries(Work& work, const Viewer& viewer, ThreadSheet& sheet) {
  const auto& facts = sheet.person.facts;
  for (const auto& kind : count_kinds(work.session(), work.municipality_id(), facts.id)) {
    if (may_read(viewer, facts, kind.kind, kind.holder_id, kind.counterpart_holder_id)) {
      sheet.entry_counts[std::string(group_of(kind.kind))] += kind.count;
    } else {
      sheet.hidden_count += kind.count;
    }
  }
}

}  // namespace

base::Result<ThreadSheet> find_thread(Work& work, const Viewer& viewer, const base::PersonId& id) {
  TRY_ASSIGN(auto person, people::find_sheet(work, viewer, id));
  ThreadSheet sheet{std::move(person), {}, {}, {}, {}, {}, {}, {}, {}, 0};
  const auto& facts = sheet.person.facts;
  sheet.participations = outcomes::participation_sheets_of(work, viewer, facts);
  sheet.contacts = people::contacts_for(work, viewer, facts);
  sheet.referrals = intake::referrals_of(work, viewer, facts);
  sheet.tasks = worklist::tasks_of(work, viewer, facts);
  sheet.stage = stage_of(matters_of(sheet, work.today()));
  sheet.ownerships = people::ownerships_for(work, viewer, facts);
  sheet.owner = owner_of(sheet);
  count_entries(work, viewer, sheet);
  return sheet;
}

base::Result<TimelinePage> find_timeline(Work& work, const Viewer& viewer, const base::PersonId& id,
                                         const std::string& group, std::optional<int> before, int limit) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, id, sharing::Act::read, "timeline"));
  TimelinePage page;
  auto below = before ? find_below(work.session(), work.municipality_id(), id, *before) : kTop;
  if (!below) return page;
  const auto wanted = static_cast<size_t>(limit);
  while (page.entries.size() < wanted) {
    const int asked = group.empty() ? static_cast<int>(wanted - page.entries.size()) : kTimelineRowsMax;
    auto batch = entries_below(work.session(), work.municipality_id(), id, *below, asked);
    for (auto& entry : batch) {
      below = Below{entry.happened_on, entry.number};
      if (!group.empty() && group_of(entry.kind) != group) continue;
      if (!may_read(viewer, facts, entry.kind, entry.holder_id, entry.counterpart_holder_id)) continue;
      page.entries.push_back(std::move(entry));
      if (page.entries.size() == wanted) break;
    }
    if (batch.size() < static_cast<size_t>(asked)) break;
  }
  add_changes(work.session(), work.municipality_id(), id, page.entries);
  for (auto& entry : page.entries) close_changes(viewer, facts, entry);
  const bool is_full = page.entries.size() == wanted;
  if (is_full && !entries_below(work.session(), work.municipality_id(), id, *below, 1).empty()) {
    page.next_before = below->number;
  }
  return page;
}

}  // namespace thread
