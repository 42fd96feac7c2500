#include "app/test_model.h"

#include "assessment/assessment_actions.h"
#include "assessment/assessment_store.h"

namespace app {

using record::Work;
using sharing::Viewer;

// Goes on with the mapping, or takes it up again.
Tried Model::hold_sitting(ModelPerson& person) {
  const char* const kCodes[] = {"yes", "learning", "no"};
  const std::string code = kCodes[below(3)];
  std::string rule;
  const auto id = world_.as("lovisa.falth", [&](Work& work, const Viewer& viewer) {
    assessment::NewSitting told{work.today(), {}};
    told.answers.push_back({assessment::Variable::driving_licence, {{code}}, assessment::Source::person, ""});
    return assessment::hold_sitting(work, viewer, person.id, told);
  }, rule);
  if (id) person.mapping = ModelMapping::under_way;
  return told("hold_sitting", true, id.has_value(), rule);
}

Tried Model::complete_mapping(ModelPerson& person) {
  const bool is_legal = person.mapping == ModelMapping::under_way;
  const auto branch = *world_.organisation().staff.at("hassan.nur").working_branches().begin();
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    const auto whole = assessment::find_whole(work.session(), work.municipality_id(), person.id, branch);
    return nothing(assessment::complete_assessment(work, viewer, person.id, whole ? whole->assessment.version : 1));
  }, rule);
  if (done) person.mapping = ModelMapping::complete;
  return told("complete_mapping", is_legal, done.has_value(), rule);
}

std::string Model::disagreement_on_mapping(const ModelPerson& person) {
  const auto branch = *world_.organisation().staff.at("hassan.nur").working_branches().begin();
  const auto whole = assessment::find_whole(world_.session(), world_.municipality_id(), person.id, branch);
  if (whole.has_value() != (person.mapping != ModelMapping::not_begun)) return "a mapping has begun, or has not";
  if (!whole) return {};
  const bool is_complete = person.mapping == ModelMapping::complete;
  return whole->assessment.completed_on.has_value() == is_complete ? "" : "a mapping is complete, or is not";
}

}  // namespace app
