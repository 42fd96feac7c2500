#include "platform/http/json_pretty.h"

namespace http {

namespace {

class Layout {
 public:
  explicit Layout(std::string_view text) : text_(text) {}

  std::string run() {
    for (at_ = 0; at_ < text_.size(); ++at_) step(text_[at_]);
    return std::move(out_);
  }

 private:
  void step(char c) {
    switch (c) {
      case '"': return copy_text();
      case '{':
      case '[': return open(c);
      case '}':
      case ']':
        --level_;
        new_line();
        out_ += c;
        return;
      case ',': out_ += c; return new_line();
      case ':': out_ += ": "; return;
      default: out_ += c; return;
    }
  }

  void copy_text() {
    const size_t start = at_++;
    while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2U : 1U;
    out_.append(text_, start, at_ - start + 1);
  }

  void open(char c) {
    out_ += c;
    const char close = c == '{' ? '}' : ']';
    if (at_ + 1 < text_.size() && text_[at_ + 1] == close) {
      out_ += close;
      ++at_;
      return;
    }
    ++level_;
    new_line();
  }

  void new_line() {
    out_ += '\n';
    out_.append(2 * level_, ' ');
  }

  std::string_view text_;
  std::string out_;
  size_t at_ = 0;
  size_t level_ = 0;
};

}  // namespace

std::string pretty_json(std::string_view compact) { return Layout(compact).run(); }

}  // namespace http
