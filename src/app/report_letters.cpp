#include "app/report_letters.h"

#include "notifications/notification_store.h"
#include "parties/party_store.h"
#include "reports/made_report_store.h"

namespace app {

namespace {

constexpr long long kTellWithinSeconds = 86'400;

std::vector<base::StaffId> owners_to_tell(record::Dispatcher& dispatcher, const record::Caller& caller) {
  std::vector<base::StaffId> out;
  dispatcher.database().read([&](sql::Session& session) {
    out = reports::untold_owners(session, caller.municipality_id,
                                 dispatcher.clock().now().plus_seconds(-kTellWithinSeconds));
  });
  return out;
}

// To whom, in which language; nothing where no word is wished for.
std::optional<mail::Letter> letter_to(record::Work& work, const base::StaffId& owner, const std::string& address) {
  const auto settings = notifications::find_settings(work.session(), work.municipality_id(), owner);
  if (settings.wish == notifications::Wish::none || settings.email.empty()) return std::nullopt;
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), owner);
  const auto text = notifications::report_text(staff->language, address);
  return mail::Letter{work.new_id<base::EntryId>().str(), settings.email, text.subject, text.body};
}

}  // namespace

bool is_to_tell_of_reports(record::Dispatcher& dispatcher, const record::Caller& caller) {
  return !owners_to_tell(dispatcher, caller).empty();
}

base::Status tell_of_reports(record::Dispatcher& dispatcher, const record::Caller& caller,
                             const notifications::WayOut& way_out) {
  for (const auto& owner : owners_to_tell(dispatcher, caller)) {
    using Letter = std::optional<mail::Letter>;
    TRY_ASSIGN(const Letter letter,
               dispatcher.read<Letter>(caller, [&](record::Work& work) -> base::Result<Letter> {
                 return letter_to(work, owner, way_out.address);
               }));
    if (letter) {
      const auto sent = way_out.send(*letter);
      if (!sent.has_value() && sent.error().rule != "mail.refused") return sent;
    }
    TRY(dispatcher.write<base::Done>(caller, [&](record::Work& work) -> base::Status {
      reports::mark_told(work.session(), work.municipality_id(), owner);
      return base::done();
    }));
  }
  return base::done();
}

}  // namespace app
