#include "platform/http/connection.h"

#include <algorithm>
#include <array>
#include <optional>

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <spdlog/spdlog.h>

#include "base/text.h"
#include "platform/http/answer.h"

namespace http {

namespace asio = boost::asio;
namespace beast_http = boost::beast::http;

namespace {

constexpr size_t kReadBytes = size_t{16} << 10U;
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

std::string_view view(boost::beast::string_view text) { return {text.data(), text.size()}; }

std::optional<Method> method_of(beast_http::verb verb) {
  switch (verb) {
    case beast_http::verb::get:
    case beast_http::verb::head: return Method::get;
    case beast_http::verb::post: return Method::post;
    case beast_http::verb::put: return Method::put;
    case beast_http::verb::patch: return Method::patch;
    case beast_http::verb::delete_: return Method::remove;
    default: return std::nullopt;
  }
}

int status_of(const boost::system::error_code& parse_error) {
  if (parse_error == beast_http::error::header_limit) return 431;
  return parse_error == beast_http::error::body_limit ? 413 : 400;
}

}  // namespace

Connection::Connection(asio::ip::tcp::socket socket, ConnectionOwner& owner)
    : socket_(std::move(socket)),
      owner_(owner),
      timer_(socket_.get_executor()),
      buffer_(owner.options().header_bytes + kReadBytes) {}

void Connection::start() {
  Error ignored;
  socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
  socket_.non_blocking(true, ignored);
  const auto peer = socket_.remote_endpoint(ignored);
  if (!ignored) peer_ = peer.address().to_string();
  await_request();
}

void Connection::refuse() {
  Error ignored;
  socket_.non_blocking(true, ignored);
  answer_error(503);
}

void Connection::close() {
  if (phase_ == Phase::closed) return;
  phase_ = Phase::closed;
  Error ignored;
  timer_.cancel();
  socket_.close(ignored);
  owner_.closed(shared_from_this());
}

void Connection::await_request() {
  request_ = Request{};
  request_.peer = peer_;
  header_taken_ = false;
  keep_alive_ = true;
  parser_ = std::make_unique<Parser>();
  parser_->header_limit(static_cast<std::uint32_t>(owner_.options().header_bytes));
  parser_->body_limit(std::numeric_limits<std::uint64_t>::max());
  phase_ = Phase::waiting;
  if (buffer_.size() > 0) return feed();
  if (owner_.stopping()) return close();
  set_deadline(first_ ? owner_.options().header_time : owner_.options().idle_time);
  first_ = false;
  read_more();
}

void Connection::read_more() {
  const size_t room = std::min(kReadBytes, buffer_.max_size() - buffer_.size());
  if (room == 0) return answer_error(431);
  socket_.async_read_some(
      buffer_.prepare(room),
      [self = shared_from_this()](auto error, auto count) { self->on_read(error, count); });
}

void Connection::on_read(const Error& error, size_t count) {
  if (phase_ == Phase::closed) return;
  if (phase_ == Phase::lingering) {
    if (error) return close();
    buffer_.clear();
    return read_more();
  }
  if (timed_out_) return answer_error(408);
  if (error) return close();
  buffer_.commit(count);
  feed();
}

void Connection::feed() {
  if (phase_ == Phase::waiting) {
    phase_ = Phase::reading;
    started_ = platform::monotonic_seconds();
    set_deadline(owner_.options().header_time);
  }
  while (!parser_->is_done() && buffer_.size() > 0) {
    Error error;
    const size_t used = parser_->put(buffer_.data(), error);
    buffer_.consume(used);
    if (error == beast_http::error::need_more) break;
    if (error) return answer_error(status_of(error));
    if (parser_->is_header_done() && !header_taken_ && !take_header()) return;
  }
  if (!parser_->is_done()) return read_more();
  take_body();
}

// False when the request has been answered already.
bool Connection::take_header() {
  const auto answered = [this](int status) {
    answer_error(status);
    return false;
  };
  header_taken_ = true;
  take_headers_into_request();
  const auto& message = parser_->get();
  const auto method = method_of(message.method());
  const bool has_encoding = message.count(beast_http::field::transfer_encoding) > 0;
  const bool unclear = (has_encoding && !parser_->chunked()) || message.version() > 11 ||
                       (message.version() == 11 && message.count(beast_http::field::host) != 1) ||
                       !request_.set_target(view(message.target()));
  if (unclear) return answered(400);
  if (!method) return answered(405);
  request_.method = *method;
  request_.head = message.method() == beast_http::verb::head;
  const size_t limit = owner_.hooks().body_limit(request_);
  if (parser_->content_length().value_or(0) > limit) return answered(413);
  parser_->body_limit(limit);
  if (parser_->is_done()) return true;
  set_deadline(owner_.options().body_time);
  return send_continue();
}

void Connection::take_headers_into_request() {
  for (const auto& field : parser_->get()) {
    request_.headers.emplace_back(base::lower_ascii(view(field.name_string())),
                                  view(field.value()));
  }
  const std::string_view id = accepted_request_id(request_.header("x-request-id"));
  request_.request_id = id.empty() ? owner_.hooks().random.new_uuid() : std::string(id);
}

bool Connection::send_continue() {
  const std::string expectation = base::lower_ascii(request_.header("expect"));
  if (expectation.empty()) return true;
  if (expectation != "100-continue") {
    answer_error(417);
    return false;
  }
  Error error;
  asio::write(socket_, asio::buffer(kContinue), error);
  if (!error) return true;
  close();
  return false;
}

void Connection::take_body() {
  phase_ = Phase::handling;
  deadline_ = 0;
  keep_alive_ = parser_->keep_alive() && parser_->get().version() == 11;
  request_.body = std::move(parser_->get().body());
  parser_.reset();
  if (!owner_.pool().submit([self = shared_from_this()] { self->handle(); })) {
    Response busy = protocol_problem(503, request_.request_id);
    busy.headers.emplace_back("Retry-After", "1");
    prepare(std::move(busy), false);
    write();
  }
}

// On a worker's thread: nothing else touches the request and the answer until the posted step runs.
void Connection::handle() {
  std::shared_ptr<Hold> hold;
  try {
    Response response = owner_.hooks().handle(request_);
    hold = std::move(response.hold);
    prepare(std::move(response), keep_alive_ && !owner_.stopping());
  } catch (const std::exception& thrown) {
    spdlog::error("incident request={} what={}", request_.request_id, typeid(thrown).name());
    prepare(protocol_problem(500, request_.request_id), false);
  }
  if (!hold) return handled(true);
  owner_.hold_begins();
  hold->then([self = shared_from_this(), &owner = owner_](bool is_kept) mutable {
    self->handled(is_kept);
    self.reset();
    owner.hold_ends();
  });
}

// From any thread.
void Connection::handled(bool is_kept) {
  asio::post(socket_.get_executor(), [self = shared_from_this(), is_kept] {
    if (self->phase_ == Phase::closed) return;
    if (!is_kept) self->prepare(protocol_problem(503, self->request_.request_id), false);
    self->write();
  });
}

void Connection::answer_error(int status) {
  if (request_.request_id.empty()) request_.request_id = owner_.hooks().random.new_uuid();
  Response response = protocol_problem(status, request_.request_id);
  if (status == 405) response.headers.emplace_back("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
  prepare(std::move(response), false);
  write();
}

void Connection::prepare(Response response, bool keep_alive) {
  keep_alive_ = keep_alive;
  status_ = response.status;
  head_ = answer_head(response, {request_.request_id, owner_.hooks().clock.now(), keep_alive});
  const bool bodiless = request_.head || status_ == 204 || status_ == 304;
  body_ = bodiless ? std::string() : std::move(response.body);
  written_ = 0;
}

void Connection::write() {
  phase_ = Phase::writing;
  const std::array<asio::const_buffer, 2> all = {asio::buffer(head_), asio::buffer(body_)};
  Error error;
  const size_t sent = socket_.write_some(all, error);
  if (error && error != asio::error::would_block) return close();
  if (sent == head_.size() + body_.size()) return on_written();
  set_deadline(owner_.options().write_time);
  const size_t from_head = std::min(sent, head_.size());
  const std::array<asio::const_buffer, 2> rest = {asio::buffer(head_) + from_head,
                                                  asio::buffer(body_) + (sent - from_head)};
  asio::async_write(socket_, rest, [self = shared_from_this()](auto failure, auto) {
    if (self->phase_ == Phase::closed) return;
    if (failure) return self->close();
    self->on_written();
  });
}

void Connection::on_written() {
  log();
  if (!keep_alive_) return linger();
  await_request();
}

// Closing while the sender still sends would reset the connection and lose the answer.
void Connection::linger() {
  phase_ = Phase::lingering;
  Error ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  set_deadline(owner_.options().linger_time);
  buffer_.clear();
  read_more();
}

void Connection::log() const {
  if (!owner_.options().access_log) return;
  const std::string_view route = request_.route.empty() ? std::string_view("-") : request_.route;
  const std::string_view method =
      request_.path.empty() ? std::string_view("-") : method_name(request_.method);
  const double taken = started_ == 0 ? 0 : platform::monotonic_seconds() - started_;
  spdlog::info("access method={} route={} status={} ms={:.1f} request={}", method, route, status_,
               taken * 1000, request_.request_id);
}

}  // namespace http
