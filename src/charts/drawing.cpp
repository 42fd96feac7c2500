#include "charts/drawing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/ensure.h"
#include "base/markup.h"
#include "base/text.h"

namespace charts {

using base::escaped;

namespace {

constexpr std::array<Look, kLooksMax> kLooks = {{
    {"#6b7488", "", ""},
    {"#b3202c", "<path d='M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4' stroke='#fff' stroke-width='1'/>", "6 3"},
    {"#27406b", "<circle cx='4' cy='4' r='1' fill='#fff'/>", "2 3"},
    {"#06893a", "<path d='M0,4 h8' stroke='#fff' stroke-width='2'/>", "10 3 2 3"},
    {"#8a5a00", "<path d='M4,0 v8' stroke='#fff' stroke-width='1'/>", "12 4"},
    {"#7a3f91", "<path d='M0,0 l8,8' stroke='#fff' stroke-width='1'/>", "4 2 1 2"},
    {"#00757f", "<path d='M0,2 h8 M0,6 h8' stroke='#fff' stroke-width='1'/>", "8 2 2 2 2 2"},
    {"#3b3f46", "<path d='M0,4 h8 M4,0 v8' stroke='#fff' stroke-width='1'/>", "1 2"},
}};

const char* anchor_name(Anchor anchor) {
  return anchor == Anchor::start ? "start" : anchor == Anchor::middle ? "middle" : "end";
}

std::string title_of(std::string_view says) {
  return says.empty() ? std::string() : fmt::format("<title>{}</title>", escaped(says));
}

}  // namespace

const Look& look(size_t series) { return kLooks[series % kLooksMax]; }

double text_width(std::string_view text, double size) {
  return static_cast<double>(base::length(text)) * size * 0.58;
}

Lines broken(const std::string& text, double width) {
  const auto most = static_cast<size_t>(std::max(width / (13 * 0.58), 3.0));
  if (base::length(text) <= most) return {text, {}};
  size_t at = 0;  // where the second line begins
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != ' ' && text[i] != '/') continue;
    const std::string first = text.substr(0, text[i] == '/' ? i + 1 : i);
    if (base::length(first) <= most) at = i + 1;
  }
  if (at == 0) return {base::shortened(text, most), {}};
  const std::string first = text.substr(0, text[at - 1] == ' ' ? at - 1 : at);
  return {first, base::shortened(text.substr(at), most)};
}

void Drawing::text(double x, double y, std::string_view text, Anchor anchor, bool is_bold, double size) {
  body_ += fmt::format("<text x='{:.1f}' y='{:.1f}' text-anchor='{}'{}{}>{}</text>", x, y, anchor_name(anchor),
                       is_bold ? " font-weight='bold'" : "",
                       size == 13 ? std::string() : fmt::format(" font-size='{:.0f}'", size), escaped(text));
}

void Drawing::rect(double x, double y, double width, double height, size_t series, std::string_view says) {
  series_used_ = std::max(series_used_, series % kLooksMax + 1);
  const auto shape = [&](const std::string& fill, const std::string& inside) {
    return fmt::format("<rect x='{:.1f}' y='{:.1f}' width='{:.1f}' height='{:.1f}' fill='{}'>{}</rect>", x, y,
                       width, height, fill, inside);
  };
  const Look& it = look(series);
  body_ += shape(it.colour, title_of(says));
  if (it.pattern[0] != '\0') body_ += shape(fmt::format("url(#{}-p{})", id_, series % kLooksMax), title_of(says));
}

void Drawing::line(double x1, double y1, double x2, double y2, const char* colour, double stroke) {
  body_ += fmt::format("<path d='M{:.1f},{:.1f} L{:.1f},{:.1f}' stroke='{}' stroke-width='{:.1f}' fill='none'/>",
                       x1, y1, x2, y2, colour, stroke);
}

void Drawing::dot(double x, double y, double radius, bool is_filled) {
  body_ += fmt::format("<circle cx='{:.1f}' cy='{:.1f}' r='{:.1f}' {}/>", x, y, radius,
                       is_filled ? fmt::format("fill='{}'", kInk) : fmt::format("fill='#fff' stroke='{}'", kInkSoft));
}

void Drawing::stroke(std::string_view path, size_t series, double width) {
  const Look& it = look(series);
  body_ += fmt::format("<path d='{}' fill='none' stroke='{}' stroke-width='{:.1f}'{}/>", path, it.colour, width,
                       it.dash[0] == '\0' ? std::string() : fmt::format(" stroke-dasharray='{}'", it.dash));
}

void Drawing::faint(std::string_view path) {
  body_ += fmt::format("<path d='{}' fill='none' stroke='{}' stroke-width='1'/>", path, kGrid);
}

void Drawing::area(std::string_view path, size_t series, double opacity, std::string_view says) {
  body_ += fmt::format("<path d='{}' fill='{}' fill-opacity='{:.2f}'>{}</path>", path, look(series).colour,
                       opacity, title_of(says));
}

double Drawing::legend(double x, double y, const std::vector<std::string>& names, bool as_lines,
                       size_t first_series) {
  double at = x;
  double top = y;
  for (size_t i = 0; i < names.size(); ++i) {
    const double needs = 28 + text_width(names[i]) + 16;
    if (at > x && at + needs > width_) {
      at = x;
      top += 20;
    }
    if (as_lines)
      stroke(fmt::format("M{:.1f},{:.1f} h22", at, top + 8), first_series + i);
    else
      rect(at, top + 1, 22, 13, first_series + i);
    text(at + 28, top + 12, names[i]);
    at += needs;
  }
  return top + 26;
}

std::string Drawing::finish(double height, std::string_view title, std::string_view description) const {
  std::string patterns;
  for (size_t i = 0; i < series_used_; ++i) {
    if (kLooks[i].pattern[0] == '\0') continue;
    patterns += fmt::format("<pattern id='{}-p{}' width='8' height='8' patternUnits='userSpaceOnUse'>{}</pattern>",
                            id_, i, kLooks[i].pattern);
  }
  return fmt::format(
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {0} {1:.0f}' width='{0}' height='{1:.0f}' role='img' "
      "aria-labelledby='{2}-t {2}-d' font-family='sans-serif' font-size='13' fill='{5}'><title "
      "id='{2}-t'>{3}</title>"
      "<desc id='{2}-d'>{4}</desc><defs>{6}</defs>{7}</svg>",
      width_, height, id_, escaped(title), escaped(description), kInk, patterns, body_);
}

}  // namespace charts
