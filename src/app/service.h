// Every route of the API over one installation: the one place that names all rooms.
#pragma once

#include "accounts/gate.h"
#include "extracts/reporting_codes.h"
#include "parties/code_list.h"
#include "platform/http/router.h"
#include "record/dispatcher.h"
#include "reports/register.h"
#include "sharing/ending.h"
#include "sharing/undo.h"

namespace app {

// The installation's own: by which it tells what outcomes mean, and which codes it reports.
struct Templates {
  reports::OutcomeTemplates outcomes = reports::shipped_templates();
  extracts::ReportingCodesVersions reporting_codes = extracts::shipped_reporting_codes();
};

class Service {
 public:
  // `is_mail_on`: whether letters leave this installation.
  Service(record::Dispatcher& dispatcher, bool secure_cookies, bool is_mail_on, Templates templates = {});
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  const http::Router& router() const { return router_; }
  // What its figures are counted from: for what the service makes by itself.
  reports::Registers& registers() { return registers_; }

 private:
  void fill_tables();
  void add_account_routes(bool secure_cookies);
  void add_way_through_routes();
  void add_case_routes();
  void add_overview_routes(bool is_mail_on);

  sharing::UndoTable undo_;
  accounts::Gate gate_;
  sharing::EndingTable endings_;
  parties::SharedCodes shared_codes_;
  reports::Registers registers_;
  extracts::ReportingCodesVersions reporting_codes_;
  http::Router router_;
};

}  // namespace app
