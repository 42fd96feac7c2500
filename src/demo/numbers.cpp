#include "demo/numbers.h"

#include <algorithm>

#include "base/text.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_demo_numbers();

namespace demo {

NumberPool::NumberPool(base::Date today) {
  for (const auto& line : base::split(samsyn_demo_numbers().at(0).text, '\n')) {
    const std::string text = line.substr(0, line.find(','));
    const auto number = base::IdentityNumber::parse(text, today);
    if (number.has_value() && number->birth_year() >= kBirthYearMin) numbers_.push_back(*number);
  }
}

std::optional<base::IdentityNumber> NumberPool::take(base::Sex sex, int from_year, int to_year,
                                                     std::optional<base::IdentityNumberKind> kind) {
  const auto found = std::find_if(numbers_.begin(), numbers_.end(), [&](const base::IdentityNumber& number) {
    return number.sex() == sex && number.birth_year() >= from_year && number.birth_year() <= to_year &&
           (!kind || number.kind() == *kind);
  });
  if (found == numbers_.end()) return std::nullopt;
  const auto number = *found;
  numbers_.erase(found);
  return number;
}

}  // namespace demo
