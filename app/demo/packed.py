"""How the demo shop's bottles, packets, jars, home goods and gifts are drawn."""

from __future__ import annotations

from app.demo.pen import Pen, bent, tone

PAPER, INK, WOOD = "#F6EFE2", "#3B3038", "#B98552"


def bottle(pen: Pen, colour: str, label: str, *, cap: str = "#3B3038", tall: bool = False) -> None:
    """A bottle; ``tall`` has the long neck of wine and oil."""
    pen.shadow(32, 68, 92)
    shoulder = 40 if tall else 34
    pen.box(43, 8 if tall else 14, 57, shoulder + 10, tone(colour, -0.06), 3)
    pen.shape(
        [
            *bent([(43, shoulder - 6), (43, shoulder + 4), (33, shoulder + 12)]),
            *bent([(67, shoulder + 12), (57, shoulder + 4), (57, shoulder - 6)]),
        ],
        colour,
    )
    pen.box(33, shoulder + 6, 67, 92, colour, 5)
    pen.box(37, shoulder + 10, 41, 88, tone(colour, 0.35), 2)
    pen.box(33, 58, 67, 78, label)
    pen.box(39, 63, 61, 66, tone(label, -0.35), 1)
    pen.box(43, 70, 57, 72, tone(label, -0.2), 1)
    pen.box(42, 7 if tall else 10, 58, 15 if tall else 19, cap, 2)


def can(pen: Pen, colour: str, mark: str) -> None:
    pen.shadow(30, 70, 90)
    pen.box(29, 14, 71, 90, "#C9CDD1", 7)
    pen.box(29, 20, 71, 84, colour, 3)
    pen.box(34, 20, 39, 84, tone(colour, 0.3))
    pen.disc(52, 50, 11, mark)
    pen.shape([(44, 66), (60, 66), (52, 76)], mark)
    pen.oval(32, 12, 68, 20, "#E4E7EA")


def carton(pen: Pen, colour: str) -> None:
    """A carton with a gable."""
    pen.shadow(26, 78, 92)
    pen.shape([(28, 34), (60, 34), (60, 92), (28, 92)], PAPER)
    pen.shape([(60, 34), (76, 30), (76, 86), (60, 92)], tone(PAPER, -0.12))
    pen.shape([(28, 34), (34, 18), (66, 18), (60, 34)], tone(colour, 0.2))
    pen.shape([(66, 18), (76, 30), (60, 34)], tone(colour, -0.15))
    pen.box(33, 10, 68, 20, tone(colour, -0.05), 2)
    pen.shape([(28, 58), *bent([(28, 58), (42, 46), (60, 60)]), (60, 92), (28, 92)], colour)
    pen.shape([(60, 60), (76, 54), (76, 86), (60, 92)], tone(colour, -0.18))


def egg_box(pen: Pen) -> None:
    pen.shadow(12, 88, 84)
    for x in (28, 50, 72):
        pen.oval(x - 11, 28, x + 11, 64, "#E8BE95" if x == 50 else "#F3DCC0")
        pen.oval(x - 6, 33, x - 1, 44, "#FBEEDD")
    pen.shape([(10, 54), (90, 54), (84, 86), (16, 86)], "#9FA7A0")
    for x in (28, 50, 72):
        pen.half(x - 12, 54, x + 12, 66, "#868F88", lower=True)


def butter(pen: Pen, wrapper: str) -> None:
    pen.shadow(14, 86, 80)
    pen.shape([(14, 52), (62, 44), (88, 54), (88, 74), (40, 84), (14, 72)], wrapper)
    pen.shape([(14, 52), (62, 44), (88, 54), (40, 62)], tone(wrapper, 0.45))
    pen.shape([(14, 52), (40, 62), (40, 84), (14, 72)], "#F3D774")
    pen.shape([(14, 52), (28, 50), (54, 60), (40, 62)], "#FBE79C")
    pen.shape([(54, 60), (62, 58), (62, 79), (54, 81)], tone(wrapper, -0.25))


def sack(pen: Pen, colour: str, mark: str) -> None:
    """A paper packet, folded at the top, with a round mark."""
    pen.shadow(24, 76, 90)
    pen.shape([(26, 26), (74, 26), (78, 90), (22, 90)], colour)
    pen.shape([(60, 26), (74, 26), (78, 90), (62, 90)], tone(colour, -0.1))
    pen.box(24, 16, 76, 30, tone(colour, -0.16), 3)
    pen.disc(48, 58, 15, PAPER)
    pen.leaf(40, 66, 22, 45, mark)
    pen.line([(40, 66), (54, 52)], tone(mark, 0.4), 1.4)


