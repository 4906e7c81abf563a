"""frontdesk eval: a company's own questions asked in the terminal or by CI; the exit code says whether they hold."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import rich_click as click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from frontdesk.cli.evaluate_here import evaluate_here
from frontdesk.cli.output import as_json, errors, fail, failing_with, of_account, out, print_json
from frontdesk.cli.question_file import QuestionFile, question_file
from frontdesk.cli.reach import account_id, migrated
from frontdesk.cli.remote import far_desk, of_remote
from frontdesk.client import Evaluation, EvaluationQuestion, EvaluationRun, Frontdesk
from frontdesk.evaluation.collect import fingerprint
from frontdesk.evaluation.forms import NewQuestion, Turn
from frontdesk.runtime import Runtime

MOST_ROWS = 60
"""Questions that the table shows one by one; of more, only those that did not pass."""
MOST_THERE = 1_000_000
"""Questions of a file for a front desk elsewhere, which itself says how many it takes."""

Changes = dict[str, Any]
"""What is changed of the assistant for a run: field -> value."""

Told = dict[str, Any]
"""`run`, its `results`, and the `compared` with the last run (None for the first), as the API gives them."""


@click.command("eval")
@click.argument("questions")
@click.option(
    "--set", "set_name", default="", help="The set that a file is kept as. Without it: the one of the file's name."
)
@click.option("--mode", type=click.Choice(["combined", "private", "general"]), help="Another mode, for this run only.")
@click.option(
    "--strictness", type=click.Choice(["strict", "balanced", "bold"]), help="Another strictness, for this run only."
)
@click.option("--instructions", help="Other instructions, for this run only.")
@click.option("--persona", help="Another persona, for this run only.")
@click.option("--tone", help="Another tone, for this run only.")
@click.option("--length", type=click.Choice(["short", "normal", "long"]), help="Another length, for this run only.")
@click.option("--language", help="Another language, for this run only.")
@click.option(
    "--forbidden-topic", "forbidden_topics", multiple=True, help="A topic to leave alone, for this run only; repeat it."
)
@click.option(
    "--min-pass",
    type=click.FloatRange(0, 1),
    default=1.0,
    show_default=True,
    help="Share of questions that must pass; below it the exit code is 1. It is 2 when they could not be asked.",
)
@of_account
@of_remote
@as_json
def evaluate(
    questions: str,
    set_name: str,
    min_pass: float,
    account_name: str | None,
    remote: str | None,
    token: str | None,
    as_json: bool,
    **manner: str | tuple[str, ...] | None,
) -> None:
    """Asks the questions of a FILE (CSV, JSON Lines, JSON) or of a set, by name or uuid, and says what holds.

    A file is kept as the set of its name (or --set), so that the next run can be compared with this one. What was
    added to the set by itself, such as a real message, stays in it.

    Exit code 0: enough of the questions pass (--min-pass). 1: they do not. 2: they could not be asked, or the
    model that is set could not at any of them.
    """
    changes: Changes = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in manner.items()
        if value is not None and value != ()
    }
    with failing_with(2):
        told = _ask_all(questions, set_name.strip(), changes, account_name, remote, token, as_json)
    is_done = told["run"]["status"] == "done"
    could_ask = is_done and not _was_never_modelled(told)
    passed = could_ask and told["run"]["totals"]["pass_rate"] >= min_pass
    if as_json:
        print_json({"passed": passed, **told})
    else:
        _print(told)
    sys.exit(0 if passed else 1 if could_ask else 2)


def _was_never_modelled(told: Told) -> bool:
    """Whether there is a model, and it failed or had no budget wherever it should have written."""
    wrote = any(one["prompt_tokens"] and not one["notes"] for one in told["results"])
    return bool(told["run"]["totals"]["without_model"]) and not wrote


def _ask_all(
    questions: str,
    set_name: str,
    changes: Changes,
    account_name: str | None,
    remote: str | None,
    token: str | None,
    as_json: bool,
) -> Told:
    """Asks them here or elsewhere; ends the command where that can't be done."""
    path = Path(questions) if Path(questions).is_file() else None
    if path is None and Path(questions).suffix:
        fail(f"There is no file {questions}.")
    if path is None and set_name:
        fail(f"--set names the set that a file is kept as, and {questions} is no file.")
    with _bar(as_json) as bar:
        task = bar.add_task("", total=None)
        show: Callable[[int, int], None] = lambda done, total: bar.update(task, completed=done, total=total)  # noqa: E731
        if remote:
            file = question_file(path, set_name, MOST_THERE) if path else None
            with far_desk(remote, token) as desk:
                told = _evaluate_there(desk, questions, file, changes, show)
        else:
            with migrated() as (settings, addresses):
                file = question_file(path, set_name, settings.evaluation_questions) if path else None
                account = asyncio.run(account_id(addresses, account_name))
                runtime = Runtime(settings, addresses)
                told = asyncio.run(evaluate_here(runtime, account, questions, file, changes, show))
    if told is None:
        fail(f'There is no file and no set of questions named "{questions}".')
    return told


