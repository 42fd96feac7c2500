"""What ./test runs. A new suite is one line in one of the lists
below; a room's tests are found by themselves."""
import json
import subprocess
from dataclasses import dataclass, field, replace
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
REPORTS = TOP / "build" / "reports"
PYTHON = "/usr/bin/python3"
ONLY_FULL = ("full",)
NOT_FAST = ("standard", "full")
ALL = ("fast", "standard", "full")
SHARDS = {"samsyn_app": 4}


@dataclass
class Suite:
    """`report`: where the runner writes its report; without one the suite is one test, its exit code."""
    name: str
    command: list[str]
    report: Path | None = None
    cwd: Path = TOP
    env: dict[str, str] = field(default_factory=dict)
    seconds: int = 900
    modes: tuple[str, ...] = ALL
    # Work that other suites stand on: a failure counts, a success is not a test.
    is_step: bool = False


def preset_of(mode: str) -> str:
    return "fast" if mode == "fast" else "debug"


def build_steps(mode: str, cores: int) -> list[Suite]:
    preset = preset_of(mode)
    return [
        Suite(f"configure ({preset})", ["cmake", "--preset", preset], is_step=True),
        Suite(f"build ({preset})", ["cmake", "--build", f"build/{preset}", "--parallel", str(cores)], is_step=True,
              seconds=3600),
    ]


def rooms_with_tests(src: Path) -> list[str]:
    """Named as cmake/rooms.cmake names their targets, from the files alone: a room left out of the build is missed."""
    folders = {file.parent.relative_to(src).as_posix() for file in src.rglob("*_test.cpp")}
    return sorted("samsyn_" + folder.replace("/", "_") for folder in folders)


def in_shards(suite: Suite, count: int) -> list[Suite]:
    """The tests of one GoogleTest binary dealt out over as many runs, each with a report of its own."""
    shards = []
    for index in range(count if suite.command else 0):
        report = suite.report.with_stem(f"{suite.report.stem}_{index + 1}")
        command = [part for part in suite.command if not part.startswith("--gtest_output=")]
        shards.append(replace(suite, name=f"{suite.name} {index + 1} of {count}", report=report,
                              command=[*command, f"--gtest_output=xml:{report}"],
                              env={"GTEST_TOTAL_SHARDS": str(count), "GTEST_SHARD_INDEX": str(index)}))
    return shards or [suite]


def room_suites(mode: str) -> list[Suite]:
    """One suite a room, as CTest knows it, and as the files say that it must be; the longest, in shards, first."""
    preset = preset_of(mode)
    build = TOP / "build" / preset
    listed = subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"], capture_output=True, text=True)
    tests = json.loads(listed.stdout)["tests"] if listed.returncode == 0 else []
    known = {test["name"]: test for test in tests}
    suites = []
    for name in sorted(set(known) | set(rooms_with_tests(TOP / "src"))):
        test = known.get(name, {})
        places = [one["value"] for one in test.get("properties", []) if one["name"] == "WORKING_DIRECTORY"]
        suite = Suite(name, test.get("command", []), build / "reports" / f"{name}.xml",
                      Path(places[0]) if places else TOP)
        suites = in_shards(suite, SHARDS[name]) + suites if name in SHARDS else [*suites, suite]
    return suites


def unittests(name: str, folder: str, **rest: object) -> Suite:
    report = REPORTS / f"{name}.xml"
    return Suite(name, [PYTHON, "-B", "tests/lib/unittests.py", folder, str(report)], report, **rest)


def own_suites() -> list[Suite]:
    """Of the house's rules and of this command; they need no build."""
    return [unittests("test_command", "tests/lib"), unittests("architecture", "tests/architecture"),
            unittests("mutants", "tests/mutants")]


def served(mode: str) -> dict[str, str]:
    """Where tests of the whole program find it and the built pages."""
    binary = TOP / "build" / preset_of(mode) / "src" / "samsyn"
    return {"SAMSYN_TEST_BINARY": str(binary), "SAMSYN_TEST_WEB": str(TOP / "web" / "dist")}


def service_suites(mode: str) -> list[Suite]:
    """Against a real service; on both databases."""
    return [unittests("durability", "tests/durability", env=served(mode), modes=NOT_FAST),
            unittests("jobs", "tests/jobs", env=served(mode), modes=NOT_FAST)]


