// Reads an XML part event by event. Document type declarations, and with them entities, are
// refused.
#pragma once

#include <string>
#include <string_view>

#include "platform/documents/zip_archive.h"

namespace platform {

// Attributes of the element being started; valid only during the call.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  // By local name; empty where there is none.
  std::string_view operator[](std::string_view name) const;

 private:
  const char** pairs_;
};

// Element names come without their prefix.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;
  // Asked between pieces; an error stops the reading.
  virtual base::Status status() const { return base::done(); }
};

// Rules: xlsx.damaged, xlsx.doctype, those of ZipArchive::read and the handler's own.
base::Status read_xml(ZipArchive& archive, const std::string& part, XmlHandler& handler);

}  // namespace platform
