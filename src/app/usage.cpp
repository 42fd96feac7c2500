#include "app/usage.h"

#include <functional>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <sys/stat.h>

#include "app/commands.h"
#include "app/language_asked.h"
#include "app/say.h"
#include "app/wrong_use.h"
#include "base/names.h"
#include "platform/system/interrupt.h"

namespace app {

namespace {

constexpr const char* kVersion = "samsyn 0.1.0";
constexpr long kPeopleMax = 5'000'000;
constexpr int kThreadsMax = 256;

using platform::Configuration;
using platform::Language;

// What is chosen over the configuration.
struct Chosen {
  std::string config_file;
  std::optional<std::string> data_dir;
  std::optional<std::string> host;
  std::optional<std::uint16_t> port;
  std::optional<std::string> web_dir;
  bool allow_demo_on_network = false;
};

base::Result<Configuration> configuration_of(const Chosen& chosen) {
  TRY_ASSIGN(auto configuration, platform::read_configuration(chosen.config_file));
  if (chosen.data_dir) configuration.data_dir = *chosen.data_dir;
  if (chosen.host) configuration.host = *chosen.host;
  if (chosen.port) configuration.port = *chosen.port;
  if (chosen.web_dir) configuration.web_dir = *chosen.web_dir;
  if (chosen.allow_demo_on_network) configuration.allow_demo_on_network = true;
  return configuration;
}

std::string role_names() {
  std::string out;
  for (const auto& [role, name] : parties::kRoleNames) out += (out.empty() ? "" : ", ") + std::string(name);
  return out;
}

// The commands with their options; each, when it is chosen, is what run() does.
class CommandLine {
 public:
  explicit CommandLine(const Words& words) : words_(words), program_(words("usage.program")) {
    dress(program_);
    program_.set_version_flag("--version", kVersion, words_("usage.version"));
    program_.require_subcommand(1);
    add_serve();
    add_setup();
    add_admin();
    add_import();
    add_report();
    add_compute();
    add_rest();
  }

  int run(int argc, const char* const* argv) {
    try {
      program_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() == 0) return program_.exit(error);
      complain(wrong_use(words_, error) + "; " + words_("wrong_use.see_help"));
      return kWrongUse;
    }
    return chosen_command_();
  }

 private:
  using Command = std::function<int(const Configuration&)>;

  // Labels and groups of the library in our words.
  void dress(CLI::App& command) {
    command.set_help_flag("-h,--help", words_("usage.help"));
    command.get_help_ptr()->group(words_("usage.options"));
    command.option_defaults()->group(words_("usage.options"));
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", words_("usage.usage"));
    formatter->label("OPTIONS", words_("usage.options_badge"));
    formatter->label("SUBCOMMAND", words_("usage.subcommand_badge"));
    formatter->label("Positionals", words_("usage.positionals"));
    formatter->label("REQUIRED", words_("usage.required"));
    formatter->label("TEXT", words_("usage.text"));
    for (const char* number : {"INT", "UINT"}) formatter->label(number, words_("usage.number"));
    command.formatter(formatter);
  }

  CLI::App* add(CLI::App& parent, const char* name, const char* help) {
    auto* command = parent.add_subcommand(name, words_(help));
    command->group(words_("usage.subcommands"));
    dress(*command);
    return command;
  }

  template <class T>
  CLI::Option* option(CLI::App* command, const char* name, T& value, const char* help) {
    return command->add_option(name, value, words_(help));
  }

  void add_language(CLI::App* command, const char* help) {
    command->add_option_function<std::string>("--language", [this](const std::string& name) {
      const auto language = language_named(name);
      if (!language) throw CLI::ValidationError("--language", name);
      report_.language = *language;
      demo_.language = *language;
    }, words_(help));
  }

  // A command over an installation.
  CLI::App* add_command(CLI::App& parent, const char* name, const char* help, Command command,
                        const char* language_help = "usage.language") {
    auto* added = add(parent, name, help);
    option(added, "--config", chosen_.config_file, "usage.config");
    option(added, "--data", chosen_.data_dir, "usage.data");
    add_language(added, language_help);
    added->callback([this, command = std::move(command)] {
      chosen_command_ = [this, command] { return with_configuration(command); };
    });
    return added;
  }

  int with_configuration(const Command& command) {
    ::umask(077);  // databases, keys and reports are their owner's alone
    const auto configuration = configuration_of(chosen_);
    if (!configuration.has_value()) return say(words_, configuration.error(), kWrongUse);
    return command(*configuration);
  }

  void add_serve() {
    auto* command = add_command(program_, "serve", "usage.serve", [this](const auto& c) { return serve(c, words_); });
    option(command, "--host", chosen_.host, "usage.host");
    option(command, "--port", chosen_.port, "usage.port");
    option(command, "--web", chosen_.web_dir, "usage.web");
    command->add_flag("--allow-demo-on-network", chosen_.allow_demo_on_network, words_("usage.allow_demo_on_network"));
  }

  void add_setup() {
    add_command(program_, "migrate", "usage.migrate", [this](const auto& c) { return migrate(c, words_); });
    auto* demo = add_command(program_, "demo", "usage.demo",
                             [this](const auto& c) { return make_demo(c, words_, demo_); }, "usage.demo_language");
    option(demo, "--people", demo_.people, "usage.people")->check([](const std::string& text) {
      long people = 0;
      const bool read = CLI::detail::lexical_cast(text, people);
      return read && people >= 0 && people <= kPeopleMax ? std::string() : text;
    });
  }

