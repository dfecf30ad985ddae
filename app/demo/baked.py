"""How the demo shop's drinks in cups, bread, cakes and dishes are drawn."""

from __future__ import annotations

from math import cos, pi, sin

from app.demo.pen import Pen, Point, bent, tone

WHITE, SHADE, CRUST, CRUMB, DARK = "#FFFDF8", "#E9E0D3", "#C98A45", "#F0D6A4", "#8A5526"
SEEDS: tuple[Point, ...] = ((36, 46), (44, 40), (53, 44), (61, 39), (67, 47), (48, 51), (58, 52), (40, 56))


def cup(pen: Pen, drink: str, foam: str = "") -> None:
    """A wide cup with a handle; ``foam`` is drawn on the drink as a leaf."""
    pen.shadow(20, 76)
    pen.ring(62, 42, 86, 66, WHITE, 5)
    pen.half(20, 36, 72, 84, WHITE, lower=True)
    pen.shape([(58, 80), (68, 66), (72, 38), (64, 38), (62, 60)], SHADE)
    pen.oval(20, 27, 72, 46, WHITE)
    pen.oval(24, 30, 68, 43, drink)
    if foam:
        pen.leaf(36, 36.5, 20, 0, foam)


def espresso(pen: Pen) -> None:
    pen.oval(16, 70, 84, 86, tone(pen.ground, -0.13))
    pen.oval(16, 67, 84, 83, WHITE)
    pen.oval(28, 70, 72, 79, SHADE)
    pen.ring(60, 48, 78, 66, WHITE, 4.5)
    pen.half(30, 44, 68, 77, WHITE, lower=True)
    pen.oval(30, 37, 68, 51, WHITE)
    pen.oval(33.5, 39.5, 64.5, 49, "#4A2A17")
    pen.oval(38, 40.5, 60, 44, "#9A6335")


def teapot(pen: Pen) -> None:
    body = "#5E7F86"
    pen.shadow(22, 78)
    pen.curve([(26, 66), (8, 58), (12, 40)], body, 8)
    pen.ring(64, 40, 90, 70, body, 5.5)
    pen.oval(22, 34, 76, 86, body)
    pen.oval(28, 40, 50, 62, tone(body, 0.18))
    pen.half(34, 26, 64, 38, tone(body, -0.15))
    pen.disc(49, 25, 4.5, tone(body, -0.3))


def tea_glass(pen: Pen) -> None:
    pen.shadow(30, 70)
    pen.shape([(30, 22), (70, 22), (65, 86), (35, 86)], "#F7FBF4")
    pen.shape([(32, 34), (68, 34), (64.5, 84), (35.5, 84)], "#C9D985")
    for x, y, angle in ((50, 70, 60), (50, 70, 130), (50, 60, 40), (50, 58, 150), (50, 48, 80)):
        pen.leaf(x, y, 16, angle, "#4F8A3C")
    pen.oval(30, 18, 70, 26, "#FFFFFF")
    pen.oval(33, 20, 67, 25, "#E4EFC0")


def loaf(pen: Pen, crust: str, *, seeds: bool = False) -> None:
    pen.shadow(12, 88, 80)
    pen.half(12, 30, 88, 76, crust)
    pen.box(12, 68, 88, 81, crust, 8)
    pen.half(18, 34, 82, 70, tone(crust, 0.14))
    for x in (32, 48, 64):
        pen.curve([(x - 5, 60), (x - 1, 48), (x + 8, 41)], tone(crust, 0.55), 4)
    if seeds:
        pen.specks([(x, y + 4) for x, y in SEEDS], "#FFF3D6")


def tin_loaf(pen: Pen) -> None:
    pen.shadow(18, 84, 82)
    pen.box(18, 40, 82, 83, CRUST, 6)
    for x in (18, 39, 60):
        pen.half(x - 2, 28, x + 24, 46, tone(CRUST, -0.08))
    pen.box(22, 48, 78, 79, CRUMB, 5)
    pen.specks([(34, 58), (50, 66), (64, 57), (44, 72), (70, 70)], tone(CRUMB, -0.12), 1.8)


