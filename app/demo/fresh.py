"""How the demo shop's cheese, deli, fruit and vegetables are drawn."""

from __future__ import annotations

from app.demo.pen import Pen, Point, bent, tone

LEAF, STEM = "#5F8F3E", "#7A5A33"
TUB, LID = "#FBFAF6", "#DCD8CF"


def cheese(pen: Pen, colour: str, rind: str, *, holes: str = "") -> None:
    pen.shadow(12, 88, 80)
    pen.shape([(10, 56), (88, 48), (88, 78), (10, 78)], colour)
    pen.shape([(10, 56), (62, 26), (88, 48)], tone(colour, 0.28))
    pen.shape([(62, 26), (70, 25), (92, 46), (92, 78), (86, 78), (86, 48)], rind)
    if holes:
        for x, y, radius in ((30, 67, 5.5), (48, 62, 4), (62, 69, 6), (76, 59, 4)):
            pen.disc(x, y, radius, holes)


def blue_cheese(pen: Pen) -> None:
    cheese(pen, "#F2EBD3", "#CFC29B")
    for points in (((24, 66), (34, 62), (42, 70)), ((50, 58), (60, 66), (70, 60)), ((52, 44), (60, 40), (68, 46))):
        pen.curve(points, "#5B7F93", 3.4)
    pen.specks([(32, 73), (46, 65), (76, 70), (66, 74)], "#5B7F93", 2)


def log(pen: Pen, colour: str, inside: str) -> None:
    """A log of soft cheese with a slice off."""
    pen.shadow(12, 88, 82)
    pen.box(24, 38, 88, 80, colour, 20)
    pen.box(30, 42, 80, 54, tone(colour, 0.5), 6)
    pen.oval(12, 36, 46, 82, tone(colour, -0.12))
    pen.oval(16, 41, 42, 77, inside)


def tub(pen: Pen, content: str, bits: str = "") -> None:
    """An open tub of something sold by weight."""
    pen.shadow(22, 78, 86)
    pen.shape([(14, 46), (86, 46), (77, 87), (23, 87)], TUB)
    pen.shape([(68, 46), (86, 46), (77, 87), (65, 87)], LID)
    pen.oval(12, 32, 88, 58, TUB)
    pen.oval(17, 35, 83, 55, content)
    for x, y in ((32, 44), (46, 40), (60, 43), (70, 47), (42, 50), (56, 51)):
        if bits:
            pen.oval(x - 6, y - 4, x + 6, y + 4, bits)
            pen.oval(x - 3, y - 2.6, x + 1, y - 0.4, tone(bits, 0.4))
        else:
            pen.curve([(x - 7, y), (x, y - 4), (x + 7, y + 1)], tone(content, 0.3), 2.2)


def pot(pen: Pen, colour: str, label: str) -> None:
    """A closed pot: yoghurt, cream, ice cream."""
    pen.shadow(26, 74, 86)
    pen.shape([(22, 32), (78, 32), (71, 87), (29, 87)], TUB)
    pen.shape([(23.5, 46), (76.5, 46), (72.8, 74), (27.2, 74)], colour)
    pen.disc(50, 60, 9, label)
    pen.disc(47, 57, 2.6, tone(label, 0.5))
    pen.box(18, 24, 82, 36, tone(colour, -0.12), 5)
    pen.box(22, 25, 78, 29, tone(colour, 0.25), 2)


def ham(pen: Pen, meat: str, rind: str) -> None:
    pen.shadow(16, 84, 82)
    pen.oval(12, 26, 88, 84, rind)
    pen.oval(17, 31, 83, 79, meat)
    pen.curve([(28, 48), (44, 38), (56, 48)], tone(meat, 0.32), 3.4)
    pen.curve([(40, 66), (58, 72), (72, 58)], tone(meat, 0.32), 3)
    pen.oval(55, 44, 71, 56, "#FBEFE3")
    pen.oval(59, 47, 67, 53, tone(meat, -0.2))


