#include "app/test_model.h"

#include <algorithm>

#include "intake/referral_store.h"
#include "journal/note_actions.h"
#include "outcomes/exit_actions.h"
#include "people/ownership_actions.h"
#include "people/ownership_store.h"
#include "people/person_actions.h"

namespace app {

namespace {

using intake::ReferralState;
using record::Work;
using sharing::Viewer;

const char* const kUnits[] = {"ame", "torget"};
const char* const kWorkers[] = {"hassan.nur", "lovisa.falth", "miriam.tesfay"};

template <class Status>
base::Result<std::string> nothing(Status status) {
  if (!status.has_value()) return status.error();
  return std::string();
}

Tried told(const char* act, bool is_legal, bool is_done, std::string rule) {
  return {act, is_legal, is_done, std::move(rule)};
}

bool overlaps(const std::vector<ModelStay>& stays, const ModelStay& asked) {
  return std::any_of(stays.begin(), stays.end(), [&](const ModelStay& other) {
    return other.id != asked.id && other.unit == asked.unit &&
           base::Period{other.starts_on, other.ends_on}.overlaps({asked.starts_on, asked.ends_on});
  });
}

std::int64_t version_of_stay(World& world, const std::string& id) {
  return outcomes::find_participation(world.session(), world.municipality_id(), id)->version;
}

}  // namespace

bool ModelPerson::is_taking_part() const {
  return std::any_of(stays.begin(), stays.end(), [](const ModelStay& one) { return !one.ends_on; });
}

bool ModelPerson::has_running_order() const {
  return std::any_of(orders.begin(), orders.end(), [](const ModelOrder& one) {
    return one.state == ReferralState::accepted || one.state == ReferralState::started;
  });
}

Model::Model(World& world, unsigned seed, int people) : world_(world), random_(seed) {
  for (int i = 0; i < people; ++i) {
    std::string rule;
    const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
      people::NewPerson person;
      person.details.given_name = "Modell";
      person.details.family_name = "Person" + std::to_string(i);
      TRY_ASSIGN(const auto made, people::create_person(work, viewer, person, world_.organisation().units.at("ame")));
      // The orders come from there.
      sharing::make_current(work.session(), work.municipality_id(), made,
                            *world_.organisation().staff.at("maria.lind").working_branches().begin(), work.today());
      return made.str();
    }, rule);
    ENSURE(id.has_value());
    people_.push_back({base::PersonId(*id), {}, {}, {}, {}});
  }
}

Tried Model::step() {
  using Try = Tried (Model::*)(ModelPerson&);
  static constexpr Try kTries[] = {&Model::start, &Model::end,    &Model::reopen, &Model::hand_over,
                                   &Model::begin_owning, &Model::send, &Model::answer, &Model::answer,
                                   &Model::draft, &Model::lock,   &Model::wait};
  return (this->*kTries[below(static_cast<int>(std::size(kTries)))])(anybody());
}

Tried Model::start(ModelPerson& person) {
  const std::string unit = kUnits[below(2)];
  const ModelStay asked{"", unit, world_.today(), {}};
  const bool is_legal = !overlaps(person.stays, asked);
  std::string rule;
  const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    outcomes::NewParticipation input{person.id, {}, world_.organisation().units.at(unit), world_.today(), {}, {}, {}, {}};
    return outcomes::start_participation(work, viewer, input);
  }, rule);
  if (id) {
    person.stays.push_back({*id, unit, world_.today(), {}});
    if (!person.owner) person.owner = "hassan.nur";
  }
  return told("start", is_legal, id.has_value(), rule);
}

Tried Model::end(ModelPerson& person) {
  if (person.stays.empty()) return start(person);
  auto& stay = person.stays[static_cast<size_t>(below(static_cast<int>(person.stays.size())))];
  const bool is_overridden = below(3) == 0;
  const auto others = std::count_if(person.stays.begin(), person.stays.end(),
                                    [&](const ModelStay& one) { return one.id != stay.id && !one.ends_on; });
  const bool is_blocked = others == 0 && person.has_running_order() && !is_overridden;
  const bool is_legal = !stay.ends_on && !is_blocked;
  std::string rule;
  const auto done = world_.as("lovisa.falth", [&](Work& work, const Viewer& viewer) {
    const outcomes::Exit exit{world_.today(), outcomes::ExitReason::work, "", outcomes::MainOutcome::subsidised_work,
                              is_overridden ? "flyttar" : ""};
    return nothing(outcomes::end_participation(work, viewer, world_.endings(), stay.id,
                                               version_of_stay(world_, stay.id), exit));
  }, rule);
  if (done) {
    stay.ends_on = world_.today();
    if (others == 0) person.owner.reset();
  }
  return told("end", is_legal, done.has_value(), rule);
}

Tried Model::reopen(ModelPerson& person) {
  if (person.stays.empty()) return start(person);
  auto& stay = person.stays[static_cast<size_t>(below(static_cast<int>(person.stays.size())))];
  const bool is_legal = stay.ends_on && !overlaps(person.stays, {stay.id, stay.unit, stay.starts_on, {}});
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return nothing(outcomes::reopen_participation(work, viewer, stay.id, version_of_stay(world_, stay.id), "åter"));
  }, rule);
  if (done) {
    stay.ends_on.reset();
    if (!person.owner) {
      const auto now = people::find_ownership(
          world_.session(), world_.municipality_id(), person.id,
          *world_.organisation().staff.at("hassan.nur").working_branches().begin());
      for (const char* worker : kWorkers) {
        if (now && now->owner_staff_id == world_.organisation().staff.at(worker).staff_id) person.owner = worker;
      }
    }
  }
  return told("reopen", is_legal, done.has_value(), rule);
}