def _bar(as_json: bool) -> Progress:
    columns = (TextColumn("  Asking"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=errors, disable=as_json, transient=True)


def _evaluate_there(
    desk: Frontdesk, named: str, file: QuestionFile | None, changes: Changes, show: Callable[[int, int], None]
) -> Told | None:
    """The same through the API of a front desk elsewhere."""
    asked = _the_set(desk, file.named if file else named)
    if file is not None and asked is not None:
        held = [one for one in desk.evaluations.questions(asked) if not one.added]
        file.refuse_to_replace({fingerprint(_as_sent(one)) for one in held})
        asked = desk.evaluations.replace(asked, file.path, keep_added=True)
    elif file is not None:
        asked = desk.evaluations.upload(file.path, file.named)
    if asked is None:
        return None
    last = next((run for run in desk.evaluations.runs(asked) if run.status == "done"), None)
    started = desk.evaluations.start(asked, **changes)

    def hear(run: EvaluationRun) -> None:
        show(run.progress.done, run.progress.total)

    ran = desk.evaluations.wait(started, hear)
    results = list(reversed(list(desk.evaluations.results(ran))))
    compared = desk.evaluations.compare(last, ran) if last and ran.status == "done" else None
    told: Told = msgspec.to_builtins({"run": ran, "results": results, "compared": compared})
    return told


def _as_sent(question: EvaluationQuestion) -> NewQuestion:
    return NewQuestion(question.question, history=msgspec.convert(question.history, list[Turn]))


def _the_set(desk: Frontdesk, named: str) -> Evaluation | None:
    return next((one for one in desk.evaluations.list() if named in (one.name, str(one.uuid))), None)


def _print(told: Told) -> None:
    results, compared = told["results"], told["compared"]
    shown = results if len(results) <= MOST_ROWS else [one for one in results if not one["passed"]]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name, justify in (("", "left"), ("question", "left"), ("page", "right"), ("ms", "right"), ("", "left")):
        table.add_column(name, justify=justify, overflow="fold")  # type: ignore[arg-type]
    for one in shown:
        mark = "[green]pass[/]" if one["passed"] else "[red]FAIL[/]"
        said = " ".join([*one["faults"], *one["notes"]]) or ("refused" if one["refused"] else "")
        rank = "" if one["page_rank"] is None or one["should_refuse"] else str(one["page_rank"])
        table.add_row(mark, _plain(one["question"]), rank, str(one["milliseconds"]), _plain(said))
    out.print(table)
    if told["run"]["status"] != "done":
        errors.print(f"\n  The run was {told['run']['status']}.", style="red")
        return
    out.print("\n".join(_summary(told["run"]["totals"])), markup=False)
    if compared is not None:
        _print_comparison(compared)


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


def _summary(totals: dict[str, Any]) -> list[str]:
    lines = [f"\n  {totals['passed']} of {totals['questions']} passed ({totals['pass_rate']:.1%})"]
    if totals["musts"]:
        lines.append(f"  {totals['must_held']} of {totals['musts']} answers hold what they must")
    if totals["pages"]:
        found = f"{totals['page_first']} first, {totals['page_found']} in {totals['depth']}, of {totals['pages']}"
        lines.append(f"  expected page: {found}")
    refusals = f"{totals['refused_rightly']} right, {totals['refused_wrongly']} wrong"
    lines.append(f"  refusals: {refusals}; answered and should not: {totals['answered_wrongly']}")
    if totals["grounded"] is not None:
        lines.append(f"  sentences that a passage supports: {totals['grounded']:.1%}")
    lines.append(f"  time of an answer: {totals['milliseconds_median']} ms median, {totals['milliseconds_95']} ms p95")
    if totals["without_model"]:
        lines.append(f"  the model failed, or its budget was spent: at {totals['without_model']} questions")
    if totals["prompt_tokens"]:
        cost = "" if totals["cost"] is None else f", cost {totals['cost']}"
        lines.append(f"  tokens: {totals['prompt_tokens']} read, {totals['completion_tokens']} written{cost}")
    return lines


def _print_comparison(compared: dict[str, Any]) -> None:
    better, worse, other = (len(compared[name]) for name in ("better", "worse", "other"))
    both = better + worse + other + compared["same"]
    if not both:
        out.print("\n  The last run asked none of these questions, so there is nothing to compare.", markup=False)
        return
    counts = f"{better} better, {worse} worse, {other} with another answer, of the {both} that both asked"
    out.print(f"\n  Against the last run: {counts}", markup=False)
    for name, style in (("better", "green"), ("worse", "red")):
        for one in compared[name]:
            out.print(f"    {name}: {one['question']}", style=style, markup=False)
