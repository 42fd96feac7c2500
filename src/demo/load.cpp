#include <algorithm>

#include "demo/demo.h"
#include "demo/load_store.h"
#include "demo/load_writer.h"

namespace demo {

namespace {

constexpr unsigned long long kLoadSeed = 20'261'123;
// Some twenty-five thousand rows: enough for one sync to cost little, few enough for the writer's cache.
constexpr long kPeoplePerCommit = 500;

}  // namespace

base::Status make_load(record::Dispatcher& dispatcher, long people, const Progress& progress) {
  TRY(make_demo(dispatcher));
  const record::Caller caller{base::MunicipalityId(std::string(kMunicipalityId)), base::StaffId(), "load"};
  TRY_ASSIGN(long made, dispatcher.read<long>(caller, [&](record::Work& work) {
    return base::Result<long>(load_made(work.session(), caller.municipality_id));
  }));
  // Ids are made in order, so that what is written together lies together; another start, other ids.
  const auto random = platform::seeded_random(kLoadSeed + static_cast<unsigned long long>(made));
  while (made < people) {
    progress(static_cast<double>(made) / static_cast<double>(people), "people");
    const long upto = std::min(people, made + kPeoplePerCommit);
    TRY(dispatcher.write<base::Done>(caller, [&](record::Work& work) {
      LoadWriter writer(work, *random);
      writer.find_or_make_units();
      for (long number = made; number < upto; ++number) writer.write(number);
      set_load_made(work.session(), caller.municipality_id, upto);
      return base::done();
    }));
    made = upto;
  }
  progress(1, "people");
  return base::done();
}

}  // namespace demo
