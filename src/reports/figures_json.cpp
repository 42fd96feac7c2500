#include "reports/figures_json.h"

#include "platform/system/crypto.h"
#include "reports/appendix_text.h"
#include "reports/opened_timeline.h"
#include "reports/opened_words.h"
#include "reports/population_json.h"

namespace reports {

namespace {

// What a population token holds: the question, and the register that answered it. Nothing of anybody.
struct Token {
  PopulationBody population;
  std::string month_bands;
  std::string age_bands;
  std::string register_hash;
  base::Instant read_at = http::blank<base::Instant>();
};
template <class V>
void describe(V& v, Token& x) {
  describe(v, x.population);
  v.field("month_bands", x.month_bands);
  v.field("age_bands", x.age_bands);
  v.field("register_hash", x.register_hash);
  v.field("read_at", x.read_at);
}

std::vector<OpenedParticipationView> views_of(const std::vector<outcomes::OpenedRow>& rows,
                                              const OpenedFigure& opened) {
  std::vector<OpenedParticipationView> out;
  for (const auto& row : rows) {
    const auto found = opened.details.find(row.participation_id);
    out.push_back({view_of(row), found == opened.details.end() ? OpenedDetails() : found->second});
  }
  return out;
}

}  // namespace

OpenedRowView view_of(const outcomes::OpenedRow& row) {
  return {row.participation_id, row.person.id.str(), row.person.case_number, row.person.name, row.unit_name,
          row.starts_on,        row.ends_on,         row.exit_reason,        row.main_outcome};
}

std::string token_of(const FiguresAsked& asked, const std::string& register_hash, base::Instant read_at) {
  return platform::to_base64url(
      http::to_json(Token{{asked.unit_id, asked.branch_id, asked.from, asked.to, asked.basis, asked.filters},
                          asked.month_bands,
                          asked.age_bands,
                          register_hash,
                          read_at}));
}

FiguresView view_of(const FiguresReport& report, const Shown& shown) {
  FiguresView out{report.place,
                  report.asked.from,
                  report.asked.to,
                  report.appendix.definition_version,
                  report.register_hash,
                  report.read_at,
                  token_of(report.asked, report.register_hash, report.read_at),
                  report.appendix.totals.took_part.total,
                  report.appendix.anonymous.total,
                  population_notes(report.appendix, shown.language),
                  {}};
  for (auto& panel : panels_of(report, shown)) out.panels.push_back(view_of(std::move(panel)));
  return out;
}

base::Result<FigureAsked> asked_of(const FigureAskedView& view) {
  const auto bytes = platform::from_base64url(view.population_token);
  if (!bytes) return base::invalid("population_token", "figure.token_unreadable");
  auto token = http::read_json<Token>(*bytes);
  if (!token.has_value()) return base::invalid("population_token", "figure.token_unreadable");
  FiguresAsked figures = token->population.asked();
  figures.month_bands = token->month_bands;
  figures.age_bands = token->age_bands;
  return FigureAsked{std::move(figures), token->register_hash, token->read_at, view.cell};
}

namespace {

std::vector<PersonStay> stays_of(const std::vector<outcomes::OpenedRow>& rows) {
  std::vector<PersonStay> out;
  for (const auto& row : rows) {
    out.push_back({row.person.id.str(), row.person.name, row.name_sort, row.starts_on, row.ends_on});
  }
  return out;
}

}  // namespace

OpenedFigureView view_of(const OpenedFigure& opened, const FigureAsked& asked, const Shown& shown) {
  const Language language = shown.language;
  const auto& cell = asked.cell;
  return {opened.place,
          asked.figures.from,
          asked.figures.to,
          asked.read_at,
          opened_panel_words(opened.names, cell, language),
          opened_line_words(opened.names, cell, language),
          opened_column_words(opened.names, cell, language),
          opened.participations,
          opened.people,
          opened.is_same_register,
          views_of(opened.rows, opened),
          opened_timeline(stays_of(opened.rows), opened.today, shown),
          static_cast<int>(std::min<size_t>(static_cast<size_t>(opened.people), kTimelineMax)),
          views_of(opened.changed_since, opened)};
}

}  // namespace reports
