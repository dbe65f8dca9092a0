"""Pages: the reply holds at most as many objects as were asked for, and a token for the rest.

The emulated cloud ignores the limit in most actions of the query protocols, and in some drops what
is beyond it. So it is asked for everything, and the pages are cut here. The other protocols are
left to it, unless the faults in force want pages smaller than were asked for.
"""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from botocore.exceptions import DataNotFoundError
from moto.core.utils import get_pagination_model

from stretto_aws.emulator.protocols import protocol_of
from stretto_aws.emulator.settings import Settings
from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request, read, write

_MARK = "page-"


class Paging(Layer):
    """Cuts pages by the SDK's own description of each action's paging."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, request: Request, forward: Forward) -> Reply:
        most = self._settings.faults.page_size
        rule = _rule(request, every=bool(most))
        if rule is None:
            return forward(request)
        limit_key, token_key = str(rule.get("limit_key", "")), str(rule["input_token"])
        limit, token = request.params.get(limit_key), str(request.params.get(token_key) or "")
        if most:
            limit = min(most, int(limit or most))
        if not limit or (token and not token.startswith(_MARK)):
            return forward(request)
        start = _start(token)
        reply = forward(_without(request, {token_key, *filter(None, [limit_key])}))
        if not reply.ok:
            return reply
        data = read(request, reply)
        keys = rule["result_key"] if isinstance(rule["result_key"], list) else [rule["result_key"]]
        # Some listings show several kinds of objects: the pages are those of the most.
        key = max(keys, key=lambda one: len(data.get(one) or ()))
        items = data.get(key) or []
        if not start and len(items) <= int(limit):
            return reply
        end = start + int(limit)
        data[key] = items[start:end]
        data.pop(str(rule["output_token"]), None)
        more = end < len(items)
        if more:
            data[str(rule["output_token"])] = f"{_MARK}{end}"
        if flag := rule.get("more_results"):
            data[flag] = more
        return write(request, reply, data)


def _rule(request: Request, *, every: bool) -> dict[str, Any] | None:
    """Return the paging of the request's action, where it is one that is cut here."""
    if request.operation is None:
        return None
    if not every and protocol_of(request.operation, request.environ) not in ("ec2", "query"):
        return None
    try:
        rule: dict[str, Any] | None = get_pagination_model(request.service).get(request.action)
    except DataNotFoundError:
        return None
    keys = ["input_token", "output_token"]
    if not every:  # some listings have pages of a fixed size
        keys.append("limit_key")
    if rule is None or not all(isinstance(rule.get(key), str) for key in keys):
        return None
    return None if "." in "".join(rule["result_key"]) else rule


def _start(token: str) -> int:
    if not token:
        return 0
    number = token.removeprefix(_MARK)
    if not number.isdecimal():
        raise Refusal("InvalidPaginationToken", f"The token '{token}' is not valid")
    return int(number)


def _without(request: Request, names: set[str]) -> Request:
    """Return the request without the given parameters: the query protocols keep them in a form, JSON
    in the body, REST in the address."""
    environ, body = request.environ, request.body
    protocol = protocol_of(request.operation, environ)
    if protocol in ("ec2", "query"):
        body = _form(body.decode(), names).encode()
    elif protocol == "json":
        document = json.loads(body or b"{}")
        kept = {name: value for name, value in document.items() if name not in names}
        body = json.dumps(kept).encode()
    else:
        members: Mapping[str, Any] = request.operation.input_shape.members
        spelled = {members[name].serialization.get("name", name) for name in names}
        environ = {**environ, "QUERY_STRING": _form(environ.get("QUERY_STRING", ""), spelled)}
        environ.pop("REQUEST_URI", None)
        environ.pop("RAW_URI", None)
    return Request(
        environ=environ,
        body=body,
        service=request.service,
        action=request.action,
        region=request.region,
        account=request.account,
        operation=request.operation,
        uri_params=request.uri_params,
        numbers=request.numbers,
    )


def _form(text: str, without: set[str]) -> str:
    pairs = parse_qsl(text, keep_blank_values=True)
    return urlencode([(name, value) for name, value in pairs if name not in without])
