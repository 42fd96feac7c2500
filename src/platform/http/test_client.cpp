#include "platform/http/test_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstring>

#include "base/ensure.h"
#include "base/text.h"

namespace http {

TestClient::TestClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  ENSURE(socket_ >= 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  sockaddr generic{};
  std::memcpy(&generic, &address, sizeof generic);
  ENSURE(::connect(socket_, &generic, sizeof generic) == 0);
  const timeval limit{10, 0};
  ENSURE(::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0);
  ENSURE(::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0);
}

TestClient::~TestClient() { ::close(socket_); }

bool TestClient::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(sent));
  }
  return true;
}

void TestClient::finish_sending() const { ::shutdown(socket_, SHUT_WR); }

bool TestClient::more() {
  char buffer[16384];
  const ssize_t count = ::recv(socket_, buffer, sizeof buffer, 0);
  if (count > 0) pending_.append(buffer, static_cast<size_t>(count));
  return count > 0;
}

std::string TestClient::receive(bool head) {
  size_t end = 0;
  while ((end = pending_.find("\r\n\r\n")) == std::string::npos) {
    if (!more()) return std::exchange(pending_, {});
  }
  end += 4;
  const std::string length = header_of(pending_.substr(0, end), "Content-Length");
  if (!head && !length.empty()) end += std::stoul(length);
  while (pending_.size() < end) {
    if (!more()) return std::exchange(pending_, {});
  }
  const std::string answer = pending_.substr(0, end);
  pending_.erase(0, end);
  return answer;
}

std::string TestClient::receive_rest() {
  while (more()) {
  }
  return std::exchange(pending_, {});
}

std::string TestClient::ask(std::string_view bytes) {
  send(bytes);
  return receive();
}

TestServer::TestServer(ServerOptions options, std::function<Response(Request&)> handle,
                       size_t body_limit)
    : clock_(platform::fixed_clock(base::Instant::parse("2024-07-09T08:30:00Z").value())),
      random_(platform::seeded_random(1)) {
  options.port = 0;
  auto server = Server::listen(
      std::move(options),
      {std::move(handle), [body_limit](const Request&) { return body_limit; }, *clock_, *random_});
  server_ = std::move(server.value());
  thread_ = std::thread([this] { server_->run(); });
}

TestServer::~TestServer() {
  server_->stop();
  join();
}

void TestServer::join() {
  if (thread_.joinable()) thread_.join();
}

std::string header_of(const std::string& answer, std::string_view name) {
  const std::string start = "\r\n" + std::string(name) + ": ";
  const size_t at = answer.find(start);
  if (at == std::string::npos || at > answer.find("\r\n\r\n")) return {};
  const size_t from = at + start.size();
  return answer.substr(from, answer.find("\r\n", from) - from);
}

std::string body_of(const std::string& answer) {
  const size_t end = answer.find("\r\n\r\n");
  return end == std::string::npos ? std::string() : answer.substr(end + 4);
}

int status_of(const std::string& answer) {
  return answer.rfind("HTTP/1.1 ", 0) == 0 ? std::stoi(answer.substr(9, 3)) : 0;
}

}  // namespace http
