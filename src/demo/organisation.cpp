#include "demo/organisation.h"

#include "accounts/log_in.h"
#include "demo/demo.h"
#include "demo/staff_table.h"
#include "parties/party_store.h"

namespace demo {

namespace {

using parties::UnitKind;

constexpr unsigned long long kApartSeed = 815;

struct PartySpec {
  const char* key;
  Text name;
  const char* kind;
  bool is_apart = false;  // its ids come from elsewhere, so that nobody else's draws change
};
constexpr PartySpec kParties[] = {
    {"social_committee", {"Exempelkommunens socialnämnd", "Exempelkommunen Social Services Committee"}, "municipality"},
    {"labour_committee", {"Exempelkommunens arbetsmarknadsnämnd", "Exempelkommunen Labour Market Committee"},
     "municipality"},
    {"education_committee", {"Exempelkommunens bildningsnämnd", "Exempelkommunen Education Committee"}, "municipality"},
    {"employment_service", {"Arbetsförmedlingen", "Public Employment Service"}, "state"},
    {"social_insurance", {"Försäkringskassan", "Social Insurance Agency"}, "state"},
    {"region", {"Region Exempel", "Exempel Region"}, "region"},
    {"municipal_board", {"Exempelkommunens kommunstyrelse", "Exempelkommunen Municipal Board"}, "municipality", true},
};

struct BranchSpec {
  const char* key;
  const char* party;
  Text name;
  const char* secrecy_provision;
  bool is_apart = false;
};
constexpr BranchSpec kBranches[] = {
    {"social_services", "social_committee", {"Individ- och familjeomsorg", "Individual and Family Care"}, "OSL 26:1"},
    {"labour_market", "labour_committee", {"Arbetsmarknad", "Labour Market"}, "OSL 28:11"},
    {"adult_education", "education_committee", {"Vuxenutbildning", "Adult Education"}, "OSL 23:5"},
    {"employment_service", "employment_service", {"Arbetsförmedling", "Employment Services"}, "OSL 28:11"},
    {"social_insurance", "social_insurance", {"Socialförsäkring", "Social Insurance"}, "OSL 28:1"},
    {"health_care", "region", {"Primärvård", "Primary Care"}, "OSL 25:1"},
    {"studies", "municipal_board", {"Utredning och statistik", "Studies and Statistics"}, "OSL 24:8", true},
};

struct UnitSpec {
  const char* key;
  const char* branch;
  Text name;
  UnitKind kind;
  bool accepts_referrals;
  const char* starts_on;
  const char* ends_on;
  bool is_apart = false;
};
constexpr UnitSpec kUnits[] = {
    {"assistance", "social_services", {"Försörjningsstöd och mottagning", "Financial Assistance and Reception"},
     UnitKind::unit, true, "", ""},
    {"social_psychiatry", "social_services", {"Socialpsykiatrin", "Social Psychiatry"}, UnitKind::unit, true, "", ""},
    {"mapping", "social_services", {"Målgruppskartläggningen 2026", "Target Group Mapping 2026"},
     UnitKind::project, false, "2026-08-01", "2026-12-31"},
    {"ame", "labour_market", {"Arbetsmarknadsenheten", "Labour Market Unit"}, UnitKind::unit, true, "", ""},
    {"kom_i_jobb", "labour_market", {"Kom i Jobb", "Into Work"}, UnitKind::project, false, "2015-02-01", "2016-01-31"},
    {"bas", "labour_market",
     {"BAS – Beroende, Arbetsmarknad, Samverkan", "BAS – Dependence, Labour Market, Collaboration"}, UnitKind::project,
     false, "2015-10-01", "2017-09-30"},
    {"one_way_in", "labour_market", {"En väg in – jobb istället för bidrag", "One Way In – Jobs Instead of Benefits"},
     UnitKind::project, false, "2017-09-01", "2019-08-31"},
    {"torget", "labour_market", {"Arbetsmarknadstorget", "Labour Market Square"}, UnitKind::project, true, "2025-01-01",
     "2027-12-31"},
    {"adult_education", "adult_education", {"Vuxenutbildningen och SFI", "Adult Education and SFI"},
     UnitKind::unit, true, "", ""},
    {"af", "employment_service", {"Arbetsförmedlingen, lokalkontoret", "Public Employment Service, local office"},
     UnitKind::unit, true, "", ""},
    {"fk", "social_insurance", {"Försäkringskassan, samverkan", "Social Insurance Agency, cooperation"},
     UnitKind::unit, true, "", ""},
    {"health_centre", "health_care", {"Hälsocentralen Norr", "North Health Centre"}, UnitKind::unit, true, "", ""},
    {"next_step", "labour_market", {"Steget vidare", "The Next Step"}, UnitKind::project, false, "2025-01-01",
     "2026-12-31", true},
    {"outside_work", "studies", {"Utanför arbetsmarknaden 2026", "Outside the Labour Market 2026"}, UnitKind::project,
     false, "2026-05-01", "2026-12-31", true},
};

const UnitSpec& unit_spec(std::string_view key) {
  for (const auto& spec : kUnits) {
    if (key == spec.key) return spec;
  }
  ENSURE(false && "no such unit");
}

void make_places(record::Work& work, record::Work& apart, Organisation& out) {
  const auto said = [&](const Text& text) { return std::string(text.in(out.language)); };
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  parties::insert_municipality(session, {municipality_id, std::string(kMunicipalityName), true,
                                         base::Date::parse(kToday)});
  for (const auto& spec : kParties) {
    const auto& id = out.parties[spec.key] = (spec.is_apart ? apart : work).new_id<base::PartyId>();
    parties::insert_party(session, municipality_id, {id, said(spec.name), spec.kind});
  }
  for (const auto& spec : kBranches) {
    const auto& id = out.branches[spec.key] = (spec.is_apart ? apart : work).new_id<base::HolderId>();
    parties::insert_branch(session, municipality_id,
                           {id, out.parties.at(spec.party), said(spec.name), spec.secrecy_provision});
  }
  for (const auto& spec : kUnits) {
    const auto& id = out.units[spec.key] = (spec.is_apart ? apart : work).new_id<base::UnitId>();
    parties::insert_unit(session, municipality_id,
                         {id, out.branches.at(spec.branch), said(spec.name), spec.kind, spec.accepts_referrals,
                          base::Date::parse(spec.starts_on), base::Date::parse(spec.ends_on)});
  }
}

sharing::Viewer viewer_of(record::Work& work, const parties::Staff& staff) {
  return {work.municipality_id(), staff.id, staff.name, staff.may_see_protected,
          parties::roles_of(work.session(), work.municipality_id(), staff.id)};
}

// Hashing is slow on purpose, and the password is the same for all: once is enough.
void make_staff(record::Work& usual, record::Work& apart, Organisation& out) {
  auto& session = usual.session();
  const std::string password_hash = platform::hash_password(kPassword);
  for (const auto& spec : staff_table()) {
    record::Work& work = spec.is_apart || unit_spec(spec.unit).is_apart ? apart : usual;
    const char* language = out.language == Language::en ? "en" : spec.language;
    const parties::Staff staff{work.new_id<base::StaffId>(), spec.name, language, spec.may_see_protected, true};
    parties::insert_staff(session, work.municipality_id(), staff);
    for (const auto* branch : spec.branches) {
      const bool in_unit = std::string_view(unit_spec(spec.unit).branch) == branch &&
                           (spec.role == parties::Role::case_worker || spec.role == parties::Role::team_leader);
      const parties::StaffRole role{spec.role, out.branches.at(branch), "", "",
                                    in_unit ? std::optional(out.units.at(spec.unit)) : std::nullopt, {}};
      parties::insert_role(session, work.municipality_id(), work.new_id<base::StaffId>().str(), staff.id, role);
    }
    const auto made = accounts::make_account(work, staff.id, spec.username, password_hash);
    ENSURE(made.has_value());
    out.staff[spec.username] = viewer_of(work, staff);
  }
}

}  // namespace

Organisation make_organisation(record::Work& work, Language language) {
  Organisation out;
  out.language = language;
  const auto random = platform::seeded_random(kApartSeed);
  const record::Caller caller{work.municipality_id(), base::StaffId(), "demo"};
  record::Work apart(work.session(), caller, work.now(), work.today(), *random, work.keys());
  make_places(work, apart, out);
  make_staff(work, apart, out);
  return out;
}

std::optional<Language> find_language(sql::Session& session, const base::MunicipalityId& municipality_id) {
  for (const auto& party : parties::list_parties(session, municipality_id)) {
    for (const auto language : {Language::sv, Language::en}) {
      if (party.name == kParties[0].name.in(language)) return language;
    }
  }
  return std::nullopt;
}

Organisation find_organisation(record::Work& work) {
  Organisation out;
  const auto language = find_language(work.session(), work.municipality_id());
  ENSURE(language.has_value());
  out.language = *language;
  for (const auto& row : parties::list_units(work.session(), work.municipality_id())) {
    for (const auto& spec : kUnits) {
      if (row.unit.name != spec.name.in(out.language)) continue;
      out.units[spec.key] = row.unit.id;
      out.branches[spec.branch] = row.unit.branch_id;
    }
  }
  for (const auto& [key, branch] : out.branches) {
    for (const auto& colleague : parties::list_colleagues(work.session(), work.municipality_id(), branch)) {
      for (const auto& spec : staff_table()) {
        if (colleague.name != spec.name) continue;
        const auto staff = parties::find_staff(work.session(), work.municipality_id(), colleague.id);
        out.staff[spec.username] = viewer_of(work, staff.value());
      }
    }
  }
  return out;
}

std::vector<DemoUser> demo_users(Language language) {
  std::vector<DemoUser> out;
  for (const auto& spec : staff_table()) {
    out.push_back({spec.username, std::string(kPassword), spec.name, spec.title.in(language),
                   unit_spec(spec.unit).name.in(language)});
  }
  return out;
}

}  // namespace demo
