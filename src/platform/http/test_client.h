// A client for tests that sends exactly the bytes it is given, over a real loopback socket, and a
// server that runs beside it. Reads block, bounded by ten seconds.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

#include "platform/http/server.h"

namespace http {

class TestClient {
 public:
  explicit TestClient(std::uint16_t port);
  ~TestClient();
  TestClient(const TestClient&) = delete;
  TestClient& operator=(const TestClient&) = delete;

  // Whether all of it could be sent.
  bool send(std::string_view bytes) const;
  void finish_sending() const;
  // One answer with its head; the body as Content-Length says, or none after `head`.
  std::string receive(bool head = false);
  // Everything until the server closes.
  std::string receive_rest();
  std::string ask(std::string_view bytes);

 private:
  bool more();

  int socket_;
  std::string pending_;
};

class TestServer {
 public:
  TestServer(ServerOptions options, std::function<Response(Request&)> handle,
             size_t body_limit = 1000);
  ~TestServer();

  std::uint16_t port() const { return server_->port(); }
  Server& server() { return *server_; }
  // Until run() has returned.
  void join();

 private:
  std::unique_ptr<platform::Clock> clock_;
  std::unique_ptr<platform::Random> random_;
  std::unique_ptr<Server> server_;
  std::thread thread_;
};

// `name`'s value in an answer's head, or empty.
std::string header_of(const std::string& answer, std::string_view name);
std::string body_of(const std::string& answer);
int status_of(const std::string& answer);

}  // namespace http
