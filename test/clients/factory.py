"""The kinds that an image comes from: components, workflows, recipes, a pipeline that builds with them, and a policy that tidies up."""

import json

COMPONENT = """schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: harden
        action: ExecuteBash
        inputs:
          commands: [echo %s]
"""
WORKFLOW = "schemaVersion: 1.0\nsteps:\n  - name: wait\n    action: WaitForAction\n"
DOCKERFILE = "FROM {{{ imagebuilder:parentImage }}}"
PARENT = "arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x"
POLICY = json.dumps({"Version": "2012-10-17", "Statement": []})


def arn_of(story, resource):
    return f"arn:aws:imagebuilder:us-east-1:{story.client.account}:{resource}"


def component(story):
    create = {"name": "Hardening", "semanticVersion": "1.0.0", "platform": "Linux", "data": COMPONENT % "one"}
    answer = story.ask("CreateComponent", **create, tags={"team": "a"}, clientToken="one")
    arn = arn_of(story, "component/hardening/1.0.0/1")
    assert answer["componentBuildVersionArn"] == arn, answer
    assert answer["latestVersionReferences"]["latestVersionArn"] == arn_of(story, "component/hardening/x.x.x"), answer
    story.refused("ResourceAlreadyExistsException", arn, "CreateComponent", **create, clientToken="two")
    next_build = {**create, "data": COMPONENT % "two", "clientToken": "three"}
    shared = story.ask("CreateComponent", **next_build)["componentBuildVersionArn"]
    assert shared == arn_of(story, "component/hardening/1.0.0/2"), shared
    found = story.ask("GetComponent", componentBuildVersionArn=arn_of(story, "component/hardening/1.x.x"))["component"]
    assert found["arn"] == shared and found["data"] == COMPONENT % "two" and found["type"] == "BUILD", found
    rows = story.ask("ListComponents")["componentVersionList"]
    assert [row["arn"] for row in rows] == [arn_of(story, "component/hardening/1.0.0")], rows
    rows = story.ask("ListComponentBuildVersions", componentVersionArn=rows[0]["arn"])["componentSummaryList"]
    assert [row["arn"] for row in rows] == [shared, arn] and rows[1]["tags"] == {"team": "a"}, rows
    story.ask("PutComponentPolicy", componentArn=shared, policy=POLICY)
    assert story.ask("GetComponentPolicy", componentArn=shared)["policy"] == POLICY
    story.held("DeleteComponent", componentBuildVersionArn=shared)
    story.refused("InvalidParameterValueException", "schema version", "CreateComponent", **{**next_build, "data": "a: b", "clientToken": "four"})
    return arn


def workflow(story):
    create = {"name": "Check", "semanticVersion": "1.0.0", "type": "TEST", "data": WORKFLOW, "clientToken": "one"}
    arn = story.ask("CreateWorkflow", **create)["workflowBuildVersionArn"]
    assert arn == arn_of(story, "workflow/test/check/1.0.0/1"), arn
    assert story.ask("GetWorkflow", workflowBuildVersionArn=arn)["workflow"]["data"] == WORKFLOW
    rows = story.ask("ListWorkflows", owner="Amazon")["workflowVersionList"]
    assert "build-image" in [row["name"] for row in rows], rows
    rows = story.ask("ListWorkflowBuildVersions")["workflowSummaryList"]
    assert [row["arn"] for row in rows] == [arn], rows
    return arn


