// The register as the figures take it: one branch's participations as columns, kept in memory and
// brought up to date from what has been recorded since. It can be made anew at any time.
// Threading: any thread; who asks first for a branch reads it, the others wait for that.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

#include "analysis/columns.h"
#include "record/work.h"
#include "reports/outcome_template.h"
#include "reports/register_hash.h"

namespace reports {

// `hash` names the content: two registers with the same rows have the same. Hexadecimal.
struct Register {
  analysis::Columns columns;
  std::string hash;
  base::Instant read_at;
  RegisterHash content = {};
};

class Registers {
 public:
  explicit Registers(OutcomeTemplates templates = shipped_templates()) : templates_(std::move(templates)) {}

  // By which the installation tells what outcomes mean nationally.
  const OutcomeTemplates& templates() const { return templates_; }
  // As it is in the transaction of `work`; the same as before where nothing of its rows has changed. An entry that
  // another transaction has yet to commit is taken up once it is there, if that is within ten minutes of when it
  // was made.
  std::shared_ptr<const Register> of(record::Work& work, const base::HolderId& branch);

 private:
  struct Kept {
    std::mutex mutex;
    std::shared_ptr<const Register> now;
    std::optional<base::Instant> asked_at;
    std::map<base::Instant, std::set<base::EntryId>> seen;  // of those recorded lately, by the minute
  };
  static std::set<std::string> news(record::Work& work, Kept& kept);
  std::shared_ptr<Kept> kept(const std::string& key);

  OutcomeTemplates templates_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<Kept>> branches_;
};

}  // namespace reports
