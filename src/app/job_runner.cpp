#include "app/job_runner.h"

#include <spdlog/spdlog.h>

#include "app/report_letters.h"
#include "journal/locking.h"
#include "journal/note_store.h"
#include "parties/party_store.h"
#include "record/lease_store.h"
#include "record/outbox_store.h"
#include "record/seal_actions.h"
#include "reports/frozen_report_actions.h"
#include "reports/frozen_report_store.h"
#include "reports/made_report_actions.h"
#include "reports/made_report_store.h"

namespace app {

namespace {

constexpr auto kTurn = std::chrono::seconds(1);
constexpr double kSealEverySeconds = 60;
constexpr int kLeaseSeconds = 120;
constexpr const char* kActor = "system";

}  // namespace

notifications::WayOut way_out(const platform::Configuration& configuration, const platform::Clock& clock) {
  if (configuration.mail_smtp_url.empty()) return {{}, configuration.web_address};
  const mail::Server server{configuration.mail_smtp_url, configuration.mail_username, configuration.mail_password,
                            configuration.mail_from, configuration.mail_require_tls};
  return {[server, &clock](const mail::Letter& letter) { return mail::send(server, letter, clock.now()); },
          configuration.web_address};
}

JobRunner::JobRunner(Installation& installation, reports::Registers& registers)
    : installation_(installation),
      registers_(registers),
      owner_(installation.random->new_uuid()),
      way_out_(way_out(installation.configuration, *installation.clock)),
      sealed_at_(platform::monotonic_seconds()),
      thread_([this] { run_until_stopped(); }) {}

JobRunner::~JobRunner() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stop_.notify_all();
  thread_.join();
}

void JobRunner::run_until_stopped() {
  std::unique_lock lock(mutex_);
  while (!stop_.wait_for(lock, kTurn, [this] { return stopping_; })) {
    lock.unlock();
    try {
      run_due();
    } catch (const std::exception& thrown) {
      spdlog::error("incident in a job what={}", typeid(thrown).name());
    }
    lock.lock();
  }
}

void JobRunner::run_due() {
  const double now = platform::monotonic_seconds();
  const bool is_sealing = now - sealed_at_ >= kSealEverySeconds;
  if (is_sealing) sealed_at_ = now;
  std::vector<base::MunicipalityId> all;
  installation_.database->read([&](sql::Session& session) {
    for (const auto& municipality : parties::list_municipalities(session)) all.push_back(municipality.id);
  });
  for (const auto& municipality_id : all) run_for(municipality_id, is_sealing);
}

// A job that fails, in whatever way, leaves the others be.
template <class Job>
void JobRunner::attempt(const char* name, Job job) {
  try {
    const base::Status done = job();
    if (!done.has_value()) spdlog::error("job={} failed rule={}", name, done.error().rule);
  } catch (const std::exception& thrown) {
    spdlog::error("incident in a job={} what={}", name, typeid(thrown).name());
  }
}

void JobRunner::run_for(const base::MunicipalityId& municipality_id, bool is_sealing) {
  const record::Caller caller{municipality_id, base::StaffId(kActor), owner_};
  attempt("outbox", [&] { return deliver(caller); });
  if (!is_sealing) return;
  attempt("notes", [&] { return lock_notes(caller); });
  attempt("reports", [&] { return dispose_reports(caller); });
  attempt("seal", [&] { return seal(caller); });
  attempt("made_reports", [&] { return make_reports(caller); });
  attempt("told_reports", [&] { return tell_of_reports(caller); });
}

// Looks before it takes the lease, so that a quiet service writes nothing.
base::Status JobRunner::deliver(const record::Caller& caller) {
  bool is_due = false;
  installation_.database->read([&](sql::Session& session) {
    const auto now = installation_.clock->now();
    is_due = !record::due_messages(session, caller.municipality_id, now, false, 1).empty() ||
             !record::due_messages(session, caller.municipality_id, now, true, 1).empty();
  });
  if (!is_due || !may_run(caller, "outbox")) return base::done();
  TRY_ASSIGN(const int count, notifications::deliver_due(*installation_.dispatcher, caller, way_out_));
  if (count > 0) spdlog::info("job=outbox sent={}", count);
  return base::done();
}

base::Status JobRunner::seal(const record::Caller& caller) {
  if (!may_run(caller, "seal")) return base::done();
  while (true) {
    TRY_ASSIGN(const auto made, record::seal_next(*installation_.dispatcher, caller));
    if (!made) return base::done();
    spdlog::info("job=seal municipality={} segment={} records={} digest={}", caller.municipality_id.str(),
                 made->number, made->record_count, platform::to_hex(made->digest));
  }
}

base::Status JobRunner::lock_notes(const record::Caller& caller) {
  bool is_due = false;
  installation_.database->read([&](sql::Session& session) {
    is_due = !journal::due_drafts(session, caller.municipality_id, installation_.clock->today(), 1).empty();
  });
  if (!is_due || !may_run(caller, "notes")) return base::done();
  TRY_ASSIGN(const int count, journal::lock_due(*installation_.dispatcher, caller));
  if (count > 0) spdlog::info("job=notes locked={}", count);
  return base::done();
}

base::Status JobRunner::dispose_reports(const record::Caller& caller) {
  bool is_due = false;
  installation_.database->read([&](sql::Session& session) {
    const base::Date today = installation_.clock->today();
    is_due = !reports::frozen_reports_due(session, caller.municipality_id, today).empty() ||
             reports::has_made_reports_due(session, caller.municipality_id, today);
  });
  if (!is_due || !may_run(caller, "reports")) return base::done();
  TRY_ASSIGN(
      const int count, installation_.dispatcher->write<int>(caller, [](record::Work& work) -> base::Result<int> {
        const auto made = reports::delete_made_reports_due(work.session(), work.municipality_id(), work.today());
        return reports::dispose_due(work) + static_cast<int>(made);
      }));
  if (count > 0) spdlog::info("job=reports disposed={}", count);
  return base::done();
}

base::Status JobRunner::make_reports(const record::Caller& caller) {
  bool is_due = false;
  installation_.database->read([&](sql::Session& session) {
    is_due = !reports::due_reports(session, caller.municipality_id, installation_.clock->today()).empty();
  });
  if (!is_due || !may_run(caller, "made_reports")) return base::done();
  TRY_ASSIGN(const int count, reports::make_due_reports(*installation_.dispatcher, registers_,
                                                        caller.municipality_id, caller.request_id));
  if (count > 0) spdlog::info("job=made_reports made={}", count);
  return base::done();
}

base::Status JobRunner::tell_of_reports(const record::Caller& caller) {
  if (!way_out_.send || !is_to_tell_of_reports(*installation_.dispatcher, caller)) return base::done();
  if (!may_run(caller, "told_reports")) return base::done();
  return app::tell_of_reports(*installation_.dispatcher, caller, way_out_);
}

bool JobRunner::may_run(const record::Caller& caller, const std::string& job) {
  bool is_taken = false;
  const auto now = installation_.clock->now();
  installation_.database->write([&](sql::Session& session) {
    is_taken =
        record::take_lease(session, caller.municipality_id, job, owner_, now, now.plus_seconds(kLeaseSeconds));
    return is_taken;
  });
  return is_taken;
}

}  // namespace app
