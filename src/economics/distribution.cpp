#include "economics/distribution.h"

#include <algorithm>

#include "economics/special_functions.h"

namespace economics {

namespace {

using Member = std::optional<double> Distribution::*;

struct Named {
  const char* name;
  Member member;
};

constexpr Named kAll[] = {
    {"value", &Distribution::value},       {"low", &Distribution::low},       {"mode", &Distribution::mode},
    {"high", &Distribution::high},         {"mean", &Distribution::mean},     {"sd", &Distribution::sd},
    {"log_mean", &Distribution::log_mean}, {"log_sd", &Distribution::log_sd}, {"alpha", &Distribution::alpha},
    {"beta", &Distribution::beta},
};

std::vector<Member> parameters(Shape shape) {
  using D = Distribution;
  switch (shape) {
    case Shape::fixed:
      return {&D::value};
    case Shape::uniform:
      return {&D::low, &D::high};
    case Shape::triangular:
      return {&D::low, &D::mode, &D::high};
    case Shape::normal:
      return {&D::mean, &D::sd};
    case Shape::log_normal:
      return {&D::log_mean, &D::log_sd};
    case Shape::beta:
      return {&D::alpha, &D::beta, &D::low, &D::high};
    case Shape::empirical:
      return {};
  }
  return {};
}

bool check_presence(Faults& faults, const std::string& field, const Distribution& x) {
  Faults own;
  const auto wanted = parameters(x.shape);
  for (const auto& [name, member] : kAll) {
    const bool needed = std::find(wanted.begin(), wanted.end(), member) != wanted.end();
    if (needed && !(x.*member)) own.add(field + "." + name, "field.required");
    if (!needed && (x.*member)) own.add(field + "." + name, "field.not_used");
    if (needed && (x.*member)) own.want_number(field + "." + name, *(x.*member), -kQuantityMax, kQuantityMax);
  }
  if ((x.shape == Shape::empirical) != x.values.has_value()) {
    own.add(field + ".values", x.values ? "field.not_used" : "field.required");
  }
  const bool sound = !own.any();
  faults.take(std::move(own));
  return sound;
}

void want_positive(Faults& faults, const std::string& field, double value, double max) {
  if (value <= 0) {
    faults.add(field, "distribution.no_mass");
  } else {
    faults.want_number(field, value, 0, max);
  }
}

void check_values(Faults& faults, const std::string& field, const std::vector<double>& values) {
  if (values.empty()) faults.add(field, "distribution.no_mass");
  if (values.size() > kEmpiricalMax) faults.add(field, "list.too_long", {{"max", std::to_string(kEmpiricalMax)}});
  for (size_t i = 0; i < values.size(); ++i)
    faults.want_number(at(field, i), values[i], -kQuantityMax, kQuantityMax);
}

}  // namespace

void check_distribution(Faults& faults, const std::string& field, const Distribution& x) {
  if (!check_presence(faults, field, x)) return;
  if (x.low && x.high && *x.low > *x.high) faults.add(field + ".high", "distribution.order");
  if (x.low && x.high && *x.low == *x.high) faults.add(field + ".high", "distribution.no_mass");
  if (x.mode && (*x.mode < *x.low || *x.mode > *x.high)) faults.add(field + ".mode", "distribution.order");
  if (x.sd) want_positive(faults, field + ".sd", *x.sd, kQuantityMax);
  if (x.log_mean) faults.want_number(field + ".log_mean", *x.log_mean, -kLogMax, kLogMax);
  if (x.log_sd) want_positive(faults, field + ".log_sd", *x.log_sd, kLogMax);
  if (x.alpha) want_positive(faults, field + ".alpha", *x.alpha, kBetaMax);
  if (x.beta) want_positive(faults, field + ".beta", *x.beta, kBetaMax);
  if (x.values) check_values(faults, field + ".values", *x.values);
}

Sampler::Sampler(const Distribution& distribution) : shape_(distribution.shape) {
  const auto members = parameters(shape_);
  double* const places[] = {&a_, &b_, &c_, &d_};
  for (size_t i = 0; i < members.size(); ++i) *places[i] = (distribution.*members[i]).value();
  if (distribution.values) rising_ = *distribution.values;
  std::sort(rising_.begin(), rising_.end());
  if (shape_ == Shape::beta && std::min(a_, b_) >= BetaTable::kLeastShape) pieces_.emplace(a_, b_);
}

double Sampler::operator()(double u) const {
  double value[kTogether] = {u};
  transform(*kernels_of(InstructionSet::plain), value, 1);
  return value[0];
}

void Sampler::transform(const Kernels& kernels, double* values, size_t count) const {
  switch (shape_) {
    case Shape::fixed:
      std::fill_n(values, count, a_);
      return;
    case Shape::uniform:
      return kernels.to_uniform(a_, b_, values, count);
    case Shape::triangular:
      return kernels.to_triangular(a_, b_, c_, values, count);
    case Shape::normal:
      return kernels.to_normal(a_, b_, values, count);
    case Shape::log_normal:
      return kernels.to_log_normal(a_, b_, values, count);
    case Shape::beta:
      if (pieces_) return kernels.to_beta(pieces_->coefficients(), c_, d_, values, count);
      for (size_t i = 0; i < count; ++i) values[i] = c_ + (d_ - c_) * inverse_beta(a_, b_, values[i]);
      return;
    case Shape::empirical:
      for (size_t i = 0; i < count; ++i) {
        const auto place = static_cast<size_t>(values[i] * static_cast<double>(rising_.size()));
        values[i] = rising_[std::min(place, rising_.size() - 1)];
      }
  }
}

}  // namespace economics
