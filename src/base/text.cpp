#include "base/text.h"

#include <memory>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include "base/ensure.h"

namespace base {

namespace {

using icu::UnicodeString;

UnicodeString nfc(const UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
  ENSURE(U_SUCCESS(status));
  UnicodeString out = normalizer->normalize(text, status);
  ENSURE(U_SUCCESS(status));
  return out;
}

UnicodeString nfd(const UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* normalizer = icu::Normalizer2::getNFDInstance(status);
  ENSURE(U_SUCCESS(status));
  UnicodeString out = normalizer->normalize(text, status);
  ENSURE(U_SUCCESS(status));
  return out;
}

UnicodeString from(std::string_view text) {
  return UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string to(const UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

bool is_swedish_letter(UChar32 c) { return c == 0xE5 || c == 0xE4 || c == 0xF6; }

void append_base_letters(UnicodeString& out, UChar32 c) {
  const UnicodeString parts = nfd(UnicodeString(c));
  for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 part = parts.char32At(i);
    const auto type = u_charType(part);
    if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK) out.append(part);
  }
}

const icu::Collator& swedish() {
  static thread_local const std::unique_ptr<icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("sv"), status));
    ENSURE(U_SUCCESS(status));
    return made;
  }();
  return *collator;
}

}  // namespace

bool is_utf8(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t size = 0;
  u_strFromUTF8(nullptr, 0, &size, text.data(), static_cast<int32_t>(text.size()), &status);
  return status != U_INVALID_CHAR_FOUND;
}

std::string tidy_line(std::string_view text) {
  const UnicodeString composed = nfc(from(text));
  UnicodeString out;
  bool gap = false;
  for (int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
    const UChar32 c = composed.char32At(i);
    if (u_isUWhiteSpace(c) || u_iscntrl(c)) {
      gap = !out.isEmpty();
      continue;
    }
    if (gap) out.append(static_cast<UChar32>(' '));
    gap = false;
    out.append(c);
  }
  return to(out);
}

std::string tidy_text(std::string_view text) {
  const std::string composed = to(nfc(from(text)));
  std::string out;
  out.reserve(composed.size());
  for (size_t i = 0; i < composed.size(); ++i) {
    if (composed[i] == '\r') {
      if (i + 1 < composed.size() && composed[i + 1] == '\n') continue;
      out += '\n';
    } else {
      out += composed[i];
    }
  }
  const size_t last = out.find_last_not_of(" \t\n");
  out.resize(last == std::string::npos ? 0 : last + 1);
  return out;
}

std::string fold(std::string_view text) {
  UnicodeString folded = nfc(from(text)).foldCase();
  folded = nfc(folded);
  UnicodeString out;
  for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
    const UChar32 c = folded.char32At(i);
    if (is_swedish_letter(c)) {
      out.append(c);
    } else {
      append_base_letters(out, c);
    }
  }
  return to(out);
}

std::string sort_key(std::string_view text) {
  const UnicodeString wide = from(text);
  const auto& collator = swedish();
  const int32_t size = collator.getSortKey(wide, nullptr, 0);
  std::vector<uint8_t> key(static_cast<size_t>(size));
  collator.getSortKey(wide, key.data(), size);
  static constexpr char kHex[] = "0123456789abcdef";
  std::string out;
  for (const uint8_t byte : key) {
    if (byte == 0) break;
    out += kHex[byte >> 4];
    out += kHex[byte & 15];
  }
  return out;
}

size_t length(std::string_view text) { return static_cast<size_t>(from(text).countChar32()); }

std::string beginning(std::string_view text, size_t letters) {
  size_t at = 0;
  for (size_t count = 0; at < text.size(); ++at) {
    const bool starts_one = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (starts_one && count++ == letters) break;
  }
  return std::string(text.substr(0, at));
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  size_t from_at = 0;
  while (true) {
    const size_t at = text.find(separator, from_at);
    parts.emplace_back(text.substr(from_at, at == std::string_view::npos ? at : at - from_at));
    if (at == std::string_view::npos) return parts;
    from_at = at + 1;
  }
}

std::string trim(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

}  // namespace base
