# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class InvoiceUnit(_Resource):
    Description: _X
    InvoiceReceiver: _X
    InvoiceUnitArn: _R[_L["AWS::Invoicing::InvoiceUnit#/InvoiceUnitArn"]]
    LastModified: _X
    Name: _X
    ResourceTags: _X
    Rule: _X
    TaxInheritanceDisabled: _X
    def __init__(self, address: str, /, *, InvoiceReceiver: _S, Name: _S, Rule: _M, Description: _S | None = ..., ResourceTags: _A | None = ..., TaxInheritanceDisabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class ProcurementPortalPreference(_Resource):
    AwsAccountId: _X
    BuyerDomain: _X
    BuyerIdentifier: _X
    Contacts: _X
    CreateDate: _X
    EinvoiceDeliveryEnabled: _X
    EinvoiceDeliveryPreference: _X
    EinvoiceDeliveryPreferenceStatus: _X
    LastUpdateDate: _X
    ProcurementPortalInstanceEndpoint: _X
    ProcurementPortalName: _X
    ProcurementPortalPreferenceArn: _R[_L["AWS::Invoicing::ProcurementPortalPreference#/ProcurementPortalPreferenceArn"]]
    ProcurementPortalSharedSecret: _X
    PurchaseOrderRetrievalEnabled: _X
    PurchaseOrderRetrievalEndpoint: _X
    PurchaseOrderRetrievalPreferenceStatus: _X
    Selector: _X
    SupplierDomain: _X
    SupplierIdentifier: _X
    Tags: _X
    TestEnvPreference: _X
    Version: _X
    def __init__(self, address: str, /, *, BuyerDomain: _S, BuyerIdentifier: _S, Contacts: _A, EinvoiceDeliveryEnabled: _B, ProcurementPortalName: _S, PurchaseOrderRetrievalEnabled: _B, SupplierDomain: _S, SupplierIdentifier: _S, EinvoiceDeliveryPreference: _M | None = ..., ProcurementPortalInstanceEndpoint: _S | None = ..., ProcurementPortalSharedSecret: _S | None = ..., Selector: _M | None = ..., Tags: _A | None = ..., TestEnvPreference: _M | None = ..., **options: _Unpack[_O]) -> None: ...
