// A person and what identifies the person. Words and rules; no clock, no SQL.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/identity_number.h"
#include "base/result.h"
#include "record/record.h"
#include "sharing/sharing.h"

namespace people {

// What can be told of a person when first met. Everything but a name or a number may be unknown.
struct PersonDetails {
  std::string given_name;
  std::string family_name;
  std::optional<int> birth_year;
  base::Sex sex = base::Sex::unknown;
  std::string phone;
  std::string email;
  std::string preferred_language;  // as the person says it: `arabiska`; empty for Swedish or unknown
  bool interpreter_needed = false;

  friend bool operator==(const PersonDetails&, const PersonDetails&) = default;
};

struct NewPerson {
  PersonDetails details;
  std::optional<std::string> identity_number;
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
};

struct Person {
  base::PersonId id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  std::string case_number;
  bool is_anonymous = false;
  PersonDetails details;
  std::optional<base::Date> birth_on;
};

// A number and the time it was the person's; the latest has no end.
struct HeldNumber {
  std::string id;
  base::IdentityNumber number;
  base::Date valid_from;
  std::optional<base::Date> valid_to;
};

// As lists and searches show a person.
struct PersonRow {
  base::PersonId id;
  std::string case_number;
  std::string name;
  std::optional<int> birth_year;
  base::Sex sex = base::Sex::unknown;
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
};

enum class DuplicateReason { same_number, same_name_and_year, similar_name };

inline constexpr std::pair<DuplicateReason, std::string_view> kDuplicateReasonNames[] = {
    {DuplicateReason::same_number, "same_number"},
    {DuplicateReason::same_name_and_year, "same_name_and_year"},
    {DuplicateReason::similar_name, "similar_name"},
};
constexpr const auto& enum_names(DuplicateReason) { return kDuplicateReasonNames; }

// Somebody or some agency around the person.
struct Contact {
  std::string id;
  std::string kind;
  std::string name;
  std::string organisation;
  std::string role;
  std::string phone;
  std::string email;
  std::string note;
  std::optional<std::string> local_kind_id = {};  // the branch's own value under `kind` (parties/code_list.h)
};

std::string full_name(const PersonDetails& details);

// A person who has been checked: names tidy, the number read, sex and birth taken from it.
struct CheckedPerson {
  PersonDetails details;
  std::optional<base::IdentityNumber> number;
  std::optional<base::Date> birth_on;
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
};

// Rules broken: person.name_or_number (neither), person.birth_year_range, person.birth_year_not_of_number,
// person.sex_not_of_number, person.email_form, and those of IdentityNumber::parse.
base::Result<CheckedPerson> check(const NewPerson& person, base::Date today);
// The same rules for a change of details; `number` is the one held now.
base::Result<PersonDetails> check_details(const PersonDetails& details,
                                          const std::optional<base::IdentityNumber>& number,
                                          base::Date today);

// From when may a number be the person's: not before it is of a living person, and not before the number that
// holds now, whose days it would take. The same day corrects it.
// Rules broken: date.in_future, person.number_before_birth, person.number_before_current.
base::Status check_valid_from(const base::IdentityNumber& number, base::Date valid_from,
                              const std::vector<HeldNumber>& held, base::Date today);

// Field by field, each in its information category.
std::vector<record::FieldChange> changes(const PersonDetails& before, const PersonDetails& after);

// What was told is taken where nothing was known, and nowhere else.
PersonDetails filled_in(PersonDetails known, const PersonDetails& told);
// The opposite: what those changes filled in is unknown again.
PersonDetails without(PersonDetails details, const std::vector<record::FieldChange>& filled_in);

// Why these two might be the same person; nothing when they need not be.
std::optional<DuplicateReason> likeness(const PersonDetails& asked, const PersonDetails& known);

// Told of a number that is known: can it be the same person? Yes when no name is known, or the names are alike by
// likeness; birth follows the number. A number told without a name is not enough where a name is known: by
// numbers alone people could be looked up.
bool is_same_by_number(const PersonDetails& told, const PersonDetails& known);

}  // namespace people
