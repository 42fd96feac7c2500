// Commands that make or change an installation: migrate, demo, admin.
#include <filesystem>
#include <iostream>

#include <fmt/format.h>

#include "accounts/account.h"
#include "accounts/log_in.h"
#include "app/commands.h"
#include "app/installation.h"
#include "demo/demo.h"
#include "parties/party_store.h"
#include "platform/sql/migrate.h"
#include "platform/system/progress.h"

namespace app {

namespace {

// The same seed makes the same demo.
constexpr unsigned long long kDemoSeed = 2281;

base::Instant demo_now() { return base::Instant::parse(std::string(demo::kToday) + "T08:00:00Z").value(); }

base::Error not_opened(const platform::Configuration& configuration, const sql::Failure& failure) {
  return base::invalid({{configuration.data_dir, "database.not_opened", {{"message", failure.what()}}}});
}

record::Caller command_line(const std::string& municipality_id) {
  return {base::MunicipalityId(municipality_id), base::StaffId("command-line"), "command-line"};
}

base::Result<int> run_migrations(const platform::Configuration& configuration) {
  TRY_ASSIGN(const auto keys, open_keys(configuration, Key::may_be_made));
  try {
    const auto database = sql::open(sql_options(configuration));
    return sql::migrate(*database, platform::system_clock()->now());
  } catch (const sql::Failure& failure) {
    return not_opened(configuration, failure);
  }
}

void remove_database(const std::string& path) {
  for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path + end);
}

// Made beside its place and moved there when it is whole: interrupted work leaves nothing behind.
base::Status fill_demo(const platform::Configuration& configuration, const platform::Keys& keys,
                       const sql::Options& options, long people) {
  const auto clock = platform::fixed_clock(demo_now());
  const auto random = platform::seeded_random(kDemoSeed);
  const auto database = sql::open(options);
  sql::migrate(*database, clock->now());
  record::Dispatcher dispatcher(*database, *clock, *random, keys);
  platform::Progress progress;
  const auto show = [&](double share, std::string_view step) { progress.show(share, step); };
  show(0, "the demo municipality");
  TRY(demo::make_demo(dispatcher));
  if (people > 0) TRY(demo::make_load(dispatcher, people, show));
  show(1, configuration.driver == "sqlite" ? "into place" : "done");
  return base::done();
}

base::Result<int> make_demo_in(const platform::Configuration& configuration, long people) {
  TRY_ASSIGN(const auto keys, open_keys(configuration, Key::may_be_made));
  auto options = sql_options(configuration);
  const bool is_file = options.driver == sql::Driver::sqlite;
  const std::string place = options.sqlite_path;
  if (is_file && std::filesystem::exists(place)) {
    fmt::print("{} is there already and is left as it is.\n", place);
    return kDone;
  }
  if (is_file) {
    options.sqlite_path = place + ".making";
    remove_database(options.sqlite_path);
  }
  try {
    TRY(fill_demo(configuration, keys, options, people));
  } catch (const sql::Failure& failure) {
    return not_opened(configuration, failure);
  }
  if (is_file) std::filesystem::rename(options.sqlite_path, place);
  return kDone;
}

base::Status add_administrator(record::Work& work, const NewAdministrator& wanted, const std::string& password_hash) {
  auto& session = work.session();
  const base::MunicipalityId municipality_id(wanted.municipality_id);
  if (!parties::find_municipality(session, municipality_id)) {
    parties::insert_municipality(session, {municipality_id, wanted.municipality_name, false, {}});
  }
  const auto party_id = work.new_id<base::PartyId>();
  const auto branch_id = work.new_id<base::HolderId>();
  const auto unit_id = work.new_id<base::UnitId>();
  const auto staff_id = work.new_id<base::StaffId>();
  parties::insert_party(session, municipality_id, {party_id, wanted.party_name, "municipality"});
  parties::insert_branch(session, municipality_id, {branch_id, party_id, wanted.branch_name, wanted.secrecy_provision});
  parties::insert_unit(session, municipality_id,
                       {unit_id, branch_id, wanted.unit_name, parties::UnitKind::unit, true, {}, {}});
  parties::insert_staff(session, municipality_id, {staff_id, wanted.staff_name, "sv", false, true});
  for (const auto role : {parties::Role::administrator, parties::Role::team_leader}) {
    parties::insert_role(session, municipality_id, work.new_id<base::EntryId>().str(), staff_id,
                         {role, branch_id, "", "", {}, {}});
  }
  return accounts::make_account(work, staff_id, wanted.username, password_hash);
}

base::Result<int> create(const platform::Configuration& configuration, const NewAdministrator& wanted) {
  if (!base::is_municipality_id(wanted.municipality_id)) return base::invalid("--municipality", "municipality.form");
  std::string password;
  std::getline(std::cin, password);
  TRY(accounts::check_new_account(wanted.username, password));
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  const std::string hash = platform::hash_password(password);
  TRY(installation->dispatcher->write<base::Done>(command_line(wanted.municipality_id), [&](record::Work& work) {
    return add_administrator(work, wanted, hash);
  }));
  fmt::print("{} can log in to {} as {}.\n", wanted.staff_name, wanted.municipality_name, wanted.username);
  return kDone;
}

}  // namespace

int migrate(const platform::Configuration& configuration) {
  const auto count = run_migrations(configuration);
  if (!count.has_value()) return say(count.error(), kFailed);
  fmt::print("{} migrations run; the schema is at {}.\n", *count, sql::newest_schema());
  return kDone;
}

int make_demo(const platform::Configuration& configuration, long people) {
  const auto ended = make_demo_in(configuration, people);
  if (!ended.has_value()) return say(ended.error(), kFailed);
  // A real installation that was left as it is has no demo users.
  const auto installation = open_installation(configuration);
  if (!installation.has_value() || !holds_demo(**installation)) return *ended;
  fmt::print("Demo users (password {}):\n", demo::demo_users().front().password);
  for (const auto& user : demo::demo_users()) {
    fmt::print("  {:<18} {} – {}, {}\n", user.username, user.name, user.role, user.unit);
  }
  return *ended;
}

int create_administrator(const platform::Configuration& configuration, const NewAdministrator& wanted) {
  const auto ended = create(configuration, wanted);
  return ended.has_value() ? *ended : say(ended.error(), kFailed);
}

}  // namespace app
