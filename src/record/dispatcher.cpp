#include "record/dispatcher.h"

#include "record/record_store.h"

namespace record {

namespace {

const base::Error kUnavailable{base::ErrorCode::unavailable, "storage.unavailable", {}};

}  // namespace

Work Dispatcher::work_in(sql::Session& session, const Caller& caller) {
  return Work(session, caller, clock_.now(), clock_.today(), random_, keys_);
}

std::optional<base::Error> Dispatcher::read_unit(const FindCaller& find_caller,
                                                 const std::function<void(Work&)>& unit,
                                                 const Recorded& recorded) {
  std::optional<base::Result<Caller>> caller;
  std::vector<Access> accesses;
  try {
    database_.read([&](sql::Session& session) {
      caller.emplace(find_caller(session));
      if (!caller->has_value()) return;
      Work work = work_in(session, caller->value());
      unit(work);
      accesses = work.accesses();
    });
  } catch (const sql::Failure&) {
    recorded(kUnavailable);
    return kUnavailable;
  }
  if (accesses.empty()) {
    recorded(std::nullopt);
  } else {
    write_accesses_later(caller->value(), std::move(accesses), recorded);
  }
  if (!caller->has_value()) return caller->error();
  return std::nullopt;
}

std::optional<base::Error> Dispatcher::write_unit(const Caller& caller,
                                                  const std::function<bool(Work&)>& unit) {
  std::vector<Access> refused;
  try {
    database_.write([&](sql::Session& session) {
      Work work = work_in(session, caller);
      refused.clear();
      const bool keep = unit(work);
      if (keep) {
        insert_accesses(session, caller, work.accesses());
      } else {
        refused = work.accesses();
      }
      return keep;
    });
    write_accesses(caller, refused);
  } catch (const sql::Failure&) {
    return kUnavailable;
  }
  return std::nullopt;
}

base::Result<std::string> Dispatcher::write_once(
    const Caller& caller, const std::string& key, std::string_view request,
    const std::function<base::Result<std::string>(Work&)>& act) {
  const std::string digest = platform::digest(request);
  return write<std::string>(caller, [&](Work& work) -> base::Result<std::string> {
    const Stamp stamp{caller.municipality_id, caller.actor_id, work.now()};
    if (!key.empty()) {
      if (const auto made = find_remembered(work.session(), stamp, key)) {
        if (made->request_digest == digest) return made->created_id;
        return base::Error{base::ErrorCode::conflict, "idempotency.key_reused", {}};
      }
    }
    TRY_ASSIGN(std::string id, act(work));
    if (!key.empty()) remember(work.session(), stamp, key, {digest, id});
    return id;
  });
}

void Dispatcher::write_accesses(const Caller& caller, const std::vector<Access>& accesses) {
  if (accesses.empty()) return;
  database_.write([&](sql::Session& session) {
    insert_accesses(session, caller, accesses);
    return true;
  });
}

void Dispatcher::write_accesses_later(const Caller& caller, std::vector<Access> accesses,
                                      const Recorded& recorded) {
  database_.write_later(
      [this, caller, accesses = std::move(accesses)](sql::Session& session) {
        insert_accesses(session, caller, accesses);
        return true;
      },
      [recorded](const std::exception_ptr& error) {
        recorded(error ? std::optional(kUnavailable) : std::nullopt);
      });
}

void Dispatcher::insert_accesses(sql::Session& session, const Caller& caller,
                                 const std::vector<Access>& accesses) {
  const Stamp stamp{caller.municipality_id, caller.actor_id, clock_.now()};
  for (const auto& access : accesses) {
    insert_access(session, stamp, random_.new_uuid(), caller.request_id, access);
  }
}

}  // namespace record
