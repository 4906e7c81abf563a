"""How far the reading of sources is, shown while it goes on, and what became of it."""

from collections import Counter
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeElapsedColumn

from frontdesk.cli.output import errors, out, print_json
from frontdesk.knowledge.bring import Counts

_SHOWN = 5
"""Names told of a kind of file that was left out; the rest is counted."""


def bar(as_json: bool, *, counts_passages: bool = True) -> Progress:
    """A bar on standard error, none beside JSON."""
    columns: list[ProgressColumn] = [BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()]
    if counts_passages:
        columns.insert(2, TextColumn("{task.fields[passages]} passages"))
    return Progress(
        TextColumn("  Reading" if counts_passages else "  Sending"), *columns, console=errors, disable=as_json
    )


def report(
    outcomes: Counter[str],
    counts: Counts,
    failed: list[tuple[str, str]],
    left_out: list[tuple[str, str]],
    as_json: bool,
    **more: Any,
) -> None:
    """What is in use, what failed and why, and what was left out and why; JSON tells `more` too."""
    if as_json:
        told = {name: outcomes[name] for name in ("new", "changed", "same", "again")}
        told_of = {"ready": counts.ready, "failed": failed, "passages": counts.passages, "left_out": left_out}
        print_json({**told, **told_of, **more})
        return
    for title, sentence in failed:
        errors.print(f"  {title}: {sentence}", style="red", markup=False)
    again = f", {outcomes['again']} tried again" if outcomes["again"] else ""
    out.print(
        f"  {counts.ready} ready ({outcomes['new']} new, {outcomes['changed']} changed, {outcomes['same']} as before"
        f"{again}), {counts.failed} failed, {counts.passages} passages."
    )
    for line in left_out_lines(left_out):
        errors.print(line, style="yellow", markup=False)


def end_badly_if_nothing_is_ready(counts: Counts) -> None:
    """Ends the command with 1 when all that was brought in failed, so that a script hears of it."""
    if counts.failed and not counts.ready:
        raise SystemExit(1)


def left_out_lines(left_out: list[tuple[str, str]]) -> list[str]:
    """A line for each reason, with how many files it is about and the first names."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in left_out:
        by_reason.setdefault(reason, []).append(name)
    return [
        f"  Left out, {reason}: {', '.join(names[:_SHOWN])}"
        + (f" and {len(names) - _SHOWN} more." if len(names) > _SHOWN else ".")
        for reason, names in by_reason.items()
    ]
