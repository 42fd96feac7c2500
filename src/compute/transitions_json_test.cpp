// What `transitions` answers is what `caseload` takes: its groups are put into a caseload as they stand.
#include "compute/transitions_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "compute/caseload_answer_json.h"
#include "compute/kinds_json.h"

namespace compute {
namespace {

std::string example() {
  std::ifstream in(SAMSYN_SOURCE_DIR "/docs/compute/examples/transitions.invented.in.json");
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string with_rows_of_who_stays(std::string input) { return input.insert(1, R"("never_observed":"stays",)"); }

// Nobody is let in from the queue, so that people are where the rows take them.
base::Result<std::string> next_month(const std::string& flows) {
  http::JsonDocument found;
  EXPECT_TRUE(found.parse(flows));
  const auto members = found.root().members();
  const auto groups =
      std::find_if(members.begin(), members.end(), [](const auto& one) { return one.first == "groups"; });
  std::string states;
  for (const char* name : {"försörjningsstöd", "kö", "program", "anställning", "arbete", "utanför"})
    states += (states.empty() ? "" : ",") + std::string(R"({"name":")") + name +
              R"(","monthly_cost_kr":0,"is_goal":false})";
  return find_kind("caseload")
      ->run(R"({"model":{"states":[)" + states +
                R"(],"queue":{"state":"kö","programme":"program","capacity":0},"groups":)" + groups->second.raw() +
                R"(,"first_month":"2026-01","months":1,"rate":0,"prior":"jeffreys"},)" +
                R"("seed":7,"replications":4000,"probabilities":[0.5]})",
            economics::in_turn);
}

// By state: those who go there by the shares, and those who come.
std::map<std::string, double> expected_by_counts(const economics::Transitions& found) {
  std::map<std::string, double> out;
  for (size_t g = 0; g < found.groups.size(); ++g) {
    for (size_t s = 0; s < found.groups[g].start.size(); ++s) {
      const economics::FlowsFrom& from = found.flows[g].from[s];
      const auto people = static_cast<double>(found.groups[g].start[s].people);
      if (from.to.empty()) out[from.state] += people;
      for (const economics::FlowTo& to : from.to) out[to.state] += people * to.share;
    }
    for (const economics::ArrivalsInState& one : found.flows[g].arrivals) out[one.state] += one.mean_a_month;
  }
  return out;
}

TEST(TransitionsJson, is_taken_by_a_caseload_which_moves_as_many_as_were_counted) {
  const auto flows = find_kind("transitions")->run(with_rows_of_who_stays(example()), economics::in_turn).value();
  const auto caseload = next_month(flows);
  ASSERT_TRUE(caseload) << caseload.error().violations.at(0).field << " "
                        << caseload.error().violations.at(0).rule;
  auto expected = expected_by_counts(http::read_json<economics::Transitions>(flows).value());
  const auto drawn = http::read_json<economics::Caseload>(*caseload).value();
  ASSERT_EQ(drawn.as_it_stands.people.size(), 6U);
  for (const auto& one : drawn.as_it_stands.people) {
    const double error = one.people.standard_error.at(0);
    EXPECT_NEAR(one.people.mean.at(0), expected[one.state], 4.5 * error + 1e-9) << one.state;
  }
}

TEST(TransitionsJson, leaves_the_row_of_a_state_that_nobody_was_in_to_be_given) {
  const auto refused = next_month(find_kind("transitions")->run(example(), economics::in_turn).value());
  ASSERT_FALSE(refused);
  const auto& first = refused.error().violations.at(0);
  EXPECT_EQ(first.rule, "caseload.row_missing");
  EXPECT_EQ(first.params.at(0).second, "anställning");
}

}  // namespace
}  // namespace compute
