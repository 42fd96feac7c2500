#include "app/test_model.h"

#include <algorithm>

#include "intake/referral_store.h"

namespace app {

using record::Work;
using sharing::Viewer;

namespace {

using intake::ReferralState;

struct Way {
  const char* name;
  ReferralState from;
  ReferralState to;
  const char* by;
  std::function<base::Status(Work&, const Viewer&, const std::string&, std::int64_t)> take;
};

std::vector<Way> order_ways(const base::StaffId& hassan) {
  return {
      {"accept", ReferralState::sent, ReferralState::accepted, "hassan.nur",
       [hassan](Work& w, const Viewer& v, const std::string& id, std::int64_t version) {
         return intake::accept_referral(w, v, id, version, {w.today(), hassan});
       }},
      {"decline", ReferralState::sent, ReferralState::declined, "hassan.nur",
       [](Work& w, const Viewer& v, const std::string& id, std::int64_t version) {
         return intake::decline_referral(w, v, id, version, {intake::DeclineReason::no_capacity, "fullt"});
       }},
      {"withdraw", ReferralState::sent, ReferralState::withdrawn, "maria.lind",
       [](Work& w, const Viewer& v, const std::string& id, std::int64_t version) {
         return intake::withdraw_referral(w, v, id, version, "ångrade oss");
       }},
      {"start_order", ReferralState::accepted, ReferralState::started, "hassan.nur",
       [](Work& w, const Viewer& v, const std::string& id, std::int64_t version) {
         return intake::start_order(w, v, id, version, w.today());
       }},
      {"report", ReferralState::started, ReferralState::reported, "hassan.nur",
       [](Work& w, const Viewer& v, const std::string& id, std::int64_t version) {
         return intake::report_order(w, v, id, version, "klart");
       }}};
}

}  // namespace

Tried Model::send(ModelPerson& person) {
  std::string rule;
  const auto id = world_.as("maria.lind", [&](Work& work, const Viewer& viewer) {
    intake::NewReferral order;
    order.kind = intake::ReferralKind::order;
    order.person_id = person.id;
    order.sender_unit_id = world_.organisation().units.at("assistance");
    order.receiver_unit_id = world_.organisation().units.at("ame");
    order.wish = "prova";
    return intake::send_referral(work, viewer, order);
  }, rule);
  if (id) person.orders.push_back({*id, ReferralState::sent});
  return told("send", true, id.has_value(), rule);
}

// One of the steps of an order, by whoever it is for: sent → accepted → started → reported; declined or withdrawn
// while it is not answered. Every other time it is a step that its state allows, so that orders come to their end.
Tried Model::answer(ModelPerson& person) {
  if (person.orders.empty()) return send(person);
  auto& order = any_of(person.orders);
  auto ways = order_ways(world_.organisation().staff.at("hassan.nur").staff_id);
  const auto legal = std::stable_partition(ways.begin(), ways.end(), [&](const Way& one) {
    return one.from == order.state;
  });
  if (below(2) == 0 && legal != ways.begin()) ways.erase(legal, ways.end());
  const Way& way = any_of(ways);
  const bool is_legal = order.state == way.from;
  std::string rule;
  const auto done = world_.as(way.by, [&](Work& work, const Viewer& viewer) {
    const auto version = intake::find_referral(work.session(), work.municipality_id(), order.id)->version;
    return nothing(way.take(work, viewer, order.id, version));
  }, rule);
  if (done) order.state = way.to;
  return told(way.name, is_legal, done.has_value(), rule);
}

std::string Model::disagreement_on_orders(const ModelPerson& person) {
  for (const auto& order : person.orders) {
    const auto r = intake::find_referral(world_.session(), world_.municipality_id(), order.id);
    if (!r || r->state != order.state) return "an order is in another state";
  }
  return {};
}

}  // namespace app
