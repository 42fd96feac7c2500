// What the kinds `survival` and `competing-risks` refuse, and that the order of their rows is of no account.
#include <gtest/gtest.h>

#include "compute/kinds_json.h"

namespace compute {
namespace {

std::vector<std::string> broken(std::string_view kind, std::string_view input) {
  const auto result = find_kind(kind)->run(input, economics::in_turn);
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& one : result.error().violations) out.push_back(one.field + " " + one.rule);
  return out;
}

std::string answer(std::string_view kind, std::string_view input) {
  const auto result = find_kind(kind)->run(input, economics::in_turn);
  return result ? *result : "refused: " + result.error().violations.at(0).field;
}

using Texts = std::vector<std::string>;

TEST(SurvivalKind, names_the_row_and_the_field_that_are_wrong) {
  EXPECT_EQ(broken("survival", R"({"rows":[]})"), Texts{"rows list.empty"});
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true},{"days":0,"event":true}]})"),
            Texts{"rows[1].days count.outside"});
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true,"entry_days":3},{"days":4,"event":true}]})"),
            Texts{"rows[1].entry_days survival.given_for_some"});
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true,"entry_days":3}]})"),
            Texts{"rows[0].entry_days survival.entry_not_before"});
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true},{"days":4,"event":true,"group":"a"}]})"),
            Texts{"rows[0].group survival.given_for_some"});
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true}],"at_days":[-1],"restricted_days":0})"),
            (Texts{"at_days[0] count.outside", "restricted_days count.outside"}));
}

TEST(SurvivalKind, wants_as_many_covariates_as_are_named) {
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true,"covariates":[1]}]})"),
            Texts{"rows[0].covariates field.not_used"});
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true,"covariates":[1]}],"covariates":["a","a"]})"),
            (Texts{"covariates[1] name.repeated", "rows[0].covariates list.length"}));
  EXPECT_EQ(broken("survival", R"({"rows":[{"days":3,"event":true,"covariates":[1]},
                                           {"days":4,"event":true,"covariates":[1]}],"covariates":["a"]})"),
            Texts{"covariates[0] cox.constant"});
}

TEST(SurvivalKind, takes_twenty_groups_and_no_more) {
  for (const int groups : {20, 21}) {
    std::string rows;
    for (int g = 0; g < groups; ++g) {
      rows += (g ? "," : "") + std::string(R"({"days":3,"event":true,"group":")") + std::to_string(g) + R"("})";
    }
    const auto wanted = groups == 20 ? Texts{} : Texts{"rows survival.too_many_groups"};
    EXPECT_EQ(broken("survival", R"({"rows":[)" + rows + "]}"), wanted);
  }
}

TEST(SurvivalKind, leaves_out_what_is_not_asked_for) {
  const auto told = answer("survival", R"({"rows":[{"days":3,"event":true}]})");
  EXPECT_NE(told.find(R"("log_rank": null)"), std::string::npos) << told;
  EXPECT_NE(told.find(R"("cox": null)"), std::string::npos);
  EXPECT_NE(told.find(R"("restricted_mean": null)"), std::string::npos);
  EXPECT_NE(told.find(R"("at_days": [])"), std::string::npos);
}

TEST(SurvivalKind, answers_alike_in_any_row_order) {
  const std::string a = R"({"days":3,"event":true,"group":"x","covariates":[1.5]})",
                    b = R"({"days":5,"event":false,"group":"å","covariates":[0.25]})",
                    c = R"({"days":4,"event":true,"group":"å","covariates":[3]})",
                    d = R"({"days":6,"event":true,"group":"x","covariates":[2]})",
                    rest = R"(],"covariates":["k"]})";
  const auto told = answer("survival", R"({"rows":[)" + a + "," + b + "," + c + "," + d + rest);
  EXPECT_EQ(told, answer("survival", R"({"rows":[)" + d + "," + c + "," + a + "," + b + rest));
  EXPECT_NE(told.find("\"hazard_ratio\""), std::string::npos) << told;
}

TEST(CompetingRisksKind, names_the_row_and_the_field_that_are_wrong) {
  EXPECT_EQ(broken("competing-risks", R"({"rows":[]})"), Texts{"rows list.empty"});
  EXPECT_EQ(broken("competing-risks", R"({"rows":[{"days":3},{"days":4,"cause":null}]})"),
            Texts{"rows survival.no_cause"});
  EXPECT_EQ(broken("competing-risks", R"({"rows":[{"days":3,"cause":"work","entry_days":1}]})"),
            Texts{"rows[0].entry_days field.unknown"});
  EXPECT_EQ(broken("competing-risks", R"({"rows":[{"days":-3,"cause":"work"}]})"),
            Texts{"rows[0].days count.outside"});
  EXPECT_EQ(broken("competing-risks", R"({"rows":[{"days":3,"cause":"work"}],"at_days":[36526]})"),
            Texts{"at_days[0] count.outside"});
  EXPECT_EQ(broken("competing-risks", R"({"rows":[{"days":3,"cause":"work","group":"a"},{"days":3}]})"),
            Texts{"rows[1].group survival.given_for_some"});
}

TEST(CompetingRisksKind, takes_ten_causes_and_no_more) {
  for (const int causes : {10, 11}) {
    std::string rows;
    for (int cause = 0; cause < causes; ++cause) {
      rows += (cause ? "," : "") + std::string(R"({"days":3,"cause":")") + std::to_string(cause) + R"("})";
    }
    const auto wanted = causes == 10 ? Texts{} : Texts{"rows survival.too_many_causes"};
    EXPECT_EQ(broken("competing-risks", R"({"rows":[)" + rows + "]}"), wanted);
  }
}

}  // namespace
}  // namespace compute
