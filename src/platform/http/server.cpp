#include "platform/http/server.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <optional>
#include <set>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <spdlog/spdlog.h>

#include "base/ensure.h"
#include "platform/http/connection.h"

namespace http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

class Server::Impl final : public ConnectionOwner {
 public:
  Impl(ServerOptions options, ServerHooks hooks)
      : options_(std::move(options)),
        hooks_(std::move(hooks)),
        io_(1),
        work_(io_.get_executor()),
        acceptor_(io_),
        stop_timer_(io_),
        retry_timer_(io_),
        signals_(io_),
        pool_(options_.workers, options_.queue_max) {}

  base::Status open();
  std::uint16_t port() const { return port_; }
  void run();
  void stop();

  const ServerOptions& options() const override { return options_; }
  const ServerHooks& hooks() const override { return hooks_; }
  WorkerPool& pool() override { return pool_; }
  bool stopping() const override { return stopping_; }
  void closed(const std::shared_ptr<Connection>& connection) override;
  void hold_begins() override;
  void hold_ends() override;

 private:
  bool run_until_stopped();
  void accept();
  void on_accept(const error_code& error, tcp::socket socket);
  void begin_stop();
  void close_one_idle();
  void finish_when_empty();

  const ServerOptions options_;
  const ServerHooks hooks_;
  std::uint16_t port_ = 0;
  asio::io_context io_;
  std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work_;
  tcp::acceptor acceptor_;
  asio::steady_timer stop_timer_;
  asio::steady_timer retry_timer_;
  asio::signal_set signals_;
  std::set<std::shared_ptr<Connection>> connections_;
  std::atomic<bool> stopping_ = false;
  std::mutex held_mutex_;
  std::condition_variable none_held_;
  int held_ = 0;
  WorkerPool pool_;
};

namespace {
constexpr std::chrono::milliseconds kAcceptRetry{50};

base::Error cannot_listen(std::string rule) {
  return {base::ErrorCode::unavailable, std::move(rule), {}};
}
}  // namespace

base::Status Server::Impl::open() {
  error_code error;
  const auto address = asio::ip::make_address(options_.host, error);
  if (error) return cannot_listen("server.address");
  const tcp::endpoint endpoint(address, options_.port);
  acceptor_.open(endpoint.protocol(), error);
  if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
  if (error == asio::error::address_in_use) return cannot_listen("server.port_taken");
  if (error) return cannot_listen("server.address");
  port_ = acceptor_.local_endpoint(error).port();
  return base::done();
}

void Server::Impl::run() {
  if (options_.stop_on_signals) {
    signals_.add(SIGINT);
    signals_.add(SIGTERM);
    signals_.async_wait([this](const error_code& error, int) {
      if (!error) begin_stop();
    });
  }
  accept();
  while (!run_until_stopped()) {
  }
  pool_.stop();
  std::unique_lock lock(held_mutex_);
  none_held_.wait(lock, [this] { return held_ == 0; });
}

void Server::Impl::hold_begins() {
  const std::lock_guard lock(held_mutex_);
  ++held_;
}

void Server::Impl::hold_ends() {
  const std::lock_guard lock(held_mutex_);
  --held_;
  none_held_.notify_one();
}

// False after an exception that one connection's step let through: the others go on.
bool Server::Impl::run_until_stopped() {
  try {
    io_.run();
    return true;
  } catch (const std::exception& thrown) {
    spdlog::error("incident in the socket thread what={}", typeid(thrown).name());
    return false;
  }
}

void Server::Impl::stop() {
  asio::post(io_, [this] { begin_stop(); });
}

void Server::Impl::accept() {
  acceptor_.async_accept(
      [this](const error_code& error, tcp::socket socket) { on_accept(error, std::move(socket)); });
}

void Server::Impl::on_accept(const error_code& error, tcp::socket socket) {
  if (stopping_) return;
  if (error) {
    // Out of descriptors, most likely: some connection has to end first.
    close_one_idle();
    retry_timer_.expires_after(kAcceptRetry);
    retry_timer_.async_wait([this](const error_code& cancelled) {
      if (!cancelled && !stopping_) accept();
    });
    return;
  }
  if (connections_.size() >= options_.connections_max) close_one_idle();
  const bool full = connections_.size() >= options_.connections_max;
  if (connections_.size() >= 2 * options_.connections_max) return accept();
  const auto connection = std::make_shared<Connection>(std::move(socket), *this);
  connections_.insert(connection);
  if (full) {
    connection->refuse();
  } else {
    connection->start();
  }
  accept();
}

void Server::Impl::close_one_idle() {
  const auto idle = std::find_if(connections_.begin(), connections_.end(),
                                 [](const auto& connection) { return connection->idle(); });
  if (idle != connections_.end()) std::shared_ptr<Connection>(*idle)->close();
}

void Server::Impl::begin_stop() {
  if (stopping_.exchange(true)) return;
  error_code ignored;
  acceptor_.close(ignored);
  signals_.cancel(ignored);
  retry_timer_.cancel();
  const auto all = connections_;
  for (const auto& connection : all) {
    if (connection->idle()) connection->close();
  }
  stop_timer_.expires_after(options_.stop_time);
  stop_timer_.async_wait([this](const error_code& error) {
    if (error) return;
    const auto rest = connections_;
    for (const auto& connection : rest) connection->close();
  });
  finish_when_empty();
}

void Server::Impl::closed(const std::shared_ptr<Connection>& connection) {
  connections_.erase(connection);
  finish_when_empty();
}

void Server::Impl::finish_when_empty() {
  if (!stopping_ || !connections_.empty()) return;
  stop_timer_.cancel();
  work_.reset();
}

base::Result<std::unique_ptr<Server>> Server::listen(ServerOptions options, ServerHooks hooks) {
  ENSURE(hooks.handle && hooks.body_limit);
  auto impl = std::make_unique<Impl>(std::move(options), std::move(hooks));
  TRY(impl->open());
  return std::unique_ptr<Server>(new Server(std::move(impl)));
}

Server::Server(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Server::~Server() = default;
std::uint16_t Server::port() const { return impl_->port(); }
void Server::run() { impl_->run(); }
void Server::stop() { impl_->stop(); }

}  // namespace http
