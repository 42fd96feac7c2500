#include <future>

#include <gtest/gtest.h>

#include "platform/http/test_client.h"

namespace http {
namespace {

using std::chrono::milliseconds;

Response echo(Request& request) {
  return {200, "text/plain", std::to_string(request.body.size()), {}};
}

std::string with_body(size_t size) {
  return "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n" +
         std::string(size, 'b');
}

constexpr std::string_view kGet = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

// The answer after which the server closes.
std::string last_answer(const ServerOptions& options, std::string_view bytes) {
  TestServer server(options, echo);
  TestClient client(server.port());
  client.send(bytes);
  return client.receive_rest();
}

TEST(ServerLimits, answer_a_body_that_is_too_large) {
  TestServer server({}, echo, 1000);
  TestClient client(server.port());
  EXPECT_EQ(body_of(client.ask(with_body(1000))), "1000");
  client.send(with_body(1001));
  const std::string answer = client.receive_rest();
  EXPECT_EQ(status_of(answer), 413);
  EXPECT_NE(body_of(answer).find(R"("rule":"request.too_large")"), std::string::npos);
}

TEST(ServerLimits, answer_while_the_sender_is_still_sending) {
  TestServer server({}, echo, 1000);
  TestClient client(server.port());
  EXPECT_TRUE(client.send(with_body(20U << 20U)));
  EXPECT_EQ(status_of(client.receive()), 413);
}

TEST(ServerLimits, hold_for_chunks_too) {
  std::string request = "POST /p HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (int i = 0; i < 11; ++i) request += "64\r\n" + std::string(100, 'c') + "\r\n";
  EXPECT_EQ(status_of(last_answer({}, request + "0\r\n\r\n")), 413);
  EXPECT_EQ(
      status_of(last_answer({},
                            "POST /p HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "ffffffffffffffff\r\n")),
      413);
}

TEST(ServerLimits, answer_headers_that_are_too_large) {
  const std::string start = "GET / HTTP/1.1\r\nHost: x\r\n";
  ServerOptions options;
  options.header_bytes = 2000;
  EXPECT_EQ(status_of(last_answer(options, start + "X: " + std::string(2100, 'x') + "\r\n\r\n")),
            431);
  EXPECT_EQ(status_of(last_answer(options, start + "X: " + std::string(90'000, 'x'))), 431);
  EXPECT_EQ(status_of(last_answer(options, "GET /" + std::string(90'000, 'x'))), 431);
  EXPECT_EQ(status_of(last_answer(
                options, start + "X: " + std::string(500, 'x') + "\r\nConnection: close\r\n\r\n")),
            200);
}

TEST(ServerLimits, refuse_what_cannot_be_read) {
  for (const std::string_view bytes :
       {"nonsense\r\n\r\n", "GET / HTTP/3.0\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", "GET nowhere HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
        "0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
    EXPECT_EQ(status_of(last_answer({}, bytes)), 400) << bytes;
  }
}

TEST(ServerLimits, refuse_methods_that_nobody_has) {
  const std::string answer = last_answer({}, "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(status_of(answer), 405);
  EXPECT_EQ(header_of(answer, "Allow"), "GET, HEAD, POST, PUT, PATCH, DELETE");
}

TEST(ServerLimits, answer_a_slow_header_and_a_slow_body) {
  ServerOptions options;
  options.header_time = milliseconds(20);
  EXPECT_EQ(status_of(last_answer(options, "GET / HTTP/1.1\r\nHost")), 408);
  options = {};
  options.body_time = milliseconds(20);
  EXPECT_EQ(status_of(last_answer(options, with_body(100).substr(0, 120))), 408);
}

TEST(ServerLimits, close_silently_what_never_asks) {
  ServerOptions options;
  options.header_time = milliseconds(20);
  EXPECT_EQ(last_answer(options, ""), "");
  options = {};
  options.idle_time = milliseconds(20);
  const std::string answer = last_answer(options, kGet);
  EXPECT_EQ(status_of(answer), 200);
  EXPECT_EQ(header_of(answer, "Connection"), "");
}

TEST(ServerLimits, cut_a_receiver_that_does_not_read) {
  ServerOptions options;
  options.write_time = milliseconds(20);
  const std::string large(64U << 20U, 'x');
  TestServer server(options, [&](Request&) { return Response{200, "text/plain", large, {}}; });
  TestClient client(server.port());
  client.send(kGet);
  server.server().stop();
  server.join();
  EXPECT_LT(client.receive_rest().size(), large.size());
}

TEST(ServerLimits, serve_others_while_slow_ones_hold_connections) {
  TestServer server({}, echo);
  std::vector<std::unique_ptr<TestClient>> slow;
  for (int i = 0; i < 200; ++i) {
    slow.push_back(std::make_unique<TestClient>(server.port()));
    slow.back()->send("GET / HTTP/1.1\r\nHo");
  }
  EXPECT_EQ(status_of(TestClient(server.port()).ask(kGet)), 200);
}

TEST(ServerLimits, close_an_idle_connection_for_a_new_one_and_refuse_when_none_is_idle) {
  ServerOptions options;
  options.connections_max = 1;
  TestServer server(options, echo);
  TestClient idle(server.port());
  EXPECT_EQ(status_of(idle.ask(kGet)), 200);
  TestClient next(server.port());
  next.send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(status_of(next.receive()), 100);
  EXPECT_EQ(idle.receive_rest(), "");
  EXPECT_EQ(status_of(TestClient(server.port()).receive_rest()), 503);
  EXPECT_EQ(body_of(next.ask("ok")), "2");
}

TEST(ServerLimits, say_busy_when_the_queue_is_full) {
  std::promise<void> entered;
  std::promise<void> leave;
  const auto gate = leave.get_future().share();
  ServerOptions options;
  options.workers = 1;
  options.queue_max = 1;
  TestServer server(options, [&](Request& request) {
    if (request.path == "/first") entered.set_value();
    gate.wait();
    return echo(request);
  });
  TestClient first(server.port());
  first.send("GET /first HTTP/1.1\r\nHost: x\r\n\r\n");
  entered.get_future().wait();
  TestClient second(server.port());
  TestClient third(server.port());
  second.send(kGet);
  third.send(kGet);
  std::string busy;
  const auto read = [&](TestClient& client) {
    std::string answer = client.receive();
    if (status_of(answer) != 503) return;
    busy = std::move(answer);
    leave.set_value();
  };
  std::thread reader([&] { read(second); });
  read(third);
  reader.join();
  EXPECT_EQ(header_of(busy, "Retry-After"), "1");
  EXPECT_NE(busy.find(R"("rule":"server.busy")"), std::string::npos);
  EXPECT_EQ(status_of(first.receive()), 200);
}

}  // namespace
}  // namespace http
