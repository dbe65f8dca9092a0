"""Pages: the reply holds at most as many objects as were asked for, and a token for the rest.

The emulated cloud ignores the limit in most actions of the query protocols, and in some drops what
is beyond it. So it is asked for everything, and the pages are cut here.
"""

from typing import Any
from urllib.parse import parse_qsl, urlencode

from botocore.exceptions import DataNotFoundError
from moto.core.utils import get_pagination_model

from stretto_aws.emulator.protocols import protocol_of
from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request, read, write

_MARK = "page-"


class Paging(Layer):
    """Cuts pages by the SDK's own description of each action's paging."""

    def __call__(self, request: Request, forward: Forward) -> Reply:
        rule = _rule(request)
        if rule is None:
            return forward(request)
        limit_key, token_key = str(rule["limit_key"]), str(rule["input_token"])
        limit, token = request.params.get(limit_key), str(request.params.get(token_key) or "")
        if not limit or (token and not token.startswith(_MARK)):
            return forward(request)
        start = _start(token)
        reply = forward(_without(request, {limit_key, token_key}))
        if not reply.ok:
            return reply
        data = read(request, reply)
        items = data.get(str(rule["result_key"])) or []
        if not start and len(items) <= int(limit):
            return reply
        end = start + int(limit)
        data[str(rule["result_key"])] = items[start:end]
        data.pop(str(rule["output_token"]), None)
        more = end < len(items)
        if more:
            data[str(rule["output_token"])] = f"{_MARK}{end}"
        if flag := rule.get("more_results"):
            data[flag] = more
        return write(request, reply, data)


def _rule(request: Request) -> dict[str, Any] | None:
    """Return the paging of the request's action, where it is one that is cut here."""
    if request.operation is None:
        return None
    if protocol_of(request.operation, request.environ) not in ("ec2", "query"):
        return None
    try:
        rule: dict[str, Any] | None = get_pagination_model(request.service).get(request.action)
    except DataNotFoundError:
        return None
    keys = ("limit_key", "input_token", "output_token", "result_key")
    if rule is None or not all(isinstance(rule.get(key), str) for key in keys):
        return None
    return None if "." in rule["result_key"] else rule


def _start(token: str) -> int:
    if not token:
        return 0
    number = token.removeprefix(_MARK)
    if not number.isdecimal():
        raise Refusal("InvalidPaginationToken", f"The token '{token}' is not valid")
    return int(number)


def _without(request: Request, names: set[str]) -> Request:
    """Return the request without the given parameters; query protocols keep them in a form."""
    form = [
        (name, value)
        for name, value in parse_qsl(request.body.decode(), keep_blank_values=True)
        if name not in names
    ]
    return Request(
        environ=request.environ,
        body=urlencode(form).encode(),
        service=request.service,
        action=request.action,
        region=request.region,
        account=request.account,
        operation=request.operation,
        uri_params=request.uri_params,
        number=request.number,
    )
