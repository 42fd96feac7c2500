#include "demo/demo.h"

#include "demo/krokom.h"
#include "demo/stage.h"
#include "demo/t11.h"
#include "parties/party_store.h"

namespace demo {

namespace {

// Any number does; another one makes another municipality.
constexpr unsigned long long kSeed = 2281;

}  // namespace

base::Status make_demo(record::Dispatcher& dispatcher) {
  const record::Caller caller{base::MunicipalityId(std::string(kMunicipalityId)), base::StaffId(), "demo"};
  return dispatcher.write<base::Done>(caller, [&](record::Work& outer) -> base::Status {
    if (parties::find_municipality(outer.session(), caller.municipality_id)) return base::done();
    const auto random = platform::seeded_random(kSeed);
    record::Work work(outer.session(), caller, outer.now(), outer.today(), *random, outer.keys());
    Stage stage(work, *random);
    NameBook names(stage);
    play_krokom(stage);
    play_t11(stage, names);
    return base::done();
  });
}

}  // namespace demo
