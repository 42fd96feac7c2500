#!/usr/bin/python3
"""Independent computations of economics, written from the definitions. Standard library only.

Usage: main.py FOLDER
Writes KIND.NUMBER.in.json and KIND.NUMBER.out.json there; the same bytes every time.
"""
import json
import sys
from pathlib import Path

import actor_tables
import anonymities
import assistances
import break_evens
import caseload_chains
import caseloads
import collaborations
import effect_goals
import effects
import employments
import followups
import forecasts
import histories
import incidences
import interventions
import matchings
import nationals
import overlaps
import paybacks
import projects
import returns_to_assistance
import savings
import services
import suppressions
import survivals
import uncertainties
import workloads
from generator import Generator

CASES = {
    "forecast": (forecasts.make, forecasts.answer, 60),
    "actor-table": (actor_tables.make, actor_tables.answer, 60),
    "implied-rate": (actor_tables.make_printed, actor_tables.answer_printed, 40),
    "budget": (break_evens.make_budget, break_evens.answer_budget, 20),
    "break-even": (break_evens.make, break_evens.answer, 60),
    "break-even-by-month": (break_evens.make_monthly, break_evens.answer_monthly, 60),
    "employment-cost": (employments.make_cost, employments.answer_cost, 120),
    "requisition": (employments.make_requisition, employments.answer_requisition, 40),
    "assistance-cost": (assistances.make_cost, assistances.answer_cost, 40),
    "concentration": (assistances.make_concentration, assistances.answer_concentration, 60),
    "concentration-worth": (assistances.make_worth, assistances.answer_worth, 40),
    "uncertainty": (uncertainties.make, uncertainties.answer, 15),
    "tornado": (uncertainties.make_tornado, uncertainties.answer_tornado, 20),
    "sobol": (uncertainties.make_sobol, uncertainties.answer_sobol, 10),
    "caseload": (caseloads.make, caseloads.answer, 32),
    "caseload-exact": (caseload_chains.make, caseload_chains.answer, 40),
    "transitions": (histories.make, histories.answer, 40),
    "survival": (survivals.make, survivals.answer, 40),
    "competing-risks": (incidences.make, incidences.answer, 40),
    "effects": (effects.make, effects.answer, 40),
    "project": (projects.make, projects.answer, 24),
    "payback": (paybacks.make, paybacks.answer, 60),
    "followup": (followups.make, followups.answer, 60),
    "goals": (effect_goals.make, effect_goals.answer, 80),
    "matching": (matchings.make, matchings.answer, 24),
    "returns": (returns_to_assistance.make, returns_to_assistance.answer, 60),
    "realised-savings": (savings.make, savings.answer, 30),
    "national-outcomes": (nationals.make, nationals.answer, 60),
    "overlap": (overlaps.make, overlaps.answer, 60),
    "interventions": (interventions.make, interventions.answer, 60),
    "workload": (workloads.make, workloads.answer, 40),
    "deadlines": (services.make_deadlines, services.answer_deadlines, 60),
    "visits": (services.make_visits, services.answer_visits, 60),
    "response-rate": (services.make_responses, services.answer_responses, 60),
    "help-given": (services.make_help, services.answer_help, 60),
    "collaboration": (collaborations.make, collaborations.answer, 60),
    "anonymity": (anonymities.make, anonymities.answer, 40),
    "suppression": (suppressions.make, suppressions.answer, 24),
}


def main(folder: Path) -> None:
    for kind, (make, answer, count) in CASES.items():
        random = Generator(20151117)
        for number in range(count):
            given = make(random, number)
            for ending, value in (("in", given), ("out", answer(given))):
                path = folder / f"{kind}.{number:03}.{ending}.json"
                path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
