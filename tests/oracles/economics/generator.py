"""Random numbers that stay the same between versions, and exact decimals."""
from decimal import Decimal
from fractions import Fraction


class Generator:
    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, values):
        return values[self.below(len(values))]

    def between(self, low: int, high: int) -> int:
        return low + self.below(high - low + 1)

    def kronor(self, low: int, high: int) -> float:
        """With öre now and then."""
        whole = self.between(low, high)
        return whole if self.below(3) else (whole * 100 + self.below(100)) / 100

    def share(self) -> float:
        return self.pick([0, 1, 0.5, 0.25, self.below(1001) / 1000, self.below(10**6) / 10**6])

    def rate(self) -> float:
        return self.pick([0, 0.04, 0.035, -0.02, self.below(300) / 1000])


def exact(number) -> Fraction:
    """The decimal number that was written."""
    return Fraction(Decimal(repr(number)))


def rounded(value: Fraction, places: int) -> Fraction:
    """Halves away from zero."""
    scaled = value * 10**places
    size = abs(scaled)
    down = size.numerator // size.denominator
    up = down + (1 if size - down >= Fraction(1, 2) else 0)
    return Fraction(up if scaled >= 0 else -up, 10**places)


def ore(value: Fraction) -> float:
    return float(rounded(value, 2))


def krona(value: Fraction) -> float:
    return float(rounded(value, 0))
