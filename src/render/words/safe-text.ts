/** Live text is data. It may carry terminal escapes, workflow commands, markdown and characters that reorder or hide text. */
import type { Source } from '../../model.ts'
import { formatSource } from '../../source.ts'

/** C0 and C1 controls, zero-width and bidirectional characters, line and paragraph separators, tags, lone surrogates. */
const unsafe =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu

/** Returns `text` on one line, with what cannot be seen written as `\u{…}` and workflow commands taken apart. */
export function toSafeText(text: string): string {
  // Most text is plain, and there is a lot of it.
  if (!/[^ -~]|##|::/.test(text)) return text
  return text
    .replaceAll(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replaceAll(/##(?=\w*\[)/g, '#\\u{23}')
    .replaceAll(/(?<!\S)::(?=[\w-])|::(?=[\w-][^:]*::)/g, ':\\u{3a}')
}

/** Returns a source as editors and terminals open it, the name of its file safe to print. */
export function toSafeSource(source: Source): string {
  return formatSource({ ...source, file: toSafeText(source.file) })
}

/** A line break of JSON stands between its values: in a text it is an escape already. */
const unsafeInJson = new RegExp(`(?!\n)(?:${unsafe.source})`, unsafe.flags)

/** Returns JSON text in which the same characters are JSON escapes: the value is the same, the bytes are harmless. */
export function toSafeJson(json: string): string {
  return json
    .replaceAll(unsafeInJson, (character) =>
      [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''),
    )
    .replaceAll(/##(?=\w*\[)/g, '\\u0023#')
}
