"""The life of each kind on the emulator, told by boto3 and by the AWS CLI: every operation that the emulator has.

    python story.py URL OPERATION…

URL is a running emulator that holds nothing yet, with builds that take no time; the operations are all that it has. boto3 and awscli can be
imported.
"""

import json
import os
import subprocess
import sys
from importlib.metadata import version

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError
from factory import factory

REGION = "us-east-1"


class Refused(Exception):
    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code, self.message = code, message


class Boto3:
    """Its model is the emulator's own, of November 2026."""

    is_newest = True
    name = f"boto3 {boto3.__version__}"

    def __init__(self, url, account):
        self.account = account
        session = boto3.Session(aws_access_key_id=account, aws_secret_access_key="x", region_name=REGION)
        config = Config(retries={"total_max_attempts": 1}, inject_host_prefix=False)
        self.clients = {
            service: session.client(service, endpoint_url=url, config=config) for service in ("imagebuilder", "sts")
        }

    def call(self, service, operation, **parameters):
        try:
            answer = getattr(self.clients[service], xform_name(operation))(**parameters)
        except ClientError as error:
            raise Refused(error.response["Error"]["Code"], error.response["Error"]["Message"]) from error
        answer.pop("ResponseMetadata")
        return answer


class CommandLine:
    """Its model is older: it refuses what has been added since, before anything is sent."""

    is_newest = False
    name = f"awscli {version('awscli')}"

    def __init__(self, url, account):
        self.account, self.url = account, url

    def call(self, service, operation, **parameters):
        command = [sys.executable, "-m", "awscli", "--endpoint-url", self.url, "--output", "json", "--no-paginate"]
        command += [service, xform_name(operation, "-"), "--cli-input-json", json.dumps(parameters)]
        environment = {
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            "HOME": os.devnull,
            "AWS_ACCESS_KEY_ID": self.account,
            "AWS_SECRET_ACCESS_KEY": "x",
            "AWS_DEFAULT_REGION": REGION,
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_EC2_METADATA_DISABLED": "true",
        }
        ran = subprocess.run(command, capture_output=True, text=True, env=environment, stdin=subprocess.DEVNULL)
        if ran.returncode == 0:
            return json.loads(ran.stdout) if ran.stdout.strip() else {}
        before, found, after = ran.stderr.partition("An error occurred (")
        if not found:
            raise AssertionError(f"{' '.join(command)} ended with {ran.returncode}: {ran.stderr}")
        code, _, message = after.partition(")")
        raise Refused(code, message.strip())


class Story:
    """Calls operations, and keeps which ones."""

    def __init__(self, client):
        self.client, self.told = client, set()

    def ask(self, operation, **parameters):
        self.told.add(operation)
        service = "sts" if operation in ("GetCallerIdentity", "AssumeRole", "AssumeRoleWithWebIdentity") else "imagebuilder"
        return self.client.call(service, operation, **parameters)

    def refused(self, code, text, operation, **parameters):
        try:
            answer = self.ask(operation, **parameters)
        except Refused as error:
            assert error.code == code and text in error.message, f"{operation}: {error}, expected {code}: {text}"
        else:
            raise AssertionError(f"{operation} was not refused: {answer}")

    def held(self, operation, **parameters):
        self.refused("ResourceDependencyException", "has other resources depended on it", operation, **parameters)

    def gone(self, operation, **parameters):
        self.ask(operation, **parameters)
        self.refused("ResourceNotFoundException", "cannot be found", operation, **parameters)


def identities(story):
    account = story.client.account
    assert story.ask("GetCallerIdentity")["Account"] == account
    role = f"arn:aws:iam::{account}:role/deploy"
    assumed = f"arn:aws:sts::{account}:assumed-role/deploy/story"
    answer = story.ask("AssumeRole", RoleArn=role, RoleSessionName="story")
    assert answer["AssumedRoleUser"]["Arn"] == assumed, answer
    answer = story.ask("AssumeRoleWithWebIdentity", RoleArn=role, RoleSessionName="story", WebIdentityToken="token")
    assert answer["AssumedRoleUser"]["Arn"] == assumed, answer


