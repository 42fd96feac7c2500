"""Figures as Markdown."""


def row(what, value, spread="", goal="", is_met=None):
    return {"what": what, "value": value, "spread": spread, "goal": goal, "is_met": is_met}


def write(rows):
    print("| | median | lowest–highest | goal |\n|---|---|---|---|")
    for one in rows:
        verdict = {True: " – met", False: " – **not met**", None: ""}[one["is_met"]]
        print(f"| {one['what']} | {one['value']} | {one['spread']} | {one['goal']}{verdict} |")
    print(flush=True)


def write_goals(rows):
    unmet = [one["what"] for one in rows if one["is_met"] is False]
    met = sum(one["is_met"] is True for one in rows)
    print(f"{met} goals met, {len(unmet)} not met" + (": " + "; ".join(unmet) if unmet else ""))
