"""The press: documents are made in another process, and whatever happens to that one, the window knows and goes on."""

import operator
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from cso_assess.core.states import Length
from cso_assess.editable import editable_document
from cso_assess.errors import CancelledError, Message, UserError
from cso_assess.exchange.answers_form import answers_form
from cso_assess.i18n import words_in
from cso_assess.logs import FarDefectError, places_of
from cso_assess.press import running
from cso_assess.press.running import Job, Press
from cso_assess.report.options import Options
from cso_assess.report.page_pictures import packed_picture, page_picture, page_sizes
from cso_assess.report.showing import FirstPage, load_documents, shown_document
from tests.report.demonstrations import TODAY, material

MODULES = "sorted(__import__('sys').modules)"

WINDOW = """
import sys, threading, time
from cso_assess.press.running import Job, Press
press = Press()
press.do(Job(len, ""))
threading.Thread(target=lambda: press.do(Job(time.sleep, 60)), daemon=True).start()
time.sleep(0.3)
print(press.number, flush=True)
time.sleep(60)
"""


@pytest.fixture(scope="module")
def lasting():
    press = Press()
    yield press
    press.end()


@pytest.fixture
def press():
    made = Press()
    yield made
    made.end()


def test_a_document_is_the_same_as_without_it_and_its_first_page_comes_early(lasting):
    heard, arguments = [], ("plan", material("ky"), words_in("ky"), TODAY, Options(), 50.0)
    content, sizes = lasting.do(Job(shown_document, *arguments, hear=heard.append))
    told = []
    assert (content, sizes) == shown_document(told.append, *arguments)
    assert heard == told
    assert isinstance(heard[0], FirstPage)
    assert heard[-1] == len(sizes) == len(page_sizes(content))


def test_a_picture_of_a_page_comes_as_it_was_drawn(lasting):
    content = small_document()
    packed = lasting.do(Job(packed_picture, content, 0, 50.0))
    there, here = packed.unpacked(), page_picture(content, 0, 50.0)
    assert there == here
    assert len(packed.packed) < len(here.pixels) / 8


def test_it_loads_neither_window_nor_database(lasting):
    lasting.do(Job(load_documents))
    lasting.do(Job(editable_document, "plan", ".docx", material("en"), words_in("en"), TODAY, Options()))
    lasting.do(Job(answers_form, material("en").edition, Length.FULL, words_in("en")))
    loaded = lasting.do(Job(eval, MODULES))
    assert {"reportlab", "docx", "openpyxl"} <= {*loaded}
    assert not [name for name in loaded if name.split(".")[0] in ("sqlalchemy", "sqlcipher3")]
    assert [name for name in loaded if name.startswith("PySide6.Qt")] == ["PySide6.QtCore"]
    assert not [name for name in loaded if name.startswith("cso_assess.gui")]


def test_a_refusal_comes_as_the_sentence_that_it_is(lasting):
    job = Job(shown_document, "full", material("en"), words_in("en"), TODAY, Options(paper="a5"), 50.0, hear=str)
    with pytest.raises(UserError, match="Choose A4") as refused:
        lasting.do(job)
    assert isinstance(refused.value.reason, Message)
    assert words_in("ru").say(refused.value.reason) != words_in("en").say(refused.value.reason)


def test_a_defect_tells_where_it_is_and_nothing_of_what_people_wrote(lasting):
    with pytest.raises(FarDefectError) as defect:
        lasting.do(Job(eval, "int('our secret')"))
    assert "ValueError" in places_of(defect.value)
    assert "serving" in places_of(defect.value)
    assert "secret" not in places_of(defect.value) + str(defect.value)
    assert lasting.do(Job(len, "abc")) == 3


def test_what_a_library_prints_is_no_answer(lasting):
    assert lasting.do(Job(print, "mind the gap")) is None
    assert lasting.do(Job(len, "abc")) == 3


