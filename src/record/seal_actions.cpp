#include "record/seal_actions.h"

#include "platform/system/crypto.h"
#include "record/seal_store.h"

namespace record {

namespace {

std::string digest_of(const std::string& before, const std::vector<AccessRow>& rows) {
  std::string text = before;
  for (const auto& row : rows) text += text_of(row);
  return platform::digest(text);
}

}  // namespace

base::Result<std::optional<Seal>> seal_next(Dispatcher& dispatcher, const Caller& caller) {
  const auto upto = dispatcher.random().uuid_floor(kSealAgeSeconds);
  TRY_ASSIGN(const auto made, dispatcher.read<std::optional<Seal>>(
                                  caller, [&](Work& work) -> base::Result<std::optional<Seal>> {
    const Seal last = last_seal(work.session(), work.municipality_id()).value_or(Seal{});
    const auto rows = access_rows(work.session(), work.municipality_id(), last.upto_id, upto, kSealedRecordsMax);
    if (rows.empty()) return std::optional<Seal>();
    return std::optional(Seal{last.number + 1, rows.back().id, static_cast<int>(rows.size()),
                              digest_of(last.digest, rows)});
  }));
  if (!made) return made;
  TRY(dispatcher.write<base::Done>(caller, [&](Work& work) {
    insert_seal(work.session(), work.municipality_id(), *made, work.now());
    return base::done();
  }));
  return made;
}

SealCheck check_seals(sql::Session& session, const base::MunicipalityId& municipality_id) {
  SealCheck out;
  Seal before;
  for (const auto& seal : list_seals(session, municipality_id)) {
    // One more than was sealed, so that what has been put in is seen.
    const auto rows = access_rows(session, municipality_id, before.upto_id, seal.upto_id, seal.record_count + 1);
    const bool is_whole = seal.number == before.number + 1 && digest_of(before.digest, rows) == seal.digest;
    ++out.segment_count;
    if (!is_whole) ++out.broken_count;
    before = seal;
  }
  out.unsealed_count = count_accesses_after(session, municipality_id, before.upto_id);
  out.head = platform::to_hex(before.digest);
  return out;
}

}  // namespace record
