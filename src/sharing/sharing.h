// The one place where access is decided. Everything that reads, lists, counts, writes or exports data
// about a person asks here, with plain facts; nothing here reads a database.
//
// Today's rules are those within one party's own branch of activity (OSL 2009:400, 8 kap. 1–2 §§: secrecy
// applies between authorities and between independent branches within one):
//   1. Protected personal data (sekretessmarkering, skyddad folkbokföring, fingerade personuppgifter) are
//      open only to viewers with that right, and to everybody else the person does not exist. That and why data
//      are or have been protected is open only to those of them who work in the branch that wrote it, for ever.
//   2. A branch's data are open to that branch's own case workers and team leaders.
//   3. What an act itself disclosed to another branch (a referral to its receiver) is open to both.
//   4. Who the person is (identity, contact details) is open to every branch that the person is current in.
//   5. Statistics need a mandate in the branch and are never of single people: published editions, in which small
//      counts are not shown. Exact figures are for who may list the people.
//      Rows that leave the authority are released by the branch's team leaders; what has left is read by them and
//      the branch's auditors.
//   6. Administrators and auditors have no way to a person's data by those roles. An administrator changes units,
//      staff, roles and accounts of the branch; those changes are read by its administrators and auditors.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/id.h"
#include "parties/party.h"

namespace sharing {

enum class ProtectionLevel { none, secrecy_marking, protected_registration, fictitious_identity };

inline constexpr std::pair<ProtectionLevel, std::string_view> kProtectionNames[] = {
    {ProtectionLevel::none, "none"},
    {ProtectionLevel::secrecy_marking, "secrecy_marking"},
    {ProtectionLevel::protected_registration, "protected_registration"},
    {ProtectionLevel::fictitious_identity, "fictitious_identity"},
};
constexpr const auto& enum_names(ProtectionLevel) { return kProtectionNames; }

// Information categories: every field of a person belongs to exactly one.
enum class Category {
  identity,         // name, numbers, sex, year of birth, that the person is current
  contact_details,  // telephone, e-mail, language
  network,          // people and agencies around the person
  referral,         // wish, background, answers
  participation,    // in which project or unit, from when to when, why it ended
  livelihood,       // sources of support and occupation as measured
  economy,          // households, and their financial assistance month by month
  education,
  consent,
  protection,       // that and why personal data are protected
  ownership,        // whose case it is, and who coordinates
  barriers,         // what stands in the way and what helps, addiction with it
  work_history,     // earlier work, main income, enrolment at the employment service
  health,           // ill-health, sick notes, refused compensation
  housing,
  children,         // who has children at home or visiting, of which ages; never their names
  plan,             // goals, sub-goals, who does what and when it is followed up
  intervention,     // what is given, by whom, with which decision
  placement,        // where, with which tasks, adaptations and supervisor
  note,             // the journal
};

inline constexpr std::pair<Category, std::string_view> kCategoryNames[] = {
    {Category::identity, "identity"},
    {Category::contact_details, "contact_details"},
    {Category::network, "network"},
    {Category::referral, "referral"},
    {Category::participation, "participation"},
    {Category::livelihood, "livelihood"},
    {Category::economy, "economy"},
    {Category::education, "education"},
    {Category::consent, "consent"},
    {Category::protection, "protection"},
    {Category::ownership, "ownership"},
    {Category::barriers, "barriers"},
    {Category::work_history, "work_history"},
    {Category::health, "health"},
    {Category::housing, "housing"},
    {Category::children, "children"},
    {Category::plan, "plan"},
    {Category::intervention, "intervention"},
    {Category::placement, "placement"},
    {Category::note, "note"},
};
constexpr const auto& enum_names(Category) { return kCategoryNames; }

enum class Act { read, list, count, write, export_rows, statistics };

inline constexpr std::pair<Act, std::string_view> kActNames[] = {
    {Act::read, "read"},   {Act::list, "list"},          {Act::count, "count"},
    {Act::write, "write"}, {Act::export_rows, "export"}, {Act::statistics, "statistics"},
};
constexpr const auto& enum_names(Act) { return kActNames; }

// Who asks: the roles held, branch by branch, at this moment.
struct Viewer {
  base::MunicipalityId municipality_id;
  base::StaffId staff_id;
  std::string name;
  bool may_see_protected = false;
  std::vector<parties::StaffRole> roles;

  bool has(parties::Role role, const base::HolderId& branch) const;
  // Works with people's data in that branch: case worker or team leader.
  bool works_in(const base::HolderId& branch) const;
  std::set<base::HolderId> working_branches() const;
};

// What must be known of a person to decide: never more than this.
struct PersonFacts {
  base::PersonId id;
  ProtectionLevel protection_level = ProtectionLevel::none;
  std::set<base::HolderId> current_in;  // branches that the person is or has been current in
  int access_epoch = 0;
};

// Whose data are asked for.
struct Held {
  base::HolderId holder_id;
  std::optional<base::HolderId> counterpart_holder_id;
};

struct Decision {
  bool is_allowed = false;
  std::string_view ground;  // the ground, or the code of denial

