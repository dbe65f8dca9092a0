"""The cloud's wire protocols, by the SDK's service models: requests in, replies and errors out.

The work is botocore's (replies parsed) and moto's (requests parsed, replies written); this module
only picks the right one of each for a call.
"""

import io
import json
from typing import Any, cast

from botocore.awsrequest import HeadersDict
from botocore.parsers import create_parser
from moto.core.exceptions import ServiceException
from moto.core.parse import PROTOCOL_PARSERS
from moto.core.request import Request as MotoRequest
from moto.core.request import determine_request_protocol
from moto.core.serialize import get_serializer_class

_Headers = list[tuple[str, str]]
_LENGTHS = {"content-length", "transfer-encoding"}


class _Answer(ServiceException):  # type: ignore[misc, unused-ignore]
    """An error of the service that is called; moto's own class stands for services of moto's."""


def protocol_of(operation: Any, environ: dict[str, Any]) -> str:
    """Name the protocol which the caller speaks, in botocore's words."""
    model = operation.service_model
    return str(determine_request_protocol(model, environ.get("CONTENT_TYPE")))


def read_params(
    operation: Any, environ: dict[str, Any], body: bytes, uri_params: dict[str, Any]
) -> dict[str, Any]:
    """Parse a request's parameters; empty when they do not fit the model."""
    request = MotoRequest({**environ, "wsgi.input": io.BytesIO(body)})
    try:
        parser = PROTOCOL_PARSERS[protocol_of(operation, environ)](operation)
        parsed = parser.parse(
            {
                "method": request.method,
                "values": request.values,
                "headers": request.headers,
                "body": body,
                "url_path": request.path,
                "url_params": uri_params,
            }
        )
    except Exception:  # malformed input is the cloud's to refuse, not ours
        return {}
    return dict(parsed)


def read_reply(
    operation: Any, environ: dict[str, Any], status: int, headers: _Headers, body: bytes
) -> dict[str, Any]:
    """Parse a reply into the shape the SDK returns, without its metadata."""
    parser = create_parser(protocol_of(operation, environ))
    parts = {"status_code": status, "headers": HeadersDict(headers), "body": body}
    data = cast("dict[str, Any]", parser.parse(parts, operation.output_shape))
    data.pop("ResponseMetadata", None)
    return data


def write_reply(
    operation: Any, environ: dict[str, Any], data: dict[str, Any]
) -> tuple[int, _Headers, bytes]:
    """Write a reply from the shape the SDK returns."""
    return _serialize(operation, environ, data)


def write_error(
    operation: Any, environ: dict[str, Any], code: str, message: str, status: int
) -> tuple[int, _Headers, bytes]:
    """Write an error in the shape of the operation's service.

    Args:
        status: the HTTP status; 0 takes the one in the service's model, else 400.
    """
    if operation is None:
        body = json.dumps({"__type": code, "message": message}).encode()
        headers = [("Content-Type", "application/json"), ("x-amzn-errortype", code)]
        return status or 400, headers, body
    found, headers, body = _serialize(operation, environ, _Answer(code, message))
    return status or found, headers, body


def _serialize(operation: Any, environ: dict[str, Any], result: Any) -> tuple[int, _Headers, bytes]:
    service = operation.service_model.service_name
    serializer = get_serializer_class(service, protocol_of(operation, environ))
    out = serializer(operation).serialize(result)
    body = out["body"]
    headers = [(k, str(v)) for k, v in out["headers"].items() if k.lower() not in _LENGTHS]
    return int(out["status_code"]), headers, body.encode() if isinstance(body, str) else body
