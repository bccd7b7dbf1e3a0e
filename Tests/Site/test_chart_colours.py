"""The colours of charts: each stands out from the paper, and any two that may stand in one chart can be told apart by
every kind of eye, on light and on dark paper. Dashes and markers do without colour; this is beside them."""

import itertools
import re

import pytest

from congkhai import ROOT

ASSETS = ROOT / "templates/assets"
# Machado, Oliveira, Fernandes 2009, the whole of a deficiency, in linear light.
EYES = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
SERIES = [f"bd-{number}" for number in range(1, 7)]


def palette(scheme: str) -> dict[str, str]:
    """The first six-digit colours of the names, those of dark paper after `prefers-color-scheme: dark`."""
    found = {}
    for name in ("chinh.css", "bieu-do.css"):
        light, _, dark = (ASSETS / name).read_text(encoding="utf-8").partition("prefers-color-scheme: dark")
        part = light if scheme == "light" else dark
        for key, colour in re.findall(r"--([\w-]+): (#(?:[0-9a-f]{6}|[0-9a-f]{3}))\b", part):
            found.setdefault(key, colour if len(colour) == 7 else "#" + "".join(each * 2 for each in colour[1:]))
    return found


def linear(colour: str) -> list[float]:
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    return [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]


def luminance(light: list[float]) -> float:
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(linear(one)), luminance(linear(other))))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, eye: str) -> tuple[float, float, float]:
    """CIE L*a*b* as the eye sees it."""
    red, green, blue = (sum(weight * each for weight, each in zip(row, linear(colour))) for row in EYES[eye])
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (max(each, 0) ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_stands_out_from_the_paper(scheme):
    colours = palette(scheme)
    low = {name: round(contrast(colours[name], colours["nen"]), 2) for name in [*SERIES, "bd-7", "chu", "chu-nhat"]}
    assert {name: value for name, value in low.items() if value < 4.5} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("eye", EYES)
def test_any_two_colours_can_be_told_apart(scheme, eye):
    """By a distance of at least 11: five times what an eye just notices."""
    colours = palette(scheme)
    near = {}
    for one, other in itertools.combinations(SERIES, 2):
        distance = sum((a - b) ** 2 for a, b in zip(lab(colours[one], eye), lab(colours[other], eye))) ** 0.5
        if distance < 11:
            near[one, other] = round(distance, 1)
    assert near == {}


def test_the_measure_knows_colours_that_are_alike():
    assert contrast("#ffffff", "#777777") < 4.5 < contrast("#ffffff", "#767676")
    red, green = lab("#a05a3c", "deuteranopia"), lab("#6e6e3c", "deuteranopia")
    assert sum((a - b) ** 2 for a, b in zip(red, green)) ** 0.5 < 11
