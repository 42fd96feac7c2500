// The JSON shapes of the Figures page, and of the people behind a figure.
#pragma once

#include "base/names.h"
#include "panels/figure_panel_json.h"
#include "reports/figures_report.h"
#include "reports/opening_actions.h"
#include "reports/report_words.h"

namespace analysis {

template <class V>
void describe(V& v, Cell& x) {
  v.text("panel", x.panel, {.min = 1});
  v.text("line", x.line, {.min = 1});
  v.text("column", x.column, {.min = 1});
  v.text("group", x.group, {.min = 1});
}
inline std::string_view schema_name(const Cell*) { return "FigureCell"; }

}  // namespace analysis

namespace reports {

struct FiguresView {
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  int definition_version = 0;
  std::string register_hash;
  base::Instant read_at = http::blank<base::Instant>();
  std::string population_token;  // opens a figure of these, with its cell
  int participants = 0;          // people of the population
  int anonymous = 0;
  std::vector<std::string> notes;
  std::vector<FigurePanelView> panels;
};
template <class V>
void describe(V& v, FiguresView& x) {
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("definition_version", x.definition_version);
  v.field("register_hash", x.register_hash);
  v.field("read_at", x.read_at);
  v.field("population_token", x.population_token);
  v.field("participants", x.participants);
  v.field("anonymous", x.anonymous);
  v.field("notes", x.notes);
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const FiguresView*) { return "Figures"; }

// What opens figures of that population, together with a figure's cell. Nothing of anybody is in it.
std::string token_of(const FiguresAsked& asked, const std::string& register_hash, base::Instant read_at);

FiguresView view_of(const FiguresReport& report, const Shown& shown);

struct FigureAskedView {
  std::string population_token;
  analysis::Cell cell;
};
template <class V>
void describe(V& v, FigureAskedView& x) {
  v.text("population_token", x.population_token, {.min = 1, .max = 4000});
  v.field("cell", x.cell);
}
inline std::string_view schema_name(const FigureAskedView*) { return "FigureAsked"; }

// Error: `figure.token_unreadable` at population_token.
base::Result<FigureAsked> asked_of(const FigureAskedView& view);

struct OpenedRowView {
  std::string participation_id;
  std::string person_id;
  std::string case_number;
  std::string name;
  std::string unit_name;
  base::Date starts_on = http::blank<base::Date>();
  std::optional<base::Date> ends_on;
  std::optional<outcomes::ExitReason> exit_reason;
  std::optional<outcomes::MainOutcome> main_outcome;
};
template <class V>
void describe(V& v, OpenedRowView& x) {
  v.field("participation_id", x.participation_id);
  v.field("person_id", x.person_id);
  v.field("case_number", x.case_number);
  v.field("name", x.name);
  v.field("unit_name", x.unit_name);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.field("exit_reason", x.exit_reason);
  v.field("main_outcome", x.main_outcome);
}
inline std::string_view schema_name(const OpenedRowView*) { return "OpenedRow"; }
OpenedRowView view_of(const outcomes::OpenedRow& row);

// With what the register tells of the participation.
struct OpenedParticipationView {
  OpenedRowView row;
  OpenedDetails details;
};
template <class V>
void describe(V& v, OpenedParticipationView& x) {
  describe(v, x.row);
  v.field("sex", x.details.sex);
  v.field("age", x.details.age);
  v.field("education_level", x.details.education_level);
  v.field("income_source_start", x.details.income_source_start);
  v.field("income_source_end", x.details.income_source_end);
  v.field("occupation_start", x.details.occupation_start);
  v.field("occupation_end", x.details.occupation_end);
}
inline std::string_view schema_name(const OpenedParticipationView*) { return "OpenedParticipation"; }

struct OpenedFigureView {
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  base::Instant read_at = http::blank<base::Instant>();
  std::string panel;  // words of the figure's place
  std::string line;
  std::string column;
  int participations = 0;
  int people = 0;
  bool is_same_register = false;
  std::vector<OpenedParticipationView> rows;
  std::string timeline;  // <svg>: who of them took part when; empty where there is nobody
  int timeline_people = 0;
  std::vector<OpenedParticipationView> changed_since;
};
template <class V>
void describe(V& v, OpenedFigureView& x) {
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("read_at", x.read_at);
  v.field("panel", x.panel);
  v.field("line", x.line);
  v.field("column", x.column);
  v.field("participations", x.participations);
  v.field("people", x.people);
  v.field("is_same_register", x.is_same_register);
  v.field("rows", x.rows);
  v.field("timeline", x.timeline);
  v.field("timeline_people", x.timeline_people);
  v.field("changed_since", x.changed_since);
}
inline std::string_view schema_name(const OpenedFigureView*) { return "OpenedFigure"; }

OpenedFigureView view_of(const OpenedFigure& opened, const FigureAsked& asked, const Shown& shown);

}  // namespace reports
