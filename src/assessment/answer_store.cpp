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
const Statement kInsertValue{
    "assessment.insert_value",
    "INSERT INTO assessment_value (municipality_id, sitting_id, variable, position, code, percent, from_on, to_on, "
    "count, birth_years) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kAnswers{
    "assessment.answers",
    "SELECT variable, source, answered_on, note FROM assessment_answer "
    "WHERE municipality_id = $1 AND sitting_id = $2 ORDER BY variable"};
const Statement kValues{
    "assessment.values",
    "SELECT variable, code, percent, from_on, to_on, count, birth_years FROM assessment_value "
    "WHERE municipality_id = $1 AND sitting_id = $2 ORDER BY variable, position"};

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
  return {row.text(1), row.maybe_small(2), row.maybe_date(3), row.maybe_date(4), row.maybe_small(5),
          years_of(row.text(6))};
}

}  // namespace

void insert_answer(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::HolderId& holder_id, const Sitting& sitting, const NewAnswer& answer) {
  const std::string variable = name_of(answer.variable);
  session.change(kInsert, {municipality_id, sitting.id, variable, holder_id, name_of(answer.source), sitting.held_on,
                           answer.note});
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
                     sitting.id, sitting.number, row.date(2), sitting.recorded_on, sitting.cancelled_on});
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

}  // namespace assessment
