"""Of several prices that a table tells of one thing, the one that is told has its column named."""

from collections.abc import Iterator

from frontdesk.answers.numbers.measures import Measure, same
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money


def which_column(compared: Compared) -> Iterator[Against]:
    """The price that a row has beside others, where neither the sentence nor what was asked names its column."""
    cells = [claim for claim in compared.claims if claim.table is not None and claim.column]
    named = compared.all_said() | compared.terms(compared.sentence) | compared.terms(compared.before)
    for piece in compared.said:
        prices = [measure for measure in piece.measures if is_money(measure)]
        if len(prices) != 1 or len([m for other in compared.said for m in other.measures if is_money(m)]) != 1:
            continue
        holding = [cell for cell in cells if _has(cell, prices[0]) and compared.hits(cell.head, named)]
        in_text = any(_has(claim, prices[0]) for claim in compared.claims if claim.table is None)
        if holding and not in_text and all(_is_one_of_several(compared, cell, cells, named) for cell in holding):
            yield "number", frozenset((f"{prices[0].number} {prices[0].unit}".strip(),)), holding
            return


def _is_one_of_several(compared: Compared, cell: Claim, cells: list[Claim], named: frozenset[str]) -> bool:
    """Whether its row has other prices, told apart by columns of which none is named."""
    beside = [each for each in cells if each.table == cell.table and each.row == cell.row and each is not cell]
    others = [each for each in beside if any(map(is_money, each.measures))]
    own = cell.column - frozenset[str]().union(*(each.column for each in others))
    return bool(others and own) and not compared.hits(own, named)


def _has(cell: Claim, price: Measure) -> bool:
    return any(same(price, held) for held in cell.measures)
