"""IAM."""

import json

from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import OTHER_TAGS, ROLE, TAGS, allow, ref, trust

CASES = (
    Case(
        kind="AWS::IAM::Role",
        needs={"policy": "AWS::IAM::ManagedPolicy"},
        properties={
            "RoleName": "kit-{unique}-{n}",
            "AssumeRolePolicyDocument": trust("lambda"),
            "Description": "kit",
            "Policies": [{"PolicyName": "read", "PolicyDocument": allow("s3:GetObject")}],
            "Tags": TAGS,
        },
        update={
            "Description": "the kit's",
            "ManagedPolicyArns": [ref("policy", "/PolicyArn")],
            "Policies": [{"PolicyName": "read", "PolicyDocument": allow("s3:GetObjectTagging")}],
            "Tags": OTHER_TAGS,
        },
        replace={"RoleName": "kit-other-{unique}"},
        equal={
            "Policies": [
                {
                    "PolicyName": "read",
                    "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": {
                            "Resource": ["*"],
                            "Action": ["s3:GetObject"],
                            "Effect": "Allow",
                        },
                    },
                }
            ]
        },
        invalid=[{"MaxSessionDuration": "long"}],
        drift=by_hand("iam", "update_role", RoleName="{}", Description="drifted"),
    ),
    Case(
        kind="AWS::IAM::Policy",
        needs={"policy": "AWS::IAM::ManagedPolicy", **ROLE, "another": "AWS::IAM::Role"},
        properties={
            "PolicyName": "kit-policy-{unique}-{n}",
            "PolicyDocument": allow("s3:GetObject"),
            "Roles": [ref("role", "/RoleName"), ref("another", "/RoleName")],
        },
        update={"PolicyDocument": allow(["s3:GetObject", "s3:ListBucket"])},
        replace={"PolicyName": "kit-policy-other-{unique}"},
        equal={
            "PolicyDocument": allow(["s3:GetObject"], ["*"]),
            "Roles": [ref("another", "/RoleName"), ref("role", "/RoleName")],
        },
        invalid=[{"Roles": "kit-none"}],
        refused={"Roles": ["kit-none"]},
        drift=by_hand(
            "iam", "delete_role_policy", RoleName="{Roles[0]}", PolicyName="{/PolicyName}"
        ),
    ),
    Case(
        kind="AWS::IAM::RolePolicy",
        needs={"policy": "AWS::IAM::ManagedPolicy", **ROLE},
        properties={
            "PolicyName": "kit-policy-{unique}-{n}",
            "PolicyDocument": allow("s3:GetObject"),
            "RoleName": ref("role", "/RoleName"),
        },
        update={"PolicyDocument": allow(["s3:GetObject", "s3:ListBucket"])},
        replace={"PolicyName": "kit-policy-other-{unique}"},
        equal={"PolicyDocument": allow(["s3:GetObject"], ["*"])},
        refused={"RoleName": "kit-none"},
        drift=by_hand(
            "iam",
            "put_role_policy",
            RoleName="{/RoleName}",
            PolicyName="{/PolicyName}",
            PolicyDocument=json.dumps(allow("s3:*")),
        ),
        skip={"every page is read": "a page of roles holds all the policies of each"},
    ),
    Case(
        kind="AWS::IAM::ManagedPolicy",
        properties={
            "ManagedPolicyName": "kit-{unique}-{n}",
            "PolicyDocument": allow("s3:GetObject"),
        },
        update={"PolicyDocument": allow(["s3:GetObject", "s3:ListBucket"])},
        replace={"ManagedPolicyName": "kit-other-{unique}"},
        equal={"PolicyDocument": allow(["s3:GetObject"], ["*"])},
    ),
    Case(
        kind="AWS::IAM::InstanceProfile",
        needs={"policy": "AWS::IAM::ManagedPolicy", **ROLE, "another": "AWS::IAM::Role"},
        properties={
            "InstanceProfileName": "kit-{unique}-{n}",
            "Roles": [ref("role", "/RoleName")],
        },
        update={"Roles": [ref("another", "/RoleName")]},
        replace={"InstanceProfileName": "kit-other-{unique}"},
        drift=by_hand(
            "iam",
            "remove_role_from_instance_profile",
            InstanceProfileName="{}",
            RoleName="{Roles[0]}",
        ),
    ),
)
