"""Figures as Markdown."""
import sys


def row(what, value, spread="", goal="", is_met=None):
    return {"what": what, "value": value, "spread": spread, "goal": goal, "is_met": is_met}


def head():
    print("| | median | lowest–highest | goal |\n|---|---|---|---|", flush=True)


def write(rows):
    for one in rows:
        verdict = {True: " – met", False: " – **not met**", None: ""}[one["is_met"]]
        print(f"| {one['what']} | {one['value']} | {one['spread']} | {one['goal']}{verdict} |")
    sys.stdout.flush()


def write_goals(rows):
    unmet = [one["what"] for one in rows if one["is_met"] is False]
    met = sum(one["is_met"] is True for one in rows)
    print(f"\n{met} goals met, {len(unmet)} not met" + (": " + "; ".join(unmet) if unmet else ""))