def baguette(pen: Pen) -> None:
    pen.line([(18, 84), (84, 26)], tone(pen.ground, -0.12), 15)
    pen.line([(18, 78), (82, 20)], CRUST, 17)
    pen.line([(20, 74), (80, 20)], tone(CRUST, 0.18), 8)
    for x in (30, 44, 58, 72):
        y = 84 - 0.9 * (x - 12)
        pen.line([(x - 5, y + 1), (x + 4, y - 8)], tone(CRUST, 0.55), 3)


def focaccia(pen: Pen) -> None:
    pen.shape([(10, 62), (50, 40), (92, 60), (52, 86)], DARK)
    pen.shape([(10, 55), (50, 33), (92, 53), (52, 79)], "#E0AE5C")
    pen.specks([(34, 54), (50, 46), (64, 54), (50, 64), (72, 52), (40, 62)], "#B97D32", 2.4)
    for x, y in ((44, 52), (58, 58), (56, 47), (30, 57)):
        pen.line([(x - 3, y + 3), (x + 3, y - 3)], "#557A3B", 1.8)


def roll(pen: Pen, *, seeds: bool = False) -> None:
    pen.shadow(16, 84, 80)
    pen.half(16, 30, 84, 72, CRUST)
    pen.box(16, 64, 84, 80, tone(CRUST, -0.1), 8)
    pen.half(24, 35, 70, 60, tone(CRUST, 0.2))
    if seeds:
        pen.specks(SEEDS, "#FFF3D6")
    else:
        pen.curve([(34, 58), (50, 38), (66, 58)], tone(CRUST, 0.55), 3.5)


def bagel(pen: Pen, *, seeds: bool = False) -> None:
    pen.shadow(16, 84, 82)
    pen.oval(14, 26, 86, 84, tone(CRUST, -0.12))
    pen.oval(14, 22, 86, 78, CRUST)
    pen.oval(22, 26, 78, 62, tone(CRUST, 0.16))
    pen.oval(38, 42, 62, 58, tone(CRUST, -0.3))
    pen.oval(39, 45, 61, 59, pen.ground)
    if seeds:
        pen.specks([(28, 42), (36, 34), (50, 30), (64, 35), (72, 44), (66, 62), (50, 67), (32, 60)], "#FFF3D6")


def croissant(pen: Pen, *, almond: bool = False) -> None:
    pen.shadow(14, 86, 80)
    pen.shape(
        [
            *bent([(6, 76), (20, 18), (50, 20)]),
            *bent([(50, 20), (80, 18), (94, 76)]),
            *bent([(94, 76), (50, 40), (6, 76)]),
        ],
        CRUST,
    )
    pen.shape(
        [
            *bent([(16, 58), (24, 22), (50, 26)]),
            *bent([(50, 26), (76, 22), (84, 58)]),
            *bent([(84, 58), (50, 24), (16, 58)]),
        ],
        tone(CRUST, 0.22),
    )
    for top, end in (
        ((37, 22), (33, 60)),
        ((50, 21), (50, 57)),
        ((63, 22), (67, 60)),
        ((24, 32), (20, 66)),
        ((76, 32), (80, 66)),
    ):
        pen.curve([top, ((top[0] + end[0]) / 2 + (top[0] - 50) * 0.12, 42), end], DARK, 2.2)
    if almond:
        for x, y, angle in ((24, 50, 30), (40, 40, 160), (54, 34, 20), (66, 46, 120), (74, 50, 40)):
            pen.leaf(x, y, 11, angle, "#FFF0CF")


def pain_choc(pen: Pen) -> None:
    pen.shadow(16, 86, 80)
    pen.box(14, 38, 86, 80, CRUST, 14)
    pen.box(18, 40, 82, 66, tone(CRUST, 0.16), 12)
    for x in (34, 50, 66):
        pen.line([(x - 4, 42), (x + 4, 76)], DARK, 2.5)
    for x in (14, 86):
        pen.disc(x, 58, 4.5, "#3C2013")
        pen.disc(x, 69, 4.5, "#3C2013")


def swirl(pen: Pen) -> None:
    pen.shadow(18, 82, 84)
    pen.disc(50, 52, 33, CRUST)
    pen.disc(49, 50, 30, tone(CRUST, 0.18))
    turns = [(50 + (3 + t * 0.62) * cos(t * pi / 9), 51 + (3 + t * 0.58) * sin(t * pi / 9)) for t in range(41)]
    pen.line(turns, DARK, 4)
    pen.specks([(38, 36), (60, 34), (70, 54), (56, 70), (34, 64), (50, 46)], WHITE, 1.8)


