#include "outcomes/participation_actions.h"

#include "outcomes/opened.h"

namespace outcomes {

namespace {

using sharing::Act;

base::Error unknown_measurement() { return {base::ErrorCode::not_found, "measurement.unknown", {}}; }

}  // namespace

base::Result<Measurement> find_own_measurement(Work& work, const Viewer& viewer, const std::string& participation_id,
                                               const std::string& measurement_id) {
  TRY_ASSIGN(const Participation p, open_participation(work, viewer, participation_id, Act::read));
  const auto found = find_measurement(work.session(), work.municipality_id(), measurement_id);
  if (!found || found->is_cancelled || found->participation_id != p.id) return unknown_measurement();
  return *found;
}

base::Result<std::string> add_measurement(Work& work, const Viewer& viewer, const std::string& participation_id,
                                          const Measurement& measurement) {
  TRY_ASSIGN(const Participation p, open_participation(work, viewer, participation_id, Act::write));
  Measurement made = measurement;
  made.id = work.new_id<base::EntryId>().str();
  made.participation_id = participation_id;
  TRY(check(made, p, measurements_of(work.session(), work.municipality_id(), participation_id), work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_measurement(work.session(), work.municipality_id(), p.holder_id, made, entry_id);
  work.write_as(entry_id, measure(p, made, work.today()).deed);
  return made.id;
}

base::Status change_measurement(Work& work, const Viewer& viewer, const std::string& participation_id,
                                const std::string& measurement_id, std::int64_t from_version,
                                const Measurement& measurement) {
  TRY_ASSIGN(const Participation p, open_participation(work, viewer, participation_id, Act::write));
  const auto before = find_measurement(work.session(), work.municipality_id(), measurement_id);
  if (!before || before->is_cancelled || before->participation_id != p.id) return unknown_measurement();
  Measurement after = measurement;
  after.id = before->id;
  after.participation_id = p.id;
  TRY(check(after, p, measurements_of(work.session(), work.municipality_id(), p.id), work.today()));
  const Measured made = remeasure(p, *before, after, work.today());
  if (made.deed.entry.changes.empty()) return base::done();
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_measurement(work.session(), work.municipality_id(), after, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, made.deed);
  return base::done();
}

base::Status cancel_measurement(Work& work, const Viewer& viewer, const std::string& measurement_id) {
  const auto before = find_measurement(work.session(), work.municipality_id(), measurement_id);
  if (!before || before->is_cancelled) return unknown_measurement();
  TRY_ASSIGN(const Participation p, open_participation(work, viewer, before->participation_id, Act::write));
  const Measured made = cancel(p, *before, measure_days(work, p, work.today()), work.today());
  const auto entry_id = work.new_id<base::EntryId>();
  update_measurement(work.session(), work.municipality_id(), made.measurement, before->version, entry_id);
  work.write_as(entry_id, made.deed);
  return base::done();
}

}  // namespace outcomes
