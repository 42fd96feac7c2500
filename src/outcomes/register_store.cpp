#include "outcomes/register_store.h"

#include <algorithm>
#include <unordered_map>

#include "base/names.h"

namespace outcomes {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define WITH_ACCESS                                                                       \
  "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id " \
  "WHERE x.municipality_id = $1 AND x.is_cancelled = 0 "
#define ROWS                                                                                   \
  "SELECT x.id, x.version, x.holder_id, x.person_id, x.unit_id, x.starts_on, x.ends_on, "      \
  "x.exit_reason, x.exit_text, x.education_level, x.registration_consent_on, x.main_outcome, " \
  "p.is_anonymous, p.sex, p.birth_on, p.birth_year FROM participation x "                      \
  "JOIN person p ON p.municipality_id = x.municipality_id AND p.id = x.person_id " WITH_ACCESS
#define MEASURED                                                                                  \
  "SELECT m.participation_id, m.id, m.point, m.measured_on, i.kind, i.code, i.extent_percent, "   \
  "i.is_subsidised FROM participation x "                                                         \
  "JOIN measurement m ON m.municipality_id = x.municipality_id AND m.participation_id = x.id "    \
  "AND m.is_cancelled = 0 AND m.point IN ('start', 'end') "                                       \
  "LEFT JOIN measurement_item i ON i.municipality_id = m.municipality_id AND i.measurement_id = " \
  "m.id " WITH_ACCESS
#define OF_BRANCH "AND x.holder_id = $2 AND a.protection_level = 0 "
#define OF_PERSON OF_BRANCH "AND x.person_id = $3 "
// So that the database begins with the person's, of which there are few.
#define MEASURED_OF_THEM \
  "AND m.participation_id IN (SELECT id FROM participation WHERE municipality_id = $1 AND person_id = $3) "
#define OF_UNIT                                                                          \
  "AND x.unit_id = $2 AND x.starts_on <= $3 AND (x.ends_on IS NULL OR x.ends_on >= $4) " \
  "AND a.protection_level <= $5 "
#define BY_ID "ORDER BY x.id"
#define BY_MEASUREMENT "ORDER BY m.id, i.position"

const Statement kOfBranch{"outcomes.register", ROWS OF_BRANCH BY_ID};
const Statement kMeasuredOfBranch{"outcomes.register_measured", MEASURED OF_BRANCH BY_MEASUREMENT};
const Statement kOfPerson{"outcomes.register_of", ROWS OF_PERSON "ORDER BY x.starts_on, x.id"};
const Statement kMeasuredOfPerson{"outcomes.register_measured_of",
                                  MEASURED OF_PERSON MEASURED_OF_THEM "ORDER BY m.measured_on, m.id, i.position"};
const Statement kOfUnit{"outcomes.for_statistics", ROWS OF_UNIT BY_ID};
const Statement kMeasuredOfUnit{"outcomes.measured_for_statistics", MEASURED OF_UNIT BY_MEASUREMENT};

const Statement kAllMeasured{
    "outcomes.measurements_in_branch",
    "SELECT x.person_id, m.id, m.participation_id, m.point, m.measured_on, m.registered_at_af, i.kind, i.code, "
    "i.extent_percent, i.is_subsidised FROM participation x "
    "JOIN measurement m ON m.municipality_id = x.municipality_id AND m.participation_id = x.id "
    "AND m.is_cancelled = 0 AND m.measured_on <= $3 "
    "LEFT JOIN measurement_item i ON i.municipality_id = m.municipality_id AND i.measurement_id = m.id " WITH_ACCESS
        OF_BRANCH
    "AND EXISTS (SELECT 1 FROM participation o WHERE o.municipality_id = x.municipality_id "
    "AND o.person_id = x.person_id AND o.holder_id = x.holder_id AND o.is_cancelled = 0 AND o.starts_on <= $3 "
    "AND (o.ends_on IS NULL OR o.ends_on >= $4)) " BY_MEASUREMENT};

constexpr size_t kOpenedAtOnce = 20;
const Statement kOpened{
    "outcomes.opened_figure",
    "SELECT x.id, x.person_id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, p.name_sort, "
    "u.name, "
    "x.starts_on, x.ends_on, x.exit_reason, x.main_outcome FROM participation x "
    "JOIN person p ON p.municipality_id = x.municipality_id AND p.id = x.person_id "
    "JOIN unit u ON u.municipality_id = x.municipality_id AND u.id = x.unit_id " WITH_ACCESS OF_BRANCH
    "AND x.id IN ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)"};

template <class E>
std::optional<E> maybe_named(const Row& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  return named<E>(row.text(column));
}

OpenedRow opened_of(const Row& row) {
  people::PersonDetails names;
  names.given_name = row.text(3);
  names.family_name = row.text(4);
  return {row.text(0),
          {row.id<base::PersonId>(1), row.text(2), people::full_name(names), row.maybe_small(5),
           named<base::Sex>(row.text(6)), sharing::ProtectionLevel::none},
          row.text(7),
          row.text(8),
          row.date(9),
          row.maybe_date(10),
          maybe_named<ExitReason>(row, 11),
          maybe_named<MainOutcome>(row, 12)};
}

StatisticsRow row_of(const Row& row) {
  Participation participation{row.text(0),
                              row.integer(1),
                              row.id<base::HolderId>(2),
                              row.id<base::PersonId>(3),
                              row.id<base::UnitId>(4),
                              {},
                              {},
                              row.date(5),
                              row.maybe_date(6),
                              maybe_named<ExitReason>(row, 7),
                              row.text(8),
                              named<EducationLevel>(row.text(9)),
                              row.maybe_date(10)};
  participation.main_outcome = maybe_named<MainOutcome>(row, 11);
  return {std::move(participation),
          row.flag(12),
          named<base::Sex>(row.text(13)),
          row.maybe_date(14),
          row.maybe_small(15),
          {},
          {}};
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
    if (!row.is_null(4)) put_item(*slot, row, 4);
  });
  return out;
}

}  // namespace

