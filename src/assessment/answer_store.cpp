#include "assessment/answer_store.h"

#include "base/names.h"
#include "base/text.h"

namespace assessment {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "assessment.insert_answer",
    "INSERT INTO assessment_answer (municipality_id, sitting_id, variable, holder_id, source, answered_on, note) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement kInsertValue{"assessment.insert_value",
                             "INSERT INTO assessment_value (municipality_id, sitting_id, variable, position, "
                             "code, percent, from_on, to_on, "
                             "count, birth_years) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kAnswers{"assessment.answers",
                         "SELECT variable, source, answered_on, note FROM assessment_answer "
                         "WHERE municipality_id = $1 AND sitting_id = $2 ORDER BY variable"};
const Statement kValues{"assessment.values",
                        "SELECT variable, code, percent, from_on, to_on, count, birth_years FROM assessment_value "
                        "WHERE municipality_id = $1 AND sitting_id = $2 ORDER BY variable, position"};

const Statement kInBranch{
    "assessment.answers_in_branch",
    "SELECT m.person_id, s.id, s.number, s.recorded_on, s.cancelled_on, w.variable, w.source, w.answered_on, "
    "v.code, v.from_on, v.to_on "
    "FROM assessment m JOIN person_access a ON a.municipality_id = m.municipality_id AND a.id = m.person_id "
    "JOIN assessment_sitting s ON s.municipality_id = m.municipality_id AND s.assessment_id = m.id "
    "JOIN assessment_answer w ON w.municipality_id = s.municipality_id AND w.sitting_id = s.id "
    "JOIN assessment_value v ON v.municipality_id = w.municipality_id AND v.sitting_id = w.sitting_id "
    "AND v.variable = w.variable WHERE m.municipality_id = $1 AND m.holder_id = $2 AND a.protection_level = 0 "
    "ORDER BY m.person_id, s.number, w.variable, v.position"};

std::string text_of(const std::vector<int>& years) {
  std::string out;
  for (const int year : years) out += (out.empty() ? "" : ",") + std::to_string(year);
  return out;
}

std::vector<int> years_of(const std::string& text) {
  std::vector<int> out;
  if (text.empty()) return out;
  for (const auto& year : base::split(text, ',')) out.push_back(std::stoi(year));
  return out;
}

Value value_of(const Row& row) {
  return {row.text(1),       row.maybe_small(2), row.maybe_date(3),
          row.maybe_date(4), row.maybe_small(5), years_of(row.text(6))};
}

}  // namespace

void insert_answer(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::HolderId& holder_id, const Sitting& sitting, const NewAnswer& answer) {
  const std::string variable = name_of(answer.variable);
  session.change(kInsert, {municipality_id, sitting.id, variable, holder_id, name_of(answer.source),
                           sitting.held_on, answer.note});
  int position = 0;
  for (const auto& value : answer.values) {
    session.change(kInsertValue, {municipality_id, sitting.id, variable, ++position, value.code, value.percent,
                                  value.from_on, value.to_on, value.count, text_of(value.birth_years)});
  }
}

std::vector<Answer> answers_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                               const std::vector<Sitting>& sittings) {
  std::vector<Answer> out;
  for (const auto& sitting : sittings) {
    const size_t first = out.size();
    session.each(kAnswers, {municipality_id, sitting.id}, [&](const Row& row) {
      out.push_back({{named<Variable>(row.text(0)), {}, named<Source>(row.text(1)), row.text(3)},
                     sitting.id,
                     sitting.number,
                     row.date(2),
                     sitting.recorded_on,
                     sitting.cancelled_on});
    });
    size_t at = first;
    session.each(kValues, {municipality_id, sitting.id}, [&](const Row& row) {
      const auto variable = named<Variable>(row.text(0));
      while (out[at].told.variable != variable) ++at;
      out[at].told.values.push_back(value_of(row));
    });
  }
  return out;
}

std::vector<PersonsAnswer> answers_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id) {
  std::vector<PersonsAnswer> out;
  session.each(kInBranch, {municipality_id, holder_id}, [&](const Row& row) {
    const auto variable = named<Variable>(row.text(5));
    const bool goes_on =
        !out.empty() && out.back().answer.sitting_id == row.text(1) && out.back().answer.told.variable == variable;
    if (!goes_on) {
      out.push_back({row.id<base::PersonId>(0),
                     {{variable, {}, named<Source>(row.text(6)), {}},
                      row.text(1),
                      row.small(2),
                      row.date(7),
                      row.date(3),
                      row.maybe_date(4)}});
    }
    out.back().answer.told.values.push_back({row.text(8), {}, row.maybe_date(9), row.maybe_date(10)});
  });
  return out;
}

}  // namespace assessment
