// The model that is measured: twelve uncertain inputs, ten years, eight actors. numpy_peer.py has the same.
#pragma once

#include <array>
#include <string>

#include "economics/model.h"

namespace bench {

inline constexpr int kYears = 10;
inline constexpr std::array kActors = {"municipality", "region",    "state",    "pension_fund",
                                       "person",       "household", "employer", "society"};

class MeasuredModel {
 public:
  MeasuredModel() {
    inputs();
    amounts();
    for (int year = 1; year <= kYears; ++year) one_year(year);
  }

  economics::Model model;
  std::vector<std::string> cells;  // cumulative by actor and year
  std::vector<std::string> last;   // of these, the last year's

 private:
  using O = economics::Operation;
  using S = economics::Shape;

  void input(const std::string& name, S shape, double a, double b, double c = 0) {
    economics::Quantity one;
    one.name = name;
    one.source = "assumed";
    auto& x = one.distribution.emplace();
    x.shape = shape;
    if (shape == S::fixed) x.value = a;
    if (shape == S::uniform) x.low = a, x.high = b;
    if (shape == S::triangular) x.low = a, x.mode = b, x.high = c;
    if (shape == S::normal) x.mean = a, x.sd = b;
    if (shape == S::log_normal) x.log_mean = a, x.log_sd = b;
    model.quantities.push_back(one);
  }

  void follows(const std::string& name, O operation, std::vector<std::string> of) {
    economics::Quantity one;
    one.name = name;
    one.operation = operation;
    one.of = std::move(of);
    model.quantities.push_back(one);
  }

  void inputs() {
    input("people", S::triangular, 60, 100, 120);
    input("cost", S::triangular, 70'000, 78'000, 100'000);
    input("assistance", S::normal, 90'000, 12'000);
    input("wage", S::log_normal, 12.4, 0.1);
    input("tax_share", S::uniform, 0.18, 0.24);
    input("region_share", S::uniform, 0.10, 0.13);
    input("payroll_share", S::uniform, 0.29, 0.33);
    input("effect", S::triangular, 0.10, 0.25, 0.40);
    input("kept", S::triangular, 0.70, 0.85, 0.95);
    input("discount", S::uniform, 0.94, 0.99);
    input("deadweight", S::uniform, 0.1, 0.4);
    input("care", S::normal, 8'000, 1'500);
    input("one", S::fixed, 1, 0);
    input("pension_share", S::fixed, 0.07, 0);
    input("margin", S::fixed, 0.05, 0);
  }

  // What each actor has of one person at work for a year.
  void amounts() {
    follows("due", O::difference, {"one", "deadweight"});
    follows("helped 0", O::product, {"people", "effect", "due"});
    follows("outlay", O::product, {"people", "cost"});
    follows("tax", O::product, {"wage", "tax_share"});
    follows("region tax", O::product, {"wage", "region_share"});
    follows("of municipality", O::sum, {"assistance", "tax"});
    follows("of region", O::sum, {"region tax", "care"});
    follows("of state", O::product, {"wage", "payroll_share"});
    follows("of pension_fund", O::product, {"wage", "pension_share"});
    follows("net wage", O::difference, {"wage", "tax"});
    follows("of person", O::difference, {"net wage", "region tax"});
    follows("of household", O::difference, {"of person", "assistance"});
    follows("of employer", O::product, {"wage", "margin"});
    follows("of society", O::sum, {"wage", "of state", "care"});
  }

  void one_year(int year) {
    const auto at = [](const std::string& name, int y) { return name + " " + std::to_string(y); };
    follows(at("helped", year), O::product, {at("helped", year - 1), "kept"});
    if (year > 1)
      follows(at("factor", year), O::product, {year > 2 ? at("factor", year - 1) : "discount", "discount"});
    follows(at("weight", year), O::product, {at("helped", year), year > 1 ? at("factor", year) : "discount"});
    for (const std::string actor : kActors) {
      const std::string cell = at(actor, year);
      follows("gain of " + cell, O::product, {at("weight", year), "of " + actor});
      if (year > 1) {
        follows(cell, O::sum, {at(actor, year - 1), "gain of " + cell});
      } else {
        const bool pays = actor == "municipality" || actor == "society";
        follows(cell, pays ? O::difference : O::sum,
                pays ? std::vector<std::string>{"gain of " + cell, "outlay"}
                     : std::vector<std::string>{"gain of " + cell});
      }
      cells.push_back(cell);
      if (year == kYears) last.push_back(cell);
    }
  }
};

}  // namespace bench
