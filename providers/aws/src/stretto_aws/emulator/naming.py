"""Which service and action a request is for, whatever its protocol."""

import gzip
import io
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import botocore
from botocore.exceptions import UnknownServiceError
from moto.core.request import Request as MotoRequest
from moto.core.routing import get_service_router
from moto.core.utils import get_service_model
from moto.iam.models import get_account_id_from
from werkzeug.exceptions import HTTPException

from stretto_aws.emulator.wire import Request

_CREDENTIAL = re.compile(r"Credential=([^/,\s]+)/\d+/([^/,\s]+)/([^/,\s]+)/aws4_request")
_CBOR = re.compile(r"^/service/[^/]+/operation/([^/]+)$")
_NAMED = re.compile(r'"(signingName|endpointPrefix)"\s*:\s*"([^"]+)"')
_UNSIGNED_TARGETS = {
    "AWSCognitoIdentityService": "cognito-identity",
    "AWSCognitoIdentityProviderService": "cognito-idp",
}


def name(environ: dict[str, Any], body: bytes) -> Request:
    """Return the request with its service, action, region and account."""
    key, region, signing = _credential(environ)
    account = get_account_id_from(key)
    path = str(environ.get("PATH_INFO", "/"))
    for service in _candidates(signing, path):
        operation, uri_params = _match(service, environ, body)
        if operation is not None:
            return Request(
                environ=environ,
                body=body,
                service=service,
                action=operation.name,
                region=region,
                account=account,
                operation=operation,
                uri_params=uri_params,
            )
    return Request(
        environ=environ,
        body=body,
        service=signing or "unknown",
        action=_spelled(environ, path),
        region=region,
        account=account,
    )


def _credential(environ: dict[str, Any]) -> tuple[str, str, str]:
    """Access key, region and signing name; of an unsigned call only a guess at the latter."""
    query = parse_qs(str(environ.get("QUERY_STRING", "")))
    presigned = "".join(f"Credential={value}" for value in query.get("X-Amz-Credential", []))
    found = _CREDENTIAL.search(environ.get("HTTP_AUTHORIZATION", "") or presigned)
    if found:
        return found[1], found[2], found[3].lower()
    target = str(environ.get("HTTP_X_AMZ_TARGET", "")).partition(".")[0]
    form = str(environ.get("CONTENT_TYPE", "")).startswith("application/x-www-form-urlencoded")
    return "", "us-east-1", "sts" if form else _UNSIGNED_TARGETS.get(target, "")


def _candidates(signing: str, path: str) -> Iterator[str]:
    """Yield the services that sign as `signing`, the likeliest first."""
    if signing == "s3" and path.startswith("/v20180820/"):
        yield "s3control"
        return
    if not signing:
        return
    yield signing
    yield from (s for s in _signers().get(signing, ()) if s != signing)


@cache
def _signers() -> dict[str, list[str]]:
    """Services by signing name, from the head of every model: parsing them whole takes seconds."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in (Path(botocore.__file__).parent / "data").glob("*/*/service-2.json*"):
        with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as file:
            names = dict(_NAMED.findall(file.read(3000)))
        signing = names.get("signingName") or names.get("endpointPrefix")
        if signing:
            found[signing].add(path.parts[-3])
    return {signing: sorted(services) for signing, services in found.items()}


@cache
def _model(service: str) -> Any:
    """A service's model; None for a name that services only sign by (looking takes 20 ms)."""
    try:
        return get_service_model(service)
    except UnknownServiceError:
        return None


def _match(service: str, environ: dict[str, Any], body: bytes) -> tuple[Any, dict[str, Any]]:
    model = _model(service)
    if model is None:
        return None, {}
    cbor = _CBOR.match(str(environ.get("PATH_INFO", "")))
    if cbor and environ.get("HTTP_SMITHY_PROTOCOL") == "rpc-v2-cbor":
        known = cbor[1] in model.operation_names
        return (model.operation_model(cbor[1]), {}) if known else (None, {})
    request = MotoRequest({**environ, "wsgi.input": io.BytesIO(body)})
    try:
        operation, uri_params = get_service_router(service).match(request)
    except (HTTPException, NotImplementedError):
        return None, {}
    version = request.values.get("Version")
    if model.protocol in ("query", "ec2") and version and version != model.api_version:
        return None, {}
    return operation, uri_params


def _spelled(environ: dict[str, Any], path: str) -> str:
    target = str(environ.get("HTTP_X_AMZ_TARGET", ""))
    if target:
        return target.rpartition(".")[2]
    return f"{environ.get('REQUEST_METHOD', 'GET')} {path}"
