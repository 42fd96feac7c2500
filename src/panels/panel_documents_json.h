// The documents of a page of panels, in every format.
#pragma once

#include <functional>

#include "base/names.h"
#include "panels/figure_panel_json.h"
#include "panels/panel_document.h"
#include "panels/shown_json.h"
#include "platform/http/router.h"

namespace panels {

using MakeDocument = std::function<base::Result<PanelDocument>(const http::Request& request, Language language)>;

// path.pdf, path.xlsx and path.csv; `with` puts the question's own parameters into the operation. The document is
// made after the unit of work: a PDF takes a second, and no connection waits for it.
template <class With>
void add_panel_documents(http::Router& router, const std::string& path, const char* summary, const char* tag,
                         With with, MakeDocument make) {
  for (const auto& [value, name] : kFormatNames) {
    const Format format = value;
    auto builder = http::get(path + "." + std::string(name));
    with(with_language(builder)).summary(summary).tag(tag).returns_file(std::string(content_type(format)));
    router.add(builder.handle([make, format](const http::Request& request) -> base::Result<http::Response> {
      const Language language = shown_of(request).language;
      TRY_ASSIGN(const PanelDocument document, make(request, language));
      TRY_ASSIGN(std::string bytes, panel_document(document, format, language));
      return http::attachment(std::string(content_type(format)), std::move(bytes),
                              document.file_stem + "." + base::name_of(format));
    }));
  }
}

}  // namespace panels
