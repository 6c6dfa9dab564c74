"""Where a module can be made wrong, and how: one small change at a time.

A change is made in the tree of the module, compiled, and taken back. Those inside a function
are told from those that only another start of the interpreter would notice: constants,
defaults, fields.
"""

import ast
import copy
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import CodeType
from typing import Any

COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
RECKONED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr, ast.BitXor: ast.BitOr, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|AND|FROM)\b")
ASKED = (
    (r" <= ", " < "), (r" < ", " <= "), (r" >= ", " > "), (r" > ", " >= "), (r" = ", " <> "),
    (r" <> ", " = "), (r"\bAND\b", "OR"), (r"\bOR\b", "AND"), (r"\bNOT ", ""),
    (r"\bIS NULL\b", "IS NOT NULL"), (r"\bIS NOT NULL\b", "IS NULL"), (r"\bmin\(", "max("),
    (r"\bmax\(", "min("), (r"\bleast\(", "greatest("), (r"\bgreatest\(", "least("),
    (r" \+ ", " - "), (r" - ", " + "), (r" UNION ", " EXCEPT "),
    (r"ORDER BY (\S+?)(,|$|\)| |\n)", r"ORDER BY \1 DESC\2"),
)  # fmt: skip
UNORDERED = {"min", "max", "select", "zip", "isinstance"}
NEEDED = {"by", "limit", "room", "to"}
UNSEEN = {"annotation", "returns", "decorator_list", "type_comment", "bases"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Change:
    """One change: what stands in a field of a node gives way to something else."""

    number: int
    line: int
    function: str | None
    """The outermost function around it, as the interpreter names it."""
    what: str
    tree: ast.Module
    holder: Any
    key: str | int
    instead: Any

    def compiled(self, file: str) -> CodeType:
        """Compile the whole module with the change."""
        with self.made():
            return compile(ast.fix_missing_locations(self.tree), file, "exec")

    @contextmanager
    def made(self) -> Iterator[None]:
        """Let the tree hold the change while the block runs."""
        before = _get(self.holder, self.key)
        _set(self.holder, self.key, self.instead)
        try:
            yield
        finally:
            _set(self.holder, self.key, before)


def places(source: str) -> list[Change]:
    """Find every change, always in the same order."""
    tree = ast.parse(source)
    found = [(line, function, one) for line, function, one in _walk(tree, (), None)]
    return [
        Change(number, line, function, f"{_said(_get(holder, key))} -> {_said(new)}",
              tree, holder, key, new)
        for number, (line, function, (holder, key, new)) in enumerate(found)
    ]  # fmt: skip


def _walk(node: ast.AST, names: tuple[str, ...], function: str | None) -> Iterator[Any]:
    if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        names = (*names, node.name)
    for name, value in ast.iter_fields(node):
        if name in UNSEEN or _is_type(node):
            continue
        inside = function
        if isinstance(node, FUNCTIONS) and name == "body" and function is None:
            inside = ".".join(names)
        for holder, key, child in _children(node, name, value):
            if not _only_says(child):
                changed = getattr(child, "lineno", getattr(node, "lineno", 1))
                for new in _instead_of(child, inside is not None):
                    yield changed, inside, (holder, key, new)
                yield from _walk(child, names, inside)


def _children(node: ast.AST, name: str, value: Any) -> Iterator[tuple[Any, str | int, ast.AST]]:
    if isinstance(value, list):
        yield from ((value, at, one) for at, one in enumerate(value) if isinstance(one, ast.AST))
    elif isinstance(value, ast.AST):
        yield node, name, value


def _instead_of(node: ast.AST, is_inside: bool) -> Iterator[ast.AST]:  # noqa: C901
    """Say what may stand in the place of a node; nothing to learn from what cannot compile."""
    match node:
        case ast.cmpop() if type(node) in COMPARED:
            yield COMPARED[type(node)]()
        case ast.operator() if type(node) in RECKONED:
            yield RECKONED[type(node)]()
        case ast.And():
            yield ast.Or()
        case ast.Or():
            yield ast.And()
        case ast.UnaryOp(op=ast.Not(), operand=what):
            yield what
        case ast.If(test=test) | ast.IfExp(test=test) if not isinstance(test, ast.UnaryOp):
            other = copy.copy(node)
            other.test = ast.copy_location(ast.UnaryOp(ast.Not(), test), test)
            yield other
        case ast.Constant(value=bool() as value):
            yield ast.copy_location(ast.Constant(not value), node)
        case ast.Constant(value=int() | float() as value):
            yield ast.copy_location(ast.Constant(value + 1), node)
        case ast.Constant(value=str() as text) if SQL.search(text):
            yield from (ast.copy_location(ast.Constant(new), node) for new in _asked(text))
        case ast.Expr(value=ast.Call() | ast.Await()) | ast.Raise() if is_inside:
            yield ast.copy_location(ast.Pass(), node)
        case ast.Assign() | ast.AugAssign() if is_inside and not _is_new_name(node):
            yield ast.copy_location(ast.Pass(), node)
        case ast.Return(value=value) if value and not isinstance(value, ast.Constant):
            yield ast.copy_location(ast.Return(ast.Constant(None)), node)
        case ast.Break():
            yield ast.copy_location(ast.Continue(), node)
        case ast.Continue():
            yield ast.copy_location(ast.Break(), node)
        case ast.Name(id="min" | "max" as name):
            yield ast.copy_location(ast.Name("max" if name == "min" else "min", ast.Load()), node)
        case ast.Call() if is_inside:
            yield from _called(node)


def _called(call: ast.Call) -> Iterator[ast.AST]:
    """Swap two neighbours among the arguments, or leave a named one out."""
    name = ast.unparse(call.func).rpartition(".")[2]
    for at in range(0 if name in UNORDERED else len(call.args) - 1):
        args = [*call.args[:at], call.args[at + 1], call.args[at], *call.args[at + 2 :]]
        yield ast.copy_location(ast.Call(call.func, args, call.keywords), call)
    for at in range(len(call.keywords) if name.islower() else 0):
        if call.keywords[at].arg in NEEDED:
            continue
        fewer = call.keywords[:at] + call.keywords[at + 1 :]
        yield ast.copy_location(ast.Call(call.func, call.args, fewer), call)


def _asked(text: str) -> Iterator[str]:
    for pattern, instead in ASKED:
        for match in re.finditer(pattern, text):
            yield text[: match.start()] + match.expand(instead) + text[match.end() :]


def _is_new_name(node: ast.AST) -> bool:
    """Tell whether without the statement a name would be missing, which anything notices."""
    if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
        return False
    used = {one.id for one in ast.walk(node.value) if isinstance(one, ast.Name)}
    return node.targets[0].id not in used


def _is_type(node: ast.AST) -> bool:
    named = getattr(getattr(node, "annotation", None), "id", "")
    return isinstance(node, ast.AnnAssign) and named == "TypeAlias"


def _only_says(node: ast.AST) -> bool:
    """Tell whether it only speaks to a reader, or to whoever is on call."""
    if not isinstance(node, ast.Expr):
        return False
    what = node.value
    return isinstance(what, ast.Constant) or (
        isinstance(what, ast.Call) and ast.unparse(what.func).startswith("log.")
    )


def _said(node: Any) -> str:
    if isinstance(node, ast.expr | ast.stmt):
        text = node.value if isinstance(node, ast.Constant) else ast.unparse(node)
        return " ".join(str(text).split())[:600]
    return type(node).__name__


def _get(holder: Any, key: str | int) -> Any:
    return getattr(holder, key) if isinstance(key, str) else holder[key]


def _set(holder: Any, key: str | int, value: Any) -> None:
    if isinstance(key, str):
        setattr(holder, key, value)
    else:
        holder[key] = value