def image_recipe(story, component_arn):
    create = {"name": "Golden", "semanticVersion": "1.0.x", "parentImage": PARENT}
    create |= {"components": [{"componentArn": component_arn}], "clientToken": "one"}
    arn = story.ask("CreateImageRecipe", **create)["imageRecipeArn"]
    assert arn == arn_of(story, "image-recipe/golden/1.0.1"), arn
    found = story.ask("GetImageRecipe", imageRecipeArn=arn)["imageRecipe"]
    assert found["version"] == "1.0.1" and found["components"] == create["components"], found
    rows = story.ask("ListImageRecipes", filters=[{"name": "name", "values": ["Golden"]}])["imageRecipeSummaryList"]
    assert [row["arn"] for row in rows] == [arn] and rows[0]["platform"] == "Linux", rows
    story.ask("PutImageRecipePolicy", imageRecipeArn=arn, policy=POLICY)
    assert story.ask("GetImageRecipePolicy", imageRecipeArn=arn)["policy"] == POLICY
    return arn


def container_recipe(story):
    repository = {"service": "ECR", "repositoryName": "web"}
    create = {"name": "Web", "semanticVersion": "1.0.0", "containerType": "DOCKER", "parentImage": "amazonlinux:2023"}
    create |= {"targetRepository": repository, "dockerfileTemplateData": DOCKERFILE}
    arn = story.ask("CreateContainerRecipe", **create, clientToken="one")["containerRecipeArn"]
    found = story.ask("GetContainerRecipe", containerRecipeArn=arn)["containerRecipe"]
    assert found["dockerfileTemplateData"] == DOCKERFILE and found["encrypted"] is True, found
    rows = story.ask("ListContainerRecipes")["containerRecipeSummaryList"]
    assert [row["arn"] for row in rows] == [arn], rows
    other = story.ask("CreateContainerRecipe", **{**create, "name": "Shared"}, clientToken="two")["containerRecipeArn"]
    story.ask("PutContainerRecipePolicy", containerRecipeArn=other, policy=POLICY)
    assert story.ask("GetContainerRecipePolicy", containerRecipeArn=other)["policy"] == POLICY
    story.held("DeleteContainerRecipe", containerRecipeArn=other)
    return arn


def pipeline(story, references):
    arn = arn_of(story, "image-pipeline/nightly")
    scanning = {"imageScanningEnabled": True}
    if story.client.is_newest:
        condition = {"maximumSeverityLabel": "MEDIUM", "fixAvailable": True}
        scanning |= {"imageScanningTypes": ["ON_DEMAND_AMI_CVE"], "scanResultCondition": condition}
    schedule = {"scheduleExpression": "cron(0 6 * * ? *)", "timezone": "Europe/Berlin"}
    create = {"name": "nightly", **references, "imageScanningConfiguration": scanning, "schedule": schedule}
    assert story.ask("CreateImagePipeline", **create, clientToken="one")["imagePipelineArn"] == arn
    found = story.ask("GetImagePipeline", imagePipelineArn=arn)["imagePipeline"]
    assert found["imageScanningConfiguration"] == scanning and found["status"] == "ENABLED", found
    assert found["platform"] == "Linux" and "dateNextRun" in found, found
    update = {"imagePipelineArn": arn, **references, "status": "DISABLED"}
    story.ask("UpdateImagePipeline", **update, clientToken="two")
    rows = story.ask("ListImagePipelines", filters=[{"name": "status", "values": ["DISABLED"]}])["imagePipelineList"]
    assert [row["arn"] for row in rows] == [arn] and "imageScanningConfiguration" not in rows[0], rows
    return arn


def build(story, pipeline_arn):
    start = {"imagePipelineArn": pipeline_arn, "clientToken": "one"}
    arn = story.ask("StartImagePipelineExecution", **start)["imageBuildVersionArn"]
    assert arn == arn_of(story, "image/golden/1.0.1/1"), arn
    found = story.ask("GetImage", imageBuildVersionArn=arn_of(story, "image/golden/x.x.x"))["image"]
    assert found["arn"] == arn and found["state"] == {"status": "AVAILABLE"}, found
    assert found["outputResources"]["amis"][0]["region"] == "us-east-1", found
    rows = story.ask("ListImages")["imageVersionList"]
    assert [row["arn"] for row in rows] == [arn_of(story, "image/golden/1.0.1")], rows
    rows = story.ask("ListImageBuildVersions", imageVersionArn=rows[0]["arn"])["imageSummaryList"]
    assert [row["arn"] for row in rows] == [arn], rows
    rows = story.ask("ListImagePipelineImages", imagePipelineArn=pipeline_arn)["imageSummaryList"]
    assert [row["arn"] for row in rows] == [arn], rows
    cancel = {"imageBuildVersionArn": arn, "clientToken": "two"}
    story.refused("ResourceInUseException", "is not being created", "CancelImageCreation", **cancel)
    return arn


