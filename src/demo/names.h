// Names as they are met in a Swedish municipality. Put together at random; who bears one of them in real
// life has nothing to do with the demo.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "demo/showcase.h"
#include "demo/stage.h"
#include "people/person.h"

namespace demo {

struct NamedPerson {
  std::string given_name;
  std::string family_name;
  Text language;  // first language; empty for Swedish
};

// One name out of all that there are, the same for the same `at`; many bear it.
NamedPerson name_at(base::Sex sex, std::uint64_t at);

class NameBook {
 public:
  explicit NameBook(Stage& stage) : stage_(stage), given_{kShowcaseName} {}
  // Nobody gets a full name that another has been given from this book, or that is the showcase's.
  NamedPerson next(base::Sex sex);
  // Somebody who learns Swedish.
  NamedPerson next_with_other_language(base::Sex sex);

 private:
  NamedPerson draw(base::Sex sex, bool with_other_language);
  Stage& stage_;
  std::set<std::string> given_{kShowcaseName};
};

}  // namespace demo
