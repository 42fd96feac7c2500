#include "outcomes/register_store.h"

#include <unordered_map>

#include "base/names.h"

namespace outcomes {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define REGISTER_JOINS                                                                    \
  "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id " \
  "WHERE x.municipality_id = $1 AND x.holder_id = $2 AND x.is_cancelled = 0 AND a.protection_level = 0 "
#define REGISTER_ROWS                                                                                            \
  "SELECT x.id, x.holder_id, x.person_id, x.unit_id, x.starts_on, x.ends_on, x.exit_reason, x.education_level, " \
  "x.registration_consent_on, x.main_outcome, p.is_anonymous, p.sex, p.birth_on, p.birth_year FROM "             \
  "participation x "                                                                                             \
  "JOIN person p ON p.municipality_id = x.municipality_id AND p.id = x.person_id " REGISTER_JOINS
#define REGISTER_MEASURED                                                                                         \
  "SELECT m.participation_id, m.id, m.point, m.measured_on, i.kind, i.code, i.extent_percent FROM participation " \
  "x "                                                                                                            \
  "JOIN measurement m ON m.municipality_id = x.municipality_id AND m.participation_id = x.id AND m.is_cancelled " \
  "= 0 "                                                                                                          \
  "AND m.point IN ('start', 'end') "                                                                              \
  "LEFT JOIN measurement_item i ON i.municipality_id = m.municipality_id AND i.measurement_id = "                 \
  "m.id " REGISTER_JOINS

const Statement kAll{"outcomes.register", REGISTER_ROWS "ORDER BY x.id"};
const Statement kOf{"outcomes.register_of", REGISTER_ROWS "AND x.person_id = $3 ORDER BY x.id"};
const Statement kAllMeasured{"outcomes.register_measured", REGISTER_MEASURED "ORDER BY m.id, i.position"};
const Statement kMeasuredOf{"outcomes.register_measured_of",
                            REGISTER_MEASURED "AND x.person_id = $3 ORDER BY m.id, i.position"};

const Statement kOpened{"outcomes.opened_figure",
                        "SELECT x.id, x.person_id, p.case_number, p.given_name, p.family_name, p.birth_year, "
                        "p.sex, p.name_sort, u.name, "
                        "x.starts_on, x.ends_on, x.exit_reason, x.main_outcome FROM participation x "
                        "JOIN person p ON p.municipality_id = x.municipality_id AND p.id = x.person_id "
                        "JOIN unit u ON u.municipality_id = x.municipality_id AND u.id = x.unit_id " REGISTER_JOINS
                        "AND x.id = $3"};

OpenedRow opened_of(const Row& row) {
  people::PersonDetails names;
  names.given_name = row.text(3);
  names.family_name = row.text(4);
  OpenedRow out{row.text(0),
                {row.id<base::PersonId>(1), row.text(2), people::full_name(names), row.maybe_small(5),
                 named<base::Sex>(row.text(6)), sharing::ProtectionLevel::none},
                row.text(7),
                row.text(8),
                row.date(9),
                row.maybe_date(10),
                {},
                {}};
  if (!row.is_null(11)) out.exit_reason = named<ExitReason>(row.text(11));
  if (!row.is_null(12)) out.main_outcome = named<MainOutcome>(row.text(12));
  return out;
}

StatisticsRow row_of(const Row& row) {
  Participation participation{row.text(0),
                              1,
                              row.id<base::HolderId>(1),
                              row.id<base::PersonId>(2),
                              row.id<base::UnitId>(3),
                              {},
                              {},
                              row.date(4),
                              row.maybe_date(5),
                              {},
                              {},
                              named<EducationLevel>(row.text(7)),
                              row.maybe_date(8)};
  if (!row.is_null(6)) participation.exit_reason = named<ExitReason>(row.text(6));
  if (!row.is_null(9)) participation.main_outcome = named<MainOutcome>(row.text(9));
  return {std::move(participation),
          row.flag(10),
          named<base::Sex>(row.text(11)),
          row.maybe_date(12),
          row.maybe_small(13),
          {},
          {}};
}

void put_item(Measurement& measurement, const Row& row) {
  if (row.is_null(4)) return;
  if (row.text(4) == "income_source") {
    measurement.sources.push_back({named<IncomeSource>(row.text(5)), row.maybe_small(6)});
  } else {
    measurement.occupations.push_back({named<OccupationStatus>(row.text(5)), row.maybe_small(6), {}});
  }
}

std::vector<StatisticsRow> read(sql::Session& session, const Statement& rows, const Statement& measured,
                                const sql::Values& values) {
  auto out = session.list(rows, values, row_of);
  std::unordered_map<std::string, size_t> place;
  for (size_t i = 0; i < out.size(); ++i) place.emplace(out[i].participation.id, i);
  session.each(measured, values, [&](const Row& row) {
    auto& owner = out[place.at(row.text(0))];
    const auto point = named<MeasurementPoint>(row.text(2));
    auto& slot = point == MeasurementPoint::start ? owner.at_start : owner.at_end;
    if (!slot || slot->id != row.text(1)) {
      slot = Measurement{row.text(1), 1, row.text(0), point, row.date(3), {}, {}, {}, false};
    }
    put_item(*slot, row);
  });
  return out;
}

}  // namespace

std::vector<StatisticsRow> list_register(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id) {
  return read(session, kAll, kAllMeasured, {municipality_id, holder_id});
}

std::vector<StatisticsRow> list_register_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id, const base::PersonId& person_id) {
  return read(session, kOf, kMeasuredOf, {municipality_id, holder_id, person_id});
}

std::optional<OpenedRow> find_opened(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id, const std::string& participation_id) {
  return session.first(kOpened, {municipality_id, holder_id, participation_id}, opened_of);
}

}  // namespace outcomes
