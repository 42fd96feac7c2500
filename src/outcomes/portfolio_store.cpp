#include "outcomes/portfolio_store.h"

#include "base/names.h"

namespace outcomes {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define PORTFOLIO_COLUMNS \
  "SELECT x.id, x.version, x.holder_id, x.person_id, x.unit_id, o.owner_staff_id, x.starts_on, x.ends_on, " \
  "x.exit_reason, x.exit_text, x.education_level, x.registration_consent_on, p.case_number, p.given_name, " \
  "p.family_name, p.birth_year, p.sex, a.protection_level, p.is_anonymous, u.name, s.name, x.main_outcome "
// Fictitious names of states become conditions on days: no state is kept that a day alone can change.
#define PORTFOLIO_WHERE \
  "FROM participation x JOIN person p ON p.municipality_id = x.municipality_id AND p.id = x.person_id " \
  "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id " \
  "JOIN unit u ON u.municipality_id = x.municipality_id AND u.id = x.unit_id " \
  "LEFT JOIN ownership o ON o.municipality_id = x.municipality_id AND o.person_id = x.person_id " \
  "AND o.holder_id = x.holder_id AND o.to_on IS NULL " \
  "LEFT JOIN staff s ON s.municipality_id = x.municipality_id AND s.id = o.owner_staff_id " \
  "WHERE x.municipality_id = $1 AND x.unit_id = $2 AND x.is_cancelled = 0 AND a.protection_level <= $3 " \
  "AND (CAST($4 AS TEXT) = 'all' OR (CAST($4 AS TEXT) = 'ended' AND x.ends_on IS NOT NULL) " \
  "OR (CAST($4 AS TEXT) = 'ongoing' AND x.ends_on IS NULL AND x.starts_on <= $5) " \
  "OR (CAST($4 AS TEXT) = 'planned' AND x.ends_on IS NULL AND x.starts_on > $5)) " \
  "AND (CAST($6 AS TEXT) = '' OR o.owner_staff_id = $6 OR o.deputy_staff_id = $6) " \
  "AND (CAST($7 AS TEXT) = '' OR (p.name_fold >= $7 AND p.name_fold < $8) OR (p.family_name_fold >= $7 AND p.family_name_fold < $8)) "

const Statement kByName{"outcomes.portfolio_by_name",
                        PORTFOLIO_COLUMNS PORTFOLIO_WHERE "ORDER BY p.name_sort, x.id LIMIT $9 OFFSET $10"};
const Statement kByNameDown{"outcomes.portfolio_by_name_down",
                            PORTFOLIO_COLUMNS PORTFOLIO_WHERE "ORDER BY p.name_sort DESC, x.id DESC LIMIT $9 OFFSET $10"};
const Statement kByStart{"outcomes.portfolio_by_start",
                         PORTFOLIO_COLUMNS PORTFOLIO_WHERE "ORDER BY x.starts_on, x.id LIMIT $9 OFFSET $10"};
const Statement kByStartDown{"outcomes.portfolio_by_start_down",
                             PORTFOLIO_COLUMNS PORTFOLIO_WHERE "ORDER BY x.starts_on DESC, x.id DESC LIMIT $9 OFFSET $10"};
const Statement kByEnd{"outcomes.portfolio_by_end",
                       PORTFOLIO_COLUMNS PORTFOLIO_WHERE "ORDER BY x.ends_on NULLS LAST, x.id LIMIT $9 OFFSET $10"};
const Statement kByEndDown{"outcomes.portfolio_by_end_down",
                           PORTFOLIO_COLUMNS PORTFOLIO_WHERE "ORDER BY x.ends_on DESC NULLS LAST, x.id DESC LIMIT $9 OFFSET $10"};
const Statement kCount{"outcomes.portfolio_count", "SELECT COUNT(*) " PORTFOLIO_WHERE};

const Statement kLatest{
    "outcomes.latest_measurement",
    "SELECT m.id, m.point, m.measured_on, i.kind, i.code, i.extent_percent, i.is_subsidised FROM measurement m "
    "JOIN measurement_item i ON i.municipality_id = m.municipality_id AND i.measurement_id = m.id "
    "WHERE m.municipality_id = $1 AND m.participation_id = $2 AND m.is_cancelled = 0 "
    "ORDER BY m.measured_on DESC, m.id DESC, i.position"};

Participation participation_of(const Row& row) {
  std::optional<ExitReason> reason;
  if (!row.is_null(8)) reason = named<ExitReason>(row.text(8));
  return {row.text(0),     row.integer(1),     row.id<base::HolderId>(2),        row.id<base::PersonId>(3),
          row.id<base::UnitId>(4), {},         row.maybe_id<base::StaffId>(5),   row.date(6),
          row.maybe_date(7), reason,           row.text(9),                      named<EducationLevel>(row.text(10)),
          row.maybe_date(11), false};
}

PortfolioRow row_of(const Row& row) {
  people::PersonDetails names;
  names.given_name = row.text(13);
  names.family_name = row.text(14);
  auto participation = participation_of(row);
  if (!row.is_null(21)) participation.main_outcome = named<MainOutcome>(row.text(21));
  return {std::move(participation),
          {row.id<base::PersonId>(3), row.text(12), people::full_name(names), row.maybe_small(15),
           named<base::Sex>(row.text(16)), static_cast<sharing::ProtectionLevel>(row.small(17))},
          row.flag(18),
          row.text(19),
          row.maybe_text(20),
          {}};
}

const Statement& statement_for(const PortfolioQuery& query) {
  if (query.sort_by == "starts_on") return query.is_descending ? kByStartDown : kByStart;
  if (query.sort_by == "ends_on") return query.is_descending ? kByEndDown : kByEnd;
  return query.is_descending ? kByNameDown : kByName;
}

sql::Values values_of(const base::MunicipalityId& municipality_id, const PortfolioQuery& query) {
  return {municipality_id, query.unit_id, query.protection_max, query.state, query.today, query.owner_id,
          query.name_fold, query.name_fold + "\xF4\x8F\xBF\xBF"};
}

}  // namespace

std::vector<PortfolioRow> list_portfolio(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const PortfolioQuery& query) {
  auto values = values_of(municipality_id, query);
  values.emplace_back(query.limit);
  values.emplace_back(query.offset);
  return session.list(statement_for(query), values, row_of);
}

int count_portfolio(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const PortfolioQuery& query) {
  return session.first(kCount, values_of(municipality_id, query), [](const Row& row) { return row.small(0); })
      .value();
}

void add_latest_measurements(sql::Session& session, const base::MunicipalityId& municipality_id,
                             std::vector<PortfolioRow>& rows) {
  for (auto& portfolio_row : rows) {
    const std::string& id = portfolio_row.participation.id;
    session.each(kLatest, {municipality_id, id}, [&](const Row& row) {
      auto& latest = portfolio_row.latest;
      if (!latest) {
        latest = Measurement{row.text(0), 1, id, named<MeasurementPoint>(row.text(1)), row.date(2), {}, {}, {}, false};
      }
      if (latest->id == row.text(0)) put_item(*latest, row, 3);
    });
  }
}

}  // namespace outcomes