def salami(pen: Pen) -> None:
    for x, y in ((66, 62), (52, 50), (38, 46)):
        pen.disc(x + 2, y + 8, 25, tone(pen.ground, -0.1))
        pen.disc(x, y, 25, "#7E2F2A")
        pen.disc(x, y, 22.5, "#B5483F")
        for dx, dy in ((-12, -6), (-2, -13), (9, -8), (13, 4), (3, 1), (-9, 8), (4, 13)):
            pen.disc(x + dx, y + dy, 2.3, "#F3D5C8")


def fruit(pen: Pen, colour: str, *, leaf: bool = True, dimples: bool = False) -> None:
    """A round fruit with its stalk."""
    pen.shadow(24, 76, 84)
    pen.oval(18, 28, 62, 85, colour)
    pen.oval(38, 28, 82, 85, colour)
    pen.oval(26, 36, 46, 58, tone(colour, 0.28))
    pen.curve([(50, 36), (51, 26), (56, 18)], STEM, 3.6)
    if leaf:
        pen.leaf(53, 27, 22, 25, LEAF)
    if dimples:
        pen.specks([(60, 50), (68, 60), (56, 70), (44, 66), (66, 72)], tone(colour, -0.12), 1.2)


def ball(pen: Pen, colour: str, *, stripes: bool = False, root: bool = False, top: str = "") -> None:
    """A round vegetable: onion, beetroot, tomato."""
    pen.shadow(22, 78, 86)
    pen.oval(17, 28, 83, 87, colour)
    if stripes:
        for bend in (24, 38, 62, 76):
            pen.curve([(50, 29), (bend, 56), (50, 86)], tone(colour, -0.16), 1.8)
        pen.shape([(42, 32), *bent([(46, 30), (48, 22), (47, 12)]), (55, 14), (58, 32)], tone(colour, -0.1))
    pen.oval(27, 38, 43, 56, tone(colour, 0.3))
    if root:
        pen.curve([(50, 84), (52, 92), (48, 97)], tone(colour, -0.2), 3)
        for angle in (60, 90, 120):
            pen.leaf(50, 32, 26, angle, LEAF)
    if top:
        for angle in (20, 65, 115, 160, 265):
            pen.leaf(50, 31, 16, angle, top)


def citrus(pen: Pen, colour: str) -> None:
    pen.shadow(16, 84, 82)
    pen.oval(14, 32, 84, 82, colour)
    pen.oval(78, 50, 91, 64, colour)
    pen.oval(10, 51, 22, 63, colour)
    pen.oval(24, 39, 52, 56, tone(colour, 0.35))
    pen.specks([(58, 52), (66, 62), (50, 70), (38, 66), (70, 48)], tone(colour, -0.12), 1.2)
    pen.leaf(80, 50, 20, 60, LEAF)


def pear(pen: Pen, colour: str, *, stone: str = "") -> None:
    """A pear; with a stone, half an avocado."""
    pen.shadow(26, 74, 88)
    pen.shape(
        [
            *bent([(50, 16), (34, 18), (34, 42)]),
            *bent([(34, 42), (50, 60), (66, 42)]),
            *bent([(66, 42), (66, 18), (50, 16)]),
        ],
        colour,
    )
    pen.shape([(36, 36), (64, 36), (76, 58), (24, 58)], colour)
    pen.oval(22, 42, 78, 90, colour)
    if stone:
        inner = "#DDE59B"
        pen.oval(28, 46, 72, 85, inner)
        pen.shape([(40, 28), (60, 28), (70, 60), (30, 60)], inner)
        pen.oval(40, 20, 60, 42, inner)
        pen.disc(50, 66, 12.5, stone)
        pen.disc(46, 62, 3.4, tone(stone, 0.35))
    else:
        pen.oval(30, 52, 46, 72, tone(colour, 0.32))
        pen.curve([(50, 18), (50, 10), (55, 6)], STEM, 3.4)
        pen.leaf(52, 13, 18, 15, LEAF)


def banana(pen: Pen) -> None:
    pen.shadow(18, 84, 84)
    for lift, colour in ((0, "#E3B52C"), (-11, "#F2CB46")):
        outer = bent([(20, 34 + lift), (26, 92 + lift), (86, 76 + lift)])
        inner = bent([(86, 70 + lift), (44, 74 + lift), (29, 31 + lift)])
        pen.shape([*outer, *inner], colour)
        pen.disc(85, 73 + lift, 3.4, "#6B4A1E")
    pen.shape([(17, 36), (16, 16), (24, 15), (31, 32)], "#A98B2B")


