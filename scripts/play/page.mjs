// Plays a page: a reader's steps, in order, as they stand in the text.
//
//   <!-- play: NAME -->        begins anew in a copy of the project NAME, or in an empty folder for `nothing`
//   `configs/linux.yaml`:      and a block of any language: the file is written, whole
//   In `FILE`, change `A` to `B`        a piece of a file is edited, which is there just once
//   In `FILE`, below `A`, write `B`     a line is added, as far in as the one above it
//   a block `console`          each line that begins with `$ ` is typed; what it shows stands below it, and is written anew.
//                              `first=N` behind the word console keeps the first N lines of each output
//   <!-- play                  lines with `$ ` in a comment are typed, and nothing of them is shown
//
// A command that fails is followed by `$ echo $?`, so that the page says what it ends with; otherwise the page is at fault.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const begin = '<!-- play: (?<project>[\\w-]+) -->'
const hidden = '<!-- play\\n(?<hidden>[\\s\\S]*?)-->'
const edit = 'In `(?<edited>[^`]+)`,\\s+change\\s+`(?<before>[^`]+)`\\s+to\\s+`(?<after>[^`]+)`'
const insert = 'In `(?<enlarged>[^`]+)`,\\s+below\\s+`(?<above>[^`]+)`,\\s+write\\s+`(?<line>[^`]+)`'
const written = '(?<=\\n)`(?<file>[^`\\n]+)`[^\\n]*:\\n\\n```(?!console)\\w+\\n(?<text>[\\s\\S]*?)```'
const commands =
  '(?<=\\n)(?<fence>`{3,})console(?: first=(?<first>\\d+))?\\n(?<lines>[\\s\\S]*?)(?<=\\n)\\k<fence>(?=\\n)'
const step = new RegExp([begin, hidden, edit, insert, written, commands].map((one) => `(?:${one})`).join('|'), 'g')

/** Resolves to the page with what its commands show now. `projects` start the sessions that it begins in. */
export async function playPage(page, text, projects) {
  let session
  const pieces = []
  let end = 0
  try {
    for (const match of text.matchAll(step)) {
      pieces.push(text.slice(end, match.index))
      end = match.index + match[0].length
      const { project, lines, first } = match.groups
      if (project !== undefined) {
        session?.close()
        session = await projects(project)
      }
      if (session === undefined) throw new Error(`${page}: nothing is played yet before\n${match[0]}`)
      const isCommands = lines !== undefined
      if (!isCommands) await takeStep(session, match.groups)
      pieces.push(isCommands ? await typeBlock(session, lines, first) : match[0])
    }
  } catch (error) {
    throw new Error(`${page}: ${error.message}`, { cause: error })
  } finally {
    session?.close()
  }
  return [...pieces, text.slice(end)].join('')
}

/** Carries out what a reader does beside typing commands. */
async function takeStep(session, { hidden: typed, edited, before, after, enlarged, above, line, file, text }) {
  const pathOf = (name) => join(session.folder(), name)
  const replace = (name, old, make) => {
    const whole = readFileSync(pathOf(name), 'utf8')
    if (whole.split(old).length !== 2) throw new Error(`${name} does not have just once: ${old}`)
    writeFileSync(pathOf(name), make(whole))
  }
  if (typed !== undefined) await typeLines(session, typed)
  if (file !== undefined) {
    mkdirSync(dirname(pathOf(file)), { recursive: true })
    writeFileSync(pathOf(file), text)
  }
  if (edited !== undefined) replace(edited, before, (whole) => whole.replace(before, () => after))
  if (enlarged !== undefined) replace(enlarged, above, (whole) => addBelow(whole, above, line))
}

/** Returns a text with a line more, below the one that holds `above` and as far in as it; a dash of a list counts as blanks. */
function addBelow(whole, above, line) {
  const lines = whole.split('\n')
  const index = lines.findIndex((one) => one.includes(above))
  const indent = ' '.repeat(/^[ -]*/.exec(lines[index])[0].length)
  return lines.toSpliced(index + 1, 0, `${indent}${line}`).join('\n')
}

async function typeBlock(session, lines, first) {
  const shown = await typeLines(session, lines)
  const blocks = shown.map(([command, output]) => `${command}\n${shorten(output, first)}`)
  const all = blocks.join('')
  const fence = fenceAround(all)
  return `${fence}console${first === undefined ? '' : ` first=${first}`}\n${all}${fence}`
}

/** Returns a fence that no fence in the text ends. */
function fenceAround(text) {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([fence]) => fence.length))
  return '`'.repeat(longest + 1)
}

/** Types the commands of a block, each of which may go on in the next line. Resolves to each with what it showed. */
async function typeLines(session, lines) {
  const typed = lines.match(/^\$ (?:.*\\\n)*.*$/gm) ?? []
  const shown = []
  for (const [index, command] of typed.entries()) {
    const output = await session.type(command.slice(2).replaceAll('\\\n', ''))
    const isExpected = session.code() === 0 || typed[index + 1] === '$ echo $?'
    if (!isExpected) throw new Error(`${command} ended with ${session.code()}:\n${output}`)
    shown.push([command, output])
  }
  return shown
}

function shorten(output, first) {
  const text = output === '' || output.endsWith('\n') ? output : `${output}\n`
  const lines = text
    .replaceAll(/[ \t]+$/gm, '')
    .split('\n')
    .slice(0, -1)
  const kept = first === undefined || lines.length <= Number(first) ? lines : [...lines.slice(0, Number(first)), '…']
  return kept.map((line) => `${line}\n`).join('')
}
