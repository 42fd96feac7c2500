#include "demo/load_store.h"

namespace demo {

namespace {

using sql::Statement;

// The sequence of case numbers carries the load's own, which is of no year.
constexpr const char* kSequence = "load";

const Statement kMade{"demo.load_made",
                      "SELECT last_number FROM case_number_sequence WHERE municipality_id = $1 AND id = $2"};
const Statement kSetMade{
    "demo.set_load_made",
    "INSERT INTO case_number_sequence (municipality_id, id, last_number) VALUES ($1, $2, $3) "
    "ON CONFLICT (municipality_id, id) DO UPDATE SET last_number = excluded.last_number"};
const Statement kInsertThread{"demo.insert_thread",
                              "INSERT INTO person_thread (municipality_id, id, last_number) VALUES ($1, $2, $3)"};

}  // namespace

long load_made(sql::Session& session, const base::MunicipalityId& municipality_id) {
  const auto made = session.first(kMade, {municipality_id, kSequence},
                                  [](const sql::Row& row) { return static_cast<long>(row.integer(0)); });
  return made.value_or(0);
}

void set_load_made(sql::Session& session, const base::MunicipalityId& municipality_id, long people) {
  session.change(kSetMade, {municipality_id, kSequence, std::int64_t{people}});
}

void set_writer_mode(sql::Session& session, WriterMode mode) {
  if (session.driver() != sql::Driver::sqlite) return;
  session.script(mode == WriterMode::bulk ? "PRAGMA cache_size = -262144"
                                          : "PRAGMA cache_size = -32000");
}

void insert_thread(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::PersonId& person_id, int last_number) {
  session.change(kInsertThread, {municipality_id, person_id, last_number});
}

}  // namespace demo
