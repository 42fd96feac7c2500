// The JSON shapes of the mapping.
#pragma once

#include "assessment/assessment_actions.h"
#include "platform/http/json.h"

namespace assessment {

struct ValueView {
  std::string code;
  std::optional<int> percent;
  std::optional<base::Date> from_on;
  std::optional<base::Date> to_on;
  std::optional<int> count;
  std::vector<int> birth_years;
};
template <class V>
void describe(V& v, ValueView& x) {
  v.text("code", x.code, {.min = 1, .max = 60});
  v.number("percent", x.percent, {.min = 1, .max = 100});
  v.field("from_on", x.from_on);
  v.field("to_on", x.to_on);
  v.number("count", x.count, {.min = 1, .max = 20});
  v.list("birth_years", x.birth_years, {.max = 20}, http::with_default);
}
inline std::string_view schema_name(const ValueView*) { return "AnswerValue"; }

struct NewAnswerView {
  Variable variable = Variable::strengths;
  std::vector<ValueView> values;
  Source source = Source::person;
  std::string note;
};
template <class V>
void describe(V& v, NewAnswerView& x) {
  v.field("variable", x.variable);
  v.list("values", x.values, {.max = 20});
  v.field("source", x.source);
  v.text("note", x.note, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const NewAnswerView*) { return "NewAnswer"; }

struct NewSittingView {
  base::Date held_on = http::blank<base::Date>();
  std::vector<NewAnswerView> answers;
};
template <class V>
void describe(V& v, NewSittingView& x) {
  v.field("held_on", x.held_on);
  v.list("answers", x.answers, {.max = 40});
}
inline std::string_view schema_name(const NewSittingView*) { return "NewSitting"; }
NewSitting sitting_of(const NewSittingView& view);

struct AnswerView {
  std::vector<ValueView> values;
  Source source = Source::person;
  base::Date answered_on = http::blank<base::Date>();
  base::Date recorded_on = http::blank<base::Date>();
  std::string note;
};
template <class V>
void describe(V& v, AnswerView& x) {
  v.field("values", x.values);
  v.field("source", x.source);
  v.field("answered_on", x.answered_on);
  v.field("recorded_on", x.recorded_on);
  v.field("note", x.note);
}
inline std::string_view schema_name(const AnswerView*) { return "Answer"; }

// One question, with the answer that holds; without one nobody has asked.
struct AreaView {
  Variable variable = Variable::strengths;
  Section section = Section::strengths;
  bool many = false;
  bool optional = false;
  Detail detail = Detail::nothing;
  std::vector<std::string> codes;
  std::optional<AnswerView> answer;
};
template <class V>
void describe(V& v, AreaView& x) {
  v.field("variable", x.variable);
  v.field("section", x.section);
  v.field("many", x.many);
  v.field("optional", x.optional);
  v.field("detail", x.detail);
  v.field("codes", x.codes);
  v.field("answer", x.answer);
}
inline std::string_view schema_name(const AreaView*) { return "AssessmentArea"; }

struct AssessmentView {
  std::optional<std::string> id;
  std::optional<std::int64_t> version;
  std::optional<base::Date> as_of;
  std::optional<base::Date> completed_on;
  std::optional<base::Date> latest_held_on;
  std::vector<base::Date> recorded_days;
  int area_count = 0;
  int investigated_count = 0;
  std::vector<AreaView> areas;
};
template <class V>
void describe(V& v, AssessmentView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("as_of", x.as_of);
  v.field("completed_on", x.completed_on);
  v.field("latest_held_on", x.latest_held_on);
  v.field("recorded_days", x.recorded_days);
  v.field("area_count", x.area_count);
  v.field("investigated_count", x.investigated_count);
  v.field("areas", x.areas);
}
inline std::string_view schema_name(const AssessmentView*) { return "Assessment"; }
AssessmentView view_of(const AssessmentSheet& sheet);

struct AnswerRowView {
  AnswerView answer;
  std::string recorded_by;
  std::optional<base::Date> cancelled_on;
};
template <class V>
void describe(V& v, AnswerRowView& x) {
  describe(v, x.answer);
  v.field("recorded_by", x.recorded_by);
  v.field("cancelled_on", x.cancelled_on);
}
inline std::string_view schema_name(const AnswerRowView*) { return "AnswerRow"; }

struct AnswerHistoryView {
  std::vector<AnswerRowView> items;
};
template <class V>
void describe(V& v, AnswerHistoryView& x) {
  v.field("items", x.items);
}
inline std::string_view schema_name(const AnswerHistoryView*) { return "AnswerHistory"; }
AnswerHistoryView view_of(const std::vector<AnswerRow>& rows);

}  // namespace assessment
