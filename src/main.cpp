// The program: one binary with its commands.
#include <cstdio>
#include <functional>

#include <CLI/CLI.hpp>
#include <sys/stat.h>

#include "app/commands.h"

namespace {

struct Chosen {
  std::string config_file;
  std::optional<std::string> data_dir;
  std::optional<std::string> host;
  std::optional<std::uint16_t> port;
  std::optional<std::string> web_dir;
  bool allow_demo_on_network = false;
};

base::Result<platform::Configuration> configuration_of(const Chosen& chosen) {
  TRY_ASSIGN(auto configuration, platform::read_configuration(chosen.config_file));
  if (chosen.data_dir) configuration.data_dir = *chosen.data_dir;
  if (chosen.host) configuration.host = *chosen.host;
  if (chosen.port) configuration.port = *chosen.port;
  if (chosen.web_dir) configuration.web_dir = *chosen.web_dir;
  if (chosen.allow_demo_on_network) configuration.allow_demo_on_network = true;
  return configuration;
}

using Command = std::function<int(const platform::Configuration&)>;

int with_configuration(const Chosen& chosen, const Command& command) {
  ::umask(077);  // databases, keys and reports are their owner's alone
  const auto configuration = configuration_of(chosen);
  if (!configuration.has_value()) return app::say(configuration.error(), app::kWrongUse);
  return command(*configuration);
}

CLI::App* command_of(CLI::App& program, Chosen& chosen, const char* name, const char* help) {
  auto* command = program.add_subcommand(name, help);
  command->add_option("--config", chosen.config_file, "Configuration file (TOML)");
  command->add_option("--data", chosen.data_dir, "Data directory");
  return command;
}

void add_administrator(CLI::App& admin, app::NewAdministrator& wanted) {
  admin.add_option("--municipality", wanted.municipality_id, "Municipality, four digits")->required();
  admin.add_option("--municipality-name", wanted.municipality_name, "Its name")->required();
  admin.add_option("--party", wanted.party_name, "The party, for example a committee")->required();
  admin.add_option("--branch", wanted.branch_name, "Its branch of activity")->required();
  admin.add_option("--secrecy-provision", wanted.secrecy_provision, "Provision that governs the branch, for example 'OSL 28:11'")
      ->required();
  admin.add_option("--unit", wanted.unit_name, "Its first unit")->required();
  admin.add_option("--name", wanted.staff_name, "The administrator's name")->required();
  admin.add_option("--username", wanted.username, "The administrator's username")->required();
}

void add_asked(CLI::App& command, app::Asked& asked) {
  command.add_option("--as", asked.username, "Username on whose behalf it is done, with that account's rights")->required();
  command.add_option("--unit", asked.unit_name, "Unit or project, by name or id")->required();
  command.add_option("--municipality", asked.municipality_id, "Municipality, where there are several");
}

void add_import(CLI::App& command, app::ImportAsked& asked) {
  command.add_option("file", asked.file, "CSV or XLSX file")->required();
  add_asked(command, asked.asked);
  command.add_option("--mapping", asked.mapping_name, "Column mapping saved by that name; without it, as the headings suggest");
  command.add_flag("--dry-run", asked.dry_run, "Only tell what would be done and what is wrong");
}

void add_appendix(CLI::App& command, app::AppendixAsked& asked) {
  add_asked(command, asked.asked);
  command.add_option("--from", asked.from, "First day of the period")->required();
  command.add_option("--to", asked.to, "Last day of the period")->required();
  command.add_option("--month-bands", asked.month_bands, "Bands of months, for example 0-3,4-6,7-");
  command.add_option("--age-bands", asked.age_bands, "Bands of ages, for example 16-24,25-54");
  command.add_option("--language", asked.language, "sv or en")->check(CLI::IsMember({"sv", "en"}));
  command.add_option("--format", asked.format, "csv, xlsx or pdf; without it, by the file's ending");
  command.add_option("--output", asked.output, "File to write")->required();
}

void add_compute(CLI::App& program, app::ComputeAsked& asked) {
  auto* command =
      program.add_subcommand("compute", "Compute a kind of figure: JSON from standard input, JSON to standard output");
  command->add_option("kind", asked.kind, "Kind of figure")->required();
  command->add_flag("--schema", asked.schema, "Write the kind's JSON Schema instead");
  command->add_option("--threads", asked.threads, "Threads for what is drawn many times (1); the answer is the same")
      ->check(CLI::Range(1, 256));
  command->footer(app::compute_help());
}

// The exit code, where the program has nothing more to do.
std::optional<int> parse(CLI::App& program, int argc, char** argv) {
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? app::kDone : app::kWrongUse;
  }
  return std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App program("Samsyn: one thread around each person, from social assistance to a livelihood of their own");
  program.set_version_flag("--version", "samsyn 0.1.0");
  program.require_subcommand(1);
  Chosen chosen;
  long people = 0;
  std::string api_file;
  app::NewAdministrator administrator;

  auto* serve = command_of(program, chosen, "serve", "Serve the web application and the API");
  serve->add_option("--host", chosen.host, "Address to serve on (127.0.0.1)");
  serve->add_option("--port", chosen.port, "Port to serve on (8080)");
  serve->add_option("--web", chosen.web_dir, "Folder of the built web application");
  serve->add_flag("--allow-demo-on-network", chosen.allow_demo_on_network, "Serve demo data beyond this machine");
  auto* migrate = command_of(program, chosen, "migrate", "Make the database, or bring it to the newest schema");
  auto* demo = command_of(program, chosen, "demo", "Make the demo municipality");
  demo->add_option("--people", people, "Also make so many people as load, without identity numbers")->check(CLI::Range(0L, 5'000'000L));
  auto* admin = program.add_subcommand("admin", "Administer an installation")->require_subcommand(1);
  auto* create = command_of(*admin, chosen, "create",
                            "Make a municipality's first unit and administrator; reads the password from standard input");
  add_administrator(*create, administrator);
  app::ImportAsked to_import;
  auto* import_file = command_of(program, chosen, "import", "Import a register; rows with errors stay out and are listed");
  add_import(*import_file, to_import);
  app::AppendixAsked appendix_asked;
  auto* report = program.add_subcommand("report", "Make a report")->require_subcommand(1);
  auto* appendix = command_of(*report, chosen, "appendix", "The statistics appendix of a unit or project");
  add_appendix(*appendix, appendix_asked);
  auto* check = command_of(program, chosen, "check", "Check integrity: every state has its entry, and every entry its state");
  app::ComputeAsked to_compute;
  add_compute(program, to_compute);
  auto* api = program.add_subcommand("api", "Write the API document (OpenAPI 3.1)");
  api->add_option("--output", api_file, "File to write; standard output without it");

  if (const auto ended = parse(program, argc, argv)) return *ended;
  try {
    if (*serve) return with_configuration(chosen, app::serve);
    if (*migrate) return with_configuration(chosen, app::migrate);
    if (*demo) return with_configuration(chosen, [&](const auto& c) { return app::make_demo(c, people); });
    if (*create) return with_configuration(chosen, [&](const auto& c) { return app::create_administrator(c, administrator); });
    if (*import_file) return with_configuration(chosen, [&](const auto& c) { return app::import_file(c, to_import); });
    if (*appendix) return with_configuration(chosen, [&](const auto& c) { return app::report_appendix(c, appendix_asked); });
    if (*check) return with_configuration(chosen, app::check);
    if (program.got_subcommand("compute")) return app::compute(to_compute);
    if (*api) return app::print_api(api_file);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "samsyn: %s\n", error.what());
    return app::kFailed;
  }
  return app::kWrongUse;
}
