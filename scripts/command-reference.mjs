// The generated parts of docs/commands.md: for each command its usage and its options, and the options that many commands share, from the
// table of commands.
import { Command } from 'commander'

const load = (path) => import(new URL(`../dist/cmd/${path}.js`, import.meta.url).href)

/** Resolves to the texts of the blocks by name: `command-NAME` of each command, `options-NAME` of what many share. */
export async function commandBlocks() {
  const { commandRows } = await load('command-table')
  const shared = sharedOptions(await load('flags'))
  return Object.fromEntries([
    ...shared.map(({ name, options }) => [`options-${name}`, optionTable(options)]),
    ...commandRows.map((row) => [`command-${wordsOf(row).replaceAll(' ', '-')}`, commandBlock(row, shared)]),
  ])
}

/** Returns the words of a command, without its arguments. */
const wordsOf = ({ name }) => name.replace(/ [[<].*$/, '')

/** Options that stand together in many commands. `heading` is the anchor of the section of docs/commands.md that explains them. */
function sharedOptions(flags) {
  const of = (...adders) => {
    const command = new Command()
    for (const add of adders) add(command)
    return command.options
  }
  const without = (options, others) => options.filter((one) => !others.some((other) => isSame(one, other)))
  const logs = of(flags.addLogFlags)
  const ambient = of(flags.addAmbientFlags)
  return [
    { name: 'project', heading: 'which-project-and-targets', says: 'the project', options: of(flags.addTargetFlags) },
    { name: 'ambient', heading: 'without-a-project-file', says: 'a run without project file', options: ambient },
    {
      name: 'connection',
      heading: 'how-the-account-is-reached',
      says: 'the account',
      options: without(of(flags.addConnectionFlags), ambient),
    },
    { name: 'decisions', heading: 'what-is-decided', says: 'what is decided', options: of(flags.addDecisionFlags) },
    { name: 'output', heading: 'the-answer', says: 'the answer', options: without(of(flags.addOutputFlags), logs) },
    { name: 'logs', heading: 'logs-and-colour', says: 'logs', options: logs },
  ]
}

function commandBlock(row, shared) {
  const command = new Command()
  row.flags(command)
  const words = wordsOf(row)
  const groups = shared.filter(({ options }) =>
    options.every((one) => command.options.some((mine) => isSame(one, mine))),
  )
  const own = command.options.filter((mine) => !groups.some(({ options }) => options.some((one) => isSame(one, mine))))
  const others = (row.aliases ?? []).map((alias) => `\`kiln ${alias}\``)
  const also = others.length === 0 ? '' : ` Also: ${others.join(', ')}.`
  const links = groups.map(({ says, heading }) => `[${says}](#${heading})`)
  return [
    `\`kiln ${words}${row.name.slice(words.length)}\`: ${cell(row.description)}.${also}`,
    ...(own.length === 0 ? [] : [optionTable(own)]),
    ...(links.length === 0 ? [] : [`Shared options: ${links.join(', ')}.`]),
  ].join('\n\n')
}

function optionTable(options) {
  return ['| option | meaning |', '| --- | --- |', ...options.map(optionRow)].join('\n')
}

function optionRow(option) {
  const choices = option.argChoices === undefined ? '' : `: ${option.argChoices.map((one) => `\`${one}\``).join(', ')}`
  const standard = option.defaultValue === undefined ? '' : `; default \`${option.defaultValue}\``
  return `| \`${option.flags.replaceAll('|', '\\|')}\` | ${cell(option.description)}${choices}${standard} |`
}

const isSame = (one, other) =>
  one.flags === other.flags &&
  one.description === other.description &&
  String(one.argChoices) === String(other.argChoices)

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
