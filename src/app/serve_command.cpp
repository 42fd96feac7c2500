#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>

#include "app/commands.h"
#include "app/installation.h"
#include "app/job_runner.h"
#include "app/template_files.h"
#include "app/say.h"
#include "app/service.h"
#include "platform/http/assets.h"
#include "platform/http/server.h"
#include "platform/sql/migrate.h"
#include "platform/system/compute_crew.h"
#include "platform/system/memory.h"

namespace app {

namespace {

bool is_api(const http::Request& request) { return request.path.rfind("/api/", 0) == 0; }

base::Result<int> run(const platform::Configuration& configuration, const Words& words) {
  TRY_ASSIGN(const auto installation, open_installation(configuration));
  if (holds_demo(*installation) && !platform::is_loopback(configuration.host) &&
      !configuration.allow_demo_on_network) {
    complain(words("said.demo_on_network"));
    return kWrongUse;
  }
  installation->database->migrate([&](sql::Session& session) {
    sql::ensure_months(session, installation->clock->today());
  });
  TRY_ASSIGN(const auto assets, http::Assets::load(configuration.web_dir));
  TRY_ASSIGN(auto templates, templates_of(configuration));
  Service service(*installation->dispatcher, configuration.secure_cookies, !configuration.mail_smtp_url.empty(),
                  std::move(templates));
  const JobRunner jobs(*installation, service.registers());
  http::ServerOptions options;
  options.host = configuration.host;
  options.port = configuration.port;
  options.workers = static_cast<size_t>(configuration.workers);
  platform::compute_crew().set_crowd(std::max<size_t>(1, options.workers / 4));
  options.stop_on_signals = true;
  const http::ServerHooks hooks{
      [&](http::Request& request) { return is_api(request) ? service.router().route(request) : assets.serve(request); },
      [&](const http::Request& request) { return service.router().body_limit(request); }, *installation->clock,
      *installation->random};
  TRY_ASSIGN(const auto server, http::Server::listen(options, hooks));
  fmt::print("{}\n", words("said.served", {{"address", fmt::format("http://{}:{}", configuration.host, server->port())}}));
  std::fflush(stdout);
  server->run();
  return kDone;
}

}  // namespace

int serve(const platform::Configuration& configuration, const Words& words) {
  platform::share_memory_between_threads();
  spdlog::set_default_logger(spdlog::stderr_logger_mt("samsyn"));
  const auto ended = run(configuration, words);
  return ended.has_value() ? *ended : say(words, ended.error(), kFailed);
}

}  // namespace app
