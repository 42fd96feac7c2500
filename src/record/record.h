// What is written about every act, in the same transaction as the state it changes. This room knows
// ids only: what a kind, a field or a rule means is told by the rooms above.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"

namespace record {

// One field's old and new value. `category` is the information category that sharing decides by.
// Values are codes, dates, numbers or texts of the case; identity numbers are never among them.
struct FieldChange {
  std::string field;
  std::string category;
  std::optional<std::string> old_value;
  std::optional<std::string> new_value;

  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// One entry in a person's thread (or, without a person, in the branch's own record).
struct NewEntry {
  std::optional<base::PersonId> person_id;
  std::string kind;           // for example `referral_sent`
  std::string subject_type;   // the state row it wrote: table and id
  std::string subject_id;
  base::HolderId holder_id;
  std::optional<base::HolderId> counterpart_holder_id;  // to whom the act itself disclosed it
  std::optional<base::UnitId> unit_id;
  std::optional<base::StaffId> recorded_for_id;         // who acted, when somebody else registers it
  base::Date happened_on;
  std::optional<std::string> reason;
  std::optional<base::EntryId> cancels_entry_id;
  std::optional<std::string> import_id;
  std::vector<FieldChange> changes;
};

// Something that somebody has to do. Shown from `show_from_on`; closed when the subject is.
struct NewTask {
  std::string rule;  // for example `referral.answer`
  std::string subject_type;
  std::string subject_id;
  std::optional<base::PersonId> person_id;
  base::HolderId holder_id;
  base::UnitId unit_id;
  std::optional<base::StaffId> staff_id;
  base::Date due_on;
  base::Date show_from_on;
};

// Closes what is open on a subject; all of it when `rule` is empty.
struct TaskClosing {
  std::string rule;
  std::string subject_id;
};

// What one act writes to the record.
struct Deed {
  NewEntry entry;
  std::vector<NewTask> opens;
  std::vector<TaskClosing> closes;
};

// Who looked at or touched what, and by which ground it was allowed or refused.
struct Access {
  std::optional<base::HolderId> holder_id;
  std::optional<base::PersonId> person_id;
  std::string act;      // read, list, count, write, export, statistics
  std::string subject;  // what was asked for, for example `thread`
  bool is_allowed = false;
  std::string ground;   // the ground, or the code of denial
};

// Adds a change when the two differ. Empty texts count as no value.
void note_change(std::vector<FieldChange>& changes, std::string field, std::string_view category,
                 std::optional<std::string> old_value, std::optional<std::string> new_value);

}  // namespace record