std::vector<StatisticsRow> list_register(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id) {
  return read(session, kOfBranch, kMeasuredOfBranch, {municipality_id, holder_id});
}

std::vector<StatisticsRow> list_register_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id, const base::PersonId& person_id) {
  return read(session, kOfPerson, kMeasuredOfPerson, {municipality_id, holder_id, person_id});
}

std::vector<StatisticsRow> list_for_statistics(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::UnitId& unit_id, base::Date from, base::Date to,
                                               int protection_max) {
  return read(session, kOfUnit, kMeasuredOfUnit, {municipality_id, unit_id, to, from, protection_max});
}

std::vector<PersonsMeasurement> measurements_in_branch(sql::Session& session,
                                                       const base::MunicipalityId& municipality_id,
                                                       const base::HolderId& holder_id, base::Date from,
                                                       base::Date to) {
  std::vector<PersonsMeasurement> out;
  session.each(kAllMeasured, {municipality_id, holder_id, to, from}, [&](const Row& row) {
    if (out.empty() || out.back().measurement.id != row.text(1)) {
      out.push_back({row.id<base::PersonId>(0),
                     {row.text(1), 1, row.text(2), named<MeasurementPoint>(row.text(3)), row.date(4),
                      row.maybe_flag(5), {}, {}, false}});
    }
    if (!row.is_null(6)) put_item(out.back().measurement, row, 6);
  });
  return out;
}

std::vector<OpenedRow> list_opened(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const base::HolderId& holder_id, const std::vector<std::string>& ids) {
  std::vector<OpenedRow> out;
  for (size_t first = 0; first < ids.size(); first += kOpenedAtOnce) {
    sql::Values values = {municipality_id, holder_id};
    // The last stands again in the places that are left over; a row is found once all the same.
    for (size_t i = 0; i < kOpenedAtOnce; ++i) values.emplace_back(ids[std::min(first + i, ids.size() - 1)]);
    session.each(kOpened, values, [&](const Row& row) { out.push_back(opened_of(row)); });
  }
  return out;
}

}  // namespace outcomes
