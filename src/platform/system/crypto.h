// Keys and what is made with them, by libsodium. Threading: any thread; hash_password is slow on purpose
// (tens of milliseconds, 64 MiB) and is not for a thread that others wait for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace platform {

// Keys of an installation, made from one master key of 32 bytes.
class Keys {
 public:
  // Empty unless `master` is 32 bytes.
  static std::optional<Keys> from_master(std::string_view master);

  // The same input gives the same 32 bytes, and nobody without the key can tell which input gave them.
  std::string blind_hash(std::string_view text) const;
  // Authenticated encryption (XChaCha20-Poly1305) bound to `context`; every call gives other bytes.
  std::string encrypt(std::string_view plain, std::string_view context) const;
  // Empty when the bytes were not made by this key for this context.
  std::optional<std::string> decrypt(std::string_view cipher, std::string_view context) const;

 private:
  std::string hash_key_;
  std::string cipher_key_;
};

// Argon2id with its parameters in the text; `interactive` cost.
std::string hash_password(std::string_view password);
bool password_matches(std::string_view password, std::string_view hash);

// BLAKE2b-256: for session tokens, file digests and the seal of the access record.
std::string digest(std::string_view bytes);
// SHA-256, for what others are to check with their own tools.
std::string sha256(std::string_view bytes);
std::string to_hex(std::string_view bytes);
std::string to_base64(std::string_view bytes);  // as data: addresses have it
std::string to_base64url(std::string_view bytes);
// Nothing for what is not such text.
std::optional<std::string> from_base64url(std::string_view text);

}  // namespace platform
