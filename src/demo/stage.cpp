#include "demo/stage.h"

namespace demo {

void went_wrong(const base::Error& error) {
  std::string text = "demo: " + error.rule;
  for (const auto& violation : error.violations) text += " " + violation.field + "=" + violation.rule;
  throw base::InvariantViolation(text);
}

base::Date day(std::string_view text) {
  const auto parsed = base::Date::parse(text);
  ENSURE(parsed.has_value());
  return *parsed;
}

base::Date weekday(base::Date on) {
  const unsigned day_of_week = std::chrono::weekday(on.days()).iso_encoding();
  return day_of_week <= 5 ? on : on.plus_days(static_cast<int>(8 - day_of_week));
}

Stage::Stage(record::Work& work, platform::Random& random, Language language)
    : work_(work), random_(random), organisation_(make_organisation(work, language)), numbers_(work.today()) {}

int Stage::pick(int count) {
  ENSURE(count > 0);
  unsigned value = 0;
  for (const char byte : random_.bytes(4)) value = value << 8 | static_cast<unsigned char>(byte);
  return static_cast<int>(value % static_cast<unsigned>(count));
}

}  // namespace demo
