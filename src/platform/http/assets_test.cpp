#include "platform/http/assets.h"

#include <zlib.h>

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "platform/http/compress.h"

namespace http {
namespace {

const std::string kScript(5000, 's');

Assets sample() {
  return std::move(Assets::from_files({{"index.html", "<html>" + std::string(500, 'i')},
                                       {"assets/app-1a.js", kScript},
                                       {"assets/made.css", "plain css"},
                                       {"assets/made.css.br", "ready brotli"},
                                       {"logo.png", "png"}})
                       .value());
}

Response ask(std::string_view target, Pairs headers = {}, Method method = Method::get) {
  static const Assets assets = sample();
  return assets.serve(make_request(method, target, {}, std::move(headers)));
}

std::string header_of(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

std::string unzip(const std::string& zipped, size_t size) {
  std::string in = zipped;
  std::string out(size, '\0');
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
  stream.next_in = static_cast<Bytef*>(static_cast<void*>(in.data()));
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = static_cast<Bytef*>(static_cast<void*>(out.data()));
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  inflateEnd(&stream);
  return out;
}

TEST(Assets, are_kept_for_ever_when_hashed_and_asked_anew_otherwise) {
  const Response script = ask("/assets/app-1a.js");
  EXPECT_EQ(script.body, kScript);
  EXPECT_EQ(script.content_type, "text/javascript; charset=utf-8");
  EXPECT_EQ(header_of(script, "Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(header_of(ask("/index.html"), "Cache-Control"), "no-cache");
  EXPECT_EQ(ask("/logo.png").content_type, "image/png");
}

TEST(Assets, are_compressed_as_the_receiver_accepts) {
  const Response brotlied = ask("/assets/app-1a.js", {{"accept-encoding", "gzip, deflate, br"}});
  EXPECT_EQ(header_of(brotlied, "Content-Encoding"), "br");
  EXPECT_LT(brotlied.body.size(), 100u);
  const Response zipped = ask("/assets/app-1a.js", {{"accept-encoding", "br;q=0, GZIP;q=0.5"}});
  EXPECT_EQ(header_of(zipped, "Content-Encoding"), "gzip");
  EXPECT_EQ(unzip(zipped.body, kScript.size()), kScript);
  EXPECT_NE(header_of(zipped, "ETag"), header_of(brotlied, "ETag"));
  EXPECT_EQ(header_of(zipped, "Vary"), "Accept-Encoding");
  EXPECT_EQ(ask("/logo.png", {{"accept-encoding", "br"}}).body, "png");
}

TEST(Assets, use_what_was_compressed_before) {
  EXPECT_EQ(ask("/assets/made.css", {{"accept-encoding", "br"}}).body, "ready brotli");
  EXPECT_EQ(ask("/assets/made.css").body, "plain css");
  EXPECT_EQ(ask("/assets/made.css.br").status, 404);
}

TEST(Assets, are_not_sent_again_unchanged) {
  const std::string etag = header_of(ask("/"), "ETag");
  const Response again = ask("/", {{"if-none-match", "\"x\", W/" + etag}});
  EXPECT_EQ(again.status, 304);
  EXPECT_EQ(again.body, "");
  EXPECT_EQ(header_of(again, "ETag"), etag);
  EXPECT_EQ(ask("/", {{"if-none-match", "\"x\""}}).status, 200);
}

TEST(Assets, give_the_application_for_its_own_pages_only) {
  const std::string index = ask("/index.html").body;
  EXPECT_EQ(ask("/").body, index);
  EXPECT_EQ(ask("/people/0190a0b0-0000-7000-8000-000000000001").body, index);
  EXPECT_EQ(ask("/apiary").body, index);
  for (const char* target :
       {"/api", "/api/2281/people", "/favicon.ico", "/assets/", "/assets/x", "/../etc/passwd.txt",
        "/%2e%2e/secret.txt", "/assets/..%2fapp-1a.js"}) {
    EXPECT_EQ(ask(target).status, 404) << target;
  }
}

TEST(Assets, cannot_be_written) {
  const Response refused = ask("/", {}, Method::post);
  EXPECT_EQ(refused.status, 405);
  EXPECT_EQ(header_of(refused, "Allow"), "GET, HEAD");
}

TEST(Assets, are_read_from_a_folder_without_following_links) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::path(testing::TempDir()) / "samsyn_assets_test";
  fs::remove_all(folder);
  fs::create_directories(folder / "assets");
  EXPECT_EQ(Assets::load(folder).error().rule, "assets.no_index");
  std::ofstream(folder / "index.html") << "index";
  std::ofstream(folder / "assets" / "a.js") << "script";
  fs::create_symlink("/etc/hostname", folder / "linked.txt");
  const auto assets = Assets::load(folder);
  ASSERT_TRUE(assets);
  EXPECT_EQ(assets->serve(make_request(Method::get, "/assets/a.js")).body, "script");
  EXPECT_EQ(assets->serve(make_request(Method::get, "/linked.txt")).status, 404);
  fs::remove_all(folder);
  EXPECT_EQ(Assets::load(folder).error().rule, "assets.no_index");
}

TEST(AcceptsEncoding, reads_weights) {
  EXPECT_TRUE(accepts_encoding("gzip, br;q=0.1", "br"));
  EXPECT_FALSE(accepts_encoding("gzip, br;q=0.0", "br"));
  EXPECT_FALSE(accepts_encoding("", "br"));
  EXPECT_FALSE(accepts_encoding("brx", "br"));
}

TEST(Compression, is_left_out_where_it_does_not_help) {
  EXPECT_EQ(brotli("x"), "");
  EXPECT_EQ(gzip("x"), "");
}

}  // namespace
}  // namespace http
