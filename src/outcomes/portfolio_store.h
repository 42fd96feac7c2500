// Participations of one unit as the portfolio lists them.
#pragma once

#include "outcomes/participation_store.h"

namespace outcomes {

struct PortfolioRow {
  Participation participation;
  people::PersonRow person;
  bool is_anonymous = false;
  std::string unit_name;
  std::optional<std::string> owner_name;
  std::optional<Measurement> latest;  // by day of measuring
};

struct PortfolioQuery {
  base::UnitId unit_id;
  int protection_max = 0;
  std::string state;       // planned, ongoing, ended or all
  std::string owner_id;    // empty: everybody's
  std::string name_fold;   // empty: any name
  base::Date today;
  std::string sort_by;     // name, starts_on, ends_on
  bool is_descending = false;
  int limit = 50;
  int offset = 0;
};
std::vector<PortfolioRow> list_portfolio(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const PortfolioQuery& query);
// Puts each row's latest measurement into its place; an indexed look-up for each row of the page (a hundred at most).
void add_latest_measurements(sql::Session& session, const base::MunicipalityId& municipality_id,
                             std::vector<PortfolioRow>& rows);
int count_portfolio(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const PortfolioQuery& query);

}  // namespace outcomes