def root(pen: Pen, colour: str, leaf: str = LEAF) -> None:
    """A carrot or parsnip."""
    pen.line([(28, 86), (64, 48)], tone(pen.ground, -0.1), 10)
    pen.shape([(18, 88), (52, 32), (70, 50)], colour)
    pen.disc(61, 41, 12.7, colour)
    for x, y in ((50, 46), (42, 58), (56, 56), (36, 70)):
        pen.line([(x - 3, y - 3), (x + 2, y + 2)], tone(colour, -0.18), 2)
    for angle in (15, 45, 75):
        pen.leaf(66, 36, 27, angle, leaf)


def lumps(pen: Pen, colour: str) -> None:
    """Two potatoes, or roots of that shape."""
    pen.shadow(12, 90, 84)
    pen.oval(36, 30, 92, 72, tone(colour, -0.12))
    pen.oval(8, 42, 70, 86, colour)
    pen.oval(16, 48, 40, 64, tone(colour, 0.22))
    pen.specks([(50, 54), (44, 70), (60, 66), (28, 74), (74, 46), (80, 58)], tone(colour, -0.28), 1.8)


def courgette(pen: Pen, colour: str) -> None:
    pen.line([(24, 86), (78, 36)], tone(pen.ground, -0.1), 17)
    pen.line([(24, 76), (74, 30)], colour, 21)
    pen.line([(24, 70), (70, 27)], tone(colour, 0.25), 4)
    pen.line([(30, 78), (76, 36)], tone(colour, 0.12), 2.4)
    pen.line([(78, 26), (85, 19)], "#A9B867", 8)


def pepper(pen: Pen, colour: str) -> None:
    pen.shadow(24, 76, 86)
    for box in ((18, 32, 50, 86), (50, 32, 82, 86), (32, 32, 68, 89)):
        pen.oval(*box, colour)
    pen.curve([(36, 42), (30, 60), (38, 78)], tone(colour, 0.32), 4.4)
    pen.curve([(62, 40), (68, 60), (62, 80)], tone(colour, -0.16), 2.4)
    pen.oval(36, 28, 64, 42, LEAF)
    pen.curve([(50, 34), (49, 22), (57, 15)], LEAF, 6)


def mushroom(pen: Pen) -> None:
    pen.shadow(28, 76, 86)
    pen.shape([(40, 52), (62, 52), (66, 86), (37, 86)], "#F4E9D8")
    pen.shape([(54, 54), (62, 52), (66, 86), (57, 86)], "#E2D2BA")
    pen.half(14, 22, 88, 58, "#A9764A")
    pen.oval(14, 50, 88, 66, "#7D5433")
    pen.half(24, 28, 64, 48, tone("#A9764A", 0.22))


def pods(pen: Pen) -> None:
    pen.shadow(16, 84, 84)
    for offset, colour in ((0, "#4E7F35"), (12, "#6BA046"), (24, "#5A8F3C")):
        pen.curve([(14, 46 + offset), (46, 26 + offset), (86, 52 + offset)], colour, 9)
        pen.curve([(20, 43 + offset), (46, 28 + offset), (78, 45 + offset)], tone(colour, 0.25), 2)


def grapes(pen: Pen, colour: str) -> None:
    pen.shadow(32, 68, 90)
    pen.curve([(50, 34), (50, 20), (58, 12)], STEM, 4)
    pen.leaf(52, 26, 26, 15, LEAF)
    rows: tuple[Point, ...] = tuple(
        (x, y) for y, xs in ((38, (30, 44, 58, 71)), (52, (37, 51, 65)), (65, (44, 58)), (78, (51,))) for x in xs
    )
    for x, y in rows:
        pen.disc(x, y, 9, colour)
        pen.disc(x - 2.6, y - 3, 2.8, tone(colour, 0.4))


