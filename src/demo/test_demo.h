// The demo municipality in a fresh database. Tests only.
#pragma once

#include <map>
#include <memory>

#include "demo/demo.h"
#include "demo/organisation.h"
#include "platform/sql/test_database.h"
#include "platform/system/random.h"

namespace demo {

class TestDemo {
 public:
  explicit TestDemo(sql::Driver driver) : database_(driver) {}

  record::Dispatcher& dispatcher() { return dispatcher_; }
  const base::MunicipalityId& municipality_id() const { return municipality_id_; }

  // In one unit of work that reads; act takes the Work.
  template <class Act>
  auto read(Act act) {
    using T = decltype(act(std::declval<record::Work&>()));
    const record::Caller caller{municipality_id_, base::StaffId(), "test"};
    return dispatcher_.read<T>(caller, [&](record::Work& work) { return base::Result<T>(act(work)); }).value();
  }
  Organisation organisation() {
    return read([](record::Work& work) { return find_organisation(work); });
  }

 private:
  sql::TestDatabase database_;
  std::unique_ptr<platform::Clock> clock_ =
      platform::fixed_clock(base::Instant::parse(kMadeAt).value());
  std::unique_ptr<platform::Random> random_ = platform::seeded_random(1);
  platform::Keys keys_ = platform::Keys::from_master(std::string(32, 'k')).value();
  record::Dispatcher dispatcher_{*database_, *clock_, *random_, keys_};
  base::MunicipalityId municipality_id_{std::string(kMunicipalityId)};
};

// Made once per database for all tests that only read.
inline TestDemo& shared_demo(sql::Driver driver) {
  static std::map<sql::Driver, std::unique_ptr<TestDemo>> demos;
  auto& demo = demos[driver];
  if (!demo) {
    demo = std::make_unique<TestDemo>(driver);
    EXPECT_TRUE(make_demo(demo->dispatcher()).has_value());
  }
  return *demo;
}

}  // namespace demo
