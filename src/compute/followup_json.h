// The JSON shapes of the follow-up: participations in, every panel out.
#pragma once

#include "analysis/follow_up.h"
#include "base/names.h"
#include "compute/followup_answer.h"
#include "platform/http/json.h"

namespace analysis {

template <class V>
void describe(V& v, Split& x) {
  v.field("total", x.total);
  v.field("women", x.women);
  v.field("men", x.men);
  v.field("unknown", x.unknown);
}
inline std::string_view schema_name(const Split*) { return "SexSplit"; }

// A share in tenths of a per cent.
template <class V>
void describe(V& v, Figure& x) {
  v.field("count", x.count);
  v.field("share_tenths", x.share_tenths);
}
inline std::string_view schema_name(const Figure*) { return "Figure"; }

template <class V>
void describe(V& v, Figures& x) {
  v.field("total", x.total);
  v.field("women", x.women);
  v.field("men", x.men);
}
inline std::string_view schema_name(const Figures*) { return "FigureBySex"; }

template <class V>
void describe(V& v, Row& x) {
  v.field("key", x.key);
  v.field("count", x.count);
  v.field("spells", x.spells);
  v.field("before", x.before);
  v.field("after", x.after);
}
inline std::string_view schema_name(const Row*) { return "PanelRow"; }

template <class V>
void describe(V& v, Excluded& x) {
  v.field("ended_unmeasured", x.ended_unmeasured);
  v.field("consent_withdrawn", x.consent_withdrawn);
  v.field("registered_in_error", x.registered_in_error);
}

template <class V>
void describe(V& v, Unmeasured& x) {
  v.field("at_start", x.at_start);
  v.field("at_end", x.at_end);
}

template <class V>
void describe(V& v, Days& x) {
  v.field("median_tenths", x.median_tenths);
  v.field("mean_tenths", x.mean_tenths);
}
inline std::string_view schema_name(const Days*) { return "DayFigures"; }

template <class V>
void describe(V& v, DurationDays& x) {
  v.field("total", x.total);
  v.field("women", x.women);
  v.field("men", x.men);
}

template <class V>
void describe(V& v, Panel& x) {
  v.field("key", x.key);
  v.field("participants", x.participants);
  v.field("spells", x.spells);
  v.field("excluded", x.excluded);
  v.field("without_measurement", x.without_measurement);
  v.field("days", x.days);
  v.field("age_by_year_only", x.age_by_year_only);
  v.field("rows", x.rows);
  v.field("total", x.total);
}
inline std::string_view schema_name(const Panel*) { return "Panel"; }

template <class V>
void describe(V& v, SourceFlow& x) {
  v.field("spells", x.spells);
  v.field("keys", x.keys);
  v.field("counts", x.counts);
}

template <class V>
void describe(V& v, Filter& x) {
  v.field("variable", x.variable);
  v.list("values", x.values, {.max = 200});
  v.field("none_of", x.none_of);
}

}  // namespace analysis

namespace compute {

struct MeasurementInput {
  std::vector<std::string> sources;
  std::vector<std::string> occupations;
};
template <class V>
void describe(V& v, MeasurementInput& x) {
  v.list("sources", x.sources, {.max = 60});
  v.list("occupations", x.occupations, {.max = 60});
}
inline std::string_view schema_name(const MeasurementInput*) { return "MeasuredLivelihood"; }

// `participant` is the same for the same person, and `id` for one participation. Age is whole years at start.
struct FollowupRow {
  std::string id;
  std::string participant;
  base::Sex sex = base::Sex::unknown;
  std::optional<int> age;
  bool age_by_year_only = false;
  std::string unit;
  base::Date starts_on = http::blank<base::Date>();
  std::optional<base::Date> ends_on;
  std::optional<std::string> exit_reason;
  std::optional<std::string> main_outcome;
  std::string education_level;
  std::optional<MeasurementInput> at_start;
  std::optional<MeasurementInput> at_end;
  std::vector<std::string> achieved;
  bool anonymous = false;
  bool has_consent = true;
};
template <class V>
void describe(V& v, FollowupRow& x) {
  v.text("id", x.id, {.min = 1});
  v.text("participant", x.participant, {.min = 1});
  v.field("sex", x.sex);
  v.field("age", x.age);
  v.field("age_by_year_only", x.age_by_year_only);
  v.field("unit", x.unit);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.field("exit_reason", x.exit_reason);
  v.field("main_outcome", x.main_outcome);
  v.field("education_level", x.education_level);
  v.field("at_start", x.at_start);
  v.field("at_end", x.at_end);
  v.list("achieved", x.achieved, {.max = 60});
  v.field("anonymous", x.anonymous);
  v.field("has_consent", x.has_consent);
}

// The order of the rows in the panels; codes that are in no list follow, by name.
struct FollowupLists {
  std::vector<std::string> income_sources;
  std::vector<std::string> occupation_statuses;
  std::vector<std::string> education_levels;
  std::vector<std::string> exit_reasons;
  std::vector<std::string> main_outcomes;
};
template <class V>
void describe(V& v, FollowupLists& x) {
  v.list("income_sources", x.income_sources, {.max = 60});
  v.list("occupation_statuses", x.occupation_statuses, {.max = 60});
  v.list("education_levels", x.education_levels, {.max = 60});
  v.list("exit_reasons", x.exit_reasons, {.max = 60});
  v.list("main_outcomes", x.main_outcomes, {.max = 60});
}

struct FollowupInput {
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::vector<analysis::Filter> filters;
  std::string month_bands;
  std::string age_bands;
  FollowupLists lists;
  std::vector<FollowupRow> rows;
};
template <class V>
void describe(V& v, FollowupInput& x) {
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("basis", x.basis);
  v.list("filters", x.filters, {.max = 20});
  v.field("month_bands", x.month_bands);
  v.field("age_bands", x.age_bands);
  v.field("lists", x.lists);
  v.list("rows", x.rows, {.max = 1'000'000});
}

template <class V>
void describe(V& v, FollowupAnswer& x) {
  v.field("definition_version", x.definition_version);
  v.field("anonymous", x.anonymous);
  v.field("without_consent", x.without_consent);
  v.field("panels", x.panels);
  v.field("source_flow", x.source_flow);
}

// Errors: those of analysis::parse_bands and standing_in; followup.ends_before_start and
// followup.reason_without_end at rows[i], age.outside at rows[i].age.
base::Result<FollowupAnswer> followup(const FollowupInput& input);

// The columns and the question of an input that followup() takes.
base::Result<analysis::Columns> columns_of(const FollowupInput& input);
base::Result<analysis::AppendixQuery> query_of(const FollowupInput& input);

}  // namespace compute
