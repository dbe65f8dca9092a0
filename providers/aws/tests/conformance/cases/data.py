"""Databases and tables."""

from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import GROUP, OTHER_TAGS, TAGS, VPC, ref, secret

_SUBNETS = {**VPC, "left": "AWS::EC2::Subnet", "right": "AWS::EC2::Subnet"}

CASES = (
    Case(
        kind="AWS::DynamoDB::Table",
        properties={
            "TableName": "kit-{unique}-{n}",
            "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "TimeToLiveSpecification": {"AttributeName": "until", "Enabled": True},
            "Tags": TAGS,
        },
        update={
            "DeletionProtectionEnabled": False,
            "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
            "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
            "Tags": OTHER_TAGS,
        },
        replace={"TableName": "kit-other-{unique}"},
        invalid=[{"BillingMode": 7}],
        refused={"AttributeDefinitions": [{"AttributeName": "other", "AttributeType": "S"}]},
        drift=by_hand(
            "dynamodb",
            "update_time_to_live",
            TableName="{}",
            TimeToLiveSpecification={"AttributeName": "until", "Enabled": False},
        ),
    ),
    Case(
        kind="AWS::RDS::DBSubnetGroup",
        needs=_SUBNETS,
        properties={
            "DBSubnetGroupName": "kit-{unique}-{n}",
            "DBSubnetGroupDescription": "kit",
            "SubnetIds": [ref("left", "/SubnetId"), ref("right", "/SubnetId")],
            "Tags": TAGS,
        },
        update={"DBSubnetGroupDescription": "the kit's", "Tags": OTHER_TAGS},
        replace={"DBSubnetGroupName": "kit-other-{unique}"},
        equal={"SubnetIds": [ref("right", "/SubnetId"), ref("left", "/SubnetId")]},
        refused={"SubnetIds": ["subnet-00000000", "subnet-00000001"]},
        drift=by_hand(
            "rds",
            "modify_db_subnet_group",
            DBSubnetGroupName="{}",
            DBSubnetGroupDescription="drifted",
            SubnetIds="{/SubnetIds}",
        ),
    ),
    Case(
        kind="AWS::RDS::DBInstance",
        needs={**_SUBNETS, **GROUP, "subnets": "AWS::RDS::DBSubnetGroup"},
        properties={
            "DBInstanceIdentifier": "kit-{unique}-{n}",
            "DBInstanceClass": "db.t3.micro",
            "Engine": "postgres",
            "AllocatedStorage": "20",
            "MasterUsername": "kit",
            "MasterUserPassword": secret("kit-correct-horse-battery"),
            "DBSubnetGroupName": ref("subnets", "/DBSubnetGroupName"),
            "VPCSecurityGroups": [ref("group", "/GroupId")],
            "Tags": TAGS,
        },
        update={
            "DBInstanceClass": "db.t3.small",
            "MasterUserPassword": secret("kit-another-secret"),
            "Tags": OTHER_TAGS,
        },
        replace={"Engine": "mysql", "MasterUsername": "other"},
        invalid=[{"MultiAZ": "perhaps"}],
        refused={"DBSubnetGroupName": "kit-none"},
        drift=by_hand(
            "rds",
            "modify_db_instance",
            DBInstanceIdentifier="{}",
            DBInstanceClass="db.t3.large",
            ApplyImmediately=True,
        ),
    ),
)
