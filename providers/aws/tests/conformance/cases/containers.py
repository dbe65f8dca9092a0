"""ECS."""

from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import OTHER_TAGS, TAGS, ref

CASES = (
    Case(
        kind="AWS::ECS::Cluster",
        properties={
            "ClusterName": "kit-{unique}-{n}",
            "ClusterSettings": [{"Name": "containerInsights", "Value": "disabled"}],
            "Tags": TAGS,
        },
        update={
            "ClusterSettings": [{"Name": "containerInsights", "Value": "enabled"}],
            "Tags": OTHER_TAGS,
        },
        replace={"ClusterName": "kit-other-{unique}"},
        invalid=[{"ClusterSettings": "enabled"}],
        drift=by_hand(
            "ecs",
            "update_cluster",
            cluster="{}",
            settings=[{"name": "containerInsights", "value": "enabled"}],
        ),
    ),
    Case(
        kind="AWS::ECS::TaskDefinition",
        properties={
            "Family": "kit-{unique}-{n}",
            "ContainerDefinitions": [
                {"Name": "web", "Image": "nginx", "Memory": 128, "Essential": True}
            ],
            "Tags": TAGS,
        },
        update={"Tags": OTHER_TAGS},
        replace={"Family": "kit-other-{unique}"},
        invalid=[{"ContainerDefinitions": [{"Name": 7}]}],
        drift=by_hand("ecs", "untag_resource", resourceArn="{}", tagKeys=["team"]),
    ),
    Case(
        kind="AWS::ECS::Service",
        needs={"cluster": "AWS::ECS::Cluster", "task": "AWS::ECS::TaskDefinition"},
        properties={
            "ServiceName": "kit-{unique}-{n}",
            "Cluster": ref("cluster", "/ClusterName"),
            "TaskDefinition": ref("task", "/TaskDefinitionArn"),
            "DesiredCount": 0,
            "Tags": TAGS,
        },
        update={"DesiredCount": 1, "Tags": OTHER_TAGS},
        replace={"ServiceName": "kit-other-{unique}"},
        invalid=[{"DesiredCount": "many"}],
        refused={"Cluster": "kit-none"},
        drift=by_hand(
            "ecs", "update_service", cluster="{/Cluster}", service="{/ServiceName}", desiredCount=2
        ),
    ),
)
