"""Buckets, keys, secrets and parameters."""

from stretto_sdk.contract import ABSENT
from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import ONE_EACH, OTHER_TAGS, TAGS, allow, ref, secret

_OWNER = {"AWS": "arn:aws:iam::123456789012:root"}

CASES = (
    Case(
        kind="AWS::S3::Bucket",
        properties={
            "BucketName": "kit-{unique}-{n}",
            "VersioningConfiguration": {"Status": "Enabled"},
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": True,
                "BlockPublicPolicy": True,
                "IgnorePublicAcls": True,
                "RestrictPublicBuckets": True,
            },
            "Tags": TAGS,
        },
        update={
            "VersioningConfiguration": {"Status": "Suspended"},
            "PublicAccessBlockConfiguration": ABSENT,
            "LifecycleConfiguration": {
                "Rules": [{"Id": "old", "Status": "Enabled", "ExpirationInDays": 7}]
            },
            "Tags": OTHER_TAGS,
        },
        replace={"BucketName": "kit-other-{unique}"},
        invalid=[{"BucketName": 7}, {"VersioningConfiguration": {"Status": "Perhaps"}}],
        drift=by_hand(
            "s3",
            "put_bucket_versioning",
            Bucket="{}",
            VersioningConfiguration={"Status": "Suspended"},
        ),
    ),
    Case(
        kind="AWS::S3::BucketPolicy",
        needs={"bucket": "AWS::S3::Bucket"},
        properties={
            "Bucket": ref("bucket", "/BucketName"),
            "PolicyDocument": allow("s3:GetObject", "arn:aws:s3:::kit/*", Principal=_OWNER),
        },
        update={"PolicyDocument": allow("s3:PutObject", "arn:aws:s3:::kit/*", Principal=_OWNER)},
        replace={"Bucket": "kit-other-{unique}"},
        equal={"PolicyDocument": allow(["s3:GetObject"], ["arn:aws:s3:::kit/*"], Principal=_OWNER)},
        refused={"Bucket": "kit-none-{unique}"},
        skip={"every page is read": ONE_EACH},
    ),
    Case(
        kind="AWS::KMS::Key",
        properties={"Description": "kit", "EnableKeyRotation": True, "Tags": TAGS},
        update={"Description": "the kit's", "EnableKeyRotation": False, "Tags": OTHER_TAGS},
        replace={"KeySpec": "RSA_2048"},
        invalid=[{"EnableKeyRotation": "perhaps"}],
        drift=by_hand("kms", "update_key_description", KeyId="{}", Description="drifted"),
    ),
    Case(
        kind="AWS::KMS::Alias",
        needs={"key": "AWS::KMS::Key", "another": "AWS::KMS::Key"},
        properties={"AliasName": "alias/kit-{unique}-{n}", "TargetKeyId": ref("key", "/KeyId")},
        update={"TargetKeyId": ref("another", "/KeyId")},
        replace={"AliasName": "alias/kit-other-{unique}"},
        refused={"TargetKeyId": "00000000-0000-0000-0000-000000000000"},
    ),
    Case(
        kind="AWS::SecretsManager::Secret",
        properties={
            "Name": "kit-{unique}-{n}",
            "Description": "kit",
            "SecretString": secret("kit-correct-horse-battery"),
            "Tags": TAGS,
        },
        update={
            "Description": "the kit's",
            "SecretString": secret("kit-another-secret"),
            "Tags": OTHER_TAGS,
        },
        replace={"Name": "kit-other-{unique}"},
        drift=by_hand("secretsmanager", "update_secret", SecretId="{}", Description="drifted"),
    ),
    Case(
        kind="AWS::SSM::Parameter",
        properties={
            "Name": "/kit/{unique}/{n}",
            "Type": "String",
            "Value": "one",
            "Description": "written for the occasion",
            "Tags": {"team": "blue"},
        },
        update={"Value": "two", "Tags": {"stage": "test"}},
        replace={"Name": "/kit/other/{unique}"},
        invalid=[{"Type": "Number"}],
        drift=by_hand("ssm", "put_parameter", Name="{}", Value="drifted", Overwrite=True),
    ),
)