def web_suites(mode: str) -> list[Suite]:
    def npm(name: str, script: str, *options: str, report: Path | None = None, **rest: object) -> Suite:
        """The script finds the program, the built pages and the place for its report (JUnit form) in its environment."""
        env = served(mode) | ({"SAMSYN_TEST_REPORT": str(report)} if report else {})
        return Suite(name, ["npm", "--prefix", "web", "run", "--silent", script, *options], report, env=env, **rest)
    unit, journeys = REPORTS / "web_unit.xml", REPORTS / "web_journeys.xml"
    return [
        npm("web_types", "check"),
        npm("web_unit", "test", "--", "--reporter=default", "--reporter=junit", f"--outputFile.junit={unit}", report=unit),
        npm("web_journeys", "journeys", report=journeys, modes=NOT_FAST, seconds=2700),
    ]


def other_suites(mode: str) -> list[Suite]:
    """The long ones."""
    def fuzz(target: str, build: str, corpus: str) -> Suite:
        found = f"build/{build}/found_{target}"
        return Suite(f"fuzz {target}", ["sh", "-c", f"mkdir -p {found} && $(find build/{build} -type f -name {target}) "
                                        f"-max_total_time=60 -rss_limit_mb=4096 "
                                        f"-artifact_prefix={found}/ {found} {corpus}"], modes=ONLY_FULL)
    suites = [
        Suite("what ./run serves: configure", ["cmake", "--preset", "release"], is_step=True, modes=NOT_FAST),
        Suite("what ./run serves: build", ["cmake", "--build", "build/release", "--target", "samsyn"], modes=NOT_FAST,
              seconds=3600),
        Suite("second compiler: configure", ["cmake", "--preset", "clang"], is_step=True, modes=ONLY_FULL),
        Suite("second compiler: build", ["cmake", "--build", "build/clang"], modes=ONLY_FULL, seconds=3600),
        Suite("tidy: configure", ["cmake", "--preset", "tidy"], is_step=True, modes=ONLY_FULL),
        Suite("tidy", ["cmake", "--build", "build/tidy", "--", "-k", "0"], modes=ONLY_FULL, seconds=7200),
        Suite("fuzzers: build", ["sh", "-c", "cmake -S fuzz -B build/fuzz -G Ninja && cmake --build build/fuzz"],
              is_step=True, modes=ONLY_FULL, seconds=1800),
        Suite("document fuzzers: build",
              ["sh", "-c", "cmake --preset fuzz && cmake --build build/fuzz_documents --target fuzz_csv_reader "
               "fuzz_xlsx_reader fuzz_import_rows"], is_step=True, modes=ONLY_FULL, seconds=1800),
        fuzz("json_fuzz", "fuzz", "fuzz/corpus/json"), fuzz("request_fuzz", "fuzz", "fuzz/corpus/request"),
        fuzz("fuzz_csv_reader", "fuzz_documents", "fuzz/corpus/csv"), fuzz("fuzz_xlsx_reader", "fuzz_documents", ""),
        fuzz("fuzz_import_rows", "fuzz_documents", "fuzz/corpus/csv"),
    ]
    # With the run that every ./test makes, 120 000 random acts.
    for seed in range(1, 6):
        report = REPORTS / f"model_{seed}.xml"
        suites.append(Suite(f"random acts, seed {seed}",
                            ["build/debug/src/app/samsyn_app_test", "--gtest_filter=*ModelTest*/sqlite",
                             f"--gtest_random_seed={seed}", f"--gtest_output=xml:{report}"], report, modes=ONLY_FULL))
    killed = REPORTS / "mutants_killed.xml"
    suites.append(Suite("mutants killed", [PYTHON, "-B", "tests/mutants/run.py", str(killed)], killed, modes=ONLY_FULL,
                        seconds=7200))
    if (TOP / "bench" / "run").exists():
        suites += [Suite("benches", ["bench/run"], modes=ONLY_FULL, seconds=3600),
                   Suite("a million people", ["bench/run", "--people", "1000000"], modes=ONLY_FULL, seconds=7200)]
    return suites
