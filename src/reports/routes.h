#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"
#include "reports/register.h"

namespace reports {

// `registers` outlives the router.
void add_appendix_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_comparison_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_cross_table_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_edition_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_effect_goal_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_exit_groups_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_units_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_after_exit_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_deadlines_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_workload_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_flows_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_final_report_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_frozen_report_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_made_report_routes(http::Router& router, accounts::Gate& gate);
void add_mapping_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_release_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_saved_population_routes(http::Router& router, accounts::Gate& gate);
void add_savings_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_intervention_figures_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_national_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_others_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_overlap_routes(http::Router& router, accounts::Gate& gate, Registers& registers);
void add_figures_routes(http::Router& router, accounts::Gate& gate, Registers& registers);

}  // namespace reports
