#include "demo/t11_table.h"

#include "base/text.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_demo_tables();

namespace demo {

using outcomes::IncomeSource;
using outcomes::OccupationStatus;

const std::vector<Count>& t11_counts() {
  static const std::vector<Count> counts = [] {
    std::vector<Count> out;
    const auto lines = base::split(samsyn_demo_tables().at(0).text, '\n');
    for (size_t i = 1; i < lines.size(); ++i) {
      const auto fields = base::split(lines[i], ',');
      if (fields.size() == 4) out.push_back({fields[0], fields[1], std::stoi(fields[2])});
    }
    return out;
  }();
  return counts;
}

const std::vector<Cell>& t11_cells() {
  using I = MainIncome;
  using S = Studies;
  using M = Intervention;
  static const std::vector<Cell> cells = {
      {29, {I::not_stated, false, S::none, false, M::none}},
      {8, {I::not_stated, false, S::none, false, M::torget}},
      {3, {I::salary, true, S::none, true, M::none}},
      {2, {I::salary, true, S::none, true, M::torget}},
      {2, {I::salary, true, S::none, true, M::af}},
      {4, {I::salary, true, S::none, false, M::none}},
      {1, {I::financial_assistance, true, S::none, true, M::none}},
      {2, {I::financial_assistance, true, S::none, true, M::af}},
      {1, {I::financial_assistance, true, S::none, false, M::none}},
      {2, {I::financial_assistance, true, S::none, false, M::torget}},
      {6, {I::financial_assistance, false, S::sfi, true, M::none}},
      {4, {I::financial_assistance, false, S::sfi, true, M::af}},
      {15, {I::financial_assistance, false, S::sfi, false, M::none}},
      {12, {I::financial_assistance, false, S::sfi, false, M::torget}},
      {4, {I::financial_assistance, false, S::adult_education, true, M::none}},
      {2, {I::financial_assistance, false, S::adult_education, true, M::af}},
      {8, {I::financial_assistance, false, S::adult_education, false, M::none}},
      {4, {I::financial_assistance, false, S::upper_secondary, true, M::none}},
      {16, {I::financial_assistance, false, S::upper_secondary, false, M::none}},
      {9, {I::activity_support, false, S::none, true, M::af}},
      {17, {I::financial_assistance, false, S::none, true, M::none}},
      {20, {I::financial_assistance, false, S::none, true, M::torget}},
      {38, {I::financial_assistance, false, S::none, true, M::af}},
      {6, {I::financial_assistance, false, S::none, true, M::torget_and_af}},
      {41, {I::financial_assistance, false, S::none, false, M::none}},
      {30, {I::financial_assistance, false, S::none, false, M::torget}},
  };
  return cells;
}

const std::vector<AgeSex>& t11_ages() {
  static const std::vector<AgeSex> ages = {
      {35, AgeBand::under_25, base::Sex::woman},      {37, AgeBand::under_25, base::Sex::man},
      {83, AgeBand::from_25_to_55, base::Sex::woman}, {91, AgeBand::from_25_to_55, base::Sex::man},
      {19, AgeBand::over_55, base::Sex::woman},       {21, AgeBand::over_55, base::Sex::man},
  };
  return ages;
}

Years years_of(AgeBand band) {
  switch (band) {
    case AgeBand::under_25: return {2002, 2007};
    case AgeBand::from_25_to_55: return {1971, 2000};
    case AgeBand::over_55: return {1962, 1969};
  }
  return {1971, 2000};
}

std::vector<outcomes::MeasuredSource> sources_of(const Situation& s) {
  switch (s.main_income) {
    case MainIncome::not_stated: return {};
    case MainIncome::activity_support: return {{IncomeSource::activity_support, 100}};
    case MainIncome::salary: return {{IncomeSource::salary, 60}, {IncomeSource::financial_assistance, 40}};
    case MainIncome::financial_assistance: break;
  }
  if (s.is_working) return {{IncomeSource::financial_assistance, 60}, {IncomeSource::salary, 40}};
  return {{IncomeSource::financial_assistance, 100}};
}

std::vector<outcomes::MeasuredOccupation> occupations_of(const Situation& s) {
  std::vector<outcomes::MeasuredOccupation> out;
  if (s.is_working) {
    out.push_back({OccupationStatus::working, s.main_income == MainIncome::salary ? 60 : 40, false});
  }
  if (s.studies != Studies::none) out.push_back({OccupationStatus::studying, {}, {}});
  if (s.registered_at_af) out.push_back({OccupationStatus::job_seeking, {}, {}});
  if (out.empty()) out.push_back({OccupationStatus::other, {}, {}});
  return out;
}

}  // namespace demo
