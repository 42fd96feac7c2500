#include "reports/release_document.h"

#include "base/names.h"
#include "compute/followup.h"
#include "compute/time_to_exit_bytes.h"
#include "platform/documents/csv_writer.h"
#include "reports/figures_text.h"
#include "reports/release_sheet.h"

namespace reports {

namespace {

// The question as it is asked of these rows: they are chosen already.
analysis::AppendixQuery asked_of_all(const analysis::AppendixQuery& query) {
  auto out = query;
  out.population.filters.clear();
  return out;
}

// What the command reads the file as; none where it does not.
std::string kind_of(const std::string& file) {
  if (file == kReleasedInput) return "followup";
  if (file == kReleasedRisks) return "competing-risks";
  return file == kReleasedSurvival || file == kReleasedBySex ? "survival" : "";
}

class Readme {
 public:
  Readme(const ReleaseContent& content, Language language) : x_(content), language_(language) {}

  std::string take(const std::vector<platform::ZipFile>& files) {
    line(said(language_, "release.readme.title", {{"recipient", x_.release.recipient}}));
    put_question();
    put_counts();
    put_files(files);
    put_panels();
    line();
    line(say("release.readme.terms"));
    return std::move(out_);
  }

 private:
  std::string say(const std::string& key) const { return std::string(words(language_, key)); }
  void line(const std::string& text = {}) { out_ += text + "\r\n"; }
  void fact(const std::string& key, const std::string& value) {
    if (!value.empty()) line(say(key) + ": " + value);
  }
  void count(const char* key, int number, Blanks blanks = {}) {
    if (number > 0) line(said_of(language_, key, number, std::move(blanks)));
  }

  void put_question() {
    const auto& asked = x_.asked;
    line();
    fact("document.unit", x_.release.place_name);
    fact("document.period", asked.from.str() + " – " + asked.to.str());
    fact("figures.basis", say("basis." + base::name_of(asked.basis)));
    fact("figures.filters", selection_words(x_.query.population, language_));
    fact("release.purpose", x_.release.purpose);
    fact("release.recipient", x_.release.recipient);
    fact("release.decision", x_.release.decision);
  }

  void put_counts() {
    const auto& r = x_.release;
    line();
    count("release.readme.people", r.people, {{"participations", std::to_string(r.participations)}});
    count("release.readme.alike", r.smallest);
    count("release.readme.suppressed", r.suppressed_people,
          {{"participations", std::to_string(r.suppressed_participations)},
           {"threshold", std::to_string(r.threshold)}});
    count("release.readme.left_out", r.left_out_people);
    line(say("release.readme.nobody"));
    if (const auto filters = selection_words(x_.query.population, language_); !filters.empty())
      line(said(language_, "release.readme.filtered", {{"filters", filters}}));
    line(say("release.readme.earlier"));
  }

  void put_files(const std::vector<platform::ZipFile>& files) {
    line();
    for (const auto& file : files) line(file.name + ": " + say("release.readme." + file.name));
    line();
    for (const auto& file : files) {
      if (const auto kind = kind_of(file.name); !kind.empty()) line("samsyn compute " + kind + " < " + file.name);
    }
  }

  void put_panels() {
    line();
    line(say("release.readme.kept"));
    for (const auto& [panel, is_kept] : panels_kept(x_.choice)) {
      line("- " + say("panel." + panel) + ": " + say(is_kept ? "release.kept" : "release.not_kept"));
    }
    const bool has_bands = x_.choice.at(ReleaseColumn::dates) == Resolution::period &&
                           x_.choice.at(ReleaseColumn::stay_months) == Resolution::band;
    line(say("release.readme.never_counted"));
    if (x_.choice.at(ReleaseColumn::sex) == Resolution::none) line(say("release.readme.no_sex"));
    if (has_bands) line(say("release.readme.bands"));
    if (x_.choice.at(ReleaseColumn::dates) != Resolution::full) line(say("release.readme.days"));
  }

  const ReleaseContent& x_;
  Language language_;
  std::string out_ = "\xEF\xBB\xBF";
};

}  // namespace

std::vector<platform::ZipFile> release_files(const ReleaseContent& content, Language language) {
  const auto coarse = coarsened(content.columns, content.rows, content.query, content.choice);
  const auto asked = asked_of_all(content.query);
  std::vector<platform::ZipFile> out = {
      {kReleasedCsv, platform::write_csv(release_rows_sheet(content))},
      {kReleasedColumns, platform::write_csv(release_columns_sheet(content, language))},
      {kReleasedInput, compute::followup_input(coarse.columns, coarse.rows, asked)}};
  const auto is_full = [&](ReleaseColumn column) { return content.choice.at(column) == Resolution::full; };
  if (is_full(ReleaseColumn::dates)) {
    const auto& [columns, rows] = coarse;
    out.push_back({kReleasedSurvival, compute::survival_input(columns, rows, asked.population, false)});
    if (is_full(ReleaseColumn::sex))
      out.push_back({kReleasedBySex, compute::survival_input(columns, rows, asked.population, true)});
    if (is_full(ReleaseColumn::main_outcome))
      out.push_back({kReleasedRisks, compute::competing_risks_input(columns, rows, asked.population)});
  }
  out.insert(out.begin(), {"README.txt", Readme(content, language).take(out)});
  return out;
}

}  // namespace reports
