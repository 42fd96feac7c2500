// A published edition: the statistics appendix of one unit and period as those read it who have a statistics mandate
// and may not list the people. What is published is known for ever: a period of a unit is published once, periods do
// not overlap, and an edition that is withdrawn still counts among what is known. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/publication.h"
#include "base/id.h"
#include "record/record.h"

namespace reports {

struct StatisticsEdition {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::UnitId unit_id;
  std::string place_name;
  base::Date from;
  base::Date to;
  std::string month_bands;
  std::string age_bands;
  int threshold = 0;  // k, by which it was made
  int definition_version = analysis::kPublicationDefinitionVersion;
  std::string register_hash;
  base::Instant published_at;
  base::StaffId published_by;
  std::optional<base::Date> withdrawn_on = {};
  std::string withdrawal_reason = {};

  analysis::PublishedPeriod period() const { return {from, to}; }
};

// Rules broken: to population.period_reversed, edition.period_goes_on (it ends today or later); from
// edition.period_published (it overlaps `published`, an edition of the same unit).
base::Status check_publishing(base::Date from, base::Date to, const std::vector<StatisticsEdition>& published,
                              base::Date today);

// Those of the same unit that the period hangs together with, one going on where the other ended; at most so many as
// an edition can take in, the nearest first.
std::vector<StatisticsEdition> linked(const analysis::PublishedPeriod& period,
                                      const std::vector<StatisticsEdition>& published);

record::Deed published(const StatisticsEdition& edition, base::Date today);
record::Deed withdrawn(const StatisticsEdition& edition, base::Date today);

}  // namespace reports
