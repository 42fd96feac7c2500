// The program's commands. Each returns the exit code: 0 done, 1 could not be done, 2 wrong use or
// configuration, 3 a check found faults. What is interrupted throws platform::Interrupted and leaves nothing
// half-done.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "analysis/population.h"
#include "app/words.h"
#include "parties/party.h"
#include "platform/system/configuration.h"

namespace app {

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kWrongUse = 2;
inline constexpr int kFaultsFound = 3;
inline constexpr int kInterrupted = 130;

int serve(const platform::Configuration& configuration, const Words& words);
int migrate(const platform::Configuration& configuration, const Words& words);

struct DemoAsked {
  long people = 0;                             // as load
  std::optional<platform::Language> language;  // none: as what is there, else Swedish
};
int make_demo(const platform::Configuration& configuration, const Words& words, const DemoAsked& asked);
int check(const platform::Configuration& configuration, const Words& words);
int print_api(const std::string& file, const Words& words);
// What outcomes mean nationally and which codes are reported, as they are shipped: to be corrected or filled in and put
// into the data folder.
int print_template(const std::string& file, const Words& words);
int print_reporting_codes(const std::string& file, const Words& words);

// Somebody with an account in a unit. What is empty is not known: the unit is then there already.
struct NewAccount {
  std::string municipality_id;
  std::string municipality_name;
  std::string party_name;
  std::string branch_name;
  std::string secrecy_provision;
  std::string unit_name;
  std::string staff_name;
  std::string username;
  std::optional<parties::Role> role;  // in the unit; none: administrator and team leader of the whole branch
};
// Makes what is not there yet and says what was. Reads the password from standard input, one line.
int create_account(const platform::Configuration& configuration, const Words& words, const NewAccount& wanted);

// On whose behalf, and for which unit or project, a command reads or writes about people.
struct Asked {
  std::string municipality_id;  // empty: the only one
  std::string username;
  std::string unit_name;
};

struct ImportAsked {
  Asked asked;
  std::string file;
  std::string mapping_name;  // empty: as suggested by the headings
  bool dry_run = false;
};
int import_file(const platform::Configuration& configuration, const Words& words, const ImportAsked& asked);

enum class ReportKind { appendix, figures, mapping, national, overlap, interventions };

struct ReportAsked {
  Asked asked;
  ReportKind kind = ReportKind::appendix;
  bool whole_branch = false;                                   // of the unit; not of an appendix
  analysis::DateBasis basis = analysis::DateBasis::took_part;  // of all but appendix and overlap
  std::string filters;                                         // not of an appendix
  std::string adjusted_for;                                    // of interventions
  std::string from;
  std::string to;
  std::string month_bands;
  std::string age_bands;
  std::string format;  // empty: by the file's ending
  std::string output;
  platform::Language language = platform::Language::sv;
};
int make_report(const platform::Configuration& configuration, const Words& words, const ReportAsked& asked);

struct ComputeAsked {
  std::string kind;
  bool schema = false;  // write the kind's JSON Schema; nothing is read
  int threads = 1;      // for what is drawn many times; the answer is the same
};
// JSON from standard input to standard output; what is wrong with it gives kWrongUse.
int compute(const Words& words, const ComputeAsked& asked);
// The kinds with a sentence each, for help.
std::string list_kinds(const Words& words);

}  // namespace app
