// The demo municipality: made-up people in a made-up place, the same every time, so that everything that
// the program can do has something true to show. docs/demo.md says what is in it and from which source.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "platform/system/language.h"
#include "record/dispatcher.h"

namespace demo {

using platform::Language;

inline constexpr std::string_view kMunicipalityId = "2281";
inline constexpr std::string_view kMunicipalityName = "Exempelkommunen";
// The day on which the demo stands still; the dispatcher's clock is expected to show it.
inline constexpr std::string_view kToday = "2026-11-23";
// When all of it is recorded: the first moment of that day in Sweden, so that nothing lies ahead of whoever looks.
inline constexpr std::string_view kMadeAt = "2026-11-22T23:00:00Z";

// Makes the municipality with its people in one unit of work, in seconds; nothing where it is there already, in
// whichever language. The language decides the texts and what the staff read; people, dates, ids and counts do not
// depend on it.
// What earlier years hold carries `happened_on` of those years; `recorded_at` is the clock's.
// Error: unavailable `storage.unavailable`.
base::Status make_demo(record::Dispatcher& dispatcher, Language language = Language::sv);

// The language of the demo that is there; nothing where there is none.
// Error: unavailable `storage.unavailable`.
base::Result<std::optional<Language>> language_of_demo(record::Dispatcher& dispatcher);

// The share that is done, from 0 to 1; told between two units of work. What it throws ends the making.
using Progress = std::function<void(double share)>;

// Load for measurements, beside the demo's own people (who are made first where they are not there): so many
// people without identity numbers and with ten years of stays in twenty units of their own, each row with its
// entry, in the language of the demo. What an interrupted call left off, the next one goes on with; what is there
// already is not made again.
// Error: unavailable `storage.unavailable`.
base::Status make_load(record::Dispatcher& dispatcher, long people, const Progress& progress);

// Somebody who can log in. `role` and `unit` are words for a reader, not codes.
struct DemoUser {
  std::string username;
  std::string password;
  std::string name;
  std::string role;
  std::string unit;
};
std::vector<DemoUser> demo_users(Language language = Language::sv);

}  // namespace demo
