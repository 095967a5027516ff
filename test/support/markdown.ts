/** Reads Markdown as a forge does, as far as is needed to see that a page is whole and says only what its renderer says. */

/** Returns what is wrong with a page: tables or folds that are cut, markup that text brought in, mentions and references. */
export function faultsIn(page: string): readonly string[] {
  const markdown = page
    .replaceAll(/^```mermaid\n([\s\S]*?)^```$/gm, (_, drawn: string) => (isDrawn(drawn) ? '' : drawn))
    .replaceAll(/^(`{3,})diff\n([\s\S]*?\n) {0,3}\1`*$/gm, (_, _mark, diff: string) => (isDiff(diff) ? '' : diff))
  return [...foldFaults(markdown), ...tableFaults(markdown), ...markupFaults(markdown)]
}

/** Reports whether a picture is nothing but nodes, arrows and classes, with texts that end where they should. */
function isDrawn(text: string): boolean {
  const line =
    /^(flowchart LR|  n\d+\["([^"`[\](){}<>%\\|@$]|<br\/>)*"\]:::k_\w+|  n\d+ --> n\d+|  classDef k_\w+ [\w:#,\- ]+|)$/
  return text.split('\n').every((one) => line.test(one))
}

/** Reports whether a block is nothing but lines of a diff. */
function isDiff(text: string): boolean {
  const line = /^([-+ ].*|@@ -\d+,\d+ \+\d+,\d+ @@|… and [\w, ]+|)$/
  return !text.includes('<!--') && text.split('\n').every((one) => line.test(one))
}

/** Lines of HTML that are the renderer's own, whole. */
const ownLine = /^(<details><summary>[\w, ]+<\/summary>|<\/details>)$/

function* foldFaults(markdown: string): Iterable<string> {
  let depth = 0
  const lines = markdown.split('\n')
  for (const [index, line] of lines.entries()) {
    if (!ownLine.test(line)) continue
    depth += line === '</details>' ? -1 : 1
    if (depth < 0 || depth > 2) yield `depth ${depth}: ${line}`
    // Without blank lines around it, Markdown inside of HTML stays as it is.
    if (lines[index + 1] !== '' || lines[index - 1] !== '') yield `no blank line: ${line}`
  }
  if (depth !== 0) yield `${depth} folds left open`
}

function* tableFaults(markdown: string): Iterable<string> {
  for (const block of markdown.split(/\n\n+/).filter((one) => one.startsWith('|'))) {
    const [head = '', rule = '', ...rows] = block.split('\n')
    const width = cellsOf(head)
    if (!/^\|(-+:?\|)+$/.test(rule) || cellsOf(rule) !== width) yield `rule: ${rule}`
    for (const row of rows) if (!row.startsWith('| ') || cellsOf(row) !== width) yield `row: ${row}`
    if (/\\\\\|/.test(block)) yield 'a pipe after backslashes is read differently by different forges'
  }
}

const cellsOf = (line: string): number => [...line.matchAll(/(?<!\\)\|/g)].length - 1

/** What stands outside of code spans and link targets, and is neither the renderer's own nor harmless. */
function* markupFaults(markdown: string): Iterable<string> {
  if (markdown.includes('<!--')) yield 'a comment'
  for (const line of markdown.split('\n').filter((one) => !ownLine.test(one))) {
    const bare = line
      .replaceAll(/(?<![\\`])(`+)(?!`)(.*?[^`])\1(?!`)/g, '')
      .replaceAll(/\]\(https?:\/\/[^\s()]+\)/g, ']')
      .replaceAll(/^<sub>|<\/sub>$/g, '')
      .replaceAll(/^> \[!\w+\]$/g, '')
      .replaceAll('&#8203;', '\u200b')
    const fault = /<[a-z!/]|[^\\]\]\(|!\[|@[\w-]|#\d|(?<!\w)![0-9]|``|[^\\]`|:\/\//i.exec(bare)?.[0]
    if (fault !== undefined) yield `${fault} in ${line.slice(0, 300)}`
  }
}
