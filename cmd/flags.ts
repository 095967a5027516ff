/** The flags: their definitions, the environment behind them, and what they come to. */
import { commentPolicies } from '../src/run/options.ts'
import { Option, type Command } from 'commander'
import { matrixFormats } from '../src/render/machine/matrix.ts'
import { outputs, progressModes } from './terminal/run-flags.ts'
import type { ReviewPolicy } from '../src/plan/review.ts'
import { collect, collectSelector, wholeNumber, duration, accountId, shard, exactNumber, url } from './flag-values.ts'
import { logLevels } from './terminal/log.ts'

const reviewPolicies = ['off', 'warn', 'strict'] as const satisfies readonly ReviewPolicy[]

/** Flags that say where imported documents go. */
export function addImportFlags(command: Command): Command {
  return command
    .option('--out <dir>', 'folder of the documents; never overwrites', 'configs')
    .option('--compare', 'read the account, and show how the documents differ from what is live')
}

/** Flags that say which project and which of its targets. */
export function addTargetFlags(command: Command): Command {
  return command
    .option('--project <file>', 'project file; default: kiln.yaml, looked for from PATH upwards')
    .option(
      '-t, --target <name>',
      'only these targets: names, globs, labels such as tier=prod, ! excludes (repeatable); tier=prod,place=eu means both',
      collectSelector,
    )
}

/** Flags that say what is read. */
export function addSelectionFlags(command: Command): Command {
  return addTargetFlags(command).option(
    '--only <id>',
    'only these configurations: Kind/name, globs, or a name that one has (repeatable)',
    collect,
  )
}

/** The part of the targets that this machine works on. */
export function addShardFlag(command: Command): Command {
  return command.option('--shard <k/n>', 'only the K-th of N parts of the targets, cut by account, then region', shard)
}

/** Flags that leave a part of the targets. */
export function addPartFlags(command: Command): Command {
  return addShardFlag(command).option(
    '--affected-since <rev>',
    'only targets whose desired state differs from that git revision',
  )
}

/** The form of the answer. */
export function addFormatFlags(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('-o, --output <format>', 'what stdout carries').choices(formats).default('text'))
    .option('--json', 'the same as -o json')
}

/** Flags that say how targets are shown, or cut. */
export function addMatrixFlags(command: Command): Command {
  return addFormatFlags(command, ['text', 'json'])
    .addOption(new Option('--format <format>', 'cut the fleet for a CI matrix').choices([...matrixFormats]))
    .option('--chunk <n>', 'with --format: at most N targets in a job', wholeNumber(1))
}

/** What a text shows. */
export function addVerboseFlag(command: Command): Command {
  return command.option('--verbose', 'text: everything that is cut short otherwise, and client tokens')
}

/** Flags that say what is printed and where. */
export function addOutputFlags(command: Command): Command {
  return addLogFlags(addFormatFlags(addVerboseFlag(command), outputs)).option(
    '--report-file <file>',
    'also write the JSON report there, whatever happens',
  )
}

export function addLogFlags(command: Command): Command {
  return command
    .addOption(new Option('--log-level <level>', 'logs on stderr').choices([...logLevels]).default('warn'))
    .addOption(new Option('--log-format <format>', 'form of the logs').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto'))
    .option('--quiet', 'no progress on stderr')
}

/** Flags that say where the target of a run without project file is. */
export function addAmbientFlags(command: Command): Command {
  return command
    .option('--region <region>', 'region of the target default')
    .option('--account <id>', 'account of the target default; pins it', accountId)
}

/** Flags that say which account, and how it is reached. */
export function addConnectionFlags(command: Command): Command {
  return addAmbientFlags(command)
    .option('--emulator', 'the embedded emulator instead of AWS; no credential is loaded')
    .option('--emulator-state <file>', 'state of the embedded emulator (default: .kiln/emulator.json beside kiln.yaml)')
    .option('--endpoint-url <url>', 'another endpoint, for Image Builder and STS alike', url)
    .option('--profile <name>', 'profile of the AWS configuration')
    .option('--parallelism <n>', 'at most so many requests in flight per target', wholeNumber(1), 10)
    .option('--timeout <duration>', 'stop after this time: 90s, 5m, 1h', duration)
    .addOption(new Option('--refresh <mode>', 'how much of the account is read whole').choices(['full', 'fast']))
}

/** Flags about the comment in the pull request. */
export function addCommentFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--comment <when>', 'comment in the pull request').choices([...commentPolicies]).default('auto'),
    )
    .option('--comment-key <key>', 'tells this comment apart from others in the same pull request')
    .option('--report-url <url>', 'where the whole report can be read: the last link of the comment', url)
}

