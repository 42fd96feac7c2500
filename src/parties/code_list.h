// The lists that forms offer. Their shared codes stand in the rooms that use them: statistics and rules count by
// those. Under a shared code a branch may have local values of its own, with dates and a source, and a shared code may
// be one that the branch does not offer. A record keeps what it was given. Words and rules; pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "parties/party.h"
#include "record/record.h"

namespace parties {

enum class CodeList { contact_kind, exit_reason, decline_reason, target_group, end_reason };
inline constexpr std::pair<CodeList, std::string_view> kCodeListNames[] = {
    {CodeList::contact_kind, "contact_kind"},
    {CodeList::exit_reason, "exit_reason"},
    {CodeList::decline_reason, "decline_reason"},
    {CodeList::target_group, "target_group"},
    {CodeList::end_reason, "end_reason"}};  // of a placement
constexpr const auto& enum_names(CodeList) { return kCodeListNames; }

// The shared codes of each list, in the order in which forms show them.
using SharedCodes = std::map<CodeList, std::vector<std::string>>;

// One value of a list, as it is chosen: a shared code, and the local value under it if one was meant.
struct Choice {
  std::string code;
  std::optional<std::string> local_id;
};

struct LocalCode {
  std::string id;
  std::int64_t version = 1;
  base::HolderId branch_id;
  CodeList code_list = CodeList::contact_kind;
  std::string code;  // the shared code that it counts as
  std::string label_sv;
  std::string label_en;
  base::Date valid_from;
  std::optional<base::Date> valid_to;  // the last day on which it is offered
  std::string source;                  // why, or by whose decision
};

// A time during which a shared code, and so the local values under it, is not offered.
struct WithheldCode {
  std::string id;
  std::int64_t version = 1;
  base::HolderId branch_id;
  CodeList code_list = CodeList::contact_kind;
  std::string code;
  base::Date valid_from;
  std::optional<base::Date> valid_to;  // the last day on which it is not
  std::string source;
};

// One branch's own, of any number of lists.
struct OwnCodes {
  std::vector<LocalCode> local;
  std::vector<WithheldCode> withheld;
};

// Which rules need the code, so that it is always offered: an exit by death ends all that runs, one registered in
// error counts nowhere, and one after withdrawn consent is never followed up; a placement ends by itself when the
// person leaves the activity.
bool is_needed(CodeList list, std::string_view code);
// The time that holds on that day, or null where the code is offered.
const WithheldCode* withheld_on(const OwnCodes& own, CodeList list, std::string_view code, base::Date day);
bool is_withheld(const WithheldCode& withheld, base::Date day);
bool is_offered(const OwnCodes& own, const LocalCode& local, base::Date day);
// Out of several branches' that of one.
OwnCodes of_branch(const OwnCodes& all, const base::HolderId& branch_id);

// May the choice be made on that day in the branch that `own` belongs to? Rule broken, at `field`:
// code.not_offered_here (also where the local value is another list's, code's or branch's).
base::Status check_choice(const OwnCodes& own, CodeList list, const Choice& choice, std::string field, base::Date day);

// Rules broken: code.unknown at code; field.required at label_sv, label_en, source; code.label_taken at a label that
// another value of the list has on a day in common; date.in_past, date.out_of_range at valid_from.
base::Status check(const LocalCode& added, const OwnCodes& own, const SharedCodes& shared, base::Date today);
struct Renaming {
  std::string label_sv;
  std::string label_en;
  std::string source;
};
// Rules broken: field.required, code.label_taken, code.same_labels; conflict code.ended.
base::Status check(const LocalCode& before, const Renaming& renaming, const OwnCodes& own, base::Date today);
// Rules broken at valid_to: date.in_past, date.out_of_range, code.end_before_start; field.required at source;
// conflict code.ended.
base::Status check_end(const LocalCode& local, base::Date valid_to, const std::string& source, base::Date today);

// Rules broken: code.unknown, code.needed_by_rule, code.last_one at code; field.required at source; date.in_past,
// date.out_of_range, code.withheld_already at valid_from.
base::Status check(const WithheldCode& added, const OwnCodes& own, const SharedCodes& shared, base::Date today);
// Offered again from a day on. Rules broken at offered_from: date.in_past, date.out_of_range,
// code.end_before_start; field.required at source; conflict code.offered_already.
base::Status check_offer(const WithheldCode& withheld, base::Date offered_from, const std::string& source,
                         base::Date today);

// Entries of the branch's own record, each with the list and the shared code.
record::Deed added_deed(const LocalCode& added, base::Date today);
record::Deed renamed_deed(const LocalCode& before, const Renaming& renaming, base::Date today);
record::Deed ended_deed(const LocalCode& before, base::Date valid_to, const std::string& source, base::Date today);
record::Deed withheld_deed(const WithheldCode& added, base::Date today);
record::Deed offered_deed(const WithheldCode& before, base::Date offered_from, const std::string& source,
                          base::Date today);

}  // namespace parties