  void add_admin() {
    auto* admin = add(program_, "admin", "usage.admin");
    admin->require_subcommand(1);
    auto* create = add_command(*admin, "create", "usage.admin_create",
                               [this](const auto& c) { return create_account(c, words_, account_); });
    option(create, "--municipality", account_.municipality_id, "usage.municipality")->required();
    option(create, "--municipality-name", account_.municipality_name, "usage.municipality_name");
    option(create, "--party", account_.party_name, "usage.party");
    option(create, "--branch", account_.branch_name, "usage.branch");
    option(create, "--secrecy-provision", account_.secrecy_provision, "usage.secrecy_provision");
    option(create, "--unit", account_.unit_name, "usage.unit")->required();
    option(create, "--name", account_.staff_name, "usage.name")->required();
    option(create, "--username", account_.username, "usage.username")->required();
    create->add_option_function<std::string>("--role", [this](const std::string& name) {
      account_.role = base::find_named<parties::Role>(name);
      if (!account_.role) throw CLI::ValidationError("--role", name);
    }, words_("usage.role", {{"roles", role_names()}}));
  }

  void add_asked(CLI::App* command, Asked& asked) {
    option(command, "--as", asked.username, "usage.as")->required();
    option(command, "--unit", asked.unit_name, "usage.asked_unit")->required();
    option(command, "--municipality", asked.municipality_id, "usage.asked_municipality");
  }

  void add_import() {
    auto* command = add_command(program_, "import", "usage.import",
                                [this](const auto& c) { return import_file(c, words_, import_); });
    option(command, "file", import_.file, "usage.file")->required();
    add_asked(command, import_.asked);
    option(command, "--mapping", import_.mapping_name, "usage.mapping");
    command->add_flag("--dry-run", import_.dry_run, words_("usage.dry_run"));
  }

  void add_report_of(CLI::App& report, const char* name, const char* help, ReportKind kind) {
    const auto make = [this, kind](const Configuration& c) {
      report_.kind = kind;
      return make_report(c, words_, report_);
    };
    auto* command = add_command(report, name, help, make, "usage.report_language");
    add_asked(command, report_.asked);
    option(command, "--from", report_.from, "usage.from")->required();
    option(command, "--to", report_.to, "usage.to")->required();
    option(command, "--format", report_.format, "usage.format");
    option(command, "--output", report_.output, "usage.output")->required();
    if (kind == ReportKind::appendix || kind == ReportKind::figures) {
      option(command, "--month-bands", report_.month_bands, "usage.month_bands");
      option(command, "--age-bands", report_.age_bands, "usage.age_bands");
    }
    if (kind == ReportKind::appendix) return;
    command->add_flag("--whole-branch", report_.whole_branch, words_("usage.whole_branch"));
    option(command, "--filters", report_.filters, "usage.filters");
    if (kind == ReportKind::national || kind == ReportKind::overlap) return;
    if (kind == ReportKind::interventions)
      option(command, "--adjusted-for", report_.adjusted_for, "usage.adjusted_for");
    command->add_option_function<std::string>("--basis", [this](const std::string& basis) {
      const auto found = base::find_named<analysis::DateBasis>(basis);
      if (!found) throw CLI::ValidationError("--basis", basis);
      report_.basis = *found;
    }, words_("usage.basis"));
  }

  void add_report() {
    auto* report = add(program_, "report", "usage.report");
    report->require_subcommand(1);
    add_report_of(*report, "appendix", "usage.appendix", ReportKind::appendix);
    add_report_of(*report, "figures", "usage.figures", ReportKind::figures);
    add_report_of(*report, "mapping", "usage.mapping_report", ReportKind::mapping);
    add_report_of(*report, "national", "usage.national", ReportKind::national);
    add_report_of(*report, "overlap", "usage.overlap", ReportKind::overlap);
    add_report_of(*report, "interventions", "usage.interventions", ReportKind::interventions);
  }

  void add_compute() {
    auto* command = add(program_, "compute", "usage.compute");
    option(command, "kind", compute_.kind, "usage.kind")->required();
    command->add_flag("--schema", compute_.schema, words_("usage.schema"));
    option(command, "--threads", compute_.threads, "usage.threads")->check([](const std::string& text) {
      int threads = 0;
      const bool read = CLI::detail::lexical_cast(text, threads);
      return read && threads >= 1 && threads <= kThreadsMax ? std::string() : text;
    });
    add_language(command, "usage.language");
    command->footer(list_kinds(words_));
    command->callback([this] { chosen_command_ = [this] { return compute(words_, compute_); }; });
  }

  void add_rest() {
    add_command(program_, "check", "usage.check", [this](const auto& c) { return check(c, words_); });
    add_writer("api", "usage.api", print_api);
    add_writer("outcome-template", "usage.template", print_template);
    add_writer("reporting-codes", "usage.reporting_codes", print_reporting_codes);
  }

  // A command that writes one text.
  void add_writer(const char* name, const char* help, int (*print)(const std::string&, const Words&)) {
    auto* command = add(program_, name, help);
    option(command, "--output", written_file_, "usage.api_output");
    add_language(command, "usage.language");
    command->callback([this, print] { chosen_command_ = [this, print] { return print(written_file_, words_); }; });
  }

  const Words& words_;
  CLI::App program_;
  Chosen chosen_;
  DemoAsked demo_;
  std::string written_file_;
  NewAccount account_;
  ImportAsked import_;
  ReportAsked report_;
  ComputeAsked compute_;
  std::function<int()> chosen_command_;
};

}  // namespace

int run_command_line(int argc, const char* const* argv) {
  const Words words(language_asked(argc, argv));
  try {
    return CommandLine(words).run(argc, argv);
  } catch (const platform::Interrupted&) {
    complain(words("said.interrupted"));
    return kInterrupted;
  } catch (const std::exception& error) {
    complain(words("said.unexpected", {{"message", error.what()}}));
    return kFailed;
  }
}

}  // namespace app