/** What is told of long work. */
export function addProgressFlag(command: Command): Command {
  return command.addOption(
    new Option('--progress <what>', 'on stderr; default: targets in a log, summary for a fleet on a terminal').choices([
      ...progressModes,
    ]),
  )
}

/** Flags that decide what becomes of a declared configuration. */
export function addDecisionFlags(command: Command): Command {
  return command
    .option('--create-only', 'create what is missing; hold back everything else')
    .option('--adopt', 'take over declared configurations that nobody owns')
    .option('--keep-drift', 'leave alone what the account changed since the last apply')
}

/** Flags about the identities that Kiln runs as, beyond the part of the project that `kiln iam` is about. */
export function addIdentityFlags(command: Command): Command {
  return command
    .option('--prune', 'also what apply --prune needs')
    .option('--any-name', 'configurations of any name, so that a new document needs no new policy')
    .option('--build-role <name>', 'role of an instance profile; default: called like it (repeatable)', collect)
}

/** The roles that may do what is guarded. */
export function addRoleFlag(command: Command): Command {
  return command.addOption(
    new Option('--role <arn>', 'role that apply runs as; * and ? stand for anything (repeatable)')
      .argParser(collect)
      .makeOptionMandatory(),
  )
}

/** Flags that shape a plan. */
export function addPlanFlags(command: Command): Command {
  return addDecisionFlags(addProgressFlag(command))
    .option('--prune', 'delete what is owned and no longer declared')
    .option('--max-deletes <n>', 'replaces limits.deletes for this run', wholeNumber(0))
    .option('--max-updates <n>', 'replaces limits.updates for this run', wholeNumber(0))
    .option('--max-versions <n>', 'replaces limits.versions for this run', wholeNumber(0))
}

/** The way past the hold on what is only proposed. */
function addHoldFlag(command: Command): Command {
  return command.option('--allow-target-changes', 'reach targets as this pull request says, not as its base does')
}

/** Flags of what is compared with another revision. */
export function addBaseFlags(command: Command): Command {
  return addHoldFlag(command)
    .option('--base <revision>', 'mark what differed there already; default in a pull request: where it left its base')
    .option('--offline', 'ask no account: compare with the base revision alone')
}

/** Flags that say which numbers are raised, and to what. */
export function addBumpFlags(command: Command): Command {
  return command
    .addOption(new Option('--patch', 'raise the last part (default)').conflicts(['major', 'minor', 'to']))
    .addOption(new Option('--minor', 'raise the second part').conflicts(['major', 'patch', 'to']))
    .addOption(new Option('--major', 'raise the first part').conflicts(['minor', 'patch', 'to']))
    .option('--to <number>', 'raise to this number', exactNumber)
    .option('--needed', 'raise what has other content than at --base, and what refers to it')
    .option('--base <revision>', 'with --needed: what is compared with')
}

export function addApplyFlags(command: Command): Command {
  return addHoldFlag(command)
    .option('--expect <digest>', 'refuse unless the plan has this digest: [TARGET=]sha256:… (repeatable)', collect)
    .option('--reviewed <report>', 'reports, or folders of them, that say what was reviewed (repeatable)', collect)
    .addOption(
      new Option('--review-policy <policy>', 'what becomes of a plan that goes beyond them').choices([
        ...reviewPolicies,
      ]),
    )
    .option('--allow-outdated', 'apply even if the branch has moved on')
    .option('-y, --yes', 'do not ask')
}
