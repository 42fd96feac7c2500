// The built web application, kept in memory and served compressed.
// Threading: serve from any thread; nothing changes after loading.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "platform/http/message.h"

namespace http {

class Assets {
 public:
  // Reads every file under `folder`; links are not followed. `x.js.br` and `x.js.gz` beside `x.js`
  // are taken as its compressed forms; where there are none they are made. Rules:
  // `assets.no_index` (no index.html there), `assets.too_large` (more than 64 MiB).
  static base::Result<Assets> load(const std::string& folder);
  // By path under the folder, for example `assets/index-1a2b.js`.
  static base::Result<Assets> from_files(const std::map<std::string, std::string>& files);

  // Files under /assets/ carry their hash in the name and never change; all else is asked for anew
  // each time (ETag). A path that is neither a file nor under /api and has no file extension is a
  // page of the application and gets index.html. Only names that were loaded can be had.
  Response serve(const Request& request) const;

 private:
  struct File {
    std::string content_type;
    std::string etag;
    std::string plain;
    std::string brotli;  // empty: not worth it
    std::string gzip;
  };

  const File* find(std::string_view path) const;

  std::map<std::string, File, std::less<>> files_;
};

// Whether `coding` is accepted; a weight of zero refuses it.
bool accepts_encoding(std::string_view accept_encoding, std::string_view coding);

}  // namespace http
