"""Records that another version of a provider wrote: read forward, never back."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Mapping

from stretto_sdk.contract import Provider, Schema, UpgradeRequest
from stretto_sdk.json import Document

from stretto.errors import ImageRefused
from stretto.ports import Providers
from stretto.records import Record


def upgraded(record: Record, schema: Schema, provider: Provider) -> Record:
    """The record in the shape of this version's schema; itself where it has that shape already.

    Raises ImageRefused when a newer version of the provider wrote it in a newer shape: an older
    one cannot know what that means.
    """
    if not record.schema_version or record.schema_version == schema.version:
        return record
    offer = provider.offer()
    distribution, version = record.provider
    if distribution == offer.distribution and _release(version) > _release(offer.version):
        raise ImageRefused(
            f"{record.address} was written by {distribution} {version} in a shape that "
            f"{offer.version}, which is installed here, does not know",
            f'Upgrade it:\n    pip install --upgrade "{distribution}>={version}"',
        )

    def forward(properties: Document) -> Document:
        return provider.upgrade(
            UpgradeRequest(
                kind=record.kind, schema_version=record.schema_version, properties=properties
            )
        ).properties

    return dataclasses.replace(
        record,
        declared=forward(record.declared),
        applied=forward(record.applied),
        provider=(offer.distribution, offer.version),
        schema_version=schema.version,
    )


def version_warnings(records: Mapping[str, Record], providers: Providers) -> list[str]:
    """A sentence for each version of a provider that wrote records and is newer than ours."""
    written = Counter((record.placement.provider, *record.provider) for record in records.values())
    told: list[str] = []
    for (name, distribution, version), count in sorted(written.items()):
        if not version:
            continue
        offer = providers.provider(name).offer()
        if distribution == offer.distribution and _release(version) > _release(offer.version):
            told.append(
                f"{count} resources were last written by {distribution} {version}, and "
                f"{offer.version} is installed here; upgrade it with: "
                f'pip install --upgrade "{distribution}>={version}"'
            )
    return told


def _release(version: str) -> tuple[int, ...]:
    """The numbers a version begins with, for comparison: ``1.10.2rc1`` is (1, 10, 2)."""
    release = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in release.group().split(".")) if release else ()
