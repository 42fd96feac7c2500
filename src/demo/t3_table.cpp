#include "demo/t3_table.h"

namespace demo {

const std::vector<WhereAbouts>& t3_table() {
  static const std::vector<WhereAbouts> all = {
      {.at_employment_service = true, .count = 373},
      {.at_employment_service = true, .studies = true, .count = 38},
      {.at_employment_service = true, .has_social_insurance = true, .count = 12},
      // Both registered and on assistance: 121.
      {.at_employment_service = true, .on_assistance = true, .count = 104},
      {.at_employment_service = true, .on_assistance = true, .studies = true, .count = 9},
      {.at_employment_service = true, .on_assistance = true, .has_sick_note = true, .count = 8},
      {.on_assistance = true, .count = 96},
      {.on_assistance = true, .has_sick_note = true, .count = 42},
      {.on_assistance = true, .studies = true, .count = 22},
      {.has_social_insurance = true, .on_assistance = true, .count = 5},
      // In part-time work with assistance: 17.
      {.on_assistance = true, .works_part_time = true, .count = 15},
      {.on_assistance = true, .studies = true, .works_part_time = true, .count = 2},
      {.has_social_insurance = true, .count = 61},
      {.has_social_insurance = true, .has_sick_note = true, .count = 28},
  };
  return all;
}

}  // namespace demo
