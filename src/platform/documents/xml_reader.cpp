#include "platform/documents/xml_reader.h"

#include <memory>
#include <type_traits>

#include <expat.h>

namespace platform {

namespace {

using base::Error;
using base::ErrorCode;

constexpr int kDepthMax = 64;

std::string_view local_name(const char* name) {
  const std::string_view whole(name);
  const size_t colon = whole.rfind(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

struct Reading {
  XmlHandler* handler;
  XML_Parser parser;
  int depth = 0;
  bool doctype = false;
};

Reading& reading(void* user) { return *static_cast<Reading*>(user); }

void on_start(void* user, const char* name, const char** attributes) {
  if (++reading(user).depth > kDepthMax) {
    XML_StopParser(reading(user).parser, XML_FALSE);
    return;
  }
  reading(user).handler->start(local_name(name), XmlAttributes(attributes));
}

void on_end(void* user, const char* name) {
  --reading(user).depth;
  reading(user).handler->end(local_name(name));
}

void on_text(void* user, const char* text, int size) {
  reading(user).handler->text({text, static_cast<size_t>(size)});
}

void on_doctype(void* user, const char*, const char*, const char*, int) {
  reading(user).doctype = true;
  XML_StopParser(reading(user).parser, XML_FALSE);
}

Error damaged(const Reading& reading) {
  return {ErrorCode::invalid_input, reading.doctype ? "xlsx.doctype" : "xlsx.damaged", {}};
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
  for (const char** pair = pairs_; *pair; pair += 2) {
    if (local_name(pair[0]) == name) return pair[1];
  }
  return {};
}

base::Status read_xml(ZipArchive& archive, const std::string& part, XmlHandler& handler) {
  using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)>;
  const Parser parser(XML_ParserCreate(nullptr), &XML_ParserFree);
  ENSURE(parser != nullptr);
  Reading state{&handler, parser.get()};
  XML_SetUserData(parser.get(), &state);
  XML_SetElementHandler(parser.get(), on_start, on_end);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
  bool readable = true;
  TRY(archive.read(part, [&](std::string_view piece) {
    readable =
        XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), 0) == XML_STATUS_OK;
    return readable && handler.status().has_value();
  }));
  TRY(handler.status());
  if (!readable || XML_Parse(parser.get(), "", 0, 1) != XML_STATUS_OK) return damaged(state);
  return handler.status();
}

}  // namespace platform
