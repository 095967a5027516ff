/** The table of commands: what each is called, what it is for, which flags it takes. What they do is loaded when one of them runs. */
import { Option, type Command } from 'commander'
import { forgeLimits } from '../src/render/comment/limits.ts'
import { forms, graphForms } from '../src/render/form-names.ts'
import {
  addAmbientFlags,
  addApplyFlags,
  addBaseFlags,
  addBumpFlags,
  addCommentFlags,
  addConnectionFlags,
  addDecisionFlags,
  addFormatFlags,
  addIdentityFlags,
  addImportFlags,
  addLogFlags,
  addMatrixFlags,
  addOutputFlags,
  addPartFlags,
  addPlanFlags,
  addProgressFlag,
  addVerboseFlag,
  addRoleFlag,
  addSelectionFlags,
  addShardFlag,
  addTargetFlags,
} from './flags.ts'
import { stackParameter, wholeNumber } from './flag-values.ts'
import type { Host } from './terminal/host.ts'
import type { RunFlags } from './terminal/run-flags.ts'
import { addAppliedFlag, addFailFlags, addWatchFlags } from './watch-flags.ts'

/** What a command does. Each reads the flags that it was given; commander has no types for them. */
export type Action = (host: Host, args: readonly string[], flags: never) => Promise<number>

export interface CommandRow {
  /** Its words and arguments, as the help shows them. A first word of `groups` is the group that it belongs to. */
  readonly name: string
  /** Other names that people know it by. */
  readonly aliases?: readonly string[]
  readonly description: string
  readonly flags: (command: Command) => unknown
  readonly load: () => Promise<Action>
}

/** Words that have commands below them. */
export const groups: Readonly<Record<string, string>> = {
  import: 'write documents from what another tool declares or keeps',
  iam: 'print the IAM policies that the declared configurations need',
  report: 'make one report of many, or other forms of it, from files',
}

const identity = (command: Command): Command => addAmbientFlags(addLogFlags(addTargetFlags(command)))

const reconciling = (name: 'validate' | 'plan' | 'apply' | 'drift') => async (): Promise<Action> => {
  const { reconcile } = await import('./commands/reconcile.ts')
  return (host, [path], flags: RunFlags) => reconcile(host, name, path, flags)
}

const howToComplete = `
To load it, now or from the file that the shell reads at its start:
  bash  source <(kiln completion bash)           in ~/.bashrc
  zsh   source <(kiln completion zsh)            in ~/.zshrc, below compinit
  fish  kiln completion fish > ~/.config/fish/completions/kiln.fish`

