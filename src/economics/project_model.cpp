#include "economics/project.h"

namespace economics {

namespace {

using Names = std::vector<std::string>;

std::string of_year(std::string_view what, int year) {
  return std::string(what) + " in year " + std::to_string(year);
}

// Builds the graph, quantity by quantity.
class Graph {
 public:
  explicit Graph(const ProjectInput& input) : x_(input) {}

  Model make() {
    put_inputs();
    put_effect();
    for (int year = 1; year <= x_.years; ++year) put_year(year);
    put_shortfalls(kSociety);
    put_shortfalls(x_.payer);
    return std::move(model_);
  }

 private:
  void known(const std::string& name, const char* unit, double value) {
    uncertain(name, unit, {fixed(value), "by definition"});
  }
  static Distribution fixed(double value) {
    Distribution out;
    out.value = value;
    return out;
  }
  void uncertain(const std::string& name, const char* unit, const Uncertain& of) {
    model_.quantities.push_back({name, unit, of.source, {}, {}, {}, of.distribution, {}, {}});
  }
  std::string follows(const std::string& name, const char* unit, Operation operation, Names of) {
    model_.quantities.push_back({name, unit, {}, {}, {}, {}, {}, operation, std::move(of)});
    return name;
  }
  void about(const std::string& actor, int year, const char* component) {
    auto& last = model_.quantities.back();
    last.actor = actor;
    last.year = year;
    last.component = component;
  }

  void put_inputs() {
    known("nought", "share", 0);
    known("one", "share", 1);
    uncertain("participants", "people", x_.participants);
    uncertain("delay_years", "years", x_.delay_years);
    uncertain("remaining_share", "share", x_.remaining_share);
    uncertain("displacement", "share", x_.displacement);
    uncertain("rate", "share", x_.rate);
    for (size_t i = 0; i < x_.cost_by_year.size(); ++i) {
      uncertain(of_year("cost", static_cast<int>(i + 1)), "kr", x_.cost_by_year[i]);
    }
    for (const auto& line : x_.lines) uncertain("yearly of " + line.name, "kr", line.yearly);
    follows("growth", "factor", Operation::sum, {"one", "rate"});
    follows("in place of nobody", "share", Operation::difference, {"one", "displacement"});
  }

  void put_effect() {
    if (x_.effect) {
      uncertain("effect", "share", *x_.effect);
    } else {
      uncertain("success_share", "share", *x_.success_share);
      uncertain("deadweight", "share", *x_.deadweight);
      follows("not anyway", "share", Operation::difference, {"one", "deadweight"});
      follows("effect", "share", Operation::product, {"success_share", "not anyway"});
    }
    follows(of_year("remaining", 1), "people", Operation::product,
            {"participants", "effect", "in place of nobody"});
  }

  std::string discount(int year) {
    const int power = x_.timing == Timing::end_of_year ? year : year - 1;
    const std::string exponent = of_year("exponent", year);
    known(exponent, "years", -power);
    return follows(of_year("discount", year), "factor", Operation::power, {"growth", exponent});
  }

  // min(max(t − d, 0), 1): the part of the year in which they work.
  std::string worked(int year) {
    const std::string end = of_year("end", year);
    known(end, "years", year);
    const auto since = follows(of_year("since start", year), "years", Operation::difference, {end, "delay_years"});
    const auto begun = follows(of_year("begun", year), "years", Operation::maximum, {since, "nought"});
    return follows(of_year("worked", year), "share", Operation::minimum, {begun, "one"});
  }

  void put_year(int year) {
    const std::string remaining = of_year("remaining", year);
    if (year > 1)
      follows(remaining, "people", Operation::product, {of_year("remaining", year - 1), "remaining_share"});
    const auto factor = discount(year);
    const auto person_years = follows(of_year("discounted person-years", year), "people", Operation::product,
                                      {remaining, worked(year), factor});
    Names society;
    for (const auto& line : x_.lines) {
      const auto net = put_actor(line, year, person_years, factor);
      if (!line.transfer) society.push_back(net);
    }
    put_cumulative(kSociety, year, society);
  }

  std::string put_actor(const ProjectLine& line, int year, const std::string& person_years,
                        const std::string& factor) {
    std::string net = follows(of_year("gain of " + line.name, year), "kr", Operation::product,
                              {person_years, "yearly of " + line.name});
    about(line.name, year, "gain");
    if (line.name == x_.payer && static_cast<size_t>(year) <= x_.cost_by_year.size()) {
      const auto cost =
          follows(of_year("discounted cost", year), "kr", Operation::product, {of_year("cost", year), factor});
      about(line.name, year, "cost");
      net = follows(of_year("net of " + line.name, year), "kr", Operation::difference, {net, cost});
      about(line.name, year, "net");
    }
    put_cumulative(line.name, year, {net});
    return net;
  }

  void put_cumulative(const std::string& actor, int year, Names of) {
    if (year > 1) of.push_back(cumulative_name(actor, year - 1));
    follows(cumulative_name(actor, year), "kr", Operation::sum, std::move(of));
    about(actor, year, "cumulative");
  }

  // How much the worst year from this one on is short of nought: below it where what was paid has come back, and
  // stays.
  void put_shortfalls(const std::string& actor) {
    std::string worst = cumulative_name(actor, x_.years);
    for (int year = x_.years; year >= 1; --year) {
      if (year < x_.years) {
        worst = follows(of_year("worst of " + actor, year), "kr", Operation::minimum,
                        {cumulative_name(actor, year), worst});
      }
      follows(shortfall_name(actor, year), "kr", Operation::difference, {"nought", worst});
      about(actor, year, "shortfall");
    }
  }

  const ProjectInput& x_;
  Model model_;
};

}  // namespace

std::string cumulative_name(std::string_view actor, int year) {
  return std::string(actor) + " after year " + std::to_string(year);
}

std::string shortfall_name(std::string_view actor, int year) {
  return std::string(actor) + " short by year " + std::to_string(year);
}

Model project_model(const ProjectInput& input) { return Graph(input).make(); }

}  // namespace economics
