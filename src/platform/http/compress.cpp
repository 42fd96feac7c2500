#include "platform/http/compress.h"

#include <zlib.h>

#include <brotli/encode.h>

#include <algorithm>

#include "base/ensure.h"

namespace http {

namespace {

// A web application is compressed while its users wait for the server to start.
constexpr int kBrotliQuality = 5;
constexpr int kGzipLevel = 6;
constexpr int kGzipWindow = 15 + 16;  // zlib: 15 bits, and a gzip header
constexpr int kGzipMemory = 8;

}  // namespace

std::string brotli(std::string_view bytes) {
  std::string out(BrotliEncoderMaxCompressedSize(bytes.size()), '\0');
  size_t size = out.size();
  std::string in(bytes);
  const auto* from = static_cast<const std::uint8_t*>(static_cast<const void*>(in.data()));
  auto* to = static_cast<std::uint8_t*>(static_cast<void*>(out.data()));
  ENSURE(BrotliEncoderCompress(kBrotliQuality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, in.size(),
                               from, &size, to) == BROTLI_TRUE);
  if (size >= bytes.size()) return {};
  out.resize(size);
  return out;
}

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  ENSURE(deflateInit2(&stream, kGzipLevel, Z_DEFLATED, kGzipWindow, kGzipMemory,
                      Z_DEFAULT_STRATEGY) == Z_OK);
  std::string in(bytes);
  std::string out(deflateBound(&stream, in.size()), '\0');
  stream.next_in = static_cast<Bytef*>(static_cast<void*>(in.data()));
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = static_cast<Bytef*>(static_cast<void*>(out.data()));
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  ENSURE(result == Z_STREAM_END);
  return out.size() < bytes.size() ? out : std::string();
}

}  // namespace http
