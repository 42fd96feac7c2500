#include "activities/proposal.h"

#include "activities/test_intervention.h"

namespace activities {
namespace {

const base::StaffId kHassan("hassan");
const base::StaffId kMaria("maria");

Proposal longer() {
  return {"f1", 1, base::HolderId("ame"), "i1",
          {ChangeKind::extend, date("2027-03-31"), {}, ChangeReason::needs_more_time, ""},
          ProposalState::waiting, kToday, kHassan, {}, {}, ""};
}

TEST(Proposal, changes_nothing_by_itself) {
  const auto made = propose(longer(), ongoing(), type_for_test(), kToday);
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->deed.entry.kind, "intervention_proposal_made");
  EXPECT_EQ(made->deed.entry.subject_type, "intervention_proposal");
  EXPECT_EQ(made->deed.entry.holder_id, base::HolderId("ame"));
  EXPECT_EQ(made->deed.entry.counterpart_holder_id, base::HolderId("social"));
}

TEST(Proposal, is_measured_by_the_same_rules_as_a_change) {
  auto shorter = longer();
  shorter.change.on = date("2027-01-01");
  EXPECT_EQ(rules_of(propose(shorter, ongoing(), type_for_test(), kToday)), Rules{"intervention.not_later"});
  EXPECT_EQ(rules_of(propose(longer(), queued(), type_for_test(), kToday)), Rules{"intervention.change_not_now"});
  auto cancels = longer();
  cancels.change.kind = ChangeKind::cancel;
  EXPECT_EQ(rules_of(propose(cancels, ongoing(), type_for_test(), kToday)), Rules{"intervention.change_not_now"});
}

TEST(Proposal, is_for_another_branch_to_answer) {
  auto own = ongoing();
  own.holder_id = own.carrier_holder_id;
  EXPECT_EQ(rules_of(propose(longer(), own, type_for_test(), kToday)), Rules{"intervention.propose_not_needed"});
}

TEST(Proposal, is_answered_once) {
  const auto yes = approve(longer(), ongoing(), kMaria, kToday);
  ASSERT_TRUE(yes.has_value());
  EXPECT_EQ(yes->proposal.state, ProposalState::approved);
  EXPECT_EQ(yes->proposal.answered_by_id, kMaria);
  for (const auto& again : {approve(yes->proposal, ongoing(), kMaria, kToday),
                            reject(yes->proposal, ongoing(), kMaria, "Nej", kToday),
                            withdraw(yes->proposal, ongoing(), kHassan, kToday)}) {
    EXPECT_EQ(rules_of(again), Rules{"intervention_proposal.already_answered"});
  }
}

TEST(Proposal, is_rejected_with_words) {
  EXPECT_EQ(rules_of(reject(longer(), ongoing(), kMaria, "", kToday)), Rules{"field.required"});
  const auto no = reject(longer(), ongoing(), kMaria, "Planen är en annan.", kToday);
  EXPECT_EQ(no->proposal.answer_text, "Planen är en annan.");
  EXPECT_EQ(no->deed.entry.reason, "Planen är en annan.");
}

TEST(Proposal, gives_way_to_a_newer_one) {
  EXPECT_EQ(replace(longer(), ongoing(), kHassan, Side::carrier, kToday)->proposal.state, ProposalState::replaced);
  EXPECT_EQ(withdraw(longer(), ongoing(), kHassan, kToday)->proposal.state, ProposalState::withdrawn);
}

}  // namespace
}  // namespace activities
