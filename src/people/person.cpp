#include "people/person.h"

#include <algorithm>

#include "base/names.h"
#include "base/text.h"

namespace people {

namespace {

using base::Violation;
using sharing::Category;

constexpr int kAgeMax = 120;

// One insertion, deletion, replacement or swap of neighbours apart, or equal.
bool one_slip_apart(const std::string& left, const std::string& right) {
  if (left == right) return true;
  const std::string& longer = left.size() >= right.size() ? left : right;
  const std::string& shorter = left.size() >= right.size() ? right : left;
  if (longer.size() - shorter.size() > 1) return false;
  size_t i = 0;
  while (i < shorter.size() && longer[i] == shorter[i]) ++i;
  if (longer.size() > shorter.size()) return longer.substr(i + 1) == shorter.substr(i);
  if (longer.substr(i + 1) == shorter.substr(i + 1)) return true;
  return i + 1 < longer.size() && longer[i] == shorter[i + 1] && longer[i + 1] == shorter[i] &&
         longer.substr(i + 2) == shorter.substr(i + 2);
}

bool looks_like_email(const std::string& text) {
  const size_t at = text.find('@');
  return at != std::string::npos && at > 0 && text.find('@', at + 1) == std::string::npos &&
         text.find('.', at) != std::string::npos && text.back() != '.' &&
         text.find(' ') == std::string::npos;
}

void check_against_number(const PersonDetails& details, const base::IdentityNumber& number,
                          std::vector<Violation>& broken) {
  if (details.birth_year && *details.birth_year != number.birth_year()) {
    broken.push_back({"birth_year", "person.birth_year_not_of_number",
                      {{"year", std::to_string(number.birth_year())}}});
  }
  if (details.sex != base::Sex::unknown && details.sex != number.sex()) {
    broken.push_back({"sex", "person.sex_not_of_number", {}});
  }
}

PersonDetails tidy(const PersonDetails& details) {
  PersonDetails out = details;
  for (auto* text : {&out.given_name, &out.family_name, &out.phone, &out.email, &out.preferred_language}) {
    *text = base::tidy_line(*text);
  }
  return out;
}

void check_form(const PersonDetails& details, base::Date today, std::vector<Violation>& broken) {
  if (details.birth_year &&
      (*details.birth_year < today.year() - kAgeMax || *details.birth_year > today.year())) {
    broken.push_back({"birth_year", "person.birth_year_range",
                      {{"min", std::to_string(today.year() - kAgeMax)}, {"max", std::to_string(today.year())}}});
  }
  if (!details.email.empty() && !looks_like_email(details.email)) {
    broken.push_back({"email", "person.email_form", {}});
  }
}

}  // namespace

std::string full_name(const PersonDetails& details) {
  if (details.given_name.empty()) return details.family_name;
  if (details.family_name.empty()) return details.given_name;
  return details.given_name + " " + details.family_name;
}

base::Result<CheckedPerson> check(const NewPerson& person, base::Date today) {
  std::vector<Violation> broken;
  CheckedPerson out{tidy(person.details), {}, {}, person.protection_level};
  const bool has_number = person.identity_number && !base::trim(*person.identity_number).empty();
  if (has_number) {
    auto number = base::IdentityNumber::parse(*person.identity_number, today);
    if (number.has_value()) {
      out.number = *number;
    } else {
      broken = number.error().violations;
    }
  }
  if (full_name(out.details).empty() && !has_number) {
    broken.push_back({"family_name", "person.name_or_number", {}});
  }
  check_form(out.details, today, broken);
  if (out.number) {
    check_against_number(out.details, *out.number, broken);
    out.details.birth_year = out.number->birth_year();
    out.details.sex = out.number->sex();
    out.birth_on = out.number->born_on();
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return out;
}

base::Result<PersonDetails> check_details(const PersonDetails& details,
                                          const std::optional<base::IdentityNumber>& number,
                                          base::Date today) {
  std::vector<Violation> broken;
  PersonDetails out = tidy(details);
  if (full_name(out).empty() && !number) broken.push_back({"family_name", "person.name_or_number", {}});
  check_form(out, today, broken);
  if (number) check_against_number(out, *number, broken);
  if (!broken.empty()) return base::invalid(std::move(broken));
  return out;
}

base::Status check_valid_from(const base::IdentityNumber& number, base::Date valid_from,
                              const std::vector<HeldNumber>& held, base::Date today) {
  if (valid_from > today) return base::invalid("valid_from", "date.in_future");
  const bool is_before_birth =
      number.born_on() ? valid_from < *number.born_on() : valid_from.year() < number.birth_year();
  if (is_before_birth) return base::invalid("valid_from", "person.number_before_birth");
  for (const auto& other : held) {
    if (!other.valid_to && valid_from < other.valid_from) {
      return base::Error{base::ErrorCode::rule_violation, "person.number_before_current",
                         {{"valid_from", "person.number_before_current", {{"date", other.valid_from.str()}}}}};
    }
  }
  return base::done();
}

std::vector<record::FieldChange> changes(const PersonDetails& before, const PersonDetails& after) {
  std::vector<record::FieldChange> out;
  const auto note = [&](const char* field, Category category, std::string old_value, std::string new_value) {
    record::note_change(out, field, base::name_of(category), std::move(old_value), std::move(new_value));
  };
  const auto year = [](const PersonDetails& of) {
    return of.birth_year ? std::to_string(*of.birth_year) : std::string();
  };
  const auto sex = [](const PersonDetails& of) {
    return of.sex == base::Sex::unknown ? std::string() : base::name_of(of.sex);
  };
  const auto interpreter = [](const PersonDetails& of) { return of.interpreter_needed ? "yes" : ""; };
  note("given_name", Category::identity, before.given_name, after.given_name);
  note("family_name", Category::identity, before.family_name, after.family_name);
  note("birth_year", Category::identity, year(before), year(after));
  note("sex", Category::identity, sex(before), sex(after));
  note("phone", Category::contact_details, before.phone, after.phone);
  note("email", Category::contact_details, before.email, after.email);
  note("preferred_language", Category::contact_details, before.preferred_language, after.preferred_language);
  note("interpreter_needed", Category::contact_details, interpreter(before), interpreter(after));
  return out;
}

PersonDetails filled_in(PersonDetails known, const PersonDetails& told) {
  if (full_name(known).empty()) {
    known.given_name = told.given_name;
    known.family_name = told.family_name;
  }
  if (known.phone.empty()) known.phone = told.phone;
  if (known.email.empty()) known.email = told.email;
  if (known.preferred_language.empty()) known.preferred_language = told.preferred_language;
  known.interpreter_needed = known.interpreter_needed || told.interpreter_needed;
  return known;
}

PersonDetails without(PersonDetails details, const std::vector<record::FieldChange>& filled_in) {
  const std::pair<std::string_view, std::string*> texts[] = {{"given_name", &details.given_name},
                                                             {"family_name", &details.family_name},
                                                             {"phone", &details.phone},
                                                             {"email", &details.email},
                                                             {"preferred_language", &details.preferred_language}};
  for (const auto& change : filled_in) {
    if (change.field == "interpreter_needed") details.interpreter_needed = false;
    for (const auto& [field, text] : texts) {
      if (field == change.field) text->clear();
    }
  }
  return details;
}

std::optional<DuplicateReason> likeness(const PersonDetails& asked, const PersonDetails& known) {
  const std::string left = base::fold(full_name(asked));
  const std::string right = base::fold(full_name(known));
  const bool years_differ =
      asked.birth_year && known.birth_year && *asked.birth_year != *known.birth_year;
  if (left.empty() || right.empty() || years_differ) return std::nullopt;
  const std::string swapped = base::fold(asked.family_name + " " + asked.given_name);
  const bool same = left == right || swapped == right;
  if (same && asked.birth_year && known.birth_year) return DuplicateReason::same_name_and_year;
  if (same || one_slip_apart(left, right)) return DuplicateReason::similar_name;
  return std::nullopt;
}

bool is_same_by_number(const PersonDetails& told, const PersonDetails& known) {
  if (full_name(known).empty()) return true;
  PersonDetails by_name = told;
  by_name.birth_year = known.birth_year;
  return likeness(by_name, known).has_value();
}

}  // namespace people
