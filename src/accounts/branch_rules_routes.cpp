#include "accounts/gate.h"
#include "accounts/mandatory_field_actions.h"
#include "accounts/routes.h"
#include "base/names.h"
#include "platform/http/json.h"

namespace accounts {

namespace {

struct BranchRulesView {
  std::string branch_id;
  int referral_answer_days = 0;
  std::vector<parties::MandatoryField> mandatory_fields;
};
template <class V>
void describe(V& v, BranchRulesView& x) {
  v.field("branch_id", x.branch_id);
  v.field("referral_answer_days", x.referral_answer_days);
  v.field("mandatory_fields", x.mandatory_fields);
}
std::string_view schema_name(const BranchRulesView*) { return "BranchRules"; }

struct BranchRulesList {
  std::vector<BranchRulesView> items;
};
template <class V>
void describe(V& v, BranchRulesList& x) {
  v.field("items", x.items);
}

}  // namespace

void add_branch_rules_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/branch-rules")
                 .summary("What the forms go by today in the branches that one works in")
                 .tag("organisation")
                 .returns<BranchRulesList>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         BranchRulesList out;
                         for (const auto& one : branch_rules(work, viewer)) {
                           out.items.push_back({one.branch_id.str(), one.referral_answer_days, one.mandatory_fields});
                         }
                         return http::json(out);
                       });
                 }));
}

}  // namespace accounts
