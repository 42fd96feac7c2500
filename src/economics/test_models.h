// Small models that several tests draw.
#pragma once

#include <thread>

#include "economics/evaluation.h"

namespace economics {

inline Quantity input_of(const std::string& name, Distribution distribution) {
  Quantity out;
  out.name = name;
  out.unit = "kr";
  out.source = "assumed";
  out.distribution = std::move(distribution);
  return out;
}

inline Quantity derived(const std::string& name, Operation operation, std::vector<std::string> of) {
  Quantity out;
  out.name = name;
  out.unit = "kr";
  out.operation = operation;
  out.of = std::move(of);
  return out;
}

inline Distribution fixed(double value) {
  Distribution out;
  out.value = value;
  return out;
}

inline Distribution uniform_between(double low, double high) {
  Distribution out;
  out.shape = Shape::uniform;
  out.low = low;
  out.high = high;
  return out;
}

inline Distribution triangle(double low, double mode, double high) {
  Distribution out = uniform_between(low, high);
  out.shape = Shape::triangular;
  out.mode = mode;
  return out;
}

inline Distribution normal(double mean, double sd) {
  Distribution out;
  out.shape = Shape::normal;
  out.mean = mean;
  out.sd = sd;
  return out;
}

inline Distribution log_normal(double log_mean, double log_sd) {
  Distribution out;
  out.shape = Shape::log_normal;
  out.log_mean = log_mean;
  out.log_sd = log_sd;
  return out;
}

inline Distribution beta(double alpha, double beta_parameter, double low, double high) {
  Distribution out = uniform_between(low, high);
  out.shape = Shape::beta;
  out.alpha = alpha;
  out.beta = beta_parameter;
  return out;
}

inline Distribution empirical(std::vector<double> values) {
  Distribution out;
  out.shape = Shape::empirical;
  out.values = std::move(values);
  return out;
}

// Every shape and every operation, so that the bits of each stand in a golden hash.
inline Model every_shape() {
  return {{input_of("people", triangle(4, 10, 14)), input_of("effect", beta(2, 5, 0, 0.8)),
           input_of("assistance", normal(90'000, 12'000)), input_of("relapse", log_normal(-1.2, 0.4)),
           input_of("tax", uniform_between(40'000, 70'000)),
           input_of("cost", empirical({700'000, 780'000, 910'000})), input_of("growth", fixed(1.04)),
           input_of("years", fixed(-1.5)), input_of("one", fixed(1)),
           derived("gain of one", Operation::sum, {"assistance", "tax"}),
           derived("helped", Operation::product, {"people", "effect"}),
           derived("gain", Operation::product, {"helped", "gain of one", "discount"}),
           derived("discount", Operation::power, {"growth", "years"}),
           derived("kept", Operation::quotient, {"gain", "lasting"}),
           derived("lasting", Operation::maximum, {"one", "relapse"}),
           derived("net", Operation::difference, {"kept", "cost"}),
           derived("bounded", Operation::minimum, {"net", "assistance"})}};
}

// Two threads, which take turns by odd and even.
inline void on_two_threads(size_t count, const std::function<void(size_t)>& task) {
  std::thread other([&] {
    for (size_t i = 1; i < count; i += 2) task(i);
  });
  for (size_t i = 0; i < count; i += 2) task(i);
  other.join();
}

}  // namespace economics
