/** The actions of workflow documents (page wfdoc-step-actions). */
import type { Action, Key, Keys, Shape, TextShape } from './shape.ts'

const source = 'wfdoc-step-actions'
const minutes = 60
const hours = 60 * minutes
const days = 24 * hours

const text: TextShape = { is: 'text' }
const any: Shape = { is: 'any' }
const needed: Key = { shape: text, isNeeded: true }
const optionalText: Key = { shape: text }
const texts: Key = { shape: { is: 'list', of: text } }
const flag: Key = { shape: { is: 'boolean' } }
const choice = (...oneOf: readonly string[]): Key => ({ shape: { is: 'text', oneOf, isOpen: true } })
/** A JSON text; 16 KiB. */
const json: Key = { shape: { is: 'text', max: 16 * 1024 } }
const instanceId = needed
const commandOutputs = ['runCommandId', 'status', 'output'] as const
const distribution = ['DISTRIBUTION'] as const

type Rest = Partial<Pick<Action, 'only' | 'usually' | 'outputs'>>

/** An action by its inputs, and how long it takes at most: seconds if the step does not say, and the most that it may say. */
function action(keys: Keys, [timeout, max]: readonly [number, number], { outputs = [], ...rest }: Rest = {}): Action {
  const isNeeded = Object.values(keys).some((key) => key.isNeeded === true)
  const inputs: Key = {
    shape: { is: 'map', what: 'the inputs', keys },
    takesPaths: true,
    ...(isNeeded ? { isNeeded } : {}),
  }
  const timeoutSeconds: Key = { shape: { is: 'integer', min: 1, max }, about: `${timeout} if missing` }
  return { source, ...rest, step: { inputs, timeoutSeconds }, outputs, timeout }
}

const perRegion = (what: string, keys: Keys): Key => ({
  shape: { is: 'list', of: { is: 'map', what, keys: { region: needed, ...keys } } },
})
/** What an earlier step distributed, in any account and Region. */
const distributedImages: Key = { shape: any, isNeeded: true, pathInto: 'stepOutputs' }

export const workflowActions: Readonly<Record<string, Action>> = {
  LaunchInstance: action(
    {
      waitFor: { ...choice('ssmAgent'), isNeeded: true },
      healthCheck: choice('RUNNING', 'STATUS_CHECK_PASSED'),
      imageIdOverride: optionalText,
      instanceTypesOverride: texts,
      parentInstanceId: optionalText,
    },
    [75 * minutes, 720 * minutes],
    { outputs: ['instanceId'] },
  ),
  BootstrapInstanceForContainer: action({ instanceId }, [60 * minutes, 720 * minutes], { outputs: commandOutputs }),
  ExecuteComponents: action({ instanceId }, [720 * minutes, 1440 * minutes], {
    only: ['BUILD', 'TEST'],
    outputs: commandOutputs,
  }),
  CollectImageMetadata: action({ instanceId }, [30 * minutes, 720 * minutes], {
    // One page has it in every stage, and says "only valid for build workflows" as well.
    usually: ['BUILD'],
    outputs: ['osVersion', 'associationId'],
  }),
  CollectImageScanFindings: action({ instanceId }, [120 * minutes, 720 * minutes], {
    only: ['TEST'],
    outputs: commandOutputs,
  }),
  RunSysPrep: action({ instanceId }, [60 * minutes, 720 * minutes], { outputs: commandOutputs }),
  SanitizeInstance: action({ instanceId }, [60 * minutes, 720 * minutes], { outputs: commandOutputs }),
  RunCommand: action(
    {
      documentName: needed,
      instanceId,
      parameters: { shape: { is: 'table', of: { is: 'list', of: text } } },
      documentVersion: optionalText,
    },
    [720 * minutes, 720 * minutes],
    { outputs: commandOutputs },
  ),
  WaitForSSMAgent: action({ instanceId }, [60 * minutes, 180 * minutes], { outputs: ['status'] }),
  TerminateInstance: action({ instanceId, waitForTermination: flag }, [30 * minutes, 720 * minutes]),
  CreateImage: action({ instanceId }, [720 * minutes, 3 * days], { outputs: ['imageId'] }),
  CreateImageFromIso: action({ instanceId }, [720 * minutes, 720 * minutes], {
    outputs: ['amiName', 'snapshotId', 'architecture'],
  }),
  RegisterImage: action(
    {
      architecture: choice('i386', 'x86_64', 'arm64', 'x86_64_mac', 'arm64_mac'),
      blockDeviceMapping: { shape: any },
      bootMode: choice('legacy-bios', 'uefi', 'uefi-preferred'),
      description: optionalText,
      enaSupport: flag,
      imageLocation: optionalText,
      imdsSupport: choice('v2.0'),
      includeSnapshotTags: flag,
      kernelId: optionalText,
      ramdiskId: optionalText,
      rootDeviceName: optionalText,
      sriovNetSupport: optionalText,
      tpmSupport: choice('v2.0'),
      uefiData: optionalText,
      virtualizationType: choice('hvm', 'paravirtual'),
    },
    [540 * minutes, 720 * minutes],
    { outputs: ['imageId'] },
  ),
  WaitForAction: action(
    { snsTopicArn: optionalText, lambdaFunctionName: optionalText, payload: json },
    [3 * days, 7 * days],
    { outputs: ['action', 'reason'] },
  ),
  ExecuteStateMachine: action({ stateMachineArn: needed, input: json }, [6 * hours, 24 * hours], {
    outputs: ['executionArn', 'output'],
  }),
  DistributeImage: action(
    {
      distributions: perRegion('a distribution', {
        name: optionalText,
        description: optionalText,
        targetAccountIds: texts,
        amiTags: { shape: any },
        kmsKeyId: optionalText,
      }),
    },
    [360 * minutes, 720 * minutes],
    { only: distribution, outputs: ['distributedImages'] },
  ),
  ModifyImageAttributes: action(
    { distributedImages, attributes: perRegion('an attribute', { launchPermission: { shape: any } }) },
    [120 * minutes, 180 * minutes],
    { only: distribution, outputs: ['modifiedImages'] },
  ),
  ApplyImageConfigurations: action(
    {
      distributedImages,
      configurations: perRegion('a configuration', {
        licenseConfigurationArns: texts,
        launchTemplateConfigurations: { shape: any },
        s3ExportConfiguration: { shape: any },
        fastLaunchConfigurations: { shape: any },
        ssmParameterConfigurations: { shape: any },
      }),
    },
    [360 * minutes, 720 * minutes],
    { only: distribution, outputs: ['configuredImages'] },
  ),
  DistributeContainerImage: action({ instanceId }, [120 * minutes, 720 * minutes], {
    only: distribution,
    outputs: ['status', 'succeededRegions', 'failedRegions'],
  }),
}
