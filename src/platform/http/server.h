// The HTTP server: one thread for sockets, a pool of threads that run the handler.
//
// Against bad senders: limits on header, body, time and connections; 400 for what cannot be read,
// 408 for what comes too slowly, 413 and 431 for what is too large (each with an answer before the
// connection closes), 503 `server.busy` when more waits than can be served. One request at a time
// is taken from a connection; the next ones wait in the socket.
// TLS is the business of the proxy in front.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "base/result.h"
#include "platform/http/message.h"
#include "platform/system/clock.h"
#include "platform/system/random.h"

namespace http {

struct ServerOptions {
  std::string host = "127.0.0.1";  // an address, not a name
  std::uint16_t port = 8080;       // 0: any free one
  size_t workers = 4;
  size_t queue_max = 256;  // requests that wait for a worker
  size_t connections_max = 1000;
  size_t header_bytes = size_t{16} << 10U;
  std::chrono::milliseconds header_time{10'000};  // from a request's first byte to its last header
  std::chrono::milliseconds body_time{30'000};    // from the last header to the end of the body
  std::chrono::milliseconds idle_time{60'000};    // between requests
  std::chrono::milliseconds write_time{30'000};   // for an answer to be taken by the receiver
  std::chrono::milliseconds linger_time{2'000};   // after an answer that closes
  std::chrono::milliseconds stop_time{10'000};    // for what runs when the server stops
  bool access_log = true;
  bool stop_on_signals = false;  // SIGINT and SIGTERM stop the server
};

struct ServerHooks {
  // Runs on the workers' threads. What it throws is answered with 500.
  std::function<Response(Request&)> handle;
  // Of a request whose headers are read; runs on the socket thread and must be quick.
  std::function<size_t(const Request&)> body_limit;
  const platform::Clock& clock;
  platform::Random& random;
};

class Server {
 public:
  // Binds and listens. Rules: `server.address` (not one of this machine), `server.port_taken`.
  static base::Result<std::unique_ptr<Server>> listen(ServerOptions options, ServerHooks hooks);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const;
  // Serves in the calling thread until stopped. Once.
  void run();
  // From any thread: no new connections, idle ones close, requests under way are answered, and
  // after `stop_time` the rest is cut. A handler that runs is always waited for.
  void stop();

 private:
  class Impl;
  explicit Server(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace http
