#include "platform/http/server.h"

#include <future>
#include <sstream>

#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include "base/id.h"
#include "platform/http/answer.h"
#include "platform/http/test_client.h"

namespace http {
namespace {

Response echo(Request& request) {
  Response response;
  response.content_type = "text/plain";
  response.body =
      std::string(method_name(request.method)) + " " + request.path + " " + request.body;
  return response;
}

std::string get_line(std::string_view target, std::string_view headers = "") {
  return "GET " + std::string(target) + " HTTP/1.1\r\nHost: x\r\n" + std::string(headers) + "\r\n";
}

std::string post(std::string_view body) {
  return "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + std::string(body);
}

TEST(Server, answers_with_the_headers_that_every_answer_carries) {
  TestServer server({}, echo);
  const std::string answer = TestClient(server.port()).ask(get_line("/a"));
  EXPECT_EQ(status_of(answer), 200);
  EXPECT_EQ(body_of(answer), "GET /a ");
  EXPECT_EQ(header_of(answer, "Date"), "Tue, 09 Jul 2024 08:30:00 GMT");
  EXPECT_EQ(header_of(answer, "Content-Security-Policy"),
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            "frame-ancestors 'none'; form-action 'self'");
  EXPECT_EQ(header_of(answer, "X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(header_of(answer, "Referrer-Policy"), "no-referrer");
  EXPECT_EQ(header_of(answer, "Cross-Origin-Opener-Policy"), "same-origin");
  EXPECT_EQ(header_of(answer, "Cache-Control"), "no-store");
  EXPECT_TRUE(base::is_uuid(header_of(answer, "x-request-id")));
}

TEST(Server, takes_a_request_id_only_when_it_is_one) {
  TestServer server({}, echo);
  TestClient client(server.port());
  EXPECT_EQ(header_of(client.ask(get_line("/", "X-Request-Id: abc-1\r\n")), "x-request-id"),
            "abc-1");
  EXPECT_TRUE(
      base::is_uuid(header_of(client.ask(get_line("/", "X-Request-Id: a b\r\n")), "x-request-id")));
}

TEST(Server, keeps_the_connection_and_its_order) {
  TestServer server({}, echo);
  TestClient client(server.port());
  EXPECT_EQ(body_of(client.ask(get_line("/1"))), "GET /1 ");
  EXPECT_EQ(body_of(client.ask(post("two"))), "POST /p two");
  client.send(get_line("/3") + post("four") + get_line("/5"));
  EXPECT_EQ(body_of(client.receive()), "GET /3 ");
  EXPECT_EQ(body_of(client.receive()), "POST /p four");
  EXPECT_EQ(body_of(client.receive()), "GET /5 ");
}

TEST(Server, holds_an_answer_until_its_record_is_kept_and_serves_others_meanwhile) {
  const auto kept = std::make_shared<Hold>();
  const auto lost = std::make_shared<Hold>();
  ServerOptions one_worker;
  one_worker.workers = 1;
  TestServer server(one_worker, [&](Request& request) {
    Response response = echo(request);
    if (request.path == "/kept") response.hold = kept;
    if (request.path == "/lost") response.hold = lost;
    return response;
  });
  TestClient first(server.port());
  TestClient second(server.port());
  TestClient third(server.port());
  first.send(get_line("/kept"));
  second.send(get_line("/lost"));
  EXPECT_EQ(body_of(third.ask(get_line("/free"))), "GET /free ");
  kept->release(true);
  EXPECT_EQ(body_of(first.receive()), "GET /kept ");
  lost->release(false);
  EXPECT_EQ(status_of(second.receive()), 503);
}

TEST(Server, closes_when_asked_to_and_for_http_1_0) {
  TestServer server({}, echo);
  TestClient client(server.port());
  client.send(get_line("/1", "Connection: close\r\n"));
  EXPECT_EQ(header_of(client.receive_rest(), "Connection"), "close");
  TestClient old(server.port());
  old.send("GET /1 HTTP/1.0\r\n\r\n");
  EXPECT_EQ(body_of(old.receive_rest()), "GET /1 ");
}

TEST(Server, answers_a_sender_that_has_finished_sending) {
  TestServer server({}, echo);
  TestClient client(server.port());
  client.send(get_line("/1"));
  client.finish_sending();
  EXPECT_EQ(body_of(client.receive_rest()), "GET /1 ");
}

TEST(Server, takes_bodies_in_pieces_and_chunks) {
  TestServer server({}, echo);
  TestClient client(server.port());
  const std::string request = post("0123456789");
  client.send(request.substr(0, 20));
  client.send(request.substr(20, request.size() - 25));
  client.send(request.substr(request.size() - 5));
  EXPECT_EQ(body_of(client.receive()), "POST /p 0123456789");
  EXPECT_EQ(body_of(client.ask("PUT /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")),
            "PUT /c abcde");
}

TEST(Server, tells_the_sender_to_go_on) {
  TestServer server({}, echo);
  TestClient client(server.port());
  client.send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(status_of(client.receive()), 100);
  EXPECT_EQ(body_of(client.ask("ok")), "POST /p ok");
}

TEST(Server, answers_head_without_the_body) {
  TestServer server({}, echo);
  TestClient client(server.port());
  client.send("HEAD /abc HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(header_of(client.receive(true), "Content-Length"), "9");
  EXPECT_EQ(body_of(client.ask(get_line("/2"))), "GET /2 ");
}

TEST(Server, sends_answers_larger_than_the_sockets_buffers) {
  TestServer server({}, [](Request&) {
    return Response{200, "text/plain", std::string(8U << 20U, 'x'), {}};
  });
  TestClient client(server.port());
  client.send(get_line("/") + get_line("/"));
  EXPECT_EQ(body_of(client.receive()), std::string(8U << 20U, 'x'));
  EXPECT_EQ(body_of(client.receive()).size(), 8U << 20U);
}

TEST(Server, answers_what_a_handler_throws_without_its_text) {
  TestServer server({}, [](Request&) -> Response { throw std::runtime_error("marker"); });
  const std::string answer = TestClient(server.port()).ask(get_line("/"));
  EXPECT_EQ(status_of(answer), 500);
  EXPECT_EQ(answer.find("marker"), std::string::npos);
}

TEST(Server, never_lets_a_header_value_break_the_line) {
  TestServer server({}, [](Request&) {
    return Response{200, "", "", {{"Location", "/a\r\nX: y"}}};
  });
  EXPECT_EQ(status_of(TestClient(server.port()).ask(get_line("/"))), 500);
}

TEST(Server, logs_the_pattern_and_never_the_path) {
  std::ostringstream log;
  const auto before = spdlog::default_logger();
  spdlog::set_default_logger(std::make_shared<spdlog::logger>(
      "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(log)));
  {
    TestServer server({}, [](Request& r) {
      r.route = "/people/{id}";
      return echo(r);
    });
    TestClient(server.port()).ask(get_line("/people/marker?q=marker", "X-Request-Id: r-1\r\n"));
  }
  spdlog::set_default_logger(before);
  EXPECT_NE(log.str().find("access method=GET route=/people/{id} status=200 ms="),
            std::string::npos);
  EXPECT_NE(log.str().find("request=r-1"), std::string::npos);
  EXPECT_EQ(log.str().find("marker"), std::string::npos);
}

TEST(Server, finishes_what_runs_and_closes_what_waits_when_stopped) {
  std::promise<void> entered;
  std::promise<void> leave;
  ServerOptions options;
  options.linger_time = std::chrono::milliseconds(20);
  TestServer server(options, [&](Request& request) {
    if (request.path == "/slow") {
      entered.set_value();
      leave.get_future().wait();
    }
    return echo(request);
  });
  TestClient idle(server.port());
  EXPECT_EQ(status_of(idle.ask(get_line("/"))), 200);
  TestClient busy(server.port());
  busy.send(get_line("/slow"));
  entered.get_future().wait();
  server.server().stop();
  EXPECT_EQ(idle.receive_rest(), "");
  leave.set_value();
  const std::string answer = busy.receive_rest();
  EXPECT_EQ(body_of(answer), "GET /slow ");
  EXPECT_EQ(header_of(answer, "Connection"), "close");
  server.join();
}

TEST(Server, cuts_what_does_not_end_when_stopped) {
  ServerOptions options;
  options.stop_time = std::chrono::milliseconds(20);
  TestServer server(options, echo);
  TestClient half(server.port());
  TestClient other(server.port());
  half.send("GET /");
  EXPECT_EQ(status_of(other.ask(get_line("/"))), 200);
  server.server().stop();
  server.join();
  EXPECT_EQ(half.receive_rest(), "");
}

TEST(Server, says_why_it_cannot_listen) {
  TestServer first({}, echo);
  const auto clock = platform::system_clock();
  const auto random = platform::seeded_random(2);
  const ServerHooks hooks{echo, [](const Request&) { return size_t{1}; }, *clock, *random};
  ServerOptions options;
  options.port = first.port();
  EXPECT_EQ(Server::listen(options, hooks).error().rule, "server.port_taken");
  options.host = "nowhere";
  EXPECT_EQ(Server::listen(options, hooks).error().rule, "server.address");
}

TEST(HttpDate, is_in_the_form_of_the_standard) {
  EXPECT_EQ(http_date(base::Instant::parse("1994-11-06T08:49:37Z").value()),
            "Sun, 06 Nov 1994 08:49:37 GMT");
}

}  // namespace
}  // namespace http
