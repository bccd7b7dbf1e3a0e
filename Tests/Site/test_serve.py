"""`congkhai serve`: the site as it is saved, in a real browser and over plain HTTP."""

import os
import shutil
import socket
import subprocess

import pytest

from preview import preview
from small_site import SmallSite

NEWS = "tin/thong-bao.md"


@pytest.fixture
def site(tmp_path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def save_by_rename(site: SmallSite, name: str, text: str) -> None:
    """As vim, Emacs and Word do: a new file takes the old one's place."""
    file = site.folder / "content" / name
    draft = file.with_name(f".{file.name}.swp")
    draft.write_text(text, encoding="utf-8")
    os.replace(draft, file)


def test_files_are_served_with_their_types(site):
    with preview(site.folder) as served:
        status, headers, text = served.ask("/tin/thong-bao/")
        assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert "<h1>Thông báo</h1>" in text and headers["Cache-Control"] == "no-store"
        assert served.url + "tin/thong-bao/" in text  # its own base URL
        assert served.ask("/tin/thong-bao")[:1] == (301,)
        assert served.ask("/tin/thong-bao")[1]["Location"] == "/tin/thong-bao/"
        status, _, text = served.ask("/khong-co/")
        assert status == 404 and "Không tìm thấy trang" in text
        assert served.ask("/du-lieu/tin.csv")[1]["Content-Type"] == "text/csv; charset=utf-8"
        assert "Thông báo" in served.text("/feed.xml") or served.ask("/sitemap.xml")[0] == 200
        assert served.ask("/", method="HEAD")[2] == ""
        assert served.ask("/", method="POST")[0] == 405
        assert served.ask("/../trang.yaml")[0] == 404 and served.ask("/%2e%2e/trang.yaml")[0] == 404
        assert not (site.folder / "public").exists()


def test_only_this_machine_is_answered(site):
    with preview(site.folder) as served:
        # A page elsewhere whose name was made to point here.
        assert served.ask("/", Host="xau.example")[0] == 403
        assert served.ask("/_xem-thu/su-kien", Host="xau.example")[0] == 403
        listening = subprocess.run(["ss", "-Hltn"], capture_output=True, text=True)
        if listening.returncode == 0:
            assert f"127.0.0.1:{served.port} " in listening.stdout


def test_nonsense_ends_no_server(site):
    with preview(site.folder) as served:
        for nonsense in [b"\r\n\r\n", b"GET\r\n\r\n", b"\xff\xfe\x00" * 30 + b"\r\n\r\n", b"A" * 40_000]:
            with socket.create_connection(("127.0.0.1", served.port), timeout=5) as connection:
                connection.sendall(nonsense)
                try:
                    connection.recv(100)
                except ConnectionResetError:
                    pass
        assert served.ask("/")[0] == 200


@pytest.mark.parametrize("save", [SmallSite.write, save_by_rename], ids=["in place", "by rename"])
def test_a_saved_change_is_told_and_served(site, save):
    with preview(site.folder) as served, served.events() as events:
        assert next(events) == {"phien": 1, "loi": False}
        save(site, NEWS, "---\ntieu_de: Thông báo mới\nngay: 2026-02-02\n---\nKhác hẳn.\n")
        assert next(events) == {"phien": 2, "loi": False}
        assert "Khác hẳn." in served.text("/tin/thong-bao/")


def test_the_last_good_site_stays_while_the_content_is_broken(site):
    with preview(site.folder) as served, served.events() as events:
        next(events)
        site.write(NEWS, "---\ntieu_de: Thông báo\nngay: 30/2/2026\n---\n")
        assert next(events) == {"phien": 1, "loi": True}
        assert "content/tin/thong-bao.md:3:7: lỗi CK0108" in served.text("/_xem-thu/loi")
        assert "Một tin." in served.text("/tin/thong-bao/")
        site.write(NEWS, "---\ntieu_de: Thông báo\nngay: 2026-02-03\n---\nLại đúng.\n")
        assert next(events) == {"phien": 2, "loi": False}
        assert served.text("/_xem-thu/loi") == "" and "Lại đúng." in served.text("/tin/thong-bao/")


def test_a_saved_page_is_shown_before_the_site_is_checked_and_taken_back_where_it_fails(site):
    task = "ke-hoach/kh-1/nhiem-vu/1.md"
    with preview(site.folder) as served, served.events() as events:
        next(events)
        site.replace(task, "Nội dung.", "Nội dung mới.")
        assert next(events) == {"phien": 2, "loi": False}
        served.wait("/ke-hoach/kh-1/1/", lambda text: "Nội dung mới." in text)
        assert next(events) == {"phien": 3, "loi": False}
        assert any("Đã hiện trang vừa lưu" in note for note in served.notes)
        # Sound by itself, refused by a rule: reported before the plan is tracked.
        site.replace(task, "ma: ", "tien_do:\n  - {ngay: 2026-01-02, noi_dung: Sớm quá}\nma: ")
        while not next(events)["loi"]:
            pass
        text = served.text("/ke-hoach/kh-1/1/")
        assert "Sớm quá" not in text and "Nội dung mới." in text
        assert "CK0604" in served.text("/_xem-thu/loi")


def test_a_site_that_is_broken_from_the_start_comes_when_it_is_mended(site):
    site.replace("trang.yaml", "co_quan: so-a", "co_quan: so-b")
    with preview(site.folder) as served:
        status, _, text = served.ask("/")
        assert status == 503 and "/_xem-thu/xem-thu.js" in text
        assert "CK0103" in served.text("/_xem-thu/loi")
        site.replace("trang.yaml", "co_quan: so-b", "co_quan: so-a")
        served.wait("/", lambda text: "Trang thử" in text)


def test_templates_are_watched_too(site):
    template = site.folder / "templates/tin.html"
    with preview(site.folder) as served:
        template.write_text(template.read_text().replace("<h1>", "<h1>Tin: ", 1))
        served.wait("/tin/thong-bao/", lambda text: "<h1>Tin: " in text)
        template.write_text(template.read_text().replace("{{tieu_de}}", "{{tieu_dee}}", 1))
        assert "CK0402" in served.wait("/_xem-thu/loi", lambda text: text != "")


def test_a_checkout_of_a_thousand_files_and_deleted_folders_are_survived(site):
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@a.example", *arguments],
                       cwd=site.folder, check=True, capture_output=True)

    git("init", "-q", "-b", "mot")
    git("add", "-A")
    git("commit", "-q", "-m", "mot")
    git("checkout", "-q", "-b", "nghin")
    for number in range(1000):
        site.write(f"ke-hoach/kh-{number % 10 + 2}/nhiem-vu/{number}.md",
                   f"---\nma: \"{number}\"\nten: Việc {number}\n---\n")
    for number in range(10):
        site.write(f"ke-hoach/kh-{number + 2}/index.md",
                   "---\nten: Kế hoạch\nco_quan: so-a\nnam: [2026]\nminh_hoa: true\n---\n")
    git("add", "-A")
    git("commit", "-q", "-m", "nghin")
    git("checkout", "-q", "mot")
    with preview(site.folder) as served:
        assert served.ask("/ke-hoach/kh-11/999/")[0] == 404
        git("checkout", "-q", "nghin")
        served.wait("/ke-hoach/kh-11/999/", lambda text: "Việc 999" in text)
        git("checkout", "-q", "mot")
        served.wait("/ke-hoach/kh-11/999/", lambda text: "Không tìm thấy" in text)
        assert served.text("/_xem-thu/loi") == ""
        # The whole content goes, and comes back.
        kept = site.folder.parent / "kept"
        shutil.move(site.folder / "content", kept)
        served.wait("/_xem-thu/loi", lambda text: text != "")
        assert "Một tin." in served.text("/tin/thong-bao/")
        shutil.move(kept, site.folder / "content")
        served.wait("/_xem-thu/loi", lambda text: text == "")
        # And is still watched.
        site.write(NEWS, "---\ntieu_de: Thông báo\nngay: 2026-02-03\n---\nVẫn theo dõi.\n")
        served.wait("/tin/thong-bao/", lambda text: "Vẫn theo dõi." in text)


