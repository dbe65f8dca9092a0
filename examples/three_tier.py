"""A three-tier site: network over three zones, load balancer, servers, function, database."""

from network import network
from stretto import Secret, composition, output
from stretto_aws import (
    dynamodb,
    ec2,
    iam,
    lambda_,
    logs,
    rds,
    region,
    s3,
    sns,
    sqs,
)
from stretto_aws import (
    elasticloadbalancingv2 as elb,
)

THUMBNAILS = "def handler(event, context):\n    return len(event['Records'])\n"


def trust(service: str) -> dict[str, object]:
    """A role's trust in one AWS service."""
    return {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
        ],
    }


@composition
def site(
    where: str = "eu-west-1",
    cidr: str = "10.0.0.0/16",
    port: int = 8080,
    instance_type: str = "t3.small",
    visibility: int = 60,
    archive: bool = True,
    alerts: bool = False,
) -> None:
    """Set DB_PASSWORD before it runs: the database's password is read when it is needed."""
    with region(where):
        net = network("net", cidr, [f"{where}{letter}" for letter in "abc"])

        # Who may talk to whom.
        front = ec2.SecurityGroup("front", GroupDescription="the load balancer", VpcId=net.vpc)
        app = ec2.SecurityGroup("app", GroupDescription="the servers", VpcId=net.vpc)
        data = ec2.SecurityGroup("data", GroupDescription="the database", VpcId=net.vpc)
        ec2.SecurityGroupIngress(
            "world-to-front",
            GroupId=front,
            IpProtocol="tcp",
            FromPort=443,
            ToPort=443,
            CidrIp="0.0.0.0/0",
        )
        for name, source, target, number in (
            ("front-to-app", front, app, port),
            ("app-to-data", app, data, 5432),
        ):
            ec2.SecurityGroupIngress(
                name,
                GroupId=target,
                IpProtocol="tcp",
                FromPort=number,
                ToPort=number,
                SourceSecurityGroupId=source,
            )

        # The way in.
        balancer = elb.LoadBalancer(
            "balancer", Scheme="internet-facing", Subnets=net.public, SecurityGroups=[front]
        )
        servers = elb.TargetGroup(
            "servers",
            Port=port,
            Protocol="HTTP",
            VpcId=net.vpc,
            TargetType="instance",
            HealthCheckPath="/health",
        )
        elb.Listener(
            "listener",
            LoadBalancerArn=balancer,
            Port=80,
            Protocol="HTTP",
            DefaultActions=[{"Type": "forward", "TargetGroupArn": servers}],
        )

        # What serves.
        role = iam.Role("server", AssumeRolePolicyDocument=trust("ec2.amazonaws.com"))
        profile = iam.InstanceProfile("server-profile", Roles=[role])
        ec2.LaunchTemplate(
            "server-template",
            LaunchTemplateData={
                "InstanceType": instance_type,
                "IamInstanceProfile": {"Arn": profile.Arn},
                "SecurityGroupIds": [app],
            },
        )

        # What is kept.
        uploads = s3.Bucket(
            "uploads",
            VersioningConfiguration={"Status": "Enabled"},
        )
        s3.BucketPolicy(
            "uploads-policy",
            Bucket=uploads,
            PolicyDocument={
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": {"AWS": role.Arn},
                        "Action": "s3:GetObject",
                        "Resource": f"{uploads.Arn}/*",
                    }
                ],
            },
        )
        if archive:
            s3.Bucket("archive")
        dynamodb.Table(
            "sessions",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )
        group = rds.DBSubnetGroup(
            "data-subnets", DBSubnetGroupDescription="private subnets", SubnetIds=net.private
        )
        database = rds.DBInstance(
            "database",
            Engine="postgres",
            DBInstanceClass="db.t3.micro",
            AllocatedStorage="20",
            MasterUsername="stretto",
            MasterUserPassword=Secret.env("DB_PASSWORD"),
            DBSubnetGroupName=group,
            VPCSecurityGroups=[data],
        )

        # What works in the background.
        jobs = sqs.Queue("jobs", VisibilityTimeout=visibility)
        worker = iam.Role("worker", AssumeRolePolicyDocument=trust("lambda.amazonaws.com"))
        iam.Policy(
            "worker-may",
            PolicyName="work",
            Roles=[worker],
            PolicyDocument={
                "Version": "2012-10-17",
                "Statement": [
                    {"Effect": "Allow", "Action": "sqs:*", "Resource": jobs.Arn},
                    {"Effect": "Allow", "Action": "s3:*", "Resource": f"{uploads.Arn}/*"},
                ],
            },
        )
        thumbnails = lambda_.Function(
            "thumbnails",
            Runtime="python3.12",
            Handler="index.handler",
            Role=worker.Arn,
            Timeout=30,
            Code={"ZipFile": THUMBNAILS},
        )
        lambda_.EventSourceMapping(
            "thumbnail-jobs",
            EventSourceArn=jobs.Arn,
            FunctionName=thumbnails.FunctionName,
            BatchSize=5,
        )
        logs.LogGroup("site-logs", LogGroupName="/site/app", RetentionInDays=30)
        if alerts:
            sns.Topic("alerts")

        output("address", balancer.DNSName)
        output("database", database.Endpoint.Address)
