#include "placements/placement_html.h"

#include <fmt/format.h>

#include "base/names.h"
#include "placements/document_parts_html.h"
#include "base/markup.h"
#include "platform/system/clock.h"

namespace placements {

namespace {

using base::name_of;
using base::escaped;

std::string period(base::Date from, base::Date to) { return from.str() + " – " + to.str(); }

std::string reached(const Reach& reach) {
  std::string out = reach.name;
  for (const auto& part : {reach.phone, reach.email}) {
    if (!part.empty()) out += (out.empty() ? "" : ", ") + part;
  }
  return out;
}

std::string extent_words(const Extent& extent, Language language) {
  return extent.percent ? fmt::format("{}\u00a0%", *extent.percent)
                        : fmt::format("{} {}", extent.hours_per_week.value_or(0), words(language, "doc.hours"));
}

std::string extents(const Placement& p, Language language) {
  std::string out;
  for (const auto& one : p.extents) {
    out += (out.empty() ? "" : "\n") + extent_words(one, language);
    if (p.extents.size() > 1) out += " " + words(language, "doc.from") + " " + one.valid_from.str();
  }
  return out;
}

std::string workplace_words(const Workplace& w) {
  std::string out = w.name;
  if (!w.organisation_name.empty() && w.organisation_name != w.name) out += "\n" + w.organisation_name;
  if (!w.organisation_number.empty()) out += " (" + w.organisation_number + ")";
  if (!w.address.empty()) out += "\n" + w.address;
  return out;
}

std::string insurance_words(const Terms& terms, Language language) {
  std::string out = code_words(language, "insurance", name_of(terms.insurance));
  if (!terms.insurance_text.empty()) out += "\n" + terms.insurance_text;
  return out;
}

std::string municipality_words(const PlacementSheet& sheet) {
  std::string out = sheet.party_name + "\n" + sheet.unit_name;
  if (!sheet.owner_name.empty()) out += "\n" + sheet.owner_name;
  return out;
}

}  // namespace

std::string agreement_html(const PlacementSheet& sheet, Language language) {
  const auto say = [&](const char* key) { return words(language, key); };
  const auto& p = sheet.placement;
  const auto& terms = p.terms;
  std::string body = section(say("doc.parties"), facts({{say("doc.participant"), sheet.person_name},
                                                        {say("doc.workplace"), workplace_words(sheet.workplace)},
                                                        {say("doc.municipality"), municipality_words(sheet)}}));
  body += section(say("doc.what"),
                  facts({{say("doc.kind"), code_words(language, "placement_kind", name_of(terms.kind))},
                         {say("doc.period"), period(p.started_on.value_or(p.starts_on), p.ends_on)},
                         {say("doc.extent"), extents(p, language)},
                         {say("doc.working_times"), terms.working_times},
                         {say("doc.supervisor"), reached(terms.supervisor)}}));
  body += section(say("doc.tasks"), lines(terms.tasks));
  body += section(say("doc.adaptations"), lines(terms.adaptations));
  body += section(say("doc.insurance"), paragraph(insurance_words(terms, language)));
  body += section(say("doc.environment"), paragraph(terms.environment_text.empty() ? say("doc.environment.default")
                                                                                   : terms.environment_text));
  std::string secrecy = paragraph(say("doc.confidentiality.text"));
  if (terms.confidentiality_on) {
    secrecy += paragraph(say("doc.confidentiality.told") + " " + terms.confidentiality_on->str());
  }
  body += section(say("doc.confidentiality"), secrecy);
  body += section(say("doc.unions"), paragraph(say("doc.unions.text")));
  body += section(say("doc.signatures"), signatures(language, {say("doc.participant"), say("doc.workplace"),
                                                               say("doc.municipality")}));
  return whole_document(language, say("doc.agreement"), body);
}

std::string work_ability_html(const PlacementSheet& sheet, const SignedAbility& assessed, Language language) {
  const auto say = [&](const char* key) { return words(language, key); };
  const auto& p = sheet.placement;
  const auto& made = assessed.made;
  std::string body = facts({{say("doc.participant"), sheet.person_name},
                            {say("doc.workplace"), sheet.workplace.name},
                            {say("doc.kind"), code_words(language, "placement_kind", name_of(p.terms.kind))},
                            {say("doc.period"), period(p.started_on.value_or(p.starts_on),
                                                       p.ending ? p.ending->ended_on : p.ends_on)},
                            {say("doc.assessed_on"), made.assessed_on.str()},
                            {say("doc.managed"), made.managed_percent
                                                     ? fmt::format("{}\u00a0%", *made.managed_percent)
                                                     : std::string()}});
  body += section(say("doc.tasks_observed"), paragraph(made.tasks_observed));
  std::string rows;
  for (const auto& one : made.abilities) {
    rows += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
                        escaped(code_words(language, "ability", name_of(one.ability))),
                        escaped(code_words(language, "ability_level", name_of(one.level))), escaped(one.comment));
  }
  body += section(say("doc.abilities"),
                  fmt::format("<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
                              "<th scope=\"col\">{}</th></tr></thead><tbody>\n{}</tbody></table>\n",
                              escaped(say("doc.ability")), escaped(say("doc.level")), escaped(say("doc.comment")),
                              rows));
  body += section(say("doc.adaptations"), lines(p.terms.adaptations));
  body += section(say("doc.overall"), paragraph(made.overall_text));
  body += paragraph(say("doc.signed_by") + " " + assessed.signed_by + ", " + sheet.unit_name + ", " +
                    platform::swedish_date(made.signed_at).str());
  return whole_document(language, say("doc.work_ability"), body);
}

}  // namespace placements