def scone(pen: Pen) -> None:
    pen.shadow(20, 80, 82)
    pen.box(20, 54, 80, 83, CRUMB, 7)
    pen.half(17, 30, 83, 60, CRUST)
    pen.box(17, 54, 83, 62, CRUST, 4)
    pen.half(26, 35, 68, 54, tone(CRUST, 0.2))
    pen.specks([(32, 70), (48, 74), (64, 69), (56, 66)], DARK, 2)


def slice_of(pen: Pen, body: str, top: str) -> None:
    """A slice of a cake baked in a tin, with its topping."""
    pen.shadow(18, 86, 82)
    pen.shape([(16, 78), (16, 48), (70, 34), (86, 46), (86, 74), (34, 86)], tone(body, -0.1))
    pen.shape([(16, 48), (34, 56), (34, 86), (16, 78)], tone(body, -0.22))
    pen.shape([(34, 56), (86, 46), (86, 74), (34, 86)], body)
    pen.shape([(16, 42), (70, 28), (86, 40), (86, 49), (34, 60), (16, 51)], top)
    pen.shape([(16, 42), (70, 28), (86, 40), (34, 50)], tone(top, 0.3))
    pen.specks([(46, 70), (60, 62), (72, 66), (56, 74), (78, 58)], tone(body, -0.2), 1.6)


def squares(pen: Pen, colour: str) -> None:
    """Two thick squares, one on the other."""
    pen.shadow(16, 84, 84)
    for y in (28, 0):
        pen.shape(
            [(16, 40 + y), (50, 30 + y), (84, 40 + y), (84, 58 + y), (50, 70 + y), (16, 58 + y)], tone(colour, -0.2)
        )
        pen.shape([(16, 40 + y), (50, 52 + y), (50, 70 + y), (16, 58 + y)], tone(colour, -0.32))
        pen.shape([(16, 40 + y), (50, 29 + y), (84, 40 + y), (50, 52 + y)], colour)
    pen.specks([(40, 40), (54, 36), (62, 42), (50, 46)], tone(colour, 0.3), 1.6)


def cookie(pen: Pen, chips: str) -> None:
    pen.shadow(18, 82, 84)
    pen.disc(50, 52, 33, tone(CRUST, -0.08))
    pen.disc(49, 50, 30.5, "#DDA862")
    for x, y in ((38, 38), (56, 34), (66, 48), (48, 52), (34, 58), (58, 66), (44, 70), (70, 62)):
        pen.disc(x, y, 3.8, chips)
        pen.disc(x - 1, y - 1.2, 1.3, tone(chips, 0.35))


def turnover(pen: Pen) -> None:
    pen.shadow(14, 88, 82)
    pen.shape([(12, 78), *bent([(20, 34), (40, 20), (60, 34)]), (90, 78)], CRUST)
    pen.shape([(20, 72), *bent([(26, 40), (40, 28), (54, 38)]), (76, 72)], tone(CRUST, 0.18))
    for x in (16, 28, 40, 52, 64, 76, 86):
        pen.disc(x, 78, 5, tone(CRUST, -0.1))
    for x in (36, 47, 58):
        pen.line([(x - 5, 62), (x + 3, 50)], DARK, 2.5)


def tart(pen: Pen, filling: str) -> None:
    pen.shadow(16, 84, 82)
    pen.shape([(14, 50), (86, 50), (76, 82), (24, 82)], CRUST)
    for x in range(22, 84, 9):
        pen.line([(x, 55), (50 + (x - 50) * 0.75, 80)], DARK, 1.6)
    pen.oval(12, 34, 88, 64, tone(CRUST, 0.1))
    pen.oval(19, 38, 81, 60, filling)
    pen.specks([(34, 48), (46, 44), (60, 46), (68, 51), (52, 54)], tone(filling, -0.3), 2.4)


