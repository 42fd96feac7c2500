// Person number so-and-so of the load: a pure function of the number and of the language of its texts, so that
// every run makes the same.
#pragma once

#include <vector>

#include "demo/acts.h"
#include "people/person.h"

namespace demo {

inline constexpr int kLoadUnits = 500;

struct LoadStay {
  int unit = 0;  // from 0 to below kLoadUnits
  base::Date starts_on;
  std::optional<outcomes::Exit> exit;  // nothing where it goes on
  outcomes::EducationLevel education_level = outcomes::EducationLevel::unknown;
  Livelihood before;
  Livelihood after;
};

// `stays` in order of time, none overlapping another, all within the ten years before the demo's day.
struct LoadPerson {
  people::PersonDetails details;
  base::Date registered_on;
  std::vector<LoadStay> stays;
};
LoadPerson load_person(long number, Language language);

// Unique in the load, and above what the sequence of case numbers reaches. Its year is one of the ten, to
// make room for nine million.
std::string load_case_number(long number);

}  // namespace demo