def infrastructure(story):
    arn = f"arn:aws:imagebuilder:{REGION}:{story.client.account}:infrastructure-configuration/golden-linux"
    fields = {
        "description": "hosts",
        "instanceTypes": ["m7i.large", "m6i.large"],
        "instanceProfileName": "builder",
        "securityGroupIds": ["sg-1"],
        "subnetId": "subnet-1",
        "logging": {"s3Logs": {"s3BucketName": "logs", "s3KeyPrefix": "linux"}},
        "terminateInstanceOnFailure": False,
        "instanceMetadataOptions": {"httpTokens": "required", "httpPutResponseHopLimit": 2},
        "placement": {"tenancy": "dedicated"},
        "resourceTags": {"__proto__": "a"},
    }
    if story.client.is_newest:
        pool = {"autoScalingGroup": {"name": "pool", "capacityWaitTimeoutSeconds": 60}}
        fields |= {"terminateInstanceOnCompletion": False, "parentInstance": pool}
    create = {"name": "Golden Linux", "tags": {"__proto__": "a", "team": "b"}, "clientToken": "one", **fields}
    if story.client.is_newest:
        story.refused("DryRunOperationException", "dryRun", "CreateInfrastructureConfiguration", **create, dryRun=True)
    assert story.ask("CreateInfrastructureConfiguration", **create)["infrastructureConfigurationArn"] == arn
    again = {**create, "clientToken": "two", "name": "golden_linux"}
    story.refused("ResourceAlreadyExistsException", arn, "CreateInfrastructureConfiguration", **again)

    def read():
        return story.ask("GetInfrastructureConfiguration", infrastructureConfigurationArn=arn)["infrastructureConfiguration"]

    found = read()
    assert {key: found[key] for key in fields} == fields, found
    assert found["tags"] == create["tags"] and "dateUpdated" not in found, found

    for index in range(3):
        more = {"name": f"other {index}", "instanceProfileName": "builder", "clientToken": f"other-{index}"}
        story.ask("CreateInfrastructureConfiguration", **more)
    listing = {"filters": [{"name": "name", "values": ["other*"]}], "maxResults": 2}
    first = story.ask("ListInfrastructureConfigurations", **listing)
    second = story.ask("ListInfrastructureConfigurations", **listing, nextToken=first["nextToken"])
    names = [row["name"] for page in (first, second) for row in page["infrastructureConfigurationSummaryList"]]
    assert names == ["other 0", "other 1", "other 2"] and "nextToken" not in second, names
    story.refused("InvalidParameterValueException", "A filter needs a name", "ListInfrastructureConfigurations", filters=[{}])

    update = {"infrastructureConfigurationArn": arn, "instanceProfileName": "builder", "clientToken": "three"}
    story.ask("UpdateInfrastructureConfiguration", **update)
    found = read()
    assert found["terminateInstanceOnFailure"] is True and "parentInstance" not in found, found
    assert found["tags"] == create["tags"] and "dateUpdated" in found, found

    story.ask("TagResource", resourceArn=arn, tags={"constructor": "c", "team": "d"})
    story.ask("UntagResource", resourceArn=arn, tagKeys=["__proto__"])
    assert story.ask("ListTagsForResource", resourceArn=arn)["tags"] == {"team": "d", "constructor": "c"}
    story.refused("InvalidParameterException", 'key "aws:x"', "TagResource", resourceArn=arn, tags={"aws:x": "y"})
    return arn


def distribution(story):
    arn = f"arn:aws:imagebuilder:{REGION}:{story.client.account}:distribution-configuration/everywhere"
    entry = {"region": REGION, "amiDistributionConfiguration": {"name": "linux {{ imagebuilder:buildDate }}"}}
    create = {"name": "everywhere", "distributions": [entry], "clientToken": "one"}
    assert story.ask("CreateDistributionConfiguration", **create)["distributionConfigurationArn"] == arn
    distributions = [entry, {**entry, "region": "eu-west-1"}]
    update = {"distributionConfigurationArn": arn, "distributions": distributions, "clientToken": "two"}
    story.ask("UpdateDistributionConfiguration", **update)
    found = story.ask("GetDistributionConfiguration", distributionConfigurationArn=arn)["distributionConfiguration"]
    assert found["distributions"] == distributions and found["timeoutMinutes"] == 720, found
    rows = story.ask("ListDistributionConfigurations")["distributionConfigurationSummaryList"]
    assert [row["regions"] for row in rows] == [[REGION, "eu-west-1"]], rows
    return arn


def tell(client):
    story = Story(client)
    identities(story)
    infra, spread = infrastructure(story), distribution(story)
    factory(story, {"infrastructureConfigurationArn": infra, "distributionConfigurationArn": spread})
    for operation, which in [
        ("DeleteInfrastructureConfiguration", {"infrastructureConfigurationArn": infra}),
        ("DeleteDistributionConfiguration", {"distributionConfigurationArn": spread}),
    ]:
        story.gone(operation, **which)
    served = frozenset(story.told)
    nothing = f"arn:aws:imagebuilder:{REGION}:{client.account}:image/nothing/1.0.0/1"
    story.refused("UnknownOperationException", "no operation", "ListImagePackages", imageBuildVersionArn=nothing)
    print(f"{client.name}: {len(served)} operations of the emulator")
    return served


url, *operations = sys.argv[1:]
told = {tell(Boto3(url, "111122223333")), tell(CommandLine(url, "444455556666"))}
assert told == {frozenset(operations)}, f"not told: {[set(operations) ^ one for one in told]}"
