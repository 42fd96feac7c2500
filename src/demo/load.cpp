#include <algorithm>

#include "demo/demo.h"
#include "demo/load_store.h"
#include "demo/load_writer.h"

namespace demo {

namespace {

constexpr unsigned long long kLoadSeed = 20'261'123;
// Some two hundred thousand rows: a page that they share is written once.
constexpr long kPeoplePerCommit = 4000;

const record::Caller& load_caller() {
  static const record::Caller caller{base::MunicipalityId(std::string(kMunicipalityId)), base::StaffId(), "load"};
  return caller;
}

base::Status set_mode(record::Dispatcher& dispatcher, WriterMode mode) {
  return dispatcher.write<base::Done>(load_caller(), [&](record::Work& work) {
    set_writer_mode(work.session(), mode);
    return base::done();
  });
}

base::Status write_some(record::Dispatcher& dispatcher, platform::Random& random, long from, long upto) {
  return dispatcher.write<base::Done>(load_caller(), [&](record::Work& work) {
    LoadWriter writer(work, random);
    writer.find_or_make_units();
    for (long number = from; number < upto; ++number) writer.write(number);
    set_load_made(work.session(), work.municipality_id(), upto);
    return base::done();
  });
}

base::Status write_all(record::Dispatcher& dispatcher, long people, const Progress& progress) {
  TRY_ASSIGN(long made, dispatcher.read<long>(load_caller(), [](record::Work& work) {
    return base::Result<long>(load_made(work.session(), work.municipality_id()));
  }));
  // Ids are made in order, so that what is written together lies together; another start, other ids.
  const auto random = platform::seeded_random(kLoadSeed + static_cast<unsigned long long>(made));
  while (made < people) {
    progress(static_cast<double>(made) / static_cast<double>(people));
    const long upto = std::min(people, made + kPeoplePerCommit);
    TRY(write_some(dispatcher, *random, made, upto));
    made = upto;
  }
  progress(1);
  return base::done();
}

}  // namespace

base::Status make_load(record::Dispatcher& dispatcher, long people, const Progress& progress) {
  TRY(make_demo(dispatcher));
  TRY(set_mode(dispatcher, WriterMode::bulk));
  const auto ended = write_all(dispatcher, people, progress);
  TRY(set_mode(dispatcher, WriterMode::normal));
  return ended;
}

}  // namespace demo
