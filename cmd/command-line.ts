/** The command line: which commands there are, with which flags. What they do is loaded when one of them runs. */
import type { RunFlags } from './terminal/run-flags.ts'
import { Command, Option, type CommanderError } from 'commander'
import {
  addAmbientFlags,
  addApplyFlags,
  addBaseFlags,
  addCommentFlags,
  addConnectionFlags,
  addDecisionFlags,
  addIdentityFlags,
  addLogFlags,
  addMatrixFlags,
  addOutputFlags,
  addPartFlags,
  addPlanFlags,
  addProgressFlag,
  addRoleFlag,
  addSelectionFlags,
  addShardFlag,
  addTargetFlags,
  applyEnvironment,
  wholeNumber,
} from './flags.ts'
import { forgeLimits } from '../src/render/comment/limits.ts'
import { forms } from '../src/render/form-names.ts'
import type { Host } from './terminal/host.ts'
import { addAppliedFlag, addFailFlags, addWatchFlags } from './watch-flags.ts'

// Each command reads the flags that it was given; commander has no types for them.
type Action = (host: Host, args: readonly string[], flags: never) => Promise<number>

/** Makes the program. The exit code of the command that ran is handed to `onExit`. */
export function createProgram(host: Host, version: string, onExit: (code: number) => void): Command {
  const program = new Command('kiln')
    .description('GitOps for EC2 Image Builder: plan, apply and drift for the configurations in your repository.')
    .version(version, '-V, --version')
    .helpCommand('help [command]', 'help for a command')
    .showHelpAfterError('see kiln --help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.writeOut(text),
      writeErr: (text) => host.writeErr(text),
      getOutHelpWidth: () => widthOf(host.stdout),
      getErrHelpWidth: () => widthOf(host.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  // The list of commands names no flag of theirs, and defining them all would be a good part of its time.
  const isOverview = host.argv.length === 1 && ['--help', '-h'].includes(host.argv[0] ?? '')

  const add = (
    name: string,
    description: string,
    load: () => Promise<Action>,
    flags: (command: Command) => void,
    group = program,
  ): void => {
    const command = group.command(name).description(description)
    const words = group === program ? command.name() : `${group.name()} ${command.name()}`
    command.showHelpAfterError(`see kiln ${words} --help`)
    if (!isOverview) flags(command)
    command.action(async () => {
      applyEnvironment(command, host.env)
      const action = await load()
      const written = command.options
        .map((option) => option.attributeName())
        .filter((name) => command.getOptionValueSource(name) === 'cli')
      onExit(await action(host, command.args, { ...command.opts<object>(), written } as never))
    })
  }
  const reconciling = async (name: 'validate' | 'plan' | 'apply' | 'drift'): Promise<Action> => {
    const { reconcile } = await import('./commands/reconcile.ts')
    return (host, [path], flags: RunFlags) => reconcile(host, name, path, flags)
  }

  add(
    'init [dir]',
    'write a commented kiln.yaml, one document and schemas for editors; never overwrites',
    async () => (await import('./commands/init.ts')).init,
    addLogFlags,
  )
  add(
    'validate [path]',
    'check everything offline; nothing is called',
    () => reconciling('validate'),
    (command) => {
      addOutputFlags(addConnectionFlags(addSelectionFlags(command)))
      addShardFlag(command)
    },
  )
  add(
    'plan [path]',
    'show what apply would do with the same flags',
    () => reconciling('plan'),
    (command) => {
      addCommentFlags(addBaseFlags(addPlanFlags(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))))
      addPartFlags(command)
      command
        .option('--detailed-exitcode', 'exit 2 when there are changes')
        .addOption(
          new Option('--validate <where>', 'let the service check each create in a dry run').choices(['server']),
        )
    },
  )
  add(
    'apply [path]',
    'create what is missing, update what differs',
    () => reconciling('apply'),
    (command) => {
      addApplyFlags(addCommentFlags(addPlanFlags(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))))
      addPartFlags(command)
    },
  )
  add(
    'drift [path]',
    'what in the account is not as the last apply left it',
    () => reconciling('drift'),
    (command) => {
      addProgressFlag(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))
      addWatchFlags(addFailFlags(addAppliedFlag(command)))
      addPartFlags(command)
    },
  )
  add(
    'targets [path]',
    'show the targets and where each value came from, or cut them for a CI matrix',
    async () => (await import('./commands/targets.ts')).showTargets,
    (command) => {
      addMatrixFlags(addPartFlags(addTargetFlags(command)))
      addAmbientFlags(addLogFlags(command))
    },
  )
  add(
    'explain <id>',
    'trace one configuration in one target: what it is made of, and why it is or is not a change',
    async () => (await import('./commands/explain.ts')).explain,
    (command) => {
      addDecisionFlags(addLogFlags(addConnectionFlags(addTargetFlags(command))))
        .addOption(new Option('-o, --output <format>', 'what stdout carries').choices(['text', 'json']).default('text'))
        .option('--offline', 'ask no account: the files alone')
    },
  )
  add(
    'export [names...]',
    'write live configurations as documents',
    async () => (await import('./commands/export.ts')).exportLive,
    (command) => {
      addLogFlags(addConnectionFlags(addSelectionFlags(command)))
      command.option('--out <dir>', 'write one file per configuration there; never overwrites')
      command.option('--all', 'also those that a Kiln project owns')
    },
  )
  add(
    'schema [kind]',
    'print the JSON Schema of documents, of one kind, of kiln.yaml (project) or of reports (report)',
    async () => (await import('./commands/schema.ts')).printSchema,
    addLogFlags,
  )
  const iam = program
    .command('iam')
    .description('print the IAM policies that the declared configurations need')
    .helpCommand(false)
    .showHelpAfterError('see kiln iam --help')
  const identity = (command: Command): Command => addAmbientFlags(addLogFlags(addTargetFlags(command)))
  add(
    'plan [path]',
    'the least that plan, drift and export need',
    async () => (await import('./commands/iam.ts')).permissionsFor('plan'),
    identity,
    iam,
  )
  add(
    'apply [path]',
    'the least that apply needs',
    async () => (await import('./commands/iam.ts')).permissionsFor('apply'),
    (command) => addIdentityFlags(identity(command)),
    iam,
  )
  add(
    'guard [path]',
    "a service control policy that lets only the role of apply write Kiln's two tags",
    async () => (await import('./commands/iam.ts')).guard,
    (command) => addRoleFlag(identity(command)),
    iam,
  )
  const report = program
    .command('report')
    .description('make one report of many, or other forms of it, from files')
    .helpCommand(false)
    .showHelpAfterError('see kiln report --help')
  add(
    'merge <files...>',
    'make one report of the reports of several runs, such as the shards of a fleet',
    async () => (await import('./commands/report.ts')).merge,
    (command) => {
      addOutputFlags(command)
        .option('--fleet <file>', 'targets that must be there: what kiln targets --format json-lines printed')
        .option('--detailed-exitcode', 'for plans: exit 2 when there are changes')
      addFailFlags(command)
    },
    report,
  )
  add(
    'render <files...>',
    'print report files in a form that a person or a CI platform reads; several are merged first',
    async () => (await import('./commands/report-render.ts')).render,
    (command) => {
      addLogFlags(command)
        .addOption(new Option('--as <form>', 'which form').choices(forms).makeOptionMandatory())
        .option('--out <file>', 'write it there instead of printing it')
        .addOption(new Option('--forge <name>', 'the forge that a comment is for').choices(Object.keys(forgeLimits)))
        .option('--report-url <url>', 'where the whole report can be read: the last link of a comment or summary')
    },
    report,
  )
  add(
    'publish <files...>',
    'write one comment into the pull request, of the reports of one run or of the jobs of a matrix',
    async () => (await import('./commands/report-publish.ts')).publishReports,
    (command) => {
      addCommentFlags(addLogFlags(command)).option(
        '--pull-request <n>',
        'its number; default: what the platform says',
        wholeNumber(1),
      )
    },
    report,
  )
  add(
    'announce <files...>',
    'keep issues and tell what is new, of the reports of the drift checks of a fleet together',
    async () => (await import('./commands/report-announce.ts')).announce,
    (command) => {
      addWatchFlags(addLogFlags(command))
        .option('--project <file>', 'project file; default: kiln.yaml, looked for from here upwards')
        .option('--profile <name>', 'profile of the AWS configuration, for --notify-sns')
    },
    report,
  )
  add(
    'emulator',
    'serve the embedded Image Builder emulator until stopped',
    async () => (await import('./commands/emulator.ts')).serve,
    (command) => {
      addLogFlags(command)
      command.option('--port <n>', 'port on 127.0.0.1; default: a free one')
      command.option('--state <file>', 'keep the state in this file')
    },
  )
  add(
    'completion <shell>',
    'print the completion script for bash, zsh or fish',
    async () => (await import('./commands/completion.ts')).completionFor(program),
    addLogFlags,
  )
  return program
}

/** Returns the columns that help may fill: of the terminal, or 80 where there is none. */
function widthOf({ isTTY, columns }: Host['stdout']): number {
  return isTTY === true ? columns || 80 : 80
}

/** Reports whether an error is the program's own way of ending early. */
export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')
}
