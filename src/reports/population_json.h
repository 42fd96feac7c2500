// How a population stands in a request's query, and in its body.
#pragma once

#include "base/names.h"
#include "platform/http/json.h"
#include "platform/http/message.h"
#include "platform/http/operation.h"
#include "reports/figures_report.h"

namespace reports {

template <class Builder>
Builder& with_period(Builder& builder) {
  return builder.query({"from", "First day of the period", http::QueryKind::date, true, 0, 0, {}})
      .query({"to", "Last day of the period", http::QueryKind::date, true, 0, 0, {}});
}

template <class Builder>
Builder& with_place_and_filters(Builder& builder) {
  return builder
      .query({"unit_id", "The unit or project; without it the whole branch", http::QueryKind::id, false, 0, 0, {}})
      .query({"branch_id", "The branch, where no unit is given", http::QueryKind::id, false, 0, 0, {}})
      .query({"filters", "For example sex:woman|man;main_outcome!:moved", http::QueryKind::text, false, 0, 0, {}});
}

// By the usual bands, as of a population in a body.
template <class Builder>
Builder& with_population_alone(Builder& builder) {
  with_place_and_filters(builder).query({"basis",
                                         "By which day a participation belongs to the period",
                                         http::QueryKind::choice,
                                         false,
                                         0,
                                         0,
                                         {"took_part", "started", "ended", "ongoing"}});
  return with_period(builder);
}

template <class Builder>
Builder& with_bands(Builder& builder) {
  return builder
      .query({"month_bands", "Bands of months, for example 0-3,4-6,7-", http::QueryKind::text, false, 0, 0, {}})
      .query({"age_bands", "Bands of ages, for example 16-24,25-54", http::QueryKind::text, false, 0, 0, {}});
}

template <class Builder>
Builder& with_period_and_bands(Builder& builder) {
  return with_bands(with_period(builder));
}

template <class Builder>
Builder& with_population(Builder& builder) {
  return with_bands(with_population_alone(builder));
}

// The members of a body that say of whom.
struct PopulationBody {
  std::string unit_id;
  std::string branch_id;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::string filters;

  FiguresAsked asked() const { return {unit_id, branch_id, from, to, basis, filters}; }
};
template <class V>
void describe(V& v, PopulationBody& x) {
  v.text("unit_id", x.unit_id, {}, http::with_default);
  v.text("branch_id", x.branch_id, {}, http::with_default);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("basis", x.basis);
  v.text("filters", x.filters, {.max = 2000}, http::with_default);
}

// Of those whose participation goes on on a day.
template <class Builder>
Builder& with_ongoing(Builder& builder) {
  return with_period(with_place_and_filters(builder));
}

inline FiguresAsked population_of(const http::Request& request) {
  FiguresAsked asked{request.query("unit_id").value_or(""), request.query("branch_id").value_or(""),
                     base::Date::parse(request.query("from").value_or("")).value(),
                     base::Date::parse(request.query("to").value_or("")).value()};
  if (const auto basis = request.query("basis")) asked.basis = base::named<analysis::DateBasis>(*basis);
  if (const auto filters = request.query("filters")) asked.filters = *filters;
  if (const auto bands = request.query("month_bands")) asked.month_bands = *bands;
  if (const auto bands = request.query("age_bands")) asked.age_bands = *bands;
  return asked;
}

}  // namespace reports