Tried Model::hand_over(ModelPerson& person) {
  const std::string to = kWorkers[below(3)];
  const bool is_legal = person.owner && *person.owner != to;
  std::string rule;
  const auto done = world_.as("miriam.tesfay", [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
    const auto now = people::find_ownership(work.session(), work.municipality_id(), person.id,
                                            *viewer.working_branches().begin());
    return people::hand_over_ownership(work, viewer, person.id, now ? now->id : "nobody", now ? now->version : 1,
                                       {world_.organisation().staff.at(to).staff_id,
                                        world_.organisation().units.at("ame"), {}, "byte"});
  }, rule);
  if (done) person.owner = to;
  return told("hand_over", is_legal, done.has_value(), rule);
}

Tried Model::begin_owning(ModelPerson& person) {
  const std::string to = kWorkers[below(3)];
  const bool is_legal = !person.owner;
  std::string rule;
  const auto done = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return people::begin_ownership(work, viewer, person.id,
                                   {world_.organisation().units.at("ame"),
                                    world_.organisation().staff.at(to).staff_id, {}});
  }, rule);
  if (done) person.owner = to;
  return told("begin_owning", is_legal, done.has_value(), rule);
}

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
// while it is not answered.
Tried Model::answer(ModelPerson& person) {
  if (person.orders.empty()) return send(person);
  auto& order = person.orders[static_cast<size_t>(below(static_cast<int>(person.orders.size())))];
  struct Way {
    const char* name;
    ReferralState from;
    ReferralState to;
    const char* by;
    std::function<base::Status(Work&, const Viewer&, const std::string&, std::int64_t)> take;
  };
  const auto hassan = world_.organisation().staff.at("hassan.nur").staff_id;
  const Way ways[] = {
      {"accept", ReferralState::sent, ReferralState::accepted, "hassan.nur",
       [&](Work& w, const Viewer& v, const std::string& id, std::int64_t version) {
         return intake::accept_referral(w, v, id, version, {w.today(), hassan});
       }},
      {"decline", ReferralState::sent, ReferralState::declined, "hassan.nur",
       [](Work& w, const Viewer& v, const std::string& id, std::int64_t version) {
         return intake::decline_referral(w, v, id, version, intake::DeclineReason::no_capacity, "fullt");
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
  const Way& way = ways[below(static_cast<int>(std::size(ways)))];
  const bool is_legal = order.state == way.from;
  std::string rule;
  const auto done = world_.as(way.by, [&](Work& work, const Viewer& viewer) {
    const auto version = intake::find_referral(work.session(), work.municipality_id(), order.id)->version;
    return nothing(way.take(work, viewer, order.id, version));
  }, rule);
  if (done) order.state = way.to;
  return told(way.name, is_legal, done.has_value(), rule);
}

Tried Model::draft(ModelPerson& person) {
  std::string rule;
  const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return journal::begin_draft(work, viewer, person.id,
                                {world_.organisation().units.at("ame"), journal::NoteSubject::general,
                                 {journal::NoteKind::meeting, "Möte", "", work.today()}, {}, {}});
  }, rule);
  if (id) person.drafts.push_back(*id);
  return told("draft", true, id.has_value(), rule);
}

// Twice the same draft, or somebody else's, is refused.
Tried Model::lock(ModelPerson& person) {
  if (person.drafts.empty()) return draft(person);
  const std::string id = person.drafts.back();
  const bool is_own = below(4) != 0;
  std::string rule;
  const auto done = world_.as(is_own ? "hassan.nur" : "lovisa.falth", [&](Work& work, const Viewer& viewer) {
    return journal::lock_draft(work, viewer, id, 1);
  }, rule);
  if (!done) return told("lock", is_own, false, rule);
  person.drafts.pop_back();
  std::string again;
  const auto twice = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return journal::lock_draft(work, viewer, id, 1);
  }, again);
  return told("lock", is_own && !twice, true, again);
}

Tried Model::wait(ModelPerson&) {
  if (below(40) == 0) world_.next_day();
  return told("wait", true, true, "");
}

std::string Model::disagreement() {
  const auto branch = *world_.organisation().staff.at("hassan.nur").working_branches().begin();
  for (const auto& person : people_) {
    const auto now = people::find_ownership(world_.session(), world_.municipality_id(), person.id, branch);
    if (now.has_value() != person.owner.has_value()) return "somebody owns, or nobody does";
    if (now && now->owner_staff_id != world_.organisation().staff.at(*person.owner).staff_id) return "another owns";
    if (person.is_taking_part() && !now) return "takes part and nobody owns the case";
    for (const auto& stay : person.stays) {
      const auto p = outcomes::find_participation(world_.session(), world_.municipality_id(), stay.id);
      if (!p || p->ends_on != stay.ends_on) return "a stay has another end";
      if (p->ends_on.has_value() != p->main_outcome.has_value()) return "an end without an outcome";
    }
    for (const auto& order : person.orders) {
      const auto r = intake::find_referral(world_.session(), world_.municipality_id(), order.id);
      if (!r || r->state != order.state) return "an order is in another state";
    }
  }
  return {};
}

}  // namespace app
