/** KILN210x–KILN213x: what is wrong with components, workflows and recipes, and with their versions. */
import type { Entries } from './entry.ts'

export const versionsDiagnostics = {
  versionForm: {
    code: 'KILN2101',
    severity: 'error',
    message:
      'semanticVersion is "{found}": it takes three numbers, such as 1.4.2, or x where Kiln gives the number, as 1.4.x, 1.x.0, 1.x.x and x.x.x',
    hint: 'write {suggestion}',
  },
  textMissing: {
    code: 'KILN2102',
    severity: 'error',
    message: '{inline} and {uri} are both missing: one of them has to say what is done',
    hint: 'add {inline}, or name a file for it: kiln: { files: { {inline}: FILE } }',
  },
  textTwice: {
    code: 'KILN2103',
    severity: 'error',
    message: '{inline} and {uri} cannot both be set',
    hint: 'keep one of them: with {inline} the plan shows what changes',
  },
  uriForm: {
    code: 'KILN2105',
    severity: 'error',
    message: '{field} is "{found}", which is no object in S3',
    hint: 'write s3://BUCKET/KEY',
  },
  systemOfOtherPlatform: {
    code: 'KILN2106',
    severity: 'warning',
    message: 'supportedOsVersions has "{found}", which is {other}, and platform is {platform}',
    hint: 'remove it, or write a second component for {other}',
  },
  keyForm: {
    code: 'KILN2107',
    severity: 'error',
    message: '{field} is "{found}", which is neither a key of KMS nor an alias',
    hint: '{advice}',
  },
  manyComponents: {
    code: 'KILN2108',
    severity: 'warning',
    message: 'the recipe has {found} components: an account can have {usual} in one unless its quota was raised',
    hint: 'put several into one component, or raise the quota "Components per recipe" first',
  },
  componentTwice: {
    code: 'KILN2109',
    severity: 'error',
    message:
      '{name} is a component of the recipe already, at place {first}: the service takes each once, whatever its version',
    hint: 'remove one of them',
  },
  imageForm: {
    code: 'KILN2110',
    severity: 'error',
    message: '{field} is "{found}", which names no image in a way that the service takes',
    hint: '{advice}',
  },
  parentImageOld: {
    code: 'KILN2111',
    severity: 'warning',
    message:
      'parentImage is {found}: whether the service still takes xxxx.x.x, as older examples have it, is not known',
    hint: 'write {suggestion}',
  },
  reservedAmiTag: {
    code: 'KILN2112',
    severity: 'error',
    message: 'amiTags has the key {key}, which Image Builder sets itself',
    hint: 'choose another key',
  },
  quoteInPath: {
    code: 'KILN2113',
    severity: 'error',
    message: 'workingDirectory is {found}: a path of Windows cannot hold a quotation mark',
    hint: 'remove it; blanks need no quotation marks here',
  },
  throughputDoubtful: {
    code: 'KILN2114',
    severity: 'warning',
    message: 'a throughput of {found} MiB/s is more than the {known} that Image Builder documents: it may refuse it',
    hint: 'write {known} or less, unless the service takes it by now',
  },
  marketplaceInContainer: {
    code: 'KILN2115',
    severity: 'error',
    message: '{name} is a component of the Marketplace, which a container recipe cannot have',
    hint: 'remove it, or use it in a recipe for AMIs',
  },
  overrideOfImage: {
    code: 'KILN2116',
    severity: 'error',
    message: 'platformOverride is for images of a registry: that of an Image Builder image is known',
    hint: 'remove platformOverride',
  },
  containerOfMac: {
    code: 'KILN2117',
    severity: 'error',
    message: 'container images are for Linux and Windows: macOS is none of their platforms',
    hint: 'write Linux or Windows',
  },
  systemVersionMissing: {
    code: 'KILN2118',
    severity: 'error',
    message: 'platformOverride: Windows needs imageOsVersionOverride',
    hint: 'add it, such as imageOsVersionOverride: Microsoft Windows Server 2022',
  },
  parameterUnknown: {
    code: 'KILN2120',
    severity: 'error',
    message: '{name} is no parameter of {id}',
    hint: '{advice}',
  },
  parameterMissing: {
    code: 'KILN2121',
    severity: 'error',
    message: '{id} has the parameter {name} without a default, and the recipe gives no value',
    hint: 'add { name: {name}, value: [VALUE] } to the parameters of the component here, or give it a default there',
  },
  parameterType: {
    code: 'KILN2122',
    severity: 'error',
    message: 'the value of {name} is not what {id} takes: {type}',
    hint: 'write it as a list with one text in it, such as value: {example}',
  },
  platformsDiffer: {
    code: 'KILN2123',
    severity: 'error',
    message: '{id} is for {platform}, and {other} for {otherPlatform}: a recipe has one platform',
    hint: 'take one of them out, or write a recipe for each platform',
  },
  macComponent: {
    code: 'KILN2124',
    severity: 'error',
    message: '{id} is for macOS, and container images are for Linux and Windows',
    hint: 'take it out, or use it in a recipe for AMIs',
  },
  agentOfWindows: {
    code: 'KILN2125',
    severity: 'error',
    message: 'systemsManagerAgent is not for Windows, which what the recipe is made of is for',
    hint: 'remove systemsManagerAgent',
  },
  nothingToUpdate: {
    code: 'KILN2126',
    severity: 'warning',
    message:
      'the schedule waits for updates, and {id} names exact versions alone: none ever comes, so that only a change here may start a build',
    hint: 'write pipelineExecutionStartCondition: EXPRESSION_MATCH_ONLY, or let the recipe name something open: ${Component/NAME.latestMinorVersionArn}, an image /x.x.x or ssm:NAME',
  },
  publicWatermark: {
    code: 'KILN2127',
    severity: 'warning',
    message:
      '{distribution} makes AMIs public, and {recipe} gives them watermarks: AMIs that have some cannot be public',
    hint: 'remove userGroups: [all] there, or amiWatermarks from the recipe',
  },
  countOfLine: {
    code: 'KILN2128',
    severity: 'warning',
    message:
      'the policy counts images of version {version}, and {id} is a line that goes on ({declared}): images of later versions are not covered, and each version is counted for itself',
    hint: 'select the line, as x.x.x, with a filter of type AGE and retainAtLeast',
  },
} as const satisfies Entries
