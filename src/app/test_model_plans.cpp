#include "app/test_model.h"

#include "plans/plan_actions.h"
#include "plans/plan_store.h"

namespace app {

using record::Work;
using sharing::Viewer;

namespace {

plans::Content content_until(base::Date follow_up_on, const std::string& title) {
  plans::Content out;
  out.follow_up_on = follow_up_on;
  out.goals.push_back({"", title, "", {}, {}, {}});
  return out;
}

}  // namespace

Tried Model::begin_plan(ModelPerson& person) {
  const bool is_legal = !person.has_plan();
  std::string rule;
  const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return plans::begin_plan(work, viewer, {person.id, plans::PlanKind::action_plan,
                                            world_.organisation().units.at("ame"),
                                            content_until(work.today().plus_days(60), "Arbete")});
  }, rule);
  if (id) person.plans.push_back({*id, true, false});
  return told("begin_plan", is_legal, id.has_value(), rule);
}

Tried Model::change_plan(ModelPerson& person) {
  if (person.plans.empty()) return begin_plan(person);
  auto& plan = any_of(person.plans);
  const std::string title = "Mål " + std::to_string(below(1000));
  std::string rule;
  const auto done = world_.as("lovisa.falth", [&](Work& work, const Viewer& viewer) {
    const auto version = plans::find_plan(work.session(), work.municipality_id(), plan.id)->version;
    return nothing(plans::change_draft(work, viewer, plan.id, version,
                                       content_until(work.today().plus_days(90), title)));
  }, rule);
  const bool is_legal = !plan.is_ended;
  if (done) plan.has_draft = true;
  return told("change_plan", is_legal, done.has_value(), rule);
}

Tried Model::agree(ModelPerson& person) {
  if (person.plans.empty()) return begin_plan(person);
  auto& plan = any_of(person.plans);
  const bool is_legal = !plan.is_ended && plan.has_draft;
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    const auto version = plans::find_plan(work.session(), work.municipality_id(), plan.id)->version;
    return nothing(plans::agree_plan(work, viewer, plan.id, version,
                                     {work.today(), plans::PlanAgreement::meeting, ""}));
  }, rule);
  if (done) plan.has_draft = false;
  return told("agree", is_legal, done.has_value(), rule);
}

Tried Model::end_plan(ModelPerson& person) {
  if (person.plans.empty()) return begin_plan(person);
  auto& plan = any_of(person.plans);
  const bool is_legal = !plan.is_ended;
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    const auto version = plans::find_plan(work.session(), work.municipality_id(), plan.id)->version;
    return nothing(plans::end_plan(work, viewer, plan.id, version,
                                   {work.today(), plans::PlanEndReason::goals_reached, ""}));
  }, rule);
  if (done) plan.is_ended = true;
  return told("end_plan", is_legal, done.has_value(), rule);
}

std::string Model::disagreement_on_plans(const ModelPerson& person) {
  for (const auto& plan : person.plans) {
    const auto p = plans::find_plan(world_.session(), world_.municipality_id(), plan.id);
    if (!p || p->ended_on.has_value() != plan.is_ended) return "a plan has ended, or has not";
    if (p->owner_staff_id.empty()) return "a plan has no owner";
    if (!plan.is_ended && p->has_draft != plan.has_draft) return "a plan has a draft, or has none";
  }
  return {};
}

}  // namespace app