def beans(pen: Pen) -> None:
    sack(pen, "#5A3A2A", "#5A3A2A")
    pen.disc(48, 58, 15, PAPER)
    pen.oval(37, 51, 59, 66, "#5A3A2A")
    pen.curve([(39, 58), (48, 63), (57, 57)], PAPER, 2.2)


def pillow(pen: Pen, colour: str, mark: str) -> None:
    """A bag puffed up: crisps, leaves, sweets, nuts."""
    pen.shadow(20, 80, 90)
    pen.shape([*bent([(22, 18), (14, 54), (20, 90)]), *bent([(80, 90), (86, 54), (78, 18)])], colour)
    for y in (14, 84):
        pen.box(20, y, 80, y + 8, tone(colour, -0.18), 2)
    pen.curve([(30, 30), (26, 54), (30, 76)], tone(colour, 0.35), 4)
    for x, y in ((46, 46), (60, 52), (48, 62), (62, 66), (55, 40)):
        pen.oval(x - 8, y - 5.5, x + 8, y + 5.5, tone(mark, -0.16))
        pen.oval(x - 8, y - 6.5, x + 8, y + 4, mark)


def tin(pen: Pen, colour: str, mark: str) -> None:
    pen.shadow(24, 76, 88)
    pen.box(25, 24, 75, 86, "#B9BEC2", 2)
    pen.oval(25, 78, 75, 92, "#A4AAAF")
    pen.box(25, 34, 75, 80, colour)
    pen.oval(25, 73, 75, 87, colour)
    pen.box(31, 34, 36, 82, tone(colour, 0.3))
    pen.disc(54, 58, 11, PAPER)
    pen.disc(54, 58, 7.5, mark)
    pen.oval(25, 16, 75, 32, "#DADEE1")
    pen.oval(29, 18, 71, 29, "#C3C8CC")


def jar(pen: Pen, content: str, lid: str) -> None:
    pen.shadow(26, 74, 90)
    pen.box(24, 28, 76, 90, "#F4F6F2", 9)
    pen.box(27, 34, 73, 87, content, 7)
    pen.box(31, 38, 36, 82, tone(content, 0.3), 2)
    pen.box(24, 50, 76, 74, PAPER)
    pen.box(34, 56, 66, 59, INK, 1)
    pen.box(40, 64, 60, 66, tone(INK, 0.5), 1)
    pen.box(22, 16, 78, 31, lid, 4)
    pen.box(26, 18, 74, 22, tone(lid, 0.3), 2)


def box(pen: Pen, colour: str, mark: str) -> None:
    pen.shadow(22, 80, 90)
    pen.shape([(22, 26), (62, 26), (62, 90), (22, 90)], colour)
    pen.shape([(62, 26), (80, 20), (80, 84), (62, 90)], tone(colour, -0.2))
    pen.shape([(22, 26), (40, 20), (80, 20), (62, 26)], tone(colour, 0.3))
    pen.disc(42, 54, 13, mark)
    pen.box(30, 74, 54, 78, mark, 1)


def chocolate(pen: Pen, bar: str, wrapper: str) -> None:
    pen.shadow(24, 78, 92)
    pen.box(26, 10, 74, 60, bar, 3)
    for x in (28, 44, 60):
        for y in (13, 27):
            pen.box(x, y, x + 12, y + 11, tone(bar, 0.16), 1.5)
    pen.shape(
        [(22, 42), (30, 37), (38, 42), (46, 37), (54, 42), (62, 37), (70, 42), (78, 38), (78, 92), (22, 92)], wrapper
    )
    pen.box(30, 56, 70, 76, PAPER, 2)
    pen.box(36, 62, 64, 65, tone(wrapper, -0.3), 1)


def cone(pen: Pen, *scoops: str) -> None:
    pen.shape([(30, 50), (70, 50), (50, 95)], "#D9A35B")
    for x in (36, 44, 52, 60):
        pen.line([(x, 52), (x - (x - 50) * 0.3 + 6, 74)], "#B97D32", 1.6)
    radius = 20 if len(scoops) == 1 else 17
    for place, colour in enumerate(scoops):
        y = 38 if len(scoops) == 1 else 25 + 19 * place
        pen.disc(50, y, radius, colour)
        pen.disc(44, y - 6, 4.6, tone(colour, 0.5))
        for x in (36, 45, 55, 64):
            pen.disc(x, y + radius - 6, 5, colour)


def soap(pen: Pen) -> None:
    pen.shadow(14, 86, 80)
    pen.box(14, 44, 86, 80, "#B5BF7A", 14)
    pen.box(14, 40, 86, 72, "#CBD392", 14)
    pen.box(24, 47, 76, 65, "#BAC480", 9)
    pen.leaf(40, 61, 22, 30, "#7F8F45")
    for x, y, size in ((76, 30, 6), (66, 22, 4), (84, 20, 3)):
        pen.ring(x - size, y - size, x + size, y + size, "#FFFFFF", 1.4)


