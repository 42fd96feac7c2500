// One connection: reads a request, has it handled by a worker, writes the answer, and again.
// Everything but `handle` runs on the server's socket thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "platform/http/server.h"
#include "platform/http/worker_pool.h"

namespace http {

class Connection;

// What a connection needs of its server.
class ConnectionOwner {
 public:
  virtual const ServerOptions& options() const = 0;
  virtual const ServerHooks& hooks() const = 0;
  virtual WorkerPool& pool() = 0;
  virtual bool stopping() const = 0;
  virtual void closed(const std::shared_ptr<Connection>& connection) = 0;
  // An answer waits for its record, and does no longer.
  virtual void hold_begins() = 0;
  virtual void hold_ends() = 0;

 protected:
  ~ConnectionOwner() = default;
};

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(boost::asio::ip::tcp::socket socket, ConnectionOwner& owner);

  void start();
  // One connection too many: answers 503 and closes.
  void refuse();
  bool idle() const { return phase_ == Phase::waiting; }
  void close();

 private:
  enum class Phase { waiting, reading, handling, writing, lingering, closed };
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  using Error = boost::system::error_code;

  void await_request();
  void read_more();
  void on_read(const Error& error, size_t count);
  void feed();
  bool take_header();
  void take_headers_into_request();
  bool send_continue();
  void take_body();
  void handle();
  void handled(bool is_kept);
  void answer_error(int status);
  void prepare(Response response, bool keep_alive);
  void write();
  void on_written();
  void linger();
  void set_deadline(std::chrono::milliseconds time);
  void arm_timer();
  void on_timer(const Error& error);
  void log() const;

  boost::asio::ip::tcp::socket socket_;
  ConnectionOwner& owner_;
  boost::asio::steady_timer timer_;
  double deadline_ = 0;     // in monotonic seconds; 0: none
  double timer_fires_ = 0;  // 0: not armed
  bool timed_out_ = false;
  Phase phase_ = Phase::waiting;
  bool first_ = true;
  bool keep_alive_ = true;
  bool header_taken_ = false;
  double started_ = 0;
  boost::beast::flat_buffer buffer_;
  std::unique_ptr<Parser> parser_;
  std::string peer_;
  Request request_;
  int status_ = 0;
  std::string head_;
  std::string body_;
  size_t written_ = 0;
};

}  // namespace http
