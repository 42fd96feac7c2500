#include "outcomes/participation_json.h"

namespace outcomes {

namespace {

std::optional<std::string> text_of(const std::optional<base::StaffId>& id) {
  if (!id) return std::nullopt;
  return id->str();
}

ParticipationView plain_view(const Participation& p, const std::string& unit_name,
                             const std::optional<std::string>& owner_name, bool anonymous, base::Date today) {
  return {p.id, p.version, {p.unit_id.str(), unit_name}, p.starts_on, p.ends_on, state_of(p, today),
          p.exit_reason, p.local_exit_reason_id, p.exit_text, p.main_outcome, p.registration_consent_on,
          p.education_level, text_of(p.owner_staff_id), owner_name, anonymous, {}, {}};
}

}  // namespace

MeasurementView view_of(const Measurement& m) {
  MeasurementView view{m.id, m.version, {m.point, m.measured_on, {}, {}, m.registered_at_af}};
  for (const auto& source : m.sources) {
    view.measurement.sources.push_back({source.income_source, source.extent_percent});
  }
  for (const auto& occupation : m.occupations) {
    view.measurement.occupations.push_back(
        {occupation.occupation_status, occupation.extent_percent, occupation.is_subsidised});
  }
  return view;
}

Measurement measurement_of(const NewMeasurement& view) {
  Measurement out{"", 1, "", view.point, view.measured_on, view.registered_at_af, {}, {}, false};
  for (const auto& source : view.sources) out.sources.push_back({source.income_source, source.extent_percent});
  for (const auto& occupation : view.occupations) {
    out.occupations.push_back({occupation.occupation_status, occupation.extent_percent, occupation.subsidised});
  }
  return out;
}

ParticipationView view_of(const ParticipationSheet& sheet, base::Date today) {
  auto view = plain_view(sheet.participation, sheet.unit_name, sheet.owner_name, sheet.is_anonymous, today);
  for (const auto& m : sheet.measurements) view.measurements.push_back(view_of(m));
  for (const auto& f : sheet.follow_ups) {
    view.follow_ups.push_back({f.id, f.version, f.months_after, f.planned_on, f.state, f.asked_on, f.main_outcome,
                               f.what_helped, f.what_did_not, f.advice});
  }
  return view;
}

ParticipationRowView view_of(const PortfolioRow& row, base::Date today) {
  auto view = plain_view(row.participation, row.unit_name, row.owner_name, row.is_anonymous, today);
  if (row.latest) view.measurements.push_back(view_of(*row.latest));
  return {std::move(view), people::view_of(row.person)};
}

ParticipationRowView row_view_of(const ParticipationSheet& sheet, base::Date today) {
  return {view_of(sheet, today), people::view_of(sheet.person)};
}

NewParticipation participation_of(const NewParticipationView& view) {
  std::optional<AnonymousParticipant> anonymous;
  if (view.anonymous) anonymous = AnonymousParticipant{view.anonymous->sex, view.anonymous->birth_year};
  return {view.person_id, anonymous, view.unit_id, view.starts_on, view.owner_staff_id,
          view.registration_consent_on, view.education_level, view.referral_id};
}

base::Result<http::Response> change_participation(accounts::Gate& gate, const http::Request& request,
                                                  const ParticipationAct& act) {
  const std::string id(request.path_parameter("id"));
  return gate.change(
      request,
      [&](Work& work, const Viewer& viewer) { return act(work, viewer, id, request.version()); },
      [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
        TRY_ASSIGN(const auto sheet, find_participation_sheet(work, viewer, id));
        std::string out;
        http::write_json(out, view_of(sheet, work.today()));
        return out;
      });
}

}  // namespace outcomes
