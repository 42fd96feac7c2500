#include "app/asked.h"

#include "accounts/log_in.h"
#include "parties/party_store.h"

namespace app {

namespace {

std::optional<base::MunicipalityId> municipality_of(sql::Session& session, const std::string& asked) {
  const auto all = parties::list_municipalities(session);
  if (asked.empty() && all.size() == 1) return all.front().id;
  for (const auto& municipality : all) {
    if (municipality.id.str() == asked) return municipality.id;
  }
  return std::nullopt;
}

std::optional<parties::UnitRow> unit_named(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const std::string& name) {
  for (auto& row : parties::list_units(session, municipality_id)) {
    if (row.unit.name == name || row.unit.id.str() == name) return row;
  }
  return std::nullopt;
}

constexpr size_t kNamesMax = 20;

// The rule with the names of the units that there are, the first twenty of them.
base::Error unknown_unit(sql::Session& session, const base::MunicipalityId& municipality_id) {
  std::string names;
  const auto units = parties::list_units(session, municipality_id);
  for (size_t i = 0; i < units.size() && i < kNamesMax; ++i) names += (i == 0 ? "" : "; ") + units[i].unit.name;
  if (units.size() > kNamesMax) names += "; …";
  return base::invalid({{"--unit", "unit.unknown_name", {{"units", names}}}});
}

}  // namespace

base::Result<Found> find_asked(Installation& installation, const Asked& asked) {
  base::Result<Found> out = base::invalid("--municipality", "municipality.unknown");
  installation.database->read([&](sql::Session& session) {
    const auto municipality_id = municipality_of(session, asked.municipality_id);
    if (!municipality_id) return;
    const auto viewer = accounts::viewer_named(session, *municipality_id, asked.username);
    const auto unit = unit_named(session, *municipality_id, asked.unit_name);
    if (!viewer) {
      out = base::invalid("--as", "account.unknown");
    } else if (!unit) {
      out = unknown_unit(session, *municipality_id);
    } else {
      out = Found{*viewer, *unit, {*municipality_id, viewer->staff_id, "command-line"}};
    }
  });
  return out;
}

}  // namespace app