def wedge_bread(pen: Pen, filling: str, *, toasted: bool) -> None:
    """Two triangles of a filled sandwich."""
    bread = "#D9A35B" if toasted else "#F6E3BE"
    pen.shadow(14, 88, 82)
    for x, y in ((20, 0), (0, 14)):
        pen.shape([(14 + x, 62 + y), (40 + x, 20 + y), (66 + x, 62 + y)], tone(CRUST, -0.05))
        pen.shape([(16 + x, 56 + y), (40 + x, 24 + y), (64 + x, 56 + y)], bread)
        pen.box(14 + x, 56 + y, 66 + x, 63 + y, filling, 3)
        pen.box(14 + x, 62 + y, 66 + x, 69 + y, tone(bread, -0.12), 3)
        if toasted:
            pen.line([(34 + x, 48 + y), (42 + x, 34 + y)], DARK, 2.2)
            pen.line([(44 + x, 50 + y), (50 + x, 40 + y)], DARK, 2.2)


def wrap(pen: Pen) -> None:
    pen.line([(28, 82), (68, 34)], tone(pen.ground, -0.12), 30)
    pen.line([(30, 74), (66, 32)], "#EBD3A0", 30)
    pen.line([(26, 70), (58, 32)], tone("#EBD3A0", 0.35), 8)
    pen.disc(70, 28, 14, "#5F8F3E")
    for x, y, colour in ((64, 24, "#E38B3C"), (74, 22, "#C8443A"), (76, 32, "#F4E2B4"), (66, 33, "#8DB65B")):
        pen.disc(x, y, 5, colour)
    pen.shape([(14, 70), (32, 92), (56, 64), (36, 44)], "#B9C4CE")
    pen.shape([(14, 70), (22, 80), (46, 54), (36, 44)], "#D7DFE6")


def bowl(pen: Pen, content: str, *bits: str) -> None:
    pen.shadow(24, 76, 86)
    pen.oval(10, 34, 90, 58, tone(WHITE, -0.06))
    pen.oval(14, 36, 86, 56, content)
    for place, (x, y) in enumerate(((30, 45), (44, 41), (58, 43), (70, 46), (40, 50), (56, 51), (64, 39))):
        if bits:
            pen.oval(x - 6, y - 3.5, x + 6, y + 3.5, bits[place % len(bits)])
    pen.half(10, 46, 90, 86, "#7E4A63", lower=True)
    pen.shape([(62, 82), (78, 70), (90, 47), (80, 47)], tone("#7E4A63", -0.18))
    pen.oval(14, 36, 86, 55, content)
    for place, (x, y) in enumerate(((30, 45), (44, 41), (58, 43), (70, 46), (40, 50), (56, 51), (64, 39))):
        if bits:
            pen.oval(x - 6, y - 3, x + 6, y + 3, bits[place % len(bits)])


def egg_toast(pen: Pen) -> None:
    pen.shadow(14, 86, 84)
    pen.box(14, 30, 86, 84, CRUST, 14)
    pen.box(19, 34, 81, 79, "#EBC98C", 11)
    pen.oval(26, 38, 76, 74, WHITE)
    pen.disc(60, 64, 11, WHITE)
    pen.disc(48, 54, 11.5, "#F2A93B")
    pen.disc(44.5, 50.5, 3.2, "#FBD27F")


def sausage_roll(pen: Pen) -> None:
    pen.shadow(14, 86, 80)
    pen.box(14, 40, 86, 80, CRUST, 18)
    pen.box(18, 43, 82, 60, tone(CRUST, 0.2), 9)
    pen.oval(72, 42, 90, 79, "#E5B878")
    pen.oval(75, 48, 88, 73, "#A65B45")
    for x in (30, 44, 58):
        pen.line([(x - 5, 62), (x + 4, 46)], DARK, 2.6)


def jacket_potato(pen: Pen) -> None:
    pen.shadow(14, 86, 84)
    pen.oval(10, 34, 90, 86, "#A9773F")
    pen.shape([*bent([(18, 56), (50, 28), (82, 54)]), *bent([(82, 54), (50, 76), (18, 56)])], "#F5DF9E")
    for x, y in ((32, 54), (42, 48), (50, 56), (58, 48), (66, 54), (46, 62), (60, 61)):
        pen.oval(x - 5.5, y - 4, x + 5.5, y + 4, "#CF6B33")
        pen.oval(x - 3.5, y - 2.8, x + 1, y, "#E8955C")
