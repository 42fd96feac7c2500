#include "app/words.h"

namespace app {

namespace {

struct Words {
  const char* rule;
  const char* text;
};

constexpr Words kWords[] = {
    {"configuration.unknown_key", "there is no such key; see docs/operations/configuration.md"},
    {"configuration.type", "the value cannot be read"},
    {"configuration.no_file", "there is no such file"},
    {"configuration.unreadable", "the file is not TOML"},
    {"key.missing", "the key file is missing; without it identity numbers cannot be read"},
    {"key.unreadable", "the key file is not a key of 32 bytes"},
    {"data_dir.not_made", "the data directory cannot be made"},
    {"database.missing", "there is no database; make one with `samsyn migrate` or `samsyn demo`"},
    {"database.older", "the database has an older schema; run `samsyn migrate`"},
    {"database.newer", "the database has a newer schema than this program"},
    {"database.not_opened", "the database cannot be opened"},
    {"server.address", "this machine has no such address"},
    {"server.port_taken", "the port is taken"},
    {"assets.no_index", "the web application is not built there"},
    {"account.username_form", "a username is 3 to 40 of a-z, 0-9, '.', '-' and '_'"},
    {"account.password_short", "a password has at least 12 characters"},
    {"account.password_is_username", "the password is the username"},
    {"account.username_taken", "the username is taken"},
    {"unit.unknown", "there is no such unit or project"},
    {"municipality.unknown", "there is no such municipality; name one of several"},
    {"account.unknown", "there is no such account"},
    {"file.not_there", "there is no such file"},
    {"file.not_written", "the file cannot be written"},
    {"file.empty", "the file is empty"},
    {"file.no_rows", "the file has no rows"},
    {"file.too_large", "the file is too large"},
    {"field.date", "a day is written YYYY-MM-DD"},
    {"field.choice", "there is no such choice"},
    {"mapping.unknown_name", "there is no column mapping by that name"},
    {"mapping.no_start", "no column holds the start day"},
    {"mapping.no_name_or_number", "no column holds a name or an identity number"},
    {"appendix.period_reversed", "the period ends before it starts"},
    {"import_preview.nothing_to_import", "there is no row to take in"},
    {"sharing.no_mandate", "that account has no mandate for the unit's statistics"},
    {"sharing.not_own_branch", "that account does not work in the unit's branch"},
    {"municipality.form", "a municipality has four digits"},
    {"storage.unavailable", "the database cannot do it now"},
    // What is computed: the shape of the JSON, then the calculations.
    {"kind.unknown", "there is no such kind; `samsyn compute --help` lists them"},
    {"json.unreadable", "the input is not one JSON value in UTF-8"},
    {"field.required", "is missing"},
    {"field.unknown", "there is no such field"},
    {"field.repeated", "stands more than once"},
    {"field.type", "is of the wrong type"},
    {"field.instant", "a moment is written YYYY-MM-DDTHH:MM:SSZ"},
    {"field.id", "is not an id"},
    {"text.too_long", "is too long"},
    {"text.too_short", "is too short"},
    {"text.control_character", "holds a control character"},
    {"number.out_of_range", "lies outside what is allowed"},
    {"list.too_long", "has too many items"},
    {"amount.too_fine", "an amount has at most two decimals"},
    {"amount.too_large", "an amount is at most ten thousand million kronor"},
    {"amount.negative", "an amount here is not negative"},
    {"amount.outside", "the amount lies outside what is possible"},
    {"ratio.too_fine", "a share has at most nine decimals"},
    {"ratio.too_large", "a share or factor is at most a million"},
    {"share.outside", "a share lies between 0 and 1"},
    {"rate.outside", "the rate of interest lies outside what is possible"},
    {"count.outside", "the number lies outside what is possible"},
    {"number.outside", "the number lies outside what is possible"},
    {"list.empty", "needs at least one item"},
    {"list.length", "has another number of items than it must have"},
    {"name.repeated", "the name stands more than once"},
    {"amount.not_positive", "the amount must be above nought"},
    {"amount.within_rounding", "the amount is smaller than its rounding and says nothing"},
    {"horizon.no_rate", "the table has no year that shows the rate"},
    {"ratio.negative", "the number cannot be negative"},
    {"share.nothing", "the share must be above nought"},
    {"field.not_used", "the field does not belong to what is chosen"},
    {"parameter.not_known", "is not known for that day; give a row of your own"},
    {"parameter.unknown", "there is no such parameter"},
    {"parameter.overlap", "two rows hold at the same time"},
    {"period.reversed", "the end lies before the beginning"},
    {"period.too_long", "the period is too long"},
    {"period.overlap", "the period overlaps another of the same employment"},
    {"concentration.no_cost", "nobody costs anything"},
    {"name.unknown", "there is no quantity by that name"},
    {"quantity.one_of", "a quantity has either a distribution or an operation"},
    {"distribution.no_mass", "the distribution has no mass"},
    {"distribution.order", "low, mode and high must rise"},
    {"model.cycle", "the quantity follows from itself"},
    {"model.same_stream", "the name draws the same numbers as another. Choose another name"},
    {"model.not_finite",
     "cannot be computed: a quotient by nought, a power of what is not above nought, or too large"},
    {"model.no_variance", "the quantity is certain: there is no variance to explain"},
    {"replacement.not_an_input", "only an input can be replaced"},
    {"draws.too_many", "so many draws do not fit"},
};

}  // namespace

std::string words_of(const std::string& rule) {
  for (const auto& words : kWords) {
    if (rule == words.rule) return words.text;
  }
  return rule;
}

}  // namespace app