def test_a_library_that_looks_at_input_and_output_finds_nobody_there(press):
    assert press.do(Job(os.write, 1, b"mind the gap")) == 12
    assert press.do(Job(os.read, 0, 1)) == b""


def test_a_press_that_is_gone_when_work_comes_is_started_again(press):
    assert press.do(Job(len, "abc")) == 3
    os.kill(press.number, signal.SIGKILL)
    assert press.do(Job(len, "abcd")) == 4


def test_one_that_dies_again_and_again_is_told(press):
    for _ in range(2):
        with pytest.raises(UserError, match=r"ended by itself\. Everything that was shown as saved is safe\. Try it"):
            press.do(Job(signal.raise_signal, signal.SIGKILL))


@pytest.mark.parametrize("command", [(sys.executable, "-c", ""), ("/no such program",)])
def test_where_no_press_comes_to_work_the_window_does_it_itself(command):
    press, told = Press(command), []
    assert press.do(Job(len, "abc")) == 3
    press.do(Job(operator.call, "news", hear=told.append))
    assert told == ["news"]
    press.end()
    with pytest.raises(CancelledError):
        press.do(Job(len, "abc"))


def test_one_that_hangs_is_ended(press, monkeypatch):
    press.do(Job(len, ""))
    hanging = press.number
    monkeypatch.setattr(running, "PATIENCE", 0.2)
    with pytest.raises(UserError, match="it took too long"):
        press.do(Job(time.sleep, 60))
    assert not Path(f"/proc/{hanging}").exists()


def test_one_that_takes_no_work_is_ended(monkeypatch):
    monkeypatch.setattr(running, "PATIENCE", 0.2)
    deaf = Press((sys.executable, "-c", "import time; time.sleep(60)"))
    with pytest.raises(UserError, match="it took too long"):
        deaf.do(Job(len, bytes(1_000_000)))
    assert deaf.number is None


def test_work_that_is_dropped_ends_and_other_work_does_not(press):
    waiting, dropped, ends = Job(len, "abc"), Job(time.sleep, 60), []
    press.drop(waiting)
    with pytest.raises(CancelledError):
        press.do(waiting)

    def work():
        try:
            press.do(dropped)
        except UserError as end:
            ends.append(end)

    thread = threading.Thread(target=work)
    thread.start()
    while press.number is None:
        time.sleep(0.01)
    press.drop(Job(len, "abc"))
    assert press.number is not None
    press.drop(dropped)
    thread.join(10)
    assert [type(end) for end in ends] == [CancelledError]
    assert press.do(Job(len, "abcd")) == 4


def test_whoever_stops_listening_in_the_middle_does_not_get_the_next_answer_wrong(press):
    def gone(_news):
        raise RuntimeError("the page is gone")

    with pytest.raises(RuntimeError):
        press.do(Job(shown_document, "summary", material("en"), words_in("en"), TODAY, Options(), 50.0, hear=gone))
    assert press.do(Job(len, "abc")) == 3


def test_it_ends_with_a_window_that_is_killed():
    with subprocess.Popen([sys.executable, "-c", WINDOW], stdout=subprocess.PIPE, text=True) as window:
        number = int(window.stdout.readline())
        assert Path(f"/proc/{number}").exists()
        window.kill()
        until = time.monotonic() + 10
        while Path(f"/proc/{number}").exists() and time.monotonic() < until:
            time.sleep(0.01)
        assert not Path(f"/proc/{number}").exists()


def test_no_module_of_the_folder_that_it_is_started_from_is_run(press, tmp_path, monkeypatch):
    for name in ("cso_assess.py", "pickle.py", "queue.py"):
        (tmp_path / name).write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    assert press.do(Job(len, "abc")) == 3


def test_after_its_end_nothing_is_started(press):
    press.end()
    with pytest.raises(CancelledError):
        press.do(Job(len, "abc"))
    assert press.number is None


def small_document():
    return shown_document(lambda _news: None, "summary", material("en"), words_in("en"), TODAY, Options(), 50.0)[0]
