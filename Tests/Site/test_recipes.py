"""The CI recipes that come with a starter site: their scripts are run as GitLab and GitHub would."""

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from congkhai import EXECUTABLE, congkhai, environment
from html_page import read_pages

# 25 November 2026.
TODAY = "1795568400"


class Project:
    """A repository of content, and a runner for its jobs."""

    def __init__(self, folder: Path):
        self.folder = folder / "trang"
        assert congkhai("init", self.folder).status == 0
        (folder / "bin").mkdir()
        (folder / "bin/congkhai").symlink_to(EXECUTABLE)
        self.path = f"{folder / 'bin'}:{os.environ['PATH']}"
        self.home = folder
        self.origin = folder / "origin.git"
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", self.origin], check=True)
        for arguments in [["init", "-q", "-b", "main"], ["remote", "add", "origin", self.origin], ["add", "-A"],
                          ["commit", "-q", "-m", "Trang khởi đầu"], ["push", "-q", "origin", "main"]]:
            self.git(*arguments)

    def git(self, *arguments: object) -> str:
        done = subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@a.example", *map(str, arguments)], cwd=self.folder,
            check=True, capture_output=True, text=True)
        return done.stdout

    def run(self, script: str, **variables: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", script], cwd=self.folder, text=True, capture_output=True,
            env=environment(PATH=self.path, SOURCE_DATE_EPOCH=TODAY, HOME=str(self.home), CI="true", **variables))


@pytest.fixture
def project(tmp_path) -> Project:
    return Project(tmp_path)


def break_a_task(project: Project) -> None:
    task = project.folder / "content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.2.md"
    task.write_text(task.read_text().replace("[phong-chuyen-mon]", "[phong-chuyen-mo]"))


class TestGitLab:
    @pytest.fixture
    def jobs(self, project) -> dict:
        return yaml.safe_load((project.folder / ".gitlab-ci.yml").read_text())

    def test_every_job_belongs_to_a_stage_and_says_when_it_runs(self, jobs):
        own = {name: job for name, job in jobs.items() if isinstance(job, dict) and "script" in job}
        assert set(own) == {"kiem-tra", "xem-thu", "pages"}
        assert all(job["stage"] in jobs["stages"] and job["rules"] for job in own.values())

    def test_a_fault_fails_the_check_is_shown_and_reported(self, project, jobs):
        script = "\n".join(jobs["kiem-tra"]["script"])
        assert project.run(script).returncode == 0
        break_a_task(project)
        done = project.run(script)
        assert done.returncode != 0 and "CK0104" in done.stderr
        report = yaml.safe_load((project.folder / "chat-luong.json").read_text())
        assert report[0]["check_name"] == "CK0104"
        assert jobs["kiem-tra"]["artifacts"]["reports"]["codequality"] == "chat-luong.json"

    def test_a_merge_request_gets_a_preview_that_opens_from_a_folder(self, project, jobs):
        done = project.run("\n".join(jobs["xem-thu"]["script"]))
        assert done.returncode == 0, done.stderr
        public = project.folder / "public"
        assert "PHIẾU TRÌNH" in (public / "phieu-trinh.html").read_text()
        assert re.search(r'href="[^"]*/index\.html"', (public / "index.html").read_text())
        assert jobs["xem-thu"]["environment"]["url"].endswith("/artifacts/public/index.html")

    def test_the_default_branch_is_published(self, project, jobs):
        done = project.run("\n".join(jobs["pages"]["script"]), CI_PAGES_URL="https://so-mau.pages.example/trang")
        assert done.returncode == 0, done.stderr
        assert "https://so-mau.pages.example/trang/" in (project.folder / "public/sitemap.xml").read_text()


class TestGitHub:
    @pytest.fixture
    def steps(self, project) -> dict:
        flow = yaml.safe_load((project.folder / ".github/workflows/cong-khai.yml").read_text())
        assert flow["permissions"] == {"contents": "write"}
        return {step["name"]: step["run"] for step in flow["jobs"]["trang"]["steps"] if "run" in step}

    def script(self, project, text: str, event: str) -> str:
        """As the runner fills it in."""
        text = text.replace("${{ github.event.number }}", "7")
        for name in ("trang", "gh-pages"):
            text = text.replace(f"/tmp/{name}", str(project.home / f"{event}-{name}"))
        assert "${{" not in text
        return text

    def publish(self, project, steps, event: str, build: str, place: str) -> None:
        for name in (build, "Đưa lên gh-pages"):
            done = project.run(
                self.script(project, steps[name], event), TRANG="https://so-mau.github.example/trang", CHO=place,
                GITHUB_STEP_SUMMARY=str(project.home / "tom-tat.md"))
            assert done.returncode == 0, done.stderr + done.stdout

    def test_a_fault_is_an_annotation(self, project, steps):
        break_a_task(project)
        done = project.run(steps["Kiểm tra"])
        assert done.returncode != 0
        assert "::error file=content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.2.md,line=5," in done.stdout

    def test_previews_and_the_published_site_live_side_by_side(self, project, steps, tmp_path):
        self.publish(project, steps, "push", "Dựng trang công bố", ".")
        self.publish(project, steps, "pull", "Dựng bản xem thử", "xem-thu/7")
        self.publish(project, steps, "lan-hai", "Dựng trang công bố", ".")
        assert "# Phiếu trình công bố" in (project.home / "tom-tat.md").read_text()
        check = tmp_path / "gh-pages"
        subprocess.run(["git", "clone", "-q", "-b", "gh-pages", project.origin, check], check=True)
        pages = read_pages(check)
        assert "index.html" in pages and "xem-thu/7/index.html" in pages
        assert "/trang/xem-thu/7/" in (check / "xem-thu/7/sitemap.xml").read_text()
        assert (check / "xem-thu/7/phieu-trinh.html").is_file()
        # Closed: the preview goes, the site stays.
        done = project.run(self.script(project, steps["Đưa lên gh-pages"], "dong"), CHO="xem-thu/7")
        assert done.returncode == 0, done.stderr
        subprocess.run(["git", "pull", "-q"], cwd=check, check=True)
        assert not (check / "xem-thu/7").exists() and (check / "index.html").is_file()
