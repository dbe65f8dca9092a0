# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class DeliveryStream(_Resource):
    AmazonOpenSearchServerlessDestinationConfiguration: _X
    AmazonopensearchserviceDestinationConfiguration: _X
    Arn: _R[_L["AWS::KinesisFirehose::DeliveryStream#/Arn"]]
    DatabaseSourceConfiguration: _X
    DeliveryStreamEncryptionConfigurationInput: _X
    DeliveryStreamName: _R[_L["AWS::KinesisFirehose::DeliveryStream#/DeliveryStreamName"]]
    DeliveryStreamType: _X
    DirectPutSourceConfiguration: _X
    ElasticsearchDestinationConfiguration: _X
    ExtendedS3DestinationConfiguration: _X
    HttpEndpointDestinationConfiguration: _X
    IcebergDestinationConfiguration: _X
    KinesisStreamSourceConfiguration: _X
    MSKSourceConfiguration: _X
    RedshiftDestinationConfiguration: _X
    S3DestinationConfiguration: _X
    SnowflakeDestinationConfiguration: _X
    SplunkDestinationConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, AmazonOpenSearchServerlessDestinationConfiguration: _M | None = ..., AmazonopensearchserviceDestinationConfiguration: _M | None = ..., DatabaseSourceConfiguration: _M | None = ..., DeliveryStreamEncryptionConfigurationInput: _M | None = ..., DeliveryStreamName: _S | None = ..., DeliveryStreamType: _S | None = ..., DirectPutSourceConfiguration: _M | None = ..., ElasticsearchDestinationConfiguration: _M | None = ..., ExtendedS3DestinationConfiguration: _M | None = ..., HttpEndpointDestinationConfiguration: _M | None = ..., IcebergDestinationConfiguration: _M | None = ..., KinesisStreamSourceConfiguration: _M | None = ..., MSKSourceConfiguration: _M | None = ..., RedshiftDestinationConfiguration: _M | None = ..., S3DestinationConfiguration: _M | None = ..., SnowflakeDestinationConfiguration: _M | None = ..., SplunkDestinationConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
