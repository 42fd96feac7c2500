// A unit of work: one transaction, one actor, one moment. Actions are given a Work and never begin or
// commit; the Dispatcher opens, retries and commits.
// Threading: belongs to the thread that runs the unit.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "platform/sql/session.h"
#include "platform/system/crypto.h"
#include "platform/system/random.h"
#include "record/record.h"

namespace record {

// On whose behalf a unit of work runs. `request_id` ties its traces together.
struct Caller {
  base::MunicipalityId municipality_id;
  base::StaffId actor_id;
  std::string request_id;
};

struct Stamp;

class Work {
 public:
  Work(sql::Session& session, const Caller& caller, base::Instant now, base::Date today,
       platform::Random& random, const platform::Keys& keys);

  sql::Session& session() { return session_; }
  const base::MunicipalityId& municipality_id() const { return caller_.municipality_id; }
  const base::StaffId& actor_id() const { return caller_.actor_id; }
  base::Instant now() const { return now_; }
  base::Date today() const { return today_; }
  const platform::Keys& keys() const { return keys_; }
  template <class Id>
  Id new_id() {
    return Id(random_.new_uuid());
  }

  // Writes the entry with its changes, opens and closes tasks. The id is for the state row's `entry_id`.
  base::EntryId write(const Deed& deed);
  // The same under an id made beforehand with new_id(), when the state row must be written first.
  void write_as(const base::EntryId& id, const Deed& deed);

  // Word of the task to whom it concerns, in a while: an entry that cancels that one stops it.
  void send(const base::TaskId& task_id, const base::EntryId& entry_id);

  // The entry that was written last, if any: what an act tells of itself, so that it can be undone.
  struct Written {
    base::EntryId id;
    std::string kind;
    bool is_undoing = false;
  };
  const std::optional<Written>& last_entry() const { return last_entry_; }

  // What is written from now on undoes that entry and says so.
  void compensate(base::EntryId entry_id) { compensates_ = std::move(entry_id); }

  // Kept until the Dispatcher writes it: before the answer leaves, also when the unit is refused.
  void note_access(Access access) { accesses_.push_back(std::move(access)); }
  const std::vector<Access>& accesses() const { return accesses_; }

 private:
  void open_task(const Stamp& stamp, const base::EntryId& entry_id, const NewTask& task);

  sql::Session& session_;
  const Caller& caller_;
  base::Instant now_;
  base::Date today_;
  platform::Random& random_;
  const platform::Keys& keys_;
  std::optional<base::EntryId> compensates_;
  std::optional<Written> last_entry_;
  std::vector<Access> accesses_;
};

}  // namespace record