def pump(pen: Pen) -> None:
    pen.shadow(30, 72, 92)
    pen.box(30, 42, 70, 92, "#A893C4", 7)
    pen.box(35, 47, 39, 86, tone("#A893C4", 0.4), 2)
    pen.box(42, 32, 58, 43, INK, 2)
    pen.box(47, 18, 53, 34, INK)
    pen.line([(30, 20), (56, 17)], INK, 6)
    pen.box(30, 58, 70, 78, PAPER)
    pen.leaf(43, 73, 16, 55, "#7D62A3")


def brush(pen: Pen) -> None:
    pen.line([(30, 72), (84, 22)], WOOD, 8)
    pen.disc(83, 23, 2, pen.ground)
    pen.disc(28, 68, 18, WOOD)
    for x in range(10, 46, 6):
        pen.line([(x + 3, 72), (x, 90)], "#EAD9B4", 4)
    pen.disc(28, 66, 14, tone(WOOD, 0.15))


def cloth(pen: Pen, colour: str, stripe: str) -> None:
    """A folded cloth."""
    pen.shadow(16, 86, 84)
    for y, shade in ((24, -0.2), (12, -0.08), (0, 0.1)):
        pen.shape(
            [(16, 44 + y), (60, 34 + y), (86, 46 + y), (86, 54 + y), (42, 66 + y), (16, 52 + y)], tone(colour, shade)
        )
    pen.shape([(26, 41.7), (32, 40.4), (58, 52.8), (52, 55.2)], stripe)
    pen.shape([(40, 38.6), (46, 37.2), (72, 49.6), (66, 51.6)], stripe)


def candle(pen: Pen) -> None:
    pen.shadow(26, 74, 90)
    pen.box(34, 40, 66, 88, "#EBC46A", 4)
    pen.box(38, 44, 43, 84, tone("#EBC46A", 0.4), 2)
    pen.oval(34, 35, 66, 47, "#F6DD9B")
    pen.line([(50, 41), (50, 32)], INK, 2)
    pen.shape([*bent([(50, 8), (64, 26), (50, 34)]), *bent([(50, 34), (36, 26), (50, 8)])], "#F0943A")
    pen.shape([*bent([(50, 18), (57, 28), (50, 33)]), *bent([(50, 33), (43, 28), (50, 18)])], "#FCE38E")


def paper_roll(pen: Pen) -> None:
    pen.shadow(22, 82, 90)
    pen.box(26, 24, 70, 86, "#FFFFFF", 2)
    pen.shape([(70, 28), (84, 34), (84, 88), (70, 84)], "#EFEAE2")
    pen.oval(26, 78, 70, 92, "#FFFFFF")
    pen.oval(26, 16, 70, 32, "#F2EDE5")
    pen.oval(40, 20, 56, 28, WOOD)
    for y in (44, 60, 76):
        pen.line([(27, y), (69, y)], "#DCD6CC", 1)


def paper_bag(pen: Pen, colour: str, *, handles: bool = False, mark: str = "") -> None:
    pen.shadow(22, 80, 92)
    if handles:
        pen.curve([(36, 34), (50, -8), (64, 34)], tone(colour, -0.2), 4)
    pen.shape([(22, 32), (70, 32), (72, 92), (20, 92)], colour)
    pen.shape([(70, 32), (80, 38), (82, 88), (72, 92)], tone(colour, -0.16))
    if not handles:
        pen.shape([(22, 32), (28, 26), (34, 32), (40, 26), (46, 32), (52, 26), (58, 32), (64, 26), (70, 32)], colour)
    if mark:
        pen.shape([*bent([(46, 50), (26, 74), (46, 80)]), *bent([(46, 80), (66, 74), (46, 50)])], mark)
        pen.leaf(46, 52, 14, 60, "#5F8F3E")


def matches(pen: Pen) -> None:
    box(pen, "#C8443A", PAPER)
    for x, y in ((30, 12), (42, 8), (54, 11)):
        pen.line([(x, y + 4), (x + 3, 30)], "#EAD9B4", 3)
        pen.disc(x, y + 3, 3.2, "#8E2A25")
    pen.shape([(22, 26), (62, 26), (62, 40), (22, 40)], "#C8443A")


