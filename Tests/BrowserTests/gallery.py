"""Writes a made-up community whose measures show every kind of chart and every hard case of one."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

START = date(2025, 9, 5)

LONG = (
    "Students in the two afternoon sections who say that somebody other than the teacher told them something "
    "about their draft that they could use in the same week"
)


def weekly(values: list[float | None], step: int = 7) -> Iterator[tuple[date, str]]:
    for index, value in enumerate(values):
        yield START + timedelta(days=step * index), "" if value is None else f"{value:g}"


def series(values: list[float | None], step: int = 7) -> str:
    return "date,value\n" + "".join(f"{day},{value}\n" for day, value in weekly(values, step))


def ratios(parts: list[tuple[int, int]]) -> str:
    rows = (f"{START + timedelta(days=7 * i)},{a},{b}\n" for i, (a, b) in enumerate(parts))
    return "date,numerator,denominator\n" + "".join(rows)


SHIFT = [42, 45, 38, 45, 40, 44, 45, 52, 55, 58, 51, 60, 57, 63, 59, 64, 61, 66]
WAVY = [40 + (7 * i) % 11 - (5 * i) % 7 for i in range(26)]


def measures() -> Iterator[tuple[str, str, dict[str, str], str, str]]:
    """Id, title, fields, data and body of each measure."""
    yield "run-shift", "A run chart with a long run", {"baseline_to": "2025-10-10", "target": "65"}, series(SHIFT), ""
    yield "run-quiet", "A run chart without a signal", {}, series(WAVY), ""
    yield "run-perla", "A run chart by the rules of Perla", {"signal_rules": "perla"}, series(SHIFT), ""
    gaps: list[float | None] = [float(v) for v in SHIFT]
    gaps[4] = gaps[5] = gaps[11] = None
    yield "gaps", "Weeks without a value", {}, series(gaps), ""
    yield "one-point", "One point", {}, series([40]), ""
    yield "all-equal", "All points equal", {}, series([40] * 14), ""
    yield "on-median", "Most points on the median", {}, series([40] * 9 + [50, 30, 50, 30]), ""
    yield "many", "Five hundred points", {}, series([50 + (17 * i) % 23 - (11 * i) % 13 for i in range(500)], 1), ""
    yield "negative", "Values below zero", {"unit": "degrees"}, series([-12, -3, 4, -7, 0, 2.5, -1, -9, 3, 5, -2, 1]), ""
    yield "years", "Years apart", {}, series([31, 35, 30, 38, 41], 700), ""
    yield "same-day", "Two points on one day", {}, (
        "date,value,context\n2025-09-05,40,\n2025-09-05,44,after lunch\n2025-09-12,41,\n2025-09-19,47,\n"
        "2025-09-26,43,\n2025-09-26,39,after lunch\n"
    ), ""
    yield "long-labels", LONG, {"unit": "drafts-with-a-change-of-meaning", "target": "45"}, series(WAVY), (
        "## Phases\n\n| From | Because |\n|---|---|\n"
        f"| {START + timedelta(days=70)} | {LONG} |\n| {START + timedelta(days=126)} | The class moved |\n"
    )
    yield "large", "Numbers with many digits", {"unit": "minutes"}, series([1234567 + 98765 * ((3 * i) % 7) for i in range(16)]), ""
    yield "tiny", "Very small numbers", {}, series([0.0012 + 0.0003 * ((3 * i) % 5) for i in range(16)]), ""
    xmr = {"chart": "xmr", "signal_rules": "nhs", "target": "3"}
    yield "xmr", "An XmR chart", xmr, series([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]), ""
    sizes = [(9 + i % 5, 22 + (i * 5) % 9) for i in range(18)] + [(24, 25)]
    yield "p", "A p chart", {"chart": "p", "unit": '"%"'}, ratios(sizes), ""
    yield "u", "A u chart", {"chart": "u", "unit": "questions"}, ratios([(14 + (7 * i) % 9, 4 + i % 3) for i in range(16)]), ""
    yield "c", "A c chart", {"chart": "c", "unit": "count"}, series([4, 7, 3, 5, 6, 2, 4, 8, 5, 3, 6, 4, 17, 5]), ""
    groups = "date,numerator,denominator,group\n"
    for week in range(12):
        day = START + timedelta(days=7 * week)
        groups += f"{day},{30 + week},75,\n{day},{14 + week},35,Grade 6\n{day},{16 + week // 3},40,Grade 7\n"
    yield "multiples", "Small multiples by group", {"unit": '"%"'}, groups, ""
    yield "bar", "Answers of one survey", {"chart": "bar", "unit": '"%"'}, (
        "date,numerator,denominator,group\n2025-09-05,12,40,yes\n2025-09-05,20,40,not sure\n2025-09-05,8,40,no\n"
    ), ""
    stacked = "date,numerator,denominator,group\n"
    for week, (yes, unsure) in enumerate([(12, 20), (16, 18), (21, 13), (24, 10)]):
        day = START + timedelta(days=28 * week)
        stacked += f"{day},{yes},40,yes\n{day},{unsure},40,not sure\n{day},{40 - yes - unsure},40,no\n"
    yield "stacked", "Answers of several surveys", {"chart": "bar", "unit": '"%"'}, stacked, ""
    yield "rough", "Shares near none and all", {"unit": '"%"'}, ratios([(1, 40), (39, 40), (20, 40), (3, 9), (22, 41), (25, 40)]), ""
    yield "instrument", "A measure with a survey and look-fors", {"unit": '"%"'}, ratios([(8, 20), (9, 20), (12, 22)]), (
        "## Items\n\n1. I knew who would read this. (yes / not sure / no)\n2. I had time to use what I heard.\n"
        "3. What would have helped?\n\n## Look-fors\n\n- A part that was moved.\n- Something left out.\n"
    )


def write(folder: Path, language: str = "en") -> Path:
    """The folder of the gallery; the same bytes every time."""
    (folder / "measures").mkdir(parents=True)
    (folder / "cycles").mkdir()
    (folder / "change-ideas").mkdir()
    folder.joinpath("plc.yml").write_text(f"name: Gallery of charts\nlanguage: {language}\nprofile: light\n")
    folder.joinpath("change-ideas/reader.md").write_text(
        "---\ntitle: A reader outside the room\nvisibility: public\nstatus: testing\n---\n\n"
        "## What we will do\n\nA letter goes out.\n\n## Why we think it will work\n\nIt is read.\n"
    )
    for number in (1, 2, 3):
        start = START + timedelta(days=42 * number)
        folder.joinpath(f"cycles/{number:02}.md").write_text(
            f"---\ntitle: Cycle {number}\nvisibility: public\nchange_idea: reader\nstart: {start}\n"
            f"measures: [run-shift, multiples]\ndecision: adapt\nstatus: closed\n---\n\n## Plan\n\n"
            "| Question | Prediction |\n|---|---|\n| Does it work? | Half will. |\n"
        )
    for name, title, fields, data, body in measures():
        front = {"type": "outcome", "unit": "score", "visibility": "public", "status": "in-use"} | fields
        lines = "".join(f"{key}: {value}\n" for key, value in front.items())
        folder.joinpath(f"measures/{name}.md").write_text(
            f"---\ntitle: {title}\n{lines}---\n\n## Operational definition\n\nMade up.\n\n{body}"
        )
        folder.joinpath(f"measures/{name}.csv").write_text(data)
    return folder
