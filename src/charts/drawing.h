// What every diagram is drawn with: an <svg> of plain shapes, the same bytes on the page and in a
// document. Colours stand out from white paper by 3:1 and differ in lightness, and each goes with a
// pattern or a dash of its own, so that no series is told apart by colour alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charts {

// In user units; text is 13 high. Wide fills a sheet of paper, a card stands beside another on a page, narrow
// fills a telephone.
inline constexpr int kWide = 720;
inline constexpr int kCard = 500;
inline constexpr int kNarrow = 340;
inline constexpr bool is_narrow(int width) { return width < kCard; }

inline constexpr size_t kLooksMax = 8;
inline constexpr const char* kInk = "#23262a";
inline constexpr const char* kInkSoft = "#565d66";
inline constexpr const char* kGrid = "#d8dce2";

struct Look {
  const char* colour;
  const char* pattern;  // content of an 8 by 8 tile, white on the colour; empty: plain
  const char* dash;     // of a line
};
const Look& look(size_t series);

// Estimated for a sans serif of that height; never too small for ordinary text.
double text_width(std::string_view text, double size = 13);

// Broken at spaces and after strokes into lines of at most so many units, at most two; the rest is cut with "…".
struct Lines {
  std::string first;
  std::string second;
};
Lines broken(const std::string& text, double width);

// A place on an axis.
struct Tick {
  double at = 0;
  std::string label;
};

enum class Anchor { start, middle, end };

class Drawing {
 public:
  // `id` makes the ids of its parts unique in a document: a letter, then letters, digits and hyphens.
  Drawing(std::string id, int width) : id_(std::move(id)), width_(width) {}

  int width() const { return width_; }
  void text(double x, double y, std::string_view text, Anchor anchor = Anchor::start, bool is_bold = false,
            double size = 13);
  // `says` is shown where the pointer rests; may be empty.
  void rect(double x, double y, double width, double height, size_t series, std::string_view says = {});
  void line(double x1, double y1, double x2, double y2, const char* colour = kGrid, double stroke = 1);
  // A filled dot, or a ring.
  void dot(double x, double y, double radius, bool is_filled);
  // SVG path data, stroked by the series' colour and dash.
  void stroke(std::string_view path, size_t series, double width = 2);
  // SVG path data, thin and light: what stands behind.
  void faint(std::string_view path);
  // Filled by the series' colour, transparent; `says` as above.
  void area(std::string_view path, size_t series, double opacity, std::string_view says = {});
  // A row of names with their looks from x on, broken into lines; gives the y below it.
  double legend(double x, double y, const std::vector<std::string>& names, bool as_lines = false,
                size_t first_series = 0);

  // The element, `title` and `description` (the figures in words) for who cannot see it.
  std::string finish(double height, std::string_view title, std::string_view description) const;

 private:
  std::string id_;
  int width_;
  size_t series_used_ = 0;
  std::string body_;
};

}  // namespace charts