def logs(pen: Pen) -> None:
    pen.shadow(12, 88, 88)
    for x, y in ((30, 70), (62, 70), (46, 44)):
        pen.box(x, y - 15, x + 26, y + 15, "#7C5632", 6)
        pen.disc(x, y, 16, "#8A6138")
        pen.disc(x, y, 13, "#E2BD86")
        pen.ring(x - 8, y - 8, x + 8, y + 8, "#C4965A", 1.6)
        pen.ring(x - 3.5, y - 3.5, x + 3.5, y + 3.5, "#C4965A", 1.6)


def coal(pen: Pen) -> None:
    pen.shadow(14, 86, 86)
    for x, y, size in ((30, 68, 19), (66, 70, 18), (48, 48, 19), (50, 76, 13)):
        pen.oval(x - size, y - size * 0.75, x + size, y + size * 0.75, "#37333A")
        pen.oval(x - size * 0.6, y - size * 0.55, x + size * 0.1, y - size * 0.1, "#5B555F")


def shirt(pen: Pen, colour: str) -> None:
    pen.shadow(28, 74, 92)
    pen.shape(
        [(34, 18), (66, 18), (92, 36), (80, 54), (70, 47), (70, 92), (30, 92), (30, 47), (20, 54), (8, 36)], colour
    )
    pen.shape([(62, 48), (70, 47), (70, 92), (60, 92)], tone(colour, -0.14))
    pen.half(38, 17, 62, 29, tone(colour, -0.3), lower=True)
    pen.half(41, 16, 59, 25, pen.ground, lower=True)
    pen.leaf(43, 64, 20, 50, tone(colour, 0.6))
    pen.leaf(47, 62, 13, 140, tone(colour, 0.45))


def mug(pen: Pen, colour: str, rim: str) -> None:
    pen.shadow(22, 74, 90)
    pen.ring(58, 38, 88, 70, rim, 5.5)
    pen.box(20, 26, 70, 89, colour, 7)
    pen.box(58, 30, 70, 86, tone(colour, -0.1), 5)
    pen.oval(20, 18, 70, 34, rim)
    pen.oval(23.5, 20.5, 66.5, 31.5, tone(colour, -0.2))
    pen.leaf(34, 66, 24, 55, rim)


def keep_cup(pen: Pen) -> None:
    pen.shadow(30, 70, 92)
    pen.shape([(28, 26), (72, 26), (65, 92), (35, 92)], "#E6D7C6")
    pen.shape([(60, 26), (72, 26), (65, 92), (57, 92)], "#D2BFA9")
    pen.shape([(30.3, 48), (69.7, 48), (67.3, 70), (32.7, 70)], "#5B2A67")
    pen.box(25, 17, 75, 29, "#3F5416", 4)
    pen.box(32, 11, 68, 19, "#557020", 4)


def card(pen: Pen) -> None:
    pen.shape([(20, 30), (64, 22), (74, 82), (30, 90)], tone(pen.ground, -0.12))
    pen.shape([(18, 26), (62, 18), (72, 78), (28, 86)], "#FFFFFF")
    for angle in (60, 90, 120, 30, 150):
        pen.leaf(44, 58, 24, angle, ("#D9697B", "#E39B4A", "#8C6BB0")[angle // 30 % 3])
    pen.line([(44, 58), (47, 74)], "#5F8F3E", 2.4)


def book(pen: Pen) -> None:
    pen.shadow(20, 84, 90)
    pen.box(22, 14, 78, 90, "#75391B", 3)
    pen.box(74, 18, 80, 88, PAPER, 1)
    pen.box(22, 14, 30, 90, tone("#75391B", -0.25), 2)
    pen.box(36, 24, 70, 46, PAPER, 2)
    pen.box(41, 30, 65, 33, "#75391B", 1)
    pen.box(45, 38, 61, 40, "#75391B", 1)
    pen.disc(53, 66, 11, "#EFC069")
    pen.leaf(53, 57, 12, 50, "#A9C06A")


def flowers(pen: Pen) -> None:
    for x, y, colour in ((34, 30, "#D9697B"), (54, 22, "#F0C04A"), (70, 34, "#8C6BB0"), (48, 42, "#F4EFE6")):
        pen.line([(x, y), (50, 76)], "#5F8F3E", 2.6)
        for dx, dy in ((0, -7), (7, -2), (4, 6), (-4, 6), (-7, -2)):
            pen.disc(x + dx, y + dy, 5.6, colour)
        pen.disc(x, y, 4, tone(colour, -0.35))
    pen.leaf(52, 66, 28, 20, "#5F8F3E")
    pen.shape([(28, 56), (72, 52), (58, 94), (44, 94)], "#EBDDC6")
    pen.shape([(56, 54), (72, 52), (58, 94), (52, 94)], "#D8C6A8")
    pen.box(42, 74, 60, 79, "#A5231C", 2)
