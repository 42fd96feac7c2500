// Which cells of an edition are hidden, and what can be said of each.
// Threading: one object, one thread.
#pragma once

#include <map>
#include <memory>

#include "analysis/hidden_counts.h"
#include "analysis/suppression_cells.h"

namespace analysis {

class Hiding {
 public:
  // Of the edition's tables only some are published, beside all earlier ones. The cells outlive this.
  Hiding(const EditionCells& cells, const std::vector<char>& published, const Concealment& wanted);

  // Hides the small counts only.
  void hide_small();
  // Hides the small counts and as many more as conceal them; false: however much is hidden, a small count is
  // deduced.
  bool hide();

  bool is_hidden(int cell) const { return hidden_[index(cell)] != 0; }
  // Every cell that is to be concealed is.
  bool is_safe();
  // Of a hidden cell.
  CountRange range(int cell);

 private:
  static size_t index(int cell) { return static_cast<size_t>(cell); }
  bool is_small(int cell) const;
  bool must_be_concealed(int cell) const;
  bool may_be_hidden(int cell) const {
    return changeable_[index(cell)] && !hidden_[index(cell)] && !useless_[index(cell)];
  }
  std::vector<int> all_of(const CellSum& sum) const;
  std::vector<int> ordered_to_conceal() const;

  // A way to change hidden counts that no sum sees: so much to each, and as often as no count becomes negative.
  struct Move {
    std::vector<std::pair<int, std::int64_t>> steps;  // cell and what is added
    std::int64_t forth = 0;                           // how often it can be done
    std::int64_t back = 0;                            // and undone
    int barred = 0;                                   // steps of cells that are shown: not a move as it stands
  };
  void set_hidden(int cell, bool hidden);
  bool is_known_to_be_concealed(int cell) const;
  bool is_concealed(const std::vector<int>& cells, size_t place);
  void remember(const std::vector<int>& cells, const WholeNumbers& solution);

  bool close_lone_sums(bool& possible);
  bool has_open_lone_sum() const;
  std::optional<int> lone(const CellSum& sum) const;
  std::optional<int> first_exposed();
  bool help(int exposed);
  bool give_up(int exposed);
  void show_again();

  // Hidden cells that sums tie together, and what is known of their counts.
  std::vector<std::vector<int>> groups() const;
  HiddenCounts& counts_of(const std::vector<int>& cells);
  bool is_safe(const std::vector<int>& cells);
  SumRow row(const CellSum& sum, const std::vector<int>& cells) const;

  const EditionCells& all_;
  Concealment wanted_;
  std::vector<const CellSum*> sums_;         // that hold between what is published
  std::vector<std::vector<int>> sums_with_;  // by cell: indices of sums_
  std::vector<char> stands_, changeable_, hidden_, useless_;
  std::vector<Move> moves_;
  std::vector<std::vector<std::pair<size_t, std::int64_t>>> moves_of_;  // by cell: index of moves_, and its step
  std::map<std::vector<int>, std::unique_ptr<HiddenCounts>> known_;     // by a group's cells
};

}  // namespace analysis
