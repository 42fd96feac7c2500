#include "analysis/hiding.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace analysis {

Hiding::Hiding(const EditionCells& cells, const std::vector<char>& published, const Concealment& wanted)
    : all_(cells), wanted_(wanted), sums_with_(cells.cells.size()), moves_of_(cells.cells.size()) {
  const auto any = [&](const std::vector<int>& tables) {
    return std::any_of(tables.begin(), tables.end(), [&](int table) { return published[index(table)] != 0; });
  };
  for (const EditionCell& cell : cells.cells) {
    const bool is_new = any(cell.tables), earlier = cell.shown_earlier || cell.hidden_earlier;
    stands_.push_back(is_new || earlier);
    changeable_.push_back(is_new && !earlier);
    hidden_.push_back(!stands_.back() || cell.hidden_earlier);
    useless_.push_back(0);
  }
  for (const CellSum& sum : cells.sums) {
    if (!sum.always && !any(sum.tables)) continue;
    for (const int cell : all_of(sum)) sums_with_[index(cell)].push_back(static_cast<int>(sums_.size()));
    sums_.push_back(&sum);
  }
}

bool Hiding::is_small(int cell) const {
  const EditionCell& it = all_.cells[index(cell)];
  const std::int64_t fewest = it.people.value_or(it.count);
  return fewest < wanted_.threshold && (it.count > 0 || wanted_.zeros_are_small);
}

// What is only implied and not small may be deduced: it could as well be shown.
bool Hiding::must_be_concealed(int cell) const {
  return hidden_[index(cell)] && (stands_[index(cell)] || is_small(cell));
}

std::vector<int> Hiding::all_of(const CellSum& sum) const {
  std::vector<int> out = sum.parts;
  out.push_back(sum.whole);
  return out;
}

std::vector<int> Hiding::ordered_to_conceal() const {
  std::vector<int> out;
  for (size_t i = 0; i < all_.cells.size(); ++i) {
    if (must_be_concealed(static_cast<int>(i))) out.push_back(static_cast<int>(i));
  }
  std::stable_sort(out.begin(), out.end(),
                   [&](int a, int b) { return all_.cells[index(a)].count < all_.cells[index(b)].count; });
  return out;
}

void Hiding::hide_small() {
  for (size_t i = 0; i < all_.cells.size(); ++i) {
    if (changeable_[i] && is_small(static_cast<int>(i))) hidden_[i] = 1;
  }
}

bool Hiding::hide() {
  for (size_t i = 0; i < all_.cells.size(); ++i) {
    if (all_.cells[i].shown_earlier && is_small(static_cast<int>(i))) return false;
  }
  hide_small();
  bool possible = true;
  while (possible) {
    if (close_lone_sums(possible)) continue;
    if (!possible) break;
    const auto exposed = first_exposed();
    if (!exposed) {
      show_again();
      return true;
    }
    possible = help(*exposed);
  }
  return false;
}

// The one cell of the sum that is not shown, where it is to be concealed.
std::optional<int> Hiding::lone(const CellSum& sum) const {
  std::optional<int> out;
  for (const int cell : all_of(sum)) {
    if (!hidden_[index(cell)]) continue;
    if (out) return std::nullopt;
    out = cell;
  }
  return out && must_be_concealed(*out) ? out : std::nullopt;
}

bool Hiding::has_open_lone_sum() const {
  return std::any_of(sums_.begin(), sums_.end(), [&](const CellSum* sum) { return lone(*sum).has_value(); });
}

// One more cell, which closes the most; false: there was no lone sum, or none that can be closed.
bool Hiding::close_lone_sums(bool& possible) {
  std::map<int, int> closes;
  for (const CellSum* sum : sums_) {
    const auto alone = lone(*sum);
    if (!alone) continue;
    bool closable = false;
    for (const int cell : all_of(*sum)) {
      if (!may_be_hidden(cell)) continue;
      ++closes[cell];
      closable = true;
    }
    if (!closable) return possible = give_up(*alone);
  }
  if (closes.empty()) return false;
  const auto rank = [&](const std::pair<const int, int>& one) {
    const std::int64_t count = all_.cells[index(one.first)].count;
    return std::tuple(-one.second, count == 0, count, one.first);
  };
  const auto best = std::min_element(closes.begin(), closes.end(),
                                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  set_hidden(best->first, true);
  return true;
}

// What nothing more can conceal is shown, if it need not be hidden.
bool Hiding::give_up(int exposed) {
  const auto at = index(exposed);
  if (!changeable_[at] || is_small(exposed)) return false;
  set_hidden(exposed, false);
  useless_[at] = 1;
  return true;
}

std::optional<int> Hiding::first_exposed() {
  const auto all = groups();
  std::vector<std::pair<size_t, size_t>> place(all_.cells.size(), {all.size(), 0});
  for (size_t g = 0; g < all.size(); ++g) {
    for (size_t i = 0; i < all[g].size(); ++i) place[index(all[g][i])] = {g, i};
  }
  for (const int cell : ordered_to_conceal()) {
    const auto [group, at] = place[index(cell)];
    if (group < all.size() && !is_concealed(all[group], at)) return cell;
  }
  return std::nullopt;
}

// The smallest count beside the cell, or else beside any that hangs together with it.
bool Hiding::help(int exposed) {
  std::vector<int> near{exposed};
  for (const bool whole_group : {false, true}) {
    if (whole_group) {
      for (const auto& cells : groups()) {
        if (std::binary_search(cells.begin(), cells.end(), exposed)) near = cells;
      }
    }
    std::optional<std::tuple<bool, std::int64_t, int>> best;
    for (const int cell : near) {
      for (const int sum : sums_with_[index(cell)]) {
        for (const int other : all_of(*sums_[index(sum)])) {
          const std::int64_t count = all_.cells[index(other)].count;
          const std::tuple one(count == 0, count, other);
          if (may_be_hidden(other) && (!best || one < *best)) best = one;
        }
      }
    }
    if (!best) continue;
    set_hidden(std::get<2>(*best), true);
    return true;
  }
  return give_up(exposed);
}

void Hiding::show_again() {
  std::vector<int> order;
  for (const int cell : ordered_to_conceal()) {
    if (changeable_[index(cell)] && !is_small(cell)) order.push_back(cell);
  }
  std::reverse(order.begin(), order.end());
  for (const int cell : order) {
    set_hidden(cell, false);
    if (!is_safe()) set_hidden(cell, true);
  }
}

}  // namespace analysis
