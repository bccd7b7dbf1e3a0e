"""Small files of the kinds that people attach, with what they give away, made byte by byte."""

import io
import struct
import zipfile
import zlib

PICTURE = b"\x00" * 32


def exif(order: str = "<", gps: bool = True) -> bytes:
    """A TIFF block whose first directory leads to a GPS directory, or to none."""
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8)
    if not gps:
        return head + struct.pack(order + "HHHII", 1, 0x0112, 3, 1, 1) + b"\0\0\0\0"
    # One entry (12 bytes) and the offset of the next directory: the GPS directory begins at 26.
    first = struct.pack(order + "HHHII", 1, 0x8825, 4, 1, 26) + b"\0\0\0\0"
    return head + first + struct.pack(order + "HHHII", 1, 2, 5, 3, 44) + b"\0" * 28


def jpeg(block: bytes = b"") -> bytes:
    segment = b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block if block else b""
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + b"\0" * 9 + segment + b"\xff\xda\x00\x02" + PICTURE + b"\xff\xd9"


def jpeg_with_exif(block: bytes) -> bytes:
    return jpeg(b"Exif\0\0" + block)


def png(block: bytes = b"") -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    extra = chunk(b"eXIf", block) if block else b""
    return b"\x89PNG\r\n\x1a\n" + head + extra + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def webp(block: bytes) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    body = b"WEBP" + chunk(b"VP8 ", PICTURE) + chunk(b"EXIF", block)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def archive(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return buffer.getvalue()


def office(folder: str, creator: str = "", editor: str = "", more: dict | None = None, **options) -> bytes:
    """`folder`: word, xl or ppt."""
    core = ('<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d">'
            f"<dc:title>Tờ khai</dc:title><dc:creator>{creator}</dc:creator>"
            f"<cp:lastModifiedBy>{editor}</cp:lastModifiedBy></cp:coreProperties>")
    files = {"[Content_Types].xml": "<Types/>", f"{folder}/document.xml": "<w:p/>", "docProps/core.xml": core}
    return archive(files | (more or {}), **options)


def open_document(creator: str) -> bytes:
    meta = f"<office:meta><meta:initial-creator>{creator}</meta:initial-creator></office:meta>"
    return archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>", "meta.xml": meta})


def stream(number: int, dictionary: str, data: bytes, packed: bool = True) -> bytes:
    data = zlib.compress(data) if packed else data
    filter_ = "/Filter /FlateDecode " if packed else ""
    return (f"{number} 0 obj\n<< {dictionary} {filter_}/Length {len(data)} >>\nstream\n".encode() + data
            + b"\nendstream\nendobj\n")


TEXT = b"BT /F1 12 Tf (To khai) Tj ET"
SCAN = b"q 595 0 0 842 0 0 cm /Im0 Do Q"


def pdf(*objects: bytes, page: bytes = TEXT) -> bytes:
    return b"%PDF-1.7\n" + stream(4, "", page) + b"".join(objects) + b"trailer << /Root 1 0 R >>\n%%EOF\n"


def pdf_author(value: bytes) -> bytes:
    return b"9 0 obj\n<< /Title (T) /Author " + value + b" /Producer (x) >>\nendobj\n"


IMAGE = stream(5, "/Type /XObject /Subtype /Image /Width 1 /Height 1", b"\0" * 64)
