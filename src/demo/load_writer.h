// Writes people of the load with the rooms' own rules and stores: the rows that the use cases would have
// written, without asking the database about each.
#pragma once

#include "demo/load_person.h"
#include "demo/organisation.h"
#include "platform/system/random.h"

namespace demo {

class LoadWriter {
 public:
  LoadWriter(record::Work& work, platform::Random& random);

  // Units of the load, made where they are not there yet.
  void find_or_make_units();
  void write(long number);

 private:
  template <class Id>
  Id new_id() {
    return Id(random_.new_uuid());
  }
  void write_person(const LoadPerson& person, const people::Person& row);
  void write_stay(const LoadStay& stay, const base::PersonId& person_id);
  void write_measurement(const outcomes::Participation& participation, outcomes::MeasurementPoint point,
                         base::Date on, const Livelihood& livelihood);
  void write_entry(const base::EntryId& id, const record::NewEntry& entry);

  record::Work& work_;
  platform::Random& random_;
  Organisation organisation_;
  base::HolderId branch_;
  std::vector<base::UnitId> units_;
  std::vector<base::StaffId> workers_;
  int last_number_ = 0;  // in the thread of the person being written
};

}  // namespace demo
