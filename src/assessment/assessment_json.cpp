#include "assessment/assessment_json.h"

namespace assessment {

namespace {

AnswerView view_of(const Answer& answer) {
  AnswerView view{{}, answer.told.source, answer.answered_on, answer.recorded_on, answer.told.note};
  for (const auto& v : answer.told.values) {
    view.values.push_back({v.code, v.percent, v.from_on, v.to_on, v.count, v.birth_years});
  }
  return view;
}

}  // namespace

NewSitting sitting_of(const NewSittingView& view) {
  NewSitting out{view.held_on, {}};
  for (const auto& answer : view.answers) {
    NewAnswer told{answer.variable, {}, answer.source, answer.note};
    for (const auto& v : answer.values) {
      told.values.push_back({v.code, v.percent, v.from_on, v.to_on, v.count, v.birth_years});
    }
    out.answers.push_back(std::move(told));
  }
  return out;
}

AssessmentView view_of(const AssessmentSheet& sheet) {
  AssessmentView view;
  if (sheet.assessment) {
    view.id = sheet.assessment->id;
    view.version = sheet.assessment->version;
    view.completed_on = sheet.assessment->completed_on;
  }
  view.as_of = sheet.as_of;
  view.latest_held_on = sheet.latest_held_on;
  view.recorded_days = sheet.recorded_days;
  for (const auto* question : sheet.open) {
    AreaView area{question->variable, question->section, question->is_many, question->is_optional, question->detail,
                  {question->codes.begin(), question->codes.end()}, {}};
    const auto found = sheet.mapping.find(question->variable);
    if (found != sheet.mapping.end()) area.answer = view_of(found->second);
    if (!area.optional) ++view.area_count;
    if (!area.optional && area.answer) ++view.investigated_count;
    view.areas.push_back(std::move(area));
  }
  return view;
}

AnswerHistoryView view_of(const std::vector<AnswerRow>& rows) {
  AnswerHistoryView view;
  for (const auto& row : rows) view.items.push_back({view_of(row.answer), row.recorded_by, row.answer.cancelled_on});
  return view;
}

}  // namespace assessment
