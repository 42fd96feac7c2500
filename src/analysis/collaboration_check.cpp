#include "analysis/collaboration_check.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/month_ends.h"

namespace analysis {

namespace {

using Violations = std::vector<base::Violation>;

std::string at(const char* list, size_t i, const char* field) {
  return std::string(list) + "[" + std::to_string(i) + "]" + field;
}

void check_period(const CollaborationInput& input, Violations& out) {
  if (input.to < input.from) {
    out.push_back({"to", "population.period_reversed", {}});
  } else if (month_ends(input.from, input.to).size() > kCollaborationMonthsMax) {
    out.push_back({"to", "population.period_long", {{"max", std::to_string(kCollaborationMonthsMax)}}});
  }
}

void check_agreements(const CollaborationInput& input, Violations& out) {
  std::set<std::string> groups, ids;
  for (size_t i = 0; i < input.target_groups.size(); ++i) {
    if (!groups.insert(input.target_groups[i]).second) {
      out.push_back({at("target_groups", i, ""), "collaboration.group_twice", {}});
    }
  }
  for (size_t i = 0; i < input.agreements.size(); ++i) {
    const auto& one = input.agreements[i];
    if (!ids.insert(one.id).second)
      out.push_back({at("agreements", i, ".id"), "collaboration.agreement_twice", {}});
    if (groups.count(one.target_group) == 0) {
      out.push_back({at("agreements", i, ".target_group"), "collaboration.unknown_group", {}});
    }
    if (one.to && *one.to < one.from) {
      out.push_back({at("agreements", i, ".to"), "collaboration.ends_before_start", {}});
    }
  }
}

void check_assessments(const CollaborationInput& input, Violations& out) {
  std::set<std::string> ids;
  for (const auto& one : input.agreements) ids.insert(one.id);
  if (input.scale_most <= input.scale_least) out.push_back({"scale_most", "collaboration.scale_reversed", {}});
  std::set<std::tuple<std::string, SuccessFactor, base::Date>> known;
  for (size_t i = 0; i < input.assessments.size(); ++i) {
    const auto& one = input.assessments[i];
    if (ids.count(one.agreement) == 0) {
      out.push_back({at("assessments", i, ".agreement"), "collaboration.unknown_agreement", {}});
    }
    if (one.score < input.scale_least || one.score > input.scale_most) {
      out.push_back({at("assessments", i, ".score"),
                     "collaboration.score_range",
                     {{"least", std::to_string(input.scale_least)}, {"most", std::to_string(input.scale_most)}}});
    }
    if (!known.emplace(one.agreement, one.factor, one.day).second) {
      out.push_back({at("assessments", i, ".day"), "collaboration.assessed_twice", {}});
    }
  }
}

}  // namespace

std::vector<base::Violation> check_collaboration(const CollaborationInput& input) {
  Violations out;
  check_period(input, out);
  check_agreements(input, out);
  check_assessments(input, out);
  for (size_t i = 0; i < input.people.size(); ++i) {
    const auto& one = input.people[i];
    if (one.to && *one.to < one.from)
      out.push_back({at("people", i, ".to"), "collaboration.ends_before_start", {}});
  }
  if (input.enrolment && (input.enrolment->percent < 0 || input.enrolment->percent > 100)) {
    out.push_back({std::string("enrolment") + ".percent", "collaboration.percent_range", {}});
  }
  return out;
}

}  // namespace analysis
