#include <iostream>

#include <fmt/format.h>

#include "accounts/account.h"
#include "app/commands.h"
#include "app/installation.h"
#include "app/new_account.h"
#include "app/say.h"
#include "platform/system/interrupt.h"

namespace app {

namespace {

record::Caller command_line(const std::string& municipality_id) {
  return {base::MunicipalityId(municipality_id), base::StaffId("command-line"), "command-line"};
}

std::string list_of(const Words& words, const std::vector<Needed>& needed, bool is_added) {
  std::string out;
  for (const auto& one : needed) {
    if (one.is_added != is_added) continue;
    out += (out.empty() ? "" : ", ") + words("said." + one.kind, {{"name", one.name}});
  }
  return out;
}

void print(const Words& words, const std::vector<Needed>& needed) {
  for (const bool is_added : {false, true}) {
    const std::string what = list_of(words, needed, is_added);
    if (!what.empty()) fmt::print("{}\n", words(is_added ? "said.added" : "said.exists", {{"what", what}}));
  }
  for (const auto& one : needed) {
    if (one.kind == "account" && !one.is_added) fmt::print("{}\n", words("said.password_kept"));
  }
}

base::Result<int> run(const platform::Configuration& configuration, const Words& words, const NewAccount& wanted) {
  if (!base::is_municipality_id(wanted.municipality_id)) return base::invalid("--municipality", "municipality.form");
  std::string password;
  std::getline(std::cin, password);
  TRY(accounts::check_new_account(wanted.username, password));
  platform::watch_for_interruption();
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  const std::string hash = platform::hash_password(password);
  platform::stop_if_interrupted();
  TRY_ASSIGN(const auto needed, installation->dispatcher->write<std::vector<Needed>>(
                                    command_line(wanted.municipality_id),
                                    [&](record::Work& work) { return make_account_in_unit(work, wanted, hash); }));
  print(words, needed);
  fmt::print("{}\n", words("said.can_log_in", {{"name", wanted.staff_name},
                                               {"username", wanted.username},
                                               {"municipality", wanted.municipality_id}}));
  return kDone;
}

}  // namespace

int create_account(const platform::Configuration& configuration, const Words& words, const NewAccount& wanted) {
  const auto ended = run(configuration, words, wanted);
  return ended.has_value() ? *ended : say(words, ended.error(), kFailed);
}

}  // namespace app
