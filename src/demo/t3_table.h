// Where the 815 are: how many at exactly which agencies.
#pragma once

#include <vector>

namespace demo {

struct WhereAbouts {
  bool at_employment_service = false;
  bool has_social_insurance = false;
  bool on_assistance = false;
  bool has_sick_note = false;
  bool studies = false;
  bool works_part_time = false;
  int count = 0;
};

const std::vector<WhereAbouts>& t3_table();

}  // namespace demo
