"""The benchmark measures what it says: n pages, the same on every machine, compared by what they say."""

import json
from collections import defaultdict
from pathlib import Path
from statistics import mean, median

import pytest
import yaml

from compare import compare, text_of
from corpus import make_portal
from expectation import expected_pages
from make_corpus import make
from measure import measure
from procedures import make_registry
from real import Loader

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("count", [15, 200, 1000, 2500])
def test_a_portal_of_n_pages_has_n(count):
    routes = [route for route, _ in expected_pages(make_portal(count))]
    assert len(routes) == len(set(routes)) == count


def test_the_same_seed_gives_the_same_portal_and_another_does_not():
    assert make_portal(300) == make_portal(300)
    assert make_portal(300) != make_portal(300, seed=7)


def test_too_few_pages_are_refused():
    with pytest.raises(ValueError):
        make_portal(10)


def task_sizes(site: Path) -> list[int]:
    return [path.stat().st_size for path in site.glob("content/ke-hoach/*/nhiem-vu/*.md")]


def test_a_task_file_is_as_long_as_those_of_the_plans(tmp_path):
    make("tasks", 1000, tmp_path)
    sizes = task_sizes(tmp_path / "congkhai")
    real = task_sizes(ROOT)
    assert 0.75 < (sum(sizes) / len(sizes)) / (sum(real) / len(real)) < 1.25
    assert len(sizes) == len(list(tmp_path.glob("hugo/content/ke-hoach/*/*.*.md")))


def test_long_tasks_have_a_body_of_three_sections(tmp_path):
    make("tasks", 300, tmp_path, "long")
    sizes = task_sizes(tmp_path / "congkhai")
    assert 4000 < sum(sizes) / len(sizes) < 5000


def measures_of(site: Path) -> dict[str, list[int]]:
    """Bytes of a procedure's file, and how many steps, papers, cases, ways to hand in and fees it has."""
    found = defaultdict(list)
    for file in site.glob("content/thu-tuc/*.md"):
        text = file.read_text(encoding="utf-8")
        fields = yaml.load(text.split("---\n")[1], Loader)
        if "trinh_tu" not in fields:
            continue
        papers = [owner.get("giay_to") for owner in [fields, *fields.get("truong_hop", [])]]
        found["bytes"].append(len(text.encode()))
        found["steps"].append(len(fields["trinh_tu"]))
        found["papers"].append(sum(len(each) for each in papers if isinstance(each, list)))
        found["cases"].append(len(fields.get("truong_hop", [])))
        found["channels"].append(len(fields["cach_thuc"]))
        found["fees"].append(sum(isinstance(each.get("phi"), list) for each in fields["cach_thuc"]))
    return found


def test_a_procedure_is_as_long_as_those_in_the_content(tmp_path):
    make("procedures", 460, tmp_path)
    made, real = measures_of(tmp_path / "congkhai"), measures_of(ROOT)
    assert len(made["bytes"]) == 460 and len(real["bytes"]) > 40
    for measure_name, values in real.items():
        assert 0.95 < mean(made[measure_name]) / mean(values) < 1.05, measure_name
        # Half of one is what the median of a count may lie beside another.
        assert abs(median(made[measure_name]) - median(values)) <= max(0.5, 0.1 * median(values)), measure_name


def test_the_same_seed_gives_the_same_procedures():
    assert make_registry(50) == make_registry(50)
    assert make_registry(50) != make_registry(50, seed=7)


@pytest.fixture
def outputs(tmp_path):
    """Two renderings of two pages that say the same in different words of HTML."""
    pages = {"": ["Trang chủ"], "a/": ["Xin chào, bạn", "1 < 2"]}
    lines = (json.dumps({"route": route, "says": says}) for route, says in pages.items())
    (tmp_path / "expected.jsonl").write_text("\n".join(lines), encoding="utf-8")
    for name in ("one", "other"):
        (tmp_path / name / "a").mkdir(parents=True)
        (tmp_path / name / "index.html").write_text("<h1>Trang chủ</h1>", encoding="utf-8")
    (tmp_path / "one/a/index.html").write_text("<p><b>Xin</b> chào, bạn<br>1 &lt; 2", encoding="utf-8")
    (tmp_path / "other/a/index.html").write_text("<p>Xin\n chào, <i>bạn</i></p>1 &#60; 2", encoding="utf-8")
    return [tmp_path / "expected.jsonl", tmp_path / "one", tmp_path / "other"]


def test_the_same_in_other_markup_is_the_same(outputs):
    assert compare(*outputs) == []


def test_a_passage_that_is_missing_is_named(outputs):
    (outputs[2] / "a/index.html").write_text("<p>Xin chào</p>1 &lt; 2", encoding="utf-8")
    assert compare(*outputs) == ["other/a/: does not say “Xin chào, bạn”"]


def test_a_page_that_one_lacks_or_adds_is_named(outputs):
    (outputs[2] / "a/index.html").rename(outputs[2] / "b.html")
    assert compare(*outputs) == ["other/a/: no such page", "one only: a/index.html", "other only: b.html"]


def test_what_no_reader_sees_does_not_count():
    assert text_of("<style>p{}</style><!-- x --><p>Chữ<script>y</script></p>") == "Chữ"


def test_a_run_is_measured_and_a_failure_is_none():
    run = measure(["sleep", "0.05"], {"PATH": "/usr/bin:/bin"})
    assert 0.05 <= run.wall < 5 and run.user < 0.05 and run.memory > 0
    with pytest.raises(RuntimeError, match="ended with 1"):
        measure(["false"], {"PATH": "/usr/bin:/bin"})
