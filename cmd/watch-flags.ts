/** The flags of a drift check: what it fails on, and what it does besides its report. */
import { InvalidArgumentError, type Command } from 'commander'
import { failConditions, type FailCondition } from '../src/report/report.ts'

/** Flags about what a drift check does besides its report. */
export function addWatchFlags(command: Command): Command {
  // Addresses of webhooks are secrets. They are checked where they are used: a usage error would print them.
  return command
    .option('--sync-issues', 'keep one issue per target with drift on GitHub or GitLab')
    .option('--previous <report>', 'report of the check before: only what is new since then is told')
    .option('--notify-webhook <url>', 'post what is new as JSON there')
    .option('--notify-slack <url>', 'post what is new to this incoming webhook of Slack')
    .option('--notify-sns <arn>', 'publish what is new to this topic of SNS')
    .option('--heartbeat-url <url>', 'get this URL after every completed check')
}

/** The last apply that a drift check knows of. */
export function addAppliedFlag(command: Command): Command {
  return command.option(
    '--applied <revision>',
    'the last complete apply: what is missing and was not declared there is never-applied, not drift',
  )
}

/** Flags about what a drift check fails on. */
export function addFailFlags(command: Command): Command {
  return command.option('--fail-on <what>', 'for drift: exit 2 also for orphan, pending; or for none at all', failOn)
}

function failOn(value: string, previous: readonly FailCondition[] | undefined): readonly FailCondition[] {
  const words = value.split(',').map((word) => failConditions.find((condition) => condition === word.trim()))
  const all = [...(previous ?? []), ...words]
  if (all.includes(undefined) || (all.includes('none') && all.some((word) => word !== 'none'))) {
    throw new InvalidArgumentError('It takes drift, orphan and pending, with commas between them, or none alone.')
  }
  return all.filter((word) => word !== undefined)
}
