#include "sharing/admit.h"

#include "base/names.h"
#include "sharing/sharing_store.h"

namespace sharing {

namespace {

base::Error unknown_person() { return {base::ErrorCode::not_found, "person.unknown", {}}; }

void note(record::Work& work, std::optional<base::HolderId> holder, std::optional<base::PersonId> person,
          Act act, std::string subject, const Decision& decision) {
  work.note_access({std::move(holder), std::move(person), base::name_of(act), std::move(subject),
                    decision.is_allowed, std::string(decision.ground)});
}

// Of a branch as a whole: what was decided stands in the access log, also where it is refused.
base::Status noted(record::Work& work, const base::HolderId& branch, Act act, std::string subject,
                   const Decision& decision) {
  note(work, branch, {}, act, std::move(subject), decision);
  if (decision.is_allowed) return base::done();
  return base::Error{base::ErrorCode::forbidden, std::string(decision.ground), {}};
}

}  // namespace

base::Result<PersonFacts> admit(record::Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                const Held& held, Category category, Act act, std::string subject) {
  const auto facts = find_facts(work.session(), work.municipality_id(), person_id);
  if (!facts) {
    note(work, {}, {}, act, std::move(subject), {false, "person.unknown"});
    return unknown_person();
  }
  const Decision decision = decide(viewer, *facts, held, category, act);
  note(work, held.holder_id, person_id, act, std::move(subject), decision);
  if (decision.is_allowed) return *facts;
  const Decision knows = decide(viewer, *facts, {}, Category::identity, Act::read);
  if (!knows.is_allowed) return unknown_person();
  return base::Error{base::ErrorCode::forbidden, std::string(decision.ground), {}};
}

base::Result<PersonFacts> admit_person(record::Work& work, const Viewer& viewer,
                                       const base::PersonId& person_id, Act act, std::string subject) {
  return admit(work, viewer, person_id, {}, Category::identity, act, std::move(subject));
}

base::Result<base::HolderId> admit_assistance(record::Work& work, const Viewer& viewer,
                                              const base::PersonId& person_id, Act act) {
  TRY_ASSIGN(const PersonFacts facts, admit_person(work, viewer, person_id, act, "assistance"));
  const auto branch = assistance_branch(viewer, facts);
  if (!branch) {
    note(work, {}, person_id, act, "assistance", {false, kNotOwnBranch});
    return base::Error{base::ErrorCode::forbidden, std::string(kNotOwnBranch), {}};
  }
  TRY(admit(work, viewer, person_id, {*branch, {}}, Category::economy, act, "assistance"));
  return *branch;
}

base::Status admit_assistance_list(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                                   std::string subject) {
  const bool allowed = assistance_branches(viewer).count(branch) > 0;
  return noted(work, branch, Act::list, std::move(subject), {allowed, allowed ? kOwnBranch : kNotOwnBranch});
}

void note_list(record::Work& work, const Viewer& viewer, std::string subject) {
  const auto branches = viewer.working_branches();
  std::optional<base::HolderId> branch;
  if (!branches.empty()) branch = *branches.begin();
  note(work, branch, {}, Act::list, std::move(subject), {true, kOwnBranch});
}

base::Status admit_statistics(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                              std::string subject) {
  return noted(work, branch, Act::statistics, std::move(subject), decide_statistics(viewer, branch));
}

base::Status admit_publication(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                               std::string subject) {
  return noted(work, branch, Act::export_rows, std::move(subject), decide_publication(viewer, branch));
}

base::Status admit_figures(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                           std::string subject) {
  return noted(work, branch, act, std::move(subject), decide_figures(viewer, branch));
}

base::Result<std::set<base::HolderId>> admit_assistance_figures(record::Work& work, const Viewer& viewer,
                                                                const base::HolderId& branch,
                                                                std::string subject) {
  const auto out = assistance_beside(viewer, branch);
  if (out.empty()) TRY(noted(work, branch, Act::statistics, subject, {false, kNotWithAssistance}));
  for (const auto& one : out) TRY(admit_figures(work, viewer, one, Act::statistics, subject));
  return out;
}

base::Status admit_workload(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                            std::string subject) {
  return noted(work, branch, act, std::move(subject), decide_workload(viewer, branch));
}

base::Status admit_release(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                           std::string subject) {
  return noted(work, branch, act, std::move(subject), decide_release(viewer, branch));
}

base::Status admit_release_log(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                               std::string subject) {
  return noted(work, branch, Act::list, std::move(subject), decide_release_log(viewer, branch));
}

base::Status admit_branch(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                          std::string subject) {
  const bool allowed = viewer.works_in(branch);
  return noted(work, branch, Act::write, std::move(subject), {allowed, allowed ? kOwnBranch : kNotOwnBranch});
}

base::Status admit_administration(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                                  std::string subject) {
  const bool only_reads = act == Act::list && std::string_view(subject) == kBranchRecord;
  const Decision decision = only_reads ? decide_branch_record(viewer, branch) : decide_administration(viewer, branch);
  return noted(work, branch, act, std::move(subject), decision);
}

base::Status admit_catalogue(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                             std::string subject) {
  return noted(work, branch, Act::write, std::move(subject), decide_catalogue(viewer, branch));
}

}  // namespace sharing
