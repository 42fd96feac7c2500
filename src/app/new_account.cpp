#include "app/new_account.h"

#include <algorithm>

#include "accounts/log_in.h"
#include "base/names.h"
#include "parties/party_store.h"

namespace app {

namespace {

using parties::Role;
using record::Work;

class Maker {
 public:
  Maker(Work& work, const NewAccount& wanted) : work_(work), wanted_(wanted) {}

  base::Status find_or_make_municipality() {
    const auto known = parties::find_municipality(work_.session(), work_.municipality_id());
    if (!known) {
      TRY(must_be_named("--municipality-name", wanted_.municipality_name));
      parties::insert_municipality(work_.session(), {work_.municipality_id(), wanted_.municipality_name, false, {}});
    } else if (!wanted_.municipality_name.empty() && known->name != wanted_.municipality_name) {
      return base::invalid("--municipality-name", "municipality.other_name");
    }
    note("municipality", known ? known->name : wanted_.municipality_name, !known);
    return base::done();
  }

  // The unit by its name, in the party and the branch where they are named.
  base::Status find_or_make_unit() {
    std::vector<parties::UnitRow> found;
    for (auto& row : parties::list_units(work_.session(), work_.municipality_id())) {
      if (row.unit.name == wanted_.unit_name && fits(wanted_.party_name, row.party_name) &&
          fits(wanted_.branch_name, row.branch_name)) {
        found.push_back(std::move(row));
      }
    }
    if (found.size() > 1) return base::invalid("--unit", "unit.several");
    if (found.empty()) return make_unit();
    unit_ = found.front().unit;
    note("party", found.front().party_name, false);
    TRY(check_provision());
    note("branch", found.front().branch_name, false);
    note("unit", unit_.name, false);
    return base::done();
  }

  base::Status find_or_make_account(const std::string& password_hash) {
    const auto known = accounts::viewer_named(work_.session(), work_.municipality_id(), wanted_.username);
    if (known && known->name != wanted_.staff_name) return base::invalid("--username", "account.username_taken");
    if (known) {
      staff_id_ = known->staff_id;
    } else {
      staff_id_ = work_.new_id<base::StaffId>();
      parties::insert_staff(work_.session(), work_.municipality_id(),
                            {staff_id_, wanted_.staff_name, "sv", false, true});
      TRY(accounts::make_account(work_, staff_id_, wanted_.username, password_hash));
    }
    note("account", wanted_.username, !known);
    return base::done();
  }

  void give_roles() {
    if (wanted_.role) return give(*wanted_.role, unit_.id);
    for (const auto role : {Role::administrator, Role::team_leader}) give(role, std::nullopt);
  }

  std::vector<Needed> take_needed() { return std::move(needed_); }

 private:
  static bool fits(const std::string& wanted, const std::string& name) { return wanted.empty() || wanted == name; }

  static base::Status must_be_named(const char* option, const std::string& name) {
    if (name.empty()) return base::invalid(option, "field.required");
    return base::done();
  }

  void note(const char* kind, const std::string& name, bool is_added) { needed_.push_back({kind, name, is_added}); }

  base::Status check_provision() const {
    for (const auto& branch : parties::list_branches(work_.session(), work_.municipality_id())) {
      if (branch.id == unit_.branch_id && !fits(wanted_.secrecy_provision, branch.secrecy_provision)) {
        return base::invalid("--secrecy-provision", "branch.other_provision");
      }
    }
    return base::done();
  }

  base::Status make_unit() {
    TRY_ASSIGN(const auto party_id, find_or_make_party());
    TRY_ASSIGN(unit_.branch_id, find_or_make_branch(party_id));
    unit_.id = work_.new_id<base::UnitId>();
    unit_.name = wanted_.unit_name;
    unit_.accepts_referrals = true;
    parties::insert_unit(work_.session(), work_.municipality_id(), unit_);
    note("unit", unit_.name, true);
    return base::done();
  }

  base::Result<base::PartyId> find_or_make_party() {
    TRY(must_be_named("--party", wanted_.party_name));
    for (const auto& party : parties::list_parties(work_.session(), work_.municipality_id())) {
      if (party.name != wanted_.party_name) continue;
      note("party", party.name, false);
      return party.id;
    }
    const auto id = work_.new_id<base::PartyId>();
    parties::insert_party(work_.session(), work_.municipality_id(), {id, wanted_.party_name, "municipality"});
    note("party", wanted_.party_name, true);
    return id;
  }

  base::Result<base::HolderId> find_or_make_branch(const base::PartyId& party_id) {
    TRY(must_be_named("--branch", wanted_.branch_name));
    for (const auto& branch : parties::list_branches(work_.session(), work_.municipality_id())) {
      if (branch.party_id != party_id || branch.name != wanted_.branch_name) continue;
      unit_.branch_id = branch.id;
      TRY(check_provision());
      note("branch", branch.name, false);
      return branch.id;
    }
    TRY(must_be_named("--secrecy-provision", wanted_.secrecy_provision));
    const auto id = work_.new_id<base::HolderId>();
    parties::insert_branch(work_.session(), work_.municipality_id(),
                           {id, party_id, wanted_.branch_name, wanted_.secrecy_provision});
    note("branch", wanted_.branch_name, true);
    return id;
  }

  void give(Role role, const std::optional<base::UnitId>& unit_id) {
    const auto held = parties::roles_of(work_.session(), work_.municipality_id(), staff_id_);
    const bool has = std::any_of(held.begin(), held.end(), [&](const parties::StaffRole& one) {
      return one.role == role && one.branch_id == unit_.branch_id && (!one.unit_id || one.unit_id == unit_id);
    });
    if (!has) {
      parties::insert_role(work_.session(), work_.municipality_id(), work_.new_id<base::EntryId>().str(), staff_id_,
                           {role, unit_.branch_id, "", "", unit_id, {}});
    }
    note("role", base::name_of(role), !has);
  }

  Work& work_;
  const NewAccount& wanted_;
  parties::Unit unit_;
  base::StaffId staff_id_;
  std::vector<Needed> needed_;
};

}  // namespace

base::Result<std::vector<Needed>> make_account_in_unit(Work& work, const NewAccount& wanted,
                                                       const std::string& password_hash) {
  Maker maker(work, wanted);
  TRY(maker.find_or_make_municipality());
  TRY(maker.find_or_make_unit());
  TRY(maker.find_or_make_account(password_hash));
  maker.give_roles();
  return maker.take_needed();
}

}  // namespace app
