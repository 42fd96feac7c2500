#include "platform/http/assets.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/text.h"
#include "platform/http/compress.h"
#include "platform/system/crypto.h"

namespace http {

namespace {

constexpr std::uintmax_t kMaxBytes = std::uintmax_t{64} << 20U;
constexpr size_t kEtagLength = 22;

struct FileType {
  std::string_view extension;
  std::string_view content_type;
  bool compressible;
};

constexpr std::array kTypes = {
    FileType{"html", "text/html; charset=utf-8", true},
    FileType{"js", "text/javascript; charset=utf-8", true},
    FileType{"mjs", "text/javascript; charset=utf-8", true},
    FileType{"css", "text/css; charset=utf-8", true},
    FileType{"json", "application/json", true},
    FileType{"map", "application/json", true},
    FileType{"webmanifest", "application/manifest+json", true},
    FileType{"svg", "image/svg+xml", true},
    FileType{"txt", "text/plain; charset=utf-8", true},
    FileType{"png", "image/png", false},
    FileType{"jpg", "image/jpeg", false},
    FileType{"webp", "image/webp", false},
    FileType{"ico", "image/x-icon", false},
    FileType{"woff2", "font/woff2", false},
    FileType{"woff", "font/woff", false},
};

std::string_view extension_of(std::string_view path) {
  const size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

FileType type_of(std::string_view path) {
  const std::string extension = base::lower_ascii(extension_of(path));
  const auto at = std::find_if(kTypes.begin(), kTypes.end(),
                               [&](const FileType& type) { return type.extension == extension; });
  return at == kTypes.end() ? FileType{"", "application/octet-stream", false} : *at;
}

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

std::string content_of(const std::map<std::string, std::string>& files, const std::string& name) {
  const auto at = files.find(name);
  return at == files.end() ? std::string() : at->second;
}

bool is_compressed_form(const std::map<std::string, std::string>& files, std::string_view name) {
  const std::string_view extension = extension_of(name);
  if (extension != "br" && extension != "gz") return false;
  return files.count(std::string(name.substr(0, name.size() - 3))) > 0;
}

bool is_api(std::string_view path) { return path == "/api" || starts_with(path, "/api/"); }

Response not_found(const Request& request) {
  return problem({base::ErrorCode::not_found, "request.no_such_path", {}}, request.request_id);
}

bool matches_etag(std::string_view if_none_match, std::string_view etag) {
  for (const std::string& part : base::split(if_none_match, ',')) {
    std::string candidate = base::trim(part);
    if (starts_with(candidate, "W/")) candidate.erase(0, 2);
    if (candidate == etag || candidate == "*") return true;
  }
  return false;
}

}  // namespace

bool accepts_encoding(std::string_view accept_encoding, std::string_view coding) {
  for (const std::string& part : base::split(accept_encoding, ',')) {
    const auto pieces = base::split(base::lower_ascii(part), ';');
    if (base::trim(pieces.front()) != coding) continue;
    const std::string weight = pieces.size() > 1 ? base::trim(pieces[1]) : "";
    return weight.find_first_not_of("0.", starts_with(weight, "q=") ? 2 : 0) != std::string::npos ||
           weight.empty();
  }
  return false;
}

base::Result<Assets> Assets::load(const std::string& folder) {
  namespace fs = std::filesystem;
  std::map<std::string, std::string> files;
  std::uintmax_t total = 0;
  std::error_code error;
  for (auto at = fs::recursive_directory_iterator(folder, error);
       !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    if (!at->is_regular_file() || at->is_symlink()) continue;
    total += at->file_size();
    if (total > kMaxBytes) return base::Error{base::ErrorCode::too_large, "assets.too_large", {}};
    std::ostringstream content;
    content << std::ifstream(at->path(), std::ios::binary).rdbuf();
    files[fs::relative(at->path(), folder).generic_string()] = std::move(content).str();
  }
  return from_files(files);
}

base::Result<Assets> Assets::from_files(const std::map<std::string, std::string>& files) {
  if (files.count("index.html") == 0) {
    return base::Error{base::ErrorCode::not_found, "assets.no_index", {}};
  }
  Assets assets;
  for (const auto& [name, content] : files) {
    if (is_compressed_form(files, name)) continue;
    const FileType type = type_of(name);
    File file;
    file.content_type = type.content_type;
    file.etag = platform::to_base64url(platform::digest(content)).substr(0, kEtagLength);
    file.plain = content;
    file.brotli = content_of(files, name + ".br");
    file.gzip = content_of(files, name + ".gz");
    if (type.compressible && file.brotli.empty()) file.brotli = http::brotli(content);
    if (type.compressible && file.gzip.empty()) file.gzip = http::gzip(content);
    assets.files_.emplace("/" + name, std::move(file));
  }
  return assets;
}

const Assets::File* Assets::find(std::string_view path) const {
  if (const auto at = files_.find(path); at != files_.end()) return &at->second;
  if (is_api(path) || starts_with(path, "/assets/") || !extension_of(path).empty()) return nullptr;
  return &files_.find("/index.html")->second;
}

Response Assets::serve(const Request& request) const {
  const auto path = percent_decode(request.path, false);
  const File* file = path ? find(*path) : nullptr;
  if (file == nullptr) return not_found(request);
  if (request.method != Method::get) {
    Response refused = protocol_problem(405, request.request_id);
    refused.headers.emplace_back("Allow", "GET, HEAD");
    return refused;
  }
  const std::string_view accepted = request.header("accept-encoding");
  const bool use_brotli = !file->brotli.empty() && accepts_encoding(accepted, "br");
  const bool use_gzip = !use_brotli && !file->gzip.empty() && accepts_encoding(accepted, "gzip");
  const std::string coding = use_brotli ? "br" : use_gzip ? "gzip" : "";
  const std::string etag = '"' + file->etag + (coding.empty() ? "" : "-" + coding) + '"';
  Response response;
  response.content_type = file->content_type;
  response.headers = {{"ETag", etag}, {"Vary", "Accept-Encoding"}};
  response.headers.emplace_back("Cache-Control", starts_with(*path, "/assets/")
                                                     ? "public, max-age=31536000, immutable"
                                                     : "no-cache");
  if (matches_etag(request.header("if-none-match"), etag)) {
    response.status = 304;
    return response;
  }
  if (!coding.empty()) response.headers.emplace_back("Content-Encoding", coding);
  response.body = use_brotli ? file->brotli : use_gzip ? file->gzip : file->plain;
  return response;
}

}  // namespace http
