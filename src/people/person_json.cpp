#include "people/person_json.h"

namespace people {

PersonRowView view_of(const PersonRow& row) {
  return {row.id.str(), row.case_number, row.name, row.birth_year, row.sex, row.protection_level};
}

PersonView view_of(const PersonSheet& sheet, const sharing::Viewer& viewer) {
  const auto& d = sheet.person.details;
  PersonView view{sheet.person.id.str(), sheet.person.version, sheet.person.case_number, d.given_name,
                  d.family_name, full_name(d), sheet.person.is_anonymous, d.birth_year, sheet.person.birth_on,
                  d.sex, d.phone, d.email, d.preferred_language, d.interpreter_needed,
                  sheet.facts.protection_level, {}, {}, {}};
  for (const auto& held : sheet.numbers) {
    const auto& digits = held.number.digits();
    view.identity_numbers.push_back({held.id, held.number.kind(), digits.substr(0, 8) + "-" + digits.substr(8),
                                     held.valid_from, held.valid_to});
  }
  for (const auto& linked : sheet.linked) view.linked_people.push_back({linked.link_id, view_of(linked.person)});
  const auto branch = sharing::acting_branch(viewer, sheet.facts);
  view.may = {branch.has_value(), viewer.may_see_protected, branch && viewer.may_see_protected, {}};
  if (branch) view.may.acting_branch_id = branch->str();
  return view;
}

NewPerson person_of(const NewPersonView& view) {
  return {{view.given_name, view.family_name, view.birth_year, view.sex, view.phone, view.email,
           view.preferred_language, view.interpreter_needed},
          view.identity_number,
          view.protection_level};
}

}  // namespace people