def lifecycle(story):
    arn = arn_of(story, "lifecycle-policy/tidy-up")
    include = {"amis": True, "snapshots": True}
    detail = {"action": {"type": "DELETE", "includeResources": include}, "filter": {"type": "COUNT", "value": 5}}
    rules = {"executionRole": "tidy", "resourceType": "AMI_IMAGE", "policyDetails": [detail]}
    rules |= {"resourceSelection": {"recipes": [{"name": "Golden", "semanticVersion": "1.x.x"}]}}
    create = {"name": "Tidy up", **rules, "status": "DISABLED"}
    assert story.ask("CreateLifecyclePolicy", **create, clientToken="one")["lifecyclePolicyArn"] == arn
    found = story.ask("GetLifecyclePolicy", lifecyclePolicyArn=arn)["lifecyclePolicy"]
    assert found["policyDetails"] == [detail] and found["status"] == "DISABLED", found
    # A number on the wire, of which boto3 makes a moment.
    assert not isinstance(found["dateCreated"], str), found
    story.ask("UpdateLifecyclePolicy", lifecyclePolicyArn=arn, **rules, clientToken="two")
    rows = story.ask("ListLifecyclePolicies")["lifecyclePolicySummaryList"]
    assert [(row["arn"], row["status"]) for row in rows] == [(arn, "ENABLED")], rows
    story.gone("DeleteLifecyclePolicy", lifecyclePolicyArn=arn)


def factory(story, references):
    """From components to an image and back; the references are an infrastructure and a distribution configuration."""
    component_arn, workflow_arn = component(story), workflow(story)
    recipe, container = image_recipe(story, component_arn), container_recipe(story)
    attached = {"workflows": [{"workflowArn": workflow_arn}], "executionRole": "builder"}
    nightly = pipeline(story, {**references, **attached, "imageRecipeArn": recipe})
    image = build(story, nightly)
    lifecycle(story)
    held = [
        ("DeleteComponent", {"componentBuildVersionArn": component_arn}),
        ("DeleteWorkflow", {"workflowBuildVersionArn": workflow_arn}),
        ("DeleteImageRecipe", {"imageRecipeArn": recipe}),
        ("DeleteInfrastructureConfiguration", {"infrastructureConfigurationArn": references["infrastructureConfigurationArn"]}),
        ("DeleteDistributionConfiguration", {"distributionConfigurationArn": references["distributionConfigurationArn"]}),
    ]
    for operation, which in held:
        story.held(operation, **which)
    story.gone("DeleteImage", imageBuildVersionArn=image)
    shared = story.ask("StartImagePipelineExecution", imagePipelineArn=nightly, clientToken="two")["imageBuildVersionArn"]
    story.ask("PutImagePolicy", imageArn=shared, policy=POLICY)
    assert story.ask("GetImagePolicy", imageArn=shared)["policy"] == POLICY
    story.held("DeleteImage", imageBuildVersionArn=shared)
    story.gone("DeleteImagePipeline", imagePipelineArn=nightly)
    story.gone("DeleteImageRecipe", imageRecipeArn=recipe)
    story.gone("DeleteWorkflow", workflowBuildVersionArn=workflow_arn)
    story.gone("DeleteComponent", componentBuildVersionArn=component_arn)
    story.gone("DeleteContainerRecipe", containerRecipeArn=container)
