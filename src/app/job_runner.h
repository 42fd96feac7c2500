// What the service does by itself while it serves: sends what is due from the outbox, seals the access record,
// locks notes whose day has come, destroys what frozen reports were made from and documents made by schedule when
// they are no longer to be kept, makes the documents that are due and tells their owners. One instance at a time
// does a job, by lease; the others look on. A job that fails is logged by its rule and tried again at its next
// turn. Threading: a thread of its own, ended by the destructor.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "app/installation.h"
#include "notifications/delivery_actions.h"
#include "reports/register.h"

namespace app {

class JobRunner {
 public:
  // Both outlive it.
  JobRunner(Installation& installation, reports::Registers& registers);
  ~JobRunner();
  JobRunner(const JobRunner&) = delete;
  JobRunner& operator=(const JobRunner&) = delete;

 private:
  void run_until_stopped();
  void run_due();
  template <class Job>
  void attempt(const char* name, Job job);
  void run_for(const base::MunicipalityId& municipality_id, bool is_sealing);
  base::Status deliver(const record::Caller& caller);
  base::Status seal(const record::Caller& caller);
  base::Status lock_notes(const record::Caller& caller);
  base::Status dispose_reports(const record::Caller& caller);
  base::Status make_reports(const record::Caller& caller);
  base::Status tell_of_reports(const record::Caller& caller);
  bool may_run(const record::Caller& caller, const std::string& job);

  Installation& installation_;
  reports::Registers& registers_;
  const std::string owner_;
  notifications::WayOut way_out_;
  double sealed_at_;  // monotonic seconds
  std::mutex mutex_;
  std::condition_variable stop_;
  bool stopping_ = false;
  std::thread thread_;
};

// How letters leave this installation; without `send` where no mail server is configured.
notifications::WayOut way_out(const platform::Configuration& configuration, const platform::Clock& clock);

}  // namespace app
