#include "economics/forecast.h"

namespace economics {

namespace {

Faults check(const ForecastInput& input) {
  Faults faults;
  const size_t years = input.starts.size();
  faults.want_some("starts", years);
  if (years > kYearsMax) faults.want_count("starts", static_cast<int>(years), 1, kYearsMax);
  for (size_t t = 0; t < years; ++t) faults.want_count(at("starts", t), input.starts[t], 0, kPeopleMax);
  faults.want_length("shares", input.shares.size(), years);
  for (size_t j = 0; j < input.shares.size(); ++j) faults.want_share(at("shares", j), input.shares[j]);
  faults.want_person_year("assistance_kr", input.assistance);
  faults.want_person_year("employment_cost_kr", input.employment_cost);
  faults.want_person_year("tax_kr", input.tax);
  if (input.state_subsidy) faults.want_person_year("state_subsidy_kr", *input.state_subsidy);
  if (input.discounting) faults.want_rate(in("discounting", "rate"), input.discounting->rate);
  if (input.printed_reduced_assistance) {
    faults.want_length("printed_reduced_assistance_kr", input.printed_reduced_assistance->size(), years);
  }
  return faults;
}

std::vector<Ratio> retention(const std::vector<Ratio>& shares, RetentionReading reading) {
  if (reading == RetentionReading::of_cohort) return shares;
  std::vector<Ratio> of_cohort;
  Ratio remaining = kWhole;
  for (const Ratio share : shares) {
    remaining = to_billionth_half_away(remaining, share);
    of_cohort.push_back(remaining);
  }
  return of_cohort;
}

// S(t), exact.
Ratio self_supporting(const std::vector<int>& starts, const std::vector<Ratio>& retained, size_t t) {
  std::int64_t people = 0;
  for (size_t j = 0; j <= t; ++j) people += starts[t - j] * retained[j].billionths();
  return Ratio::from_billionths(people);
}

void derive(ForecastRow& row) {
  row.net = row.reduced_assistance - row.cost;
  row.gain = row.net + row.tax;
  if (row.state_subsidy) row.gain_after_state_subsidy = row.gain - *row.state_subsidy;
}

ForecastRow year_row(const ForecastInput& input, const std::vector<Ratio>& retained, size_t t) {
  const Ratio people = self_supporting(input.starts, retained, t);
  ForecastRow row;
  row.self_supporting = people.value();
  row.cost = input.employment_cost * input.starts[t];
  row.reduced_assistance = to_ore_half_away(input.assistance, people);
  row.tax = to_ore_half_away(input.tax, people);
  if (input.state_subsidy) row.state_subsidy = *input.state_subsidy * input.starts[t];
  derive(row);
  return row;
}

ForecastRow present_value(const ForecastRow& row, double factor) {
  const auto worth = [factor](Money amount) { return to_krona_half_away(amount.kronor() * factor); };
  ForecastRow out;
  out.self_supporting = row.self_supporting;
  out.cost = worth(row.cost);
  out.reduced_assistance = worth(row.reduced_assistance);
  out.tax = worth(row.tax);
  if (row.state_subsidy) out.state_subsidy = worth(*row.state_subsidy);
  derive(out);
  return out;
}

ForecastRow total(const std::vector<ForecastRow>& rows) {
  ForecastRow sum;
  for (const ForecastRow& row : rows) {
    sum.self_supporting += row.self_supporting;
    sum.cost += row.cost;
    sum.reduced_assistance += row.reduced_assistance;
    sum.tax += row.tax;
    if (row.state_subsidy) sum.state_subsidy = sum.state_subsidy.value_or(Money{}) + *row.state_subsidy;
  }
  derive(sum);
  return sum;
}

ForecastTable table(const ForecastInput& input, RetentionReading reading) {
  ForecastTable out;
  out.reading = reading;
  const auto retained = retention(input.shares, reading);
  for (size_t t = 0; t < input.starts.size(); ++t) out.years.push_back(year_row(input, retained, t));
  out.total = total(out.years);
  if (input.discounting) {
    std::vector<ForecastRow> worth;
    for (size_t t = 0; t < out.years.size(); ++t) {
      worth.push_back(present_value(out.years[t], discount_factor(*input.discounting, static_cast<int>(t) + 1)));
    }
    out.total_present_value = total(worth);
    out.present_values = std::move(worth);
  }
  if (input.printed_reduced_assistance) {
    out.gives_printed_table = true;
    for (size_t t = 0; t < out.years.size(); ++t) {
      if (out.years[t].reduced_assistance != (*input.printed_reduced_assistance)[t])
        out.gives_printed_table = false;
    }
  }
  return out;
}

}  // namespace

base::Result<Forecast> forecast(const ForecastInput& input) {
  Faults faults = check(input);
  if (faults.any()) return faults.error();
  return Forecast{{table(input, RetentionReading::of_cohort), table(input, RetentionReading::of_year_before)}};
}

}  // namespace economics