  friend bool operator==(const Decision&, const Decision&) = default;
};

inline constexpr std::string_view kOwnBranch = "own_branch";
inline constexpr std::string_view kDisclosedTo = "disclosed_by_act";
inline constexpr std::string_view kCurrentHere = "current_in_own_branch";
inline constexpr std::string_view kOwnMaterial = "own_material";
inline constexpr std::string_view kMandate = "statistics_mandate";
inline constexpr std::string_view kAdministrator = "administrator_of_branch";
inline constexpr std::string_view kAuditor = "auditor_of_branch";
inline constexpr std::string_view kLeader = "team_leader_of_branch";
inline constexpr std::string_view kNotAdministrator = "sharing.not_administrator";
inline constexpr std::string_view kNotLeading = "sharing.workload_of_leader";
inline constexpr std::string_view kNotReleasing = "sharing.not_team_leader";
inline constexpr std::string_view kNotReleaseReader = "sharing.not_release_reader";
inline constexpr std::string_view kNotCatalogueKeeper = "sharing.not_catalogue_keeper";
inline constexpr std::string_view kProtected = "sharing.protected";
inline constexpr std::string_view kNotOwnBranch = "sharing.not_own_branch";
inline constexpr std::string_view kNoListRight = "sharing.no_list_right";
inline constexpr std::string_view kNotWithAssistance = "sharing.not_with_assistance";
inline constexpr std::string_view kNoMandate = "sharing.no_mandate";
inline constexpr std::string_view kNotPublisher = "sharing.not_publisher";

Decision decide(const Viewer& viewer, const PersonFacts& person, const Held& held, Category category,
                Act act);

// The branch that the viewer acts for when something is registered about the person: one that the viewer
// works in and the person is current in. Nothing when there is none.
std::optional<base::HolderId> acting_branch(const Viewer& viewer, const PersonFacts& person);

// The social services: financial assistance is theirs alone, and goes first in every queue.
bool is_social_services(std::string_view secrecy_provision);
// The branches of the social services that the viewer works in.
std::set<base::HolderId> assistance_branches(const Viewer& viewer);
// The one of them that the person is current in: whose households and assistance the viewer keeps.
std::optional<base::HolderId> assistance_branch(const Viewer& viewer, const PersonFacts& person);

// Population-wide statistics of one branch: by mandate, not by person.
Decision decide_statistics(const Viewer& viewer, const base::HolderId& branch);

// The branches that the viewer has one in.
std::set<base::HolderId> statistics_branches(const Viewer& viewer);

// Working material that somebody keeps by name in a branch and that holds nothing about anybody: its owner's and,
// shared, that of all with a statistics mandate there.
struct KeptMaterial {
  base::HolderId branch;
  base::StaffId owner;
  bool is_shared = false;
};
Decision decide_kept(const Viewer& viewer, const KeptMaterial& kept);
// To compute what is about nobody: whoever has a statistics mandate somewhere.
Decision decide_computing(const Viewer& viewer);

// To publish statistics of one branch, and to withdraw them: its team leaders.
Decision decide_publication(const Viewer& viewer, const base::HolderId& branch);

// Exact figures of one branch by filters of one's own, which open into their people: for who may list these very
// people. Whoever has a statistics mandate only is left to decide_statistics.
Decision decide_figures(const Viewer& viewer, const base::HolderId& branch);

// Whose financial assistance stands beside figures of a branch, to this viewer: the branch's own where they work with
// it there, or else that of every branch of the social services where they work. Nothing: they work with none.
std::set<base::HolderId> assistance_beside(const Viewer& viewer, const base::HolderId& branch);

// How much work lies on whom, worker by worker.
Decision decide_workload(const Viewer& viewer, const base::HolderId& branch);
// Pseudonymised rows of one branch that leave the authority: reading the people is not enough, to disclose data is a
// decision (OSL 6 kap. 3 §, 10 kap. 14 §) that the branch delegates to its team leaders.
Decision decide_release(const Viewer& viewer, const base::HolderId& branch);
// What has left, to whom and why: the branch's team leaders and auditors.
Decision decide_release_log(const Viewer& viewer, const base::HolderId& branch);

// Units, staff, roles and accounts of one branch.
Decision decide_administration(const Viewer& viewer, const base::HolderId& branch);
// What was changed in them.
Decision decide_branch_record(const Viewer& viewer, const base::HolderId& branch);
std::set<base::HolderId> administered_branches(const Viewer& viewer);

// The branch's catalogue of interventions, which holds nothing about anybody: its team leaders and
// administrators keep it.
Decision decide_catalogue(const Viewer& viewer, const base::HolderId& branch);
std::set<base::HolderId> kept_catalogues(const Viewer& viewer);

// The same decision for lists and counters, compiled once per request: these branches' rows, of people
// protected at most so much. decide() is the oracle that it is tested against.
struct ListScope {
  std::set<base::HolderId> branches;
  ProtectionLevel protection_max = ProtectionLevel::none;
};
ListScope list_scope(const Viewer& viewer);

}  // namespace sharing
