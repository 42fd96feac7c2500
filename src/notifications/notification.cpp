#include "notifications/notification.h"

#include <fmt/format.h>

namespace notifications {

bool is_wanted(Wish wish, bool is_own) { return wish == Wish::unit || (wish == Wish::own && is_own); }

Text text_of(const std::string& language, int count, base::Date first_due_on, const std::string& address) {
  if (language == "en") {
    const std::string what = count == 1 ? "One new task waits" : fmt::format("{} new tasks wait", count);
    return {what + " in Samsyn",
            fmt::format("{} for you in Samsyn, the first until {}.\n\nSee what it is: {}\n\nYou get this letter "
                        "because you asked for it under My settings, where it can be changed.\n",
                        what, first_due_on.str(), address)};
  }
  const std::string what = count == 1 ? "En ny uppgift väntar" : fmt::format("{} nya uppgifter väntar", count);
  return {
      what + " i Samsyn",
      fmt::format("{} på dig i Samsyn, den första senast {}.\n\nSe vad det är: {}\n\nDu får brevet för att du har "
                  "valt det under Mina inställningar. Där kan du ändra det.\n",
                  what, first_due_on.str(), address)};
}

Text report_text(const std::string& language, const std::string& address) {
  if (language == "en") {
    return {"A report is ready in Samsyn",
            fmt::format(
                "A report that you have asked for at a set time is ready. It lies under Reports, Saved.\n\n{}\n\n"
                "You get this letter because you asked for word under My settings, where it can be changed.\n",
                address)};
  }
  return {
      "En rapport är klar i Samsyn",
      fmt::format(
          "En rapport som du har bett om på bestämd tid är klar. Den ligger under Rapporter, Sparade.\n\n{}\n\n"
          "Du får brevet för att du har valt det under Mina inställningar. Där kan du ändra det.\n",
          address)};
}

}  // namespace notifications
