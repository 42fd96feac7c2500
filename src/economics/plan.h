// How a model is computed a block of draws at a time: in which order, in which columns, and what of it is looked
// at. A column is free again when nothing more follows from its quantity, so that a model of many quantities needs
// few columns. A product that one sum alone wants has none; neither have sums on the way of a longer sum, unless
// they are wanted. What is the same as another quantity has the column of that.
#pragma once

#include <vector>

#include "economics/model.h"

namespace economics {

class Plan {
 public:
  struct Factors {
    size_t a;
    size_t b;
  };

  // Another sum whose products have the same `a`, and one `b`.
  struct Sum {
    size_t place;
    size_t start;
    size_t b;
  };

  // The quantity at `place`: a step of the model, or what is at `start` with products added to it; with the sums
  // that are made together with it, for which it has but one `b` too.
  struct Work {
    size_t place = 0;
    const CompiledModel::Step* step = nullptr;
    size_t start = 0;
    std::vector<Factors> products = {};
    std::vector<Sum> together = {};
  };

  // Everything of the model, or no more than the quantities at places that are `needed`, with all that they follow
  // from. The model is to live as long.
  Plan(const CompiledModel& model, const std::vector<size_t>& wanted);
  Plan(const CompiledModel& model, const std::vector<size_t>& wanted, std::vector<bool> needed);

  const std::vector<Work>& work() const { return work_; }
  size_t columns() const { return columns_; }
  size_t column(size_t place) const { return column_[place]; }
  bool is_needed(size_t place) const { return needed_[place]; }
  // Where it is wanted.
  const std::vector<size_t>& deliveries(size_t place) const { return deliveries_[place]; }
  // Whether it must be looked at to find what is not finite: elsewhere that shows in what follows from it.
  bool is_looked_at(size_t place) const { return is_looked_at_[place]; }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  void join(const CompiledModel& model);
  bool add_product(const CompiledModel::Step& step, const std::vector<size_t>& uses);
  void put_together();
  void find_looked_at(const CompiledModel& model);
  void give_columns(const CompiledModel& model);
  size_t take();

  std::vector<bool> needed_;
  std::vector<Work> work_;
  std::vector<const CompiledModel::Step*> products_;  // by place: those that may be part of a sum
  std::vector<size_t> work_of_;                       // by place
  std::vector<std::vector<size_t>> deliveries_;
  std::vector<bool> is_looked_at_;
  size_t columns_ = 0;
  std::vector<size_t> column_, free_;
};

}  // namespace economics
