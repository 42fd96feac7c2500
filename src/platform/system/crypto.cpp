#include "platform/system/crypto.h"

#include <sodium.h>

#include "base/ensure.h"

namespace platform {

namespace {

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

constexpr char kKeyContext[] = "samsynV1";

}  // namespace

std::optional<Keys> Keys::from_master(std::string_view master) {
  ENSURE(sodium_init() >= 0);
  if (master.size() != crypto_kdf_KEYBYTES) return std::nullopt;
  Keys keys;
  keys.hash_key_.resize(crypto_generichash_KEYBYTES);
  keys.cipher_key_.resize(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
  crypto_kdf_derive_from_key(bytes_of(keys.hash_key_), keys.hash_key_.size(), 1, kKeyContext,
                             bytes_of(master));
  crypto_kdf_derive_from_key(bytes_of(keys.cipher_key_), keys.cipher_key_.size(), 2, kKeyContext,
                             bytes_of(master));
  return keys;
}

std::string Keys::blind_hash(std::string_view text) const {
  std::string out(crypto_generichash_BYTES, '\0');
  crypto_generichash(bytes_of(out), out.size(), bytes_of(text), text.size(),
                     reinterpret_cast<const unsigned char*>(hash_key_.data()), hash_key_.size());
  return out;
}

std::string Keys::encrypt(std::string_view plain, std::string_view context) const {
  constexpr size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  std::string out(kNonce + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
  randombytes_buf(out.data(), kNonce);
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      bytes_of(out) + kNonce, nullptr, bytes_of(plain), plain.size(), bytes_of(context),
      context.size(), nullptr, bytes_of(out), reinterpret_cast<const unsigned char*>(cipher_key_.data()));
  return out;
}

std::optional<std::string> Keys::decrypt(std::string_view cipher, std::string_view context) const {
  constexpr size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  constexpr size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
  if (cipher.size() < kNonce + kTag) return std::nullopt;
  std::string plain(cipher.size() - kNonce - kTag, '\0');
  const int broken = crypto_aead_xchacha20poly1305_ietf_decrypt(
      bytes_of(plain), nullptr, nullptr, bytes_of(cipher) + kNonce, cipher.size() - kNonce,
      bytes_of(context), context.size(), bytes_of(cipher),
      reinterpret_cast<const unsigned char*>(cipher_key_.data()));
  if (broken != 0) return std::nullopt;
  return plain;
}

std::string hash_password(std::string_view password) {
  ENSURE(sodium_init() >= 0);
  char out[crypto_pwhash_STRBYTES];
  const int failed = crypto_pwhash_str(out, password.data(), password.size(),
                                       crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                       crypto_pwhash_MEMLIMIT_INTERACTIVE);
  if (failed != 0) throw std::bad_alloc();
  return out;
}

bool password_matches(std::string_view password, std::string_view hash) {
  ENSURE(sodium_init() >= 0);
  const std::string text(hash);
  return crypto_pwhash_str_verify(text.c_str(), password.data(), password.size()) == 0;
}

std::string digest(std::string_view bytes) {
  std::string out(32, '\0');
  crypto_generichash(bytes_of(out), out.size(), bytes_of(bytes), bytes.size(), nullptr, 0);
  return out;
}

std::string sha256(std::string_view bytes) {
  std::string out(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(bytes_of(out), bytes_of(bytes), bytes.size());
  return out;
}

std::string to_hex(std::string_view bytes) {
  std::string out(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes_of(bytes), bytes.size());
  out.pop_back();
  return out;
}

namespace {

std::string base64(std::string_view bytes, int variant) {
  std::string out(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  sodium_bin2base64(out.data(), out.size(), bytes_of(bytes), bytes.size(), variant);
  out.pop_back();
  return out;
}

}  // namespace

std::string to_base64(std::string_view bytes) { return base64(bytes, sodium_base64_VARIANT_ORIGINAL); }

std::string to_base64url(std::string_view bytes) {
  return base64(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<std::string> from_base64url(std::string_view text) {
  constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string out(text.size(), '\0');
  size_t length = 0;
  const int failed = sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), text.data(),
                                       text.size(), nullptr, &length, nullptr, kVariant);
  if (failed != 0) return std::nullopt;
  out.resize(length);
  return out;
}

}  // namespace platform
