# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class AnalysisTemplate(_Resource):
    AnalysisParameters: _X
    AnalysisTemplateIdentifier: _R[_L["AWS::CleanRooms::AnalysisTemplate#/AnalysisTemplateIdentifier"]]
    Arn: _R[_L["AWS::CleanRooms::AnalysisTemplate#/Arn"]]
    CollaborationArn: _X
    CollaborationIdentifier: _X
    Description: _X
    ErrorMessageConfiguration: _X
    Format: _X
    MembershipArn: _X
    MembershipIdentifier: _R[_L["AWS::CleanRooms::AnalysisTemplate#/MembershipIdentifier"]]
    Name: _X
    Schema: _X
    Source: _X
    SourceMetadata: _X
    SyntheticDataParameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Format: _S, MembershipIdentifier: _S, Name: _S, Source: _J, AnalysisParameters: _A | None = ..., Description: _S | None = ..., ErrorMessageConfiguration: _M | None = ..., Schema: _M | None = ..., SourceMetadata: _J | None = ..., SyntheticDataParameters: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Collaboration(_Resource):
    AllowedResultRegions: _X
    AnalyticsEngine: _X
    Arn: _R[_L["AWS::CleanRooms::Collaboration#/Arn"]]
    AutoApprovedChangeTypes: _X
    CollaborationIdentifier: _R[_L["AWS::CleanRooms::Collaboration#/CollaborationIdentifier"]]
    CreatorDisplayName: _X
    CreatorMLMemberAbilities: _X
    CreatorMemberAbilities: _X
    CreatorPaymentConfiguration: _X
    DataEncryptionMetadata: _X
    Description: _X
    IsMetricsEnabled: _X
    JobLogStatus: _X
    Members: _X
    Name: _X
    QueryLogStatus: _X
    Tags: _X
    def __init__(self, address: str, /, *, CreatorDisplayName: _S, Description: _S, Name: _S, QueryLogStatus: _S, AllowedResultRegions: _A | None = ..., AnalyticsEngine: _S | None = ..., AutoApprovedChangeTypes: _A | None = ..., CreatorMLMemberAbilities: _M | None = ..., CreatorMemberAbilities: _A | None = ..., CreatorPaymentConfiguration: _M | None = ..., DataEncryptionMetadata: _M | None = ..., IsMetricsEnabled: _B | None = ..., JobLogStatus: _S | None = ..., Members: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfiguredTable(_Resource):
    AllowedColumns: _X
    AnalysisMethod: _X
    AnalysisRules: _X
    Arn: _R[_L["AWS::CleanRooms::ConfiguredTable#/Arn"]]
    ConfiguredTableIdentifier: _R[_L["AWS::CleanRooms::ConfiguredTable#/ConfiguredTableIdentifier"]]
    Description: _X
    Name: _X
    SelectedAnalysisMethods: _X
    TableReference: _X
    Tags: _X
    def __init__(self, address: str, /, *, AllowedColumns: _A, AnalysisMethod: _S, Name: _S, TableReference: _J, AnalysisRules: _A | None = ..., Description: _S | None = ..., SelectedAnalysisMethods: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfiguredTableAssociation(_Resource):
    Arn: _R[_L["AWS::CleanRooms::ConfiguredTableAssociation#/Arn"]]
    ConfiguredTableAssociationAnalysisRules: _X
    ConfiguredTableAssociationIdentifier: _R[_L["AWS::CleanRooms::ConfiguredTableAssociation#/ConfiguredTableAssociationIdentifier"]]
    ConfiguredTableIdentifier: _X
    Description: _X
    MembershipIdentifier: _R[_L["AWS::CleanRooms::ConfiguredTableAssociation#/MembershipIdentifier"]]
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, ConfiguredTableIdentifier: _S, MembershipIdentifier: _S, Name: _S, RoleArn: _0, ConfiguredTableAssociationAnalysisRules: _A | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IdMappingTable(_Resource):
    Arn: _R[_L["AWS::CleanRooms::IdMappingTable#/Arn"]]
    CollaborationArn: _X
    CollaborationIdentifier: _X
    Description: _X
    IdMappingTableIdentifier: _R[_L["AWS::CleanRooms::IdMappingTable#/IdMappingTableIdentifier"]]
    InputReferenceConfig: _X
    InputReferenceProperties: _X
    KmsKeyArn: _X
    MembershipArn: _X
    MembershipIdentifier: _R[_L["AWS::CleanRooms::IdMappingTable#/MembershipIdentifier"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, InputReferenceConfig: _M, MembershipIdentifier: _S, Name: _S, Description: _S | None = ..., KmsKeyArn: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IdNamespaceAssociation(_Resource):
    Arn: _R[_L["AWS::CleanRooms::IdNamespaceAssociation#/Arn"]]
    CollaborationArn: _X
    CollaborationIdentifier: _X
    Description: _X
    IdMappingConfig: _X
    IdNamespaceAssociationIdentifier: _R[_L["AWS::CleanRooms::IdNamespaceAssociation#/IdNamespaceAssociationIdentifier"]]
    InputReferenceConfig: _X
    InputReferenceProperties: _X
    MembershipArn: _X
    MembershipIdentifier: _R[_L["AWS::CleanRooms::IdNamespaceAssociation#/MembershipIdentifier"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, InputReferenceConfig: _M, MembershipIdentifier: _S, Name: _S, Description: _S | None = ..., IdMappingConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IntermediateTable(_Resource):
    AnalysisRules: _X
    Arn: _R[_L["AWS::CleanRooms::IntermediateTable#/Arn"]]
    CollaborationArn: _X
    CollaborationIdentifier: _X
    Description: _X
    IntermediateTableIdentifier: _R[_L["AWS::CleanRooms::IntermediateTable#/IntermediateTableIdentifier"]]
    KmsKeyArn: _X
    MembershipArn: _X
    MembershipIdentifier: _R[_L["AWS::CleanRooms::IntermediateTable#/MembershipIdentifier"]]
    Name: _X
    PopulationAnalysisConfiguration: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, MembershipIdentifier: _S, Name: _S, PopulationAnalysisConfiguration: _M, AnalysisRules: _A | None = ..., Description: _S | None = ..., KmsKeyArn: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Membership(_Resource):
    Arn: _R[_L["AWS::CleanRooms::Membership#/Arn"]]
    CollaborationArn: _X
    CollaborationCreatorAccountId: _X
    CollaborationIdentifier: _X
    DefaultJobResultConfiguration: _X
    DefaultResultConfiguration: _X
    IsMetricsEnabled: _X
    JobLogStatus: _X
    MembershipIdentifier: _R[_L["AWS::CleanRooms::Membership#/MembershipIdentifier"]]
    PaymentConfiguration: _X
    QueryLogStatus: _X
    Tags: _X
    def __init__(self, address: str, /, *, CollaborationIdentifier: _S, QueryLogStatus: _S, DefaultJobResultConfiguration: _M | None = ..., DefaultResultConfiguration: _M | None = ..., IsMetricsEnabled: _B | None = ..., JobLogStatus: _S | None = ..., PaymentConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PrivacyBudgetTemplate(_Resource):
    Arn: _R[_L["AWS::CleanRooms::PrivacyBudgetTemplate#/Arn"]]
    AutoRefresh: _X
    CollaborationArn: _X
    CollaborationIdentifier: _X
    MembershipArn: _X
    MembershipIdentifier: _R[_L["AWS::CleanRooms::PrivacyBudgetTemplate#/MembershipIdentifier"]]
    Parameters: _X
    PrivacyBudgetTemplateIdentifier: _R[_L["AWS::CleanRooms::PrivacyBudgetTemplate#/PrivacyBudgetTemplateIdentifier"]]
    PrivacyBudgetType: _X
    Tags: _X
    def __init__(self, address: str, /, *, AutoRefresh: _S, MembershipIdentifier: _S, Parameters: _M, PrivacyBudgetType: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
