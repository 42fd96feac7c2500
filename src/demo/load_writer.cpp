#include "demo/load_writer.h"

#include <fmt/format.h>

#include "demo/load_store.h"
#include "parties/party_store.h"
#include "people/person_store.h"
#include "record/record_store.h"
#include "sharing/sharing_store.h"

namespace demo {

using outcomes::MeasurementPoint;

namespace {

constexpr Text kUnitName{"Arbetsmarknadsenheten, område", "Labour Market Unit, area"};

}  // namespace

LoadWriter::LoadWriter(record::Work& work, platform::Random& random)
    : work_(work), random_(random), organisation_(find_organisation(work)),
      branch_(organisation_.branches.at("labour_market")) {
  for (const char* username : {"hassan.nur", "lovisa.falth", "miriam.tesfay"}) {
    workers_.push_back(organisation_.staff.at(username).staff_id);
  }
}

void LoadWriter::find_or_make_units() {
  const auto known = parties::list_units(work_.session(), work_.municipality_id());
  for (int i = 0; i < kLoadUnits; ++i) {
    const std::string name = fmt::format("{} {:03}", kUnitName.in(organisation_.language), i + 1);
    base::UnitId id;
    for (const auto& row : known) {
      if (row.unit.name == name) id = row.unit.id;
    }
    if (id.empty()) {
      id = new_id<base::UnitId>();
      parties::insert_unit(work_.session(), work_.municipality_id(),
                           {id, branch_, name, parties::UnitKind::unit, false, {}, {}});
    }
    units_.push_back(id);
  }
}

void LoadWriter::write(long number) {
  const LoadPerson person = load_person(number, organisation_.language);
  const people::Person row{new_id<base::PersonId>(), 1,      branch_, load_case_number(number), false,
                           person.details,           {}};
  last_number_ = 0;
  write_person(person, row);
  for (const auto& stay : person.stays) write_stay(stay, row.id);
  insert_thread(work_.session(), work_.municipality_id(), row.id, last_number_);
}

void LoadWriter::write_person(const LoadPerson& person, const people::Person& row) {
  auto& session = work_.session();
  const auto entry_id = new_id<base::EntryId>();
  sharing::insert_facts(session, work_.municipality_id(), row.id, sharing::ProtectionLevel::none);
  sharing::make_current(session, work_.municipality_id(), row.id, branch_, person.registered_on);
  people::insert_person(session, work_.municipality_id(), row, entry_id);
  const record::NewEntry entry{row.id, "person_registered", "person", row.id.str(), branch_, {}, {}, {},
                               person.registered_on, {}, {}, {}, people::changes({}, row.details)};
  write_entry(entry_id, entry);
}

void LoadWriter::write_stay(const LoadStay& stay, const base::PersonId& person_id) {
  const auto started = new_id<base::EntryId>();
  const auto worker = workers_[static_cast<size_t>(stay.unit) % workers_.size()];
  outcomes::Participation p{new_id<base::EntryId>().str(), 1, branch_, person_id,
                            units_[static_cast<size_t>(stay.unit)], {}, worker, stay.starts_on, {}, {}, "",
                            stay.education_level, stay.starts_on, false};
  const auto begun = outcomes::start(p, {});
  if (!stay.exit) {
    outcomes::insert_participation(work_.session(), work_.municipality_id(), p, started);
    write_entry(started, begun.deed.entry);
    write_measurement(p, MeasurementPoint::start, stay.starts_on, stay.before);
    return;
  }
  const auto ended = new_id<base::EntryId>();
  const auto finished = must(outcomes::end(p, *stay.exit, {}, work_.today()));
  outcomes::insert_participation(work_.session(), work_.municipality_id(), finished.participation, ended);
  write_entry(started, begun.deed.entry);
  write_measurement(p, MeasurementPoint::start, stay.starts_on, stay.before);
  write_measurement(p, MeasurementPoint::end, stay.exit->ends_on, stay.after);
  write_entry(ended, finished.deed.entry);
}

void LoadWriter::write_measurement(const outcomes::Participation& p, MeasurementPoint point, base::Date on,
                                   const Livelihood& livelihood) {
  const outcomes::Measurement m{new_id<base::EntryId>().str(), 1, p.id, point, on, livelihood.registered_at_af,
                                livelihood.sources, livelihood.occupations, false};
  const auto entry_id = new_id<base::EntryId>();
  outcomes::insert_measurement(work_.session(), work_.municipality_id(), branch_, m, entry_id);
  write_entry(entry_id, outcomes::measure(p, m, work_.today()).deed.entry);
}

void LoadWriter::write_entry(const base::EntryId& id, const record::NewEntry& entry) {
  const record::Stamp stamp{work_.municipality_id(), workers_.front(), work_.now()};
  record::insert_entry(work_.session(), stamp, id, ++last_number_, entry);
}

}  // namespace demo