def test_a_port_in_use_is_left_for_the_next_free_one(site):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with preview(site.folder, port=port) as served:
            assert port < served.port <= port + 100
            assert f"Cổng {port} đang bận: dùng cổng {served.port}.\n" in served.notes
            assert served.ask("/")[0] == 200


def test_drafts_are_shown_on_request_only_and_with_a_ribbon(site):
    site.write("tin/nhap.md", "---\ntieu_de: Tin nháp\nngay: 2026-02-02\nnhap: true\n---\nChưa xong.\n")
    site.write("tin/hen.md", "---\ntieu_de: Tin hẹn\nngay: 2026-02-02\n"
               "cong_bo_luc: 2026-09-01T08:00:00+07:00\n---\nĐể sau.\n")
    with preview(site.folder) as served:
        assert served.ask("/tin/nhap/")[0] == served.ask("/tin/hen/")[0] == 404
    with preview(site.folder, "--drafts") as served:
        assert "Bản nháp: chưa công bố" in served.text("/tin/nhap/")
        assert "hẹn công bố lúc 2026-09-01T08:00:00+07:00" in served.text("/tin/hen/")
        assert "_xem-thu-nhan" not in served.text("/tin/thong-bao/")
        assert "Tin nháp" in served.text("/tin/")
        assert any("trong đó 2 bản ghi chưa công bố" in note for note in served.notes)


def test_a_browser_shows_a_change_and_keeps_its_place(site, browser):
    paragraphs = "\n\n".join(f"Đoạn {number}." for number in range(200))
    site.write(NEWS, f"---\ntieu_de: Thông báo\nngay: 2026-02-02\n---\n{paragraphs}\n")
    with preview(site.folder) as served:
        tab = browser.new_page(viewport={"width": 800, "height": 600})
        complaints = []
        tab.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        tab.goto(served.url + "tin/thong-bao/")
        tab.evaluate("scrollTo(0, 1500)")
        site.replace(NEWS, "Đoạn 7.", "Đoạn bảy đã sửa.")
        tab.wait_for_selector("text=Đoạn bảy đã sửa.", timeout=10_000)
        tab.wait_for_function("scrollY === 1500", timeout=10_000)
        # A fault lies over the page, and goes when it is mended.
        site.replace(NEWS, "ngay: 2026-02-02", "ngay: mai")
        overlay = tab.wait_for_selector("#_xem-thu-loi", timeout=10_000)
        assert "CK0108" in overlay.inner_text() and tab.is_visible("text=Đoạn 8.")
        site.replace(NEWS, "ngay: mai", "ngay: 2026-02-02")
        tab.wait_for_selector("#_xem-thu-loi", state="detached", timeout=10_000)
        # Styles that changed are taken too.
        styles = site.folder / "templates/assets/chinh.css"
        # The page is loaded anew, with a request of its own for the styles.
        with tab.expect_response(lambda answer: "/giao-dien/chinh." in answer.url, timeout=10_000):
            styles.write_text(styles.read_text() + "\nh1 { color: rgb(1, 2, 3); }\n")
        tab.wait_for_load_state("load")
        assert tab.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(1, 2, 3)"
        assert complaints == []
        tab.close()