/** All commands, in the order of the help. */
export const commandRows: readonly CommandRow[] = [
  {
    name: 'init [dir]',
    description: 'write a commented kiln.yaml, one document and schemas for editors; never overwrites',
    flags: (command) => {
      addLogFlags(addConnectionFlags(command))
      command.option(
        '--from-account',
        'from what the account has: kiln.yaml for it, and its configurations as documents; --region A,B makes a target of each',
      )
    },
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'validate [path]',
    aliases: ['lint', 'check'],
    description: 'check everything offline; nothing is called',
    flags: (command) => {
      addOutputFlags(addConnectionFlags(addSelectionFlags(command)))
      addShardFlag(command).option('--base <revision>', 'refuse exact numbers that had other content there')
    },
    load: reconciling('validate'),
  },
  {
    name: 'plan [path]',
    aliases: ['diff'],
    description: 'show what apply would do with the same flags',
    flags: (command) => {
      addCommentFlags(addBaseFlags(addPlanFlags(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))))
      addPartFlags(command)
      command
        .option('--detailed-exitcode', 'exit 2 when there are changes')
        .addOption(
          new Option('--validate <where>', 'let the service check each create in a dry run').choices(['server']),
        )
    },
    load: reconciling('plan'),
  },
  {
    name: 'apply [path]',
    description: 'create what is missing, update what differs',
    flags: (command) => {
      addApplyFlags(addCommentFlags(addPlanFlags(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))))
      addPartFlags(command)
    },
    load: reconciling('apply'),
  },
  {
    name: 'drift [path]',
    description: 'what in the account is not as the last apply left it',
    flags: (command) => {
      addProgressFlag(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))
      addWatchFlags(addFailFlags(addAppliedFlag(command)))
      addPartFlags(command)
    },
    load: reconciling('drift'),
  },
  {
    name: 'targets [path]',
    description: 'show the targets and where each value came from, or cut them for a CI matrix',
    flags: (command) => {
      addMatrixFlags(addPartFlags(addTargetFlags(command)))
      addAmbientFlags(addLogFlags(command))
    },
    load: async () => (await import('./commands/targets.ts')).showTargets,
  },
  {
    name: 'explain <id>',
    description:
      'trace one configuration in one target: what it is made of, and why it is or is not a change; or say what a code such as KILN2005 means',
    flags: (command) => {
      addFormatFlags(addDecisionFlags(addLogFlags(addConnectionFlags(addTargetFlags(command)))), [
        'text',
        'json',
      ]).option('--offline', 'ask no account: the files alone')
    },
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'graph [path]',
    description: 'draw what refers to what, and with --plan what changes',
    flags: (command) => {
      addDecisionFlags(addLogFlags(addConnectionFlags(addSelectionFlags(command))))
        .addOption(new Option('--format <form>', 'of the picture').choices([...graphForms]).default('mermaid'))
        .option('--plan', 'read the accounts, and show what apply would do with the same flags')
        .option('--prune', 'with --plan: show what apply --prune deletes')
    },
    load: async () => (await import('./commands/graph.ts')).graph,
  },
  {
    name: 'export [names...]',
    description: 'write live configurations as documents',
    flags: (command) => {
      addLogFlags(addConnectionFlags(addSelectionFlags(command)))
      command.option('--out <dir>', 'write one file per configuration there; never overwrites')
      command.option('--all', 'also those that a Kiln project owns')
      command.option('--assign', 'write numbers of versions as 1.4.x, so that Kiln assigns the next ones')
    },
    load: async () => (await import('./commands/export.ts')).exportLive,
  },
  {
    name: 'import cloudformation <template>',
    description: 'write what a CloudFormation template declares, or one that cdk synth wrote, as documents',
    flags: (command) => {
      addImportFlags(addLogFlags(addConnectionFlags(command))).option(
        '--parameter <name=value>',
        'value of a parameter of the stack (repeatable)',
        stackParameter,
      )
    },
    load: async () => (await import('./commands/import.ts')).importCloudFormation,
  },
  {
    name: 'import terraform <state>',
    description: 'write what a state of Terraform has made (terraform show -json) as documents',
    flags: (command) => addImportFlags(addLogFlags(addConnectionFlags(command))),
    load: async () => (await import('./commands/import.ts')).importTerraform,
  },
  {
    name: 'bump [ids...]',
    description: 'raise exact version numbers in the files',
    flags: (command) => {
      addFormatFlags(addBumpFlags(addLogFlags(addTargetFlags(command))), ['text', 'json'])
    },
    load: async () => (await import('./commands/bump.ts')).bump,
  },
  {
    name: 'schema [name]',
    description:
      'print a JSON Schema: of documents, of one kind, or project (kiln.yaml), report, component-document, workflow-document',
    flags: addLogFlags,
    load: async () => (await import('./commands/schema.ts')).printSchema,
  },
  {
    name: 'iam plan [path]',
    description: 'the least that plan, drift and export need',
    flags: identity,
    load: async () => (await import('./commands/iam.ts')).permissionsFor('plan'),
  },
  {
    name: 'iam apply [path]',
    description: 'the least that apply needs',
    flags: (command) => addIdentityFlags(identity(command)),
    load: async () => (await import('./commands/iam.ts')).permissionsFor('apply'),
  },
  {
    name: 'iam guard [path]',
    description: "a service control policy that lets only the role of apply write Kiln's two tags",
    flags: (command) => addRoleFlag(identity(command)),
    load: async () => (await import('./commands/iam.ts')).guard,
  },
  {
    name: 'report merge <files...>',
    description: 'make one report of the reports of several runs, such as the shards of a fleet',
    flags: (command) => {
      addOutputFlags(command)
        .option('--fleet <file>', 'targets that must be there: what kiln targets --format json-lines printed')
        .option('--detailed-exitcode', 'for plans: exit 2 when there are changes')
      addFailFlags(command)
    },
    load: async () => (await import('./commands/report.ts')).merge,
  },
  {
    name: 'report render <files...>',
    description: 'print report files in a form that a person or a CI platform reads; several are merged first',
    flags: (command) => {
      addVerboseFlag(addLogFlags(command))
        .addOption(new Option('--as <form>', 'which form').choices(forms).makeOptionMandatory())
        .option('--out <file>', 'write it there instead of printing it')
        .addOption(new Option('--forge <name>', 'the forge that a comment is for').choices(Object.keys(forgeLimits)))
        .option('--report-url <url>', 'where the whole report can be read: the last link of a comment or summary')
    },
    load: async () => (await import('./commands/report-render.ts')).render,
  },
  {
    name: 'report publish <files...>',
    description: 'write one comment into the pull request, of the reports of one run or of the jobs of a matrix',
    flags: (command) => {
      addCommentFlags(addLogFlags(command)).option(
        '--pull-request <n>',
        'its number; default: what the platform says',
        wholeNumber(1),
      )
    },
    load: async () => (await import('./commands/report-publish.ts')).publishReports,
  },
  {
    name: 'report announce <files...>',
    description: 'keep issues and tell what is new, of the reports of the drift checks of a fleet together',
    flags: (command) => {
      addWatchFlags(addLogFlags(command))
        .option('--project <file>', 'project file; default: kiln.yaml, looked for from here upwards')
        .option('--profile <name>', 'profile of the AWS configuration, for --notify-sns')
    },
    load: async () => (await import('./commands/report-announce.ts')).announce,
  },
  {
    name: 'doctor [path]',
    description: 'what would keep a command from working here: credentials, roles, permissions, git, CI',
    flags: (command) => {
      addFormatFlags(addLogFlags(addConnectionFlags(addTargetFlags(command))), ['text', 'json'])
    },
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  {
    name: 'pre-commit [files...]',
    description:
      'for a hook of git: validate each project that these files belong to, or without any what differs from HEAD',
    flags: (command) => addVerboseFlag(addLogFlags(command)),
    load: async () => (await import('./commands/pre-commit.ts')).preCommit,
  },
  {
    name: 'emulator',
    description: 'serve the embedded Image Builder emulator until stopped',
    flags: (command) => {
      addLogFlags(command)
      command.option('--port <n>', 'port on 127.0.0.1; default: a free one')
      command.option('--state <file>', 'keep the state in this file')
    },
    load: async () => (await import('./commands/emulator.ts')).serve,
  },
  {
    name: 'completion <shell>',
    description: 'print the completion script for bash, zsh or fish',
    flags: (command) => addLogFlags(command).addHelpText('after', howToComplete),
    load: async () => (await import('./commands/completion.ts')).completion,
  },
]
