# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import logs as _logs
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _logs.LogGroup | _R[_L["AWS::Logs::LogGroup#/LogGroupName", "AWS::Logs::LogGroup#/Arn"]]
_2: _TypeAlias = _T | PublicTypeVersion | _R[_L["AWS::CloudFormation::PublicTypeVersion#/PublicTypeArn"]]
_3: _TypeAlias = _T | Publisher | _R[_L["AWS::CloudFormation::Publisher#/PublisherId", "AWS::CloudFormation::PublicTypeVersion#/PublisherId"]]

class ChangeSet(_Resource):
    Capabilities: _X
    ChangeSetId: _R[_L["AWS::CloudFormation::ChangeSet#/ChangeSetId"]]
    ChangeSetName: _X
    ChangeSetType: _X
    CreationTime: _X
    DeploymentMode: _X
    Description: _X
    ImportExistingResources: _X
    IncludeNestedStacks: _X
    NotificationARNs: _X
    OnStackFailure: _X
    RoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    StackId: _R[_L["AWS::CloudFormation::Stack#/StackId"]]
    StackName: _X
    Tags: _X
    TemplateBody: _X
    TemplateURL: _X
    UsePreviousTemplate: _X
    def __init__(self, address: str, /, *, ChangeSetName: _S, StackName: _S, Capabilities: _A | None = ..., ChangeSetType: _S | None = ..., DeploymentMode: _S | None = ..., Description: _S | None = ..., ImportExistingResources: _B | None = ..., IncludeNestedStacks: _B | None = ..., NotificationARNs: _A | None = ..., OnStackFailure: _S | None = ..., RoleARN: _0 | None = ..., Tags: _A | None = ..., TemplateBody: _S | None = ..., TemplateURL: _S | None = ..., UsePreviousTemplate: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomResource(_Resource):
    Id: _R[_L["AWS::CloudFormation::CustomResource#/Id"]]
    ServiceTimeout: _X
    ServiceToken: _X
    def __init__(self, address: str, /, *, ServiceToken: _S, ServiceTimeout: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class GeneratedTemplate(_Resource):
    CreationTime: _X
    GeneratedTemplateId: _R[_L["AWS::CloudFormation::GeneratedTemplate#/GeneratedTemplateId"]]
    GeneratedTemplateName: _X
    LastUpdatedTime: _X
    Progress: _X
    Status: _X
    TemplateConfiguration: _X
    TotalWarnings: _X
    def __init__(self, address: str, /, *, GeneratedTemplateName: _S, TemplateConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class GuardHook(_Resource):
    Alias: _X
    ExecutionRole: _R[_L["AWS::IAM::Role#/Arn"]]
    FailureMode: _X
    HookArn: _R[_L["AWS::CloudFormation::GuardHook#/HookArn"]]
    HookStatus: _X
    LogBucket: _X
    Options: _X
    RuleLocation: _X
    StackFilters: _X
    TargetFilters: _X
    TargetOperations: _X
    def __init__(self, address: str, /, *, Alias: _S, ExecutionRole: _0, FailureMode: _S, HookStatus: _S, RuleLocation: _M, TargetOperations: _A, LogBucket: _S | None = ..., Options: _J | None = ..., StackFilters: _M | None = ..., TargetFilters: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class HookDefaultVersion(_Resource):
    Arn: _R[_L["AWS::CloudFormation::HookDefaultVersion#/Arn"]]
    TypeName: _X
    TypeVersionArn: _X
    VersionId: _X
    def __init__(self, address: str, /, *, TypeName: _S | None = ..., TypeVersionArn: _S | None = ..., VersionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class HookTypeConfig(_Resource):
    Configuration: _X
    ConfigurationAlias: _X
    ConfigurationArn: _R[_L["AWS::CloudFormation::HookTypeConfig#/ConfigurationArn"]]
    TypeArn: _X
    TypeName: _X
    def __init__(self, address: str, /, *, Configuration: _S | None = ..., ConfigurationAlias: _S | None = ..., TypeArn: _S | None = ..., TypeName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class HookVersion(_Resource):
    Arn: _R[_L["AWS::CloudFormation::HookVersion#/Arn"]]
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    IsDefaultVersion: _X
    LoggingConfig: _X
    SchemaHandlerPackage: _X
    TypeArn: _X
    TypeName: _X
    VersionId: _X
    Visibility: _X
    def __init__(self, address: str, /, *, SchemaHandlerPackage: _S, TypeName: _S, ExecutionRoleArn: _0 | None = ..., LoggingConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class LambdaHook(_Resource):
    Alias: _X
    AutoUpdate: _X
    ExecutionRole: _R[_L["AWS::IAM::Role#/Arn"]]
    FailureMode: _X
    HookArn: _R[_L["AWS::CloudFormation::LambdaHook#/HookArn"]]
    HookStatus: _X
    LambdaFunction: _X
    LoggingConfig: _X
    StackFilters: _X
    TargetFilters: _X
    TargetOperations: _X
    def __init__(self, address: str, /, *, Alias: _S, ExecutionRole: _0, FailureMode: _S, HookStatus: _S, LambdaFunction: _S, TargetOperations: _A, AutoUpdate: _B | None = ..., LoggingConfig: _M | None = ..., StackFilters: _M | None = ..., TargetFilters: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Macro(_Resource):
    Description: _X
    FunctionName: _X
    Id: _R[_L["AWS::CloudFormation::Macro#/Id"]]
    LogGroupName: _X
    LogRoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    Name: _X
    def __init__(self, address: str, /, *, FunctionName: _S, Name: _S, Description: _S | None = ..., LogGroupName: _1 | None = ..., LogRoleARN: _0 | None = ..., **options: _Unpack[_O]) -> None: ...

class ModuleDefaultVersion(_Resource):
    Arn: _R[_L["AWS::CloudFormation::ModuleDefaultVersion#/Arn"]]
    ModuleName: _X
    VersionId: _X
    def __init__(self, address: str, /, *, Arn: _S | None = ..., ModuleName: _S | None = ..., VersionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ModuleVersion(_Resource):
    Arn: _R[_L["AWS::CloudFormation::ModuleVersion#/Arn"]]
    Description: _X
    DocumentationUrl: _X
    IsDefaultVersion: _X
    ModuleName: _X
    ModulePackage: _X
    Schema: _X
    TimeCreated: _X
    VersionId: _X
    Visibility: _X
    def __init__(self, address: str, /, *, ModuleName: _S, ModulePackage: _S, **options: _Unpack[_O]) -> None: ...

class PublicTypeVersion(_Resource):
    Arn: _X
    LogDeliveryBucket: _X
    PublicTypeArn: _R[_L["AWS::CloudFormation::PublicTypeVersion#/PublicTypeArn"]]
    PublicVersionNumber: _X
    PublisherId: _R[_L["AWS::CloudFormation::Publisher#/PublisherId"]]
    Type: _X
    TypeName: _X
    TypeVersionArn: _X
    def __init__(self, address: str, /, *, Arn: _S | None = ..., LogDeliveryBucket: _S | None = ..., PublicVersionNumber: _S | None = ..., Type: _S | None = ..., TypeName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Publisher(_Resource):
    AcceptTermsAndConditions: _X
    ConnectionArn: _X
    IdentityProvider: _X
    PublisherId: _R[_L["AWS::CloudFormation::Publisher#/PublisherId"]]
    PublisherProfile: _X
    PublisherStatus: _X
    def __init__(self, address: str, /, *, AcceptTermsAndConditions: _B, ConnectionArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceDefaultVersion(_Resource):
    Arn: _R[_L["AWS::CloudFormation::ResourceDefaultVersion#/Arn"]]
    TypeName: _X
    TypeVersionArn: _X
    VersionId: _X
    def __init__(self, address: str, /, *, TypeName: _S | None = ..., TypeVersionArn: _S | None = ..., VersionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceVersion(_Resource):
    Arn: _R[_L["AWS::CloudFormation::ResourceVersion#/Arn"]]
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    IsDefaultVersion: _X
    LoggingConfig: _X
    ProvisioningType: _X
    SchemaHandlerPackage: _X
    TypeArn: _X
    TypeName: _X
    VersionId: _X
    Visibility: _X
    def __init__(self, address: str, /, *, SchemaHandlerPackage: _S, TypeName: _S, ExecutionRoleArn: _0 | None = ..., LoggingConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Stack(_Resource):
    NotificationARNs: _X
    Parameters: _X
    StackId: _R[_L["AWS::CloudFormation::Stack#/StackId"]]
    Tags: _X
    TemplateURL: _X
    TimeoutInMinutes: _X
    def __init__(self, address: str, /, *, TemplateURL: _S, NotificationARNs: _A | None = ..., Parameters: _M | None = ..., Tags: _A | None = ..., TimeoutInMinutes: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class StackSet(_Resource):
    AdministrationRoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    AutoDeployment: _X
    CallAs: _X
    Capabilities: _X
    Description: _X
    ExecutionRoleName: _X
    ManagedExecution: _X
    OperationPreferences: _X
    Parameters: _X
    PermissionModel: _X
    StackInstancesGroup: _X
    StackSetId: _R[_L["AWS::CloudFormation::StackSet#/StackSetId"]]
    StackSetName: _X
    Tags: _X
    TemplateBody: _X
    TemplateURL: _X
    def __init__(self, address: str, /, *, PermissionModel: _S, StackSetName: _S, AdministrationRoleARN: _0 | None = ..., AutoDeployment: _M | None = ..., CallAs: _S | None = ..., Capabilities: _A | None = ..., Description: _S | None = ..., ExecutionRoleName: _S | None = ..., ManagedExecution: _M | None = ..., OperationPreferences: _M | None = ..., Parameters: _A | None = ..., StackInstancesGroup: _A | None = ..., Tags: _A | None = ..., TemplateBody: _S | None = ..., TemplateURL: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TypeActivation(_Resource):
    Arn: _R[_L["AWS::CloudFormation::TypeActivation#/Arn"]]
    AutoUpdate: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LoggingConfig: _X
    MajorVersion: _X
    PublicTypeArn: _R[_L["AWS::CloudFormation::PublicTypeVersion#/PublicTypeArn"]]
    PublisherId: _X
    Type: _X
    TypeName: _X
    TypeNameAlias: _X
    VersionBump: _X
    def __init__(self, address: str, /, *, AutoUpdate: _B | None = ..., ExecutionRoleArn: _0 | None = ..., LoggingConfig: _M | None = ..., MajorVersion: _S | None = ..., PublicTypeArn: _2 | None = ..., PublisherId: _3 | None = ..., Type: _S | None = ..., TypeName: _S | None = ..., TypeNameAlias: _S | None = ..., VersionBump: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class WaitCondition(_Resource):
    Count: _X
    Data: _X
    Handle: _X
    Id: _R[_L["AWS::CloudFormation::WaitCondition#/Id"]]
    Timeout: _X
    def __init__(self, address: str, /, *, Count: _I | None = ..., Handle: _S | None = ..., Timeout: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class WaitConditionHandle(_Resource):
    Id: _R[_L["AWS::CloudFormation::WaitConditionHandle#/Id"]]
    def __init__(self, address: str, /, **options: _Unpack[_O]) -> None: ...
