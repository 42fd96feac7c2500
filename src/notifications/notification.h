// Word by e-mail that something waits. A letter says how much and until when, and where to look: never about
// whom or what, since it leaves the system.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"

namespace notifications {

enum class Wish {
  none,
  own,   // what is for me
  unit,  // what is for me, and what is for my unit and nobody's own yet
};
inline constexpr std::pair<Wish, std::string_view> kWishNames[] = {
    {Wish::none, "none"}, {Wish::own, "own"}, {Wish::unit, "unit"}};
constexpr const auto& enum_names(Wish) { return kWishNames; }

struct Settings {
  std::string email;
  Wish wish = Wish::none;
};

// Whether who has that wish is told of a task: one of their own, or one that is only their unit's.
bool is_wanted(Wish wish, bool is_own);

struct Text {
  std::string subject;
  std::string body;
};
// `language` is sv or en. `address` is where the system is reached.
Text text_of(const std::string& language, int count, base::Date first_due_on, const std::string& address);

// That a document made at a set time is there; neither of what nor of whom.
Text report_text(const std::string& language, const std::string& address);

}  // namespace notifications