def cherries(pen: Pen) -> None:
    pen.shadow(20, 84, 88)
    pen.curve([(34, 62), (42, 34), (62, 16)], STEM, 3)
    pen.curve([(68, 66), (70, 40), (62, 16)], STEM, 3)
    pen.leaf(62, 18, 24, 200, LEAF)
    for x, y in ((32, 70), (68, 72)):
        pen.disc(x, y, 17, "#9E1F33")
        pen.disc(x - 5, y - 6, 4.4, tone("#9E1F33", 0.4))


def berries(pen: Pen, colour: str) -> None:
    pen.shadow(14, 86, 84)
    for x, y in ((30, 48), (52, 40), (72, 50), (22, 68), (42, 66), (62, 68), (80, 70)):
        pen.disc(x, y, 13.5, tone(colour, -0.12))
        pen.disc(x - 1, y - 1.5, 12, colour)
        pen.disc(x - 1, y - 5, 4.2, tone(colour, -0.35))
        pen.disc(x - 5, y - 6, 2, tone(colour, 0.4))


def strawberry(pen: Pen) -> None:
    pen.shadow(30, 70, 90)
    pen.shape(
        [
            *bent([(18, 40), (20, 70), (50, 90)]),
            *bent([(50, 90), (80, 70), (82, 40)]),
            *bent([(82, 40), (50, 20), (18, 40)]),
        ],
        "#CE3B3F",
    )
    pen.specks([(32, 46), (46, 50), (62, 46), (70, 54), (38, 60), (54, 62), (46, 73), (62, 70)], "#F6D9A0", 1.5)
    for angle in (0, 40, 90, 140, 180):
        pen.leaf(50, 34, 24, angle, LEAF)


def leaves(pen: Pen, colour: str) -> None:
    """A head of lettuce."""
    pen.shadow(22, 80, 86)
    for x, y, length, angle in (
        (50, 86, 70, 128),
        (50, 86, 70, 52),
        (50, 86, 74, 108),
        (50, 86, 74, 72),
        (50, 86, 72, 90),
    ):
        pen.leaf(x, y, length, angle, tone(colour, (angle - 90) / 260))
    pen.line([(50, 84), (50, 32)], tone(colour, 0.55), 3)


def cauliflower(pen: Pen) -> None:
    pen.shadow(20, 80, 86)
    for angle in (150, 30, 115, 65):
        pen.leaf(50, 84, 60, angle, "#86A956")
    for x, y in ((34, 52), (50, 42), (66, 52), (42, 60), (58, 60), (50, 54)):
        pen.disc(x, y, 13, "#F5EFD9")
        pen.disc(x + 3, y + 3, 4, "#E2D8B8")


def potted(pen: Pen, leaf: str, pot_colour: str = "#B9683F") -> None:
    pen.shadow(30, 70, 90)
    for x, y, length, angle in (
        (50, 58, 40, 90),
        (50, 58, 38, 55),
        (50, 58, 38, 125),
        (50, 60, 34, 25),
        (50, 60, 34, 155),
        (50, 50, 34, 75),
        (50, 50, 34, 108),
    ):
        pen.leaf(x, y, length, angle, tone(leaf, (angle % 50) / 160))
    pen.shape([(32, 60), (68, 60), (63, 90), (37, 90)], pot_colour)
    pen.box(29, 56, 71, 66, tone(pot_colour, -0.12), 2)


def spring_onion(pen: Pen) -> None:
    pen.shadow(30, 76, 90)
    for x, lean in ((40, -12), (50, 0), (60, 12)):
        pen.curve([(x, 62), (x + lean / 2, 34), (x + lean * 1.6, 12)], LEAF, 6)
        pen.line([(x, 60), (x, 76)], "#EFF3DA", 6)
        pen.disc(x, 81, 5.6, "#FBFAF0")
    pen.box(32, 55, 68, 61, "#C8443A", 2)


def garlic(pen: Pen) -> None:
    pen.shadow(24, 76, 86)
    pen.shape([(44, 44), (47, 16), (55, 15), (56, 44)], "#EFE6D4")
    pen.oval(18, 36, 60, 86, "#F7F1E3")
    pen.oval(40, 36, 82, 86, "#F0E7D5")
    pen.oval(33, 34, 67, 87, "#FDF9F0")
    for bend in (28, 42, 58, 72):
        pen.curve([(50, 38), (bend, 60), (50, 86)], "#D5B9B8", 1.6)
