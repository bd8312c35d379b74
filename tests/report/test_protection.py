"""A protected PDF opens with its password only, by AES-256."""

import io

import pikepdf
import pytest

from cso_assess.errors import UserError
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.protection import protected
from tests.report import samples

PASSWORD = "сегиз тамга"


@pytest.fixture(scope="module")
def plain() -> bytes:
    return make_report("summary", samples.material("en"), words_in("en"), samples.TODAY)


def test_it_opens_with_the_password_and_has_all_pages(plain: bytes) -> None:
    with pikepdf.open(io.BytesIO(protected(plain, PASSWORD)), password=PASSWORD) as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.parametrize("password", ["", "wrong password", PASSWORD.upper()])
def test_it_does_not_open_with_another(plain: bytes, password: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(protected(plain, PASSWORD)), password=password)


def test_everything_in_it_is_encrypted_by_aes_256(plain: bytes) -> None:
    content = protected(plain, PASSWORD)
    with pikepdf.open(io.BytesIO(content), password=PASSWORD) as pdf:
        used = pdf.encryption
        assert (used.R, used.V, used.bits) == (6, 5, 256)
        assert {used.stream_method, used.string_method, used.file_method} == {pikepdf.models.EncryptionMethod.aesv3}
        assert pdf.trailer.Encrypt.get("/EncryptMetadata", True)
    title = samples.NAMES["en"]
    for spelled in (title.encode(), title.encode("utf-16-be")):
        assert spelled not in content


def test_a_password_is_the_same_however_its_letters_were_typed(plain: bytes) -> None:
    content = protected(plain, "й" * 8)
    with pikepdf.open(io.BytesIO(content), password="й" * 8) as pdf:
        assert pdf.pages


@pytest.mark.parametrize("password", ["", "1234567", "x" * 128, "ө" * 64])
def test_a_password_that_protects_little_is_refused(plain: bytes, password: str) -> None:
    with pytest.raises(UserError):
        protected(plain, password)
