import { describe, expect, it } from 'vitest'
import { parseDocuments } from '../../../src/config/yaml/yaml.ts'
import { editText, isWrittenAs, type Edit } from '../../../src/yaml/edit.ts'

/** Raises the number of every document in a text. */
function raise(text: string, path = ['semanticVersion']): string | undefined {
  const edits = parseDocuments(text, 'a.yaml').documents.flatMap((document): readonly Edit[] => {
    const scalar = document.scalarAt(path)
    return scalar === undefined ? [] : [{ scalar, from: '1.4.2', to: '1.4.10' }]
  })
  return editText(text, edits)
}

describe('the characters of a scalar are replaced, and nothing else', () => {
  it.each([
    ['plain', 'kind: A\nsemanticVersion: 1.4.2\n'],
    ['with a comment behind it', 'semanticVersion: 1.4.2   # 1.4.2 it is\n'],
    ['in quotes', 'semanticVersion: "1.4.2" # x\n'],
    ['in single quotes', "semanticVersion:   '1.4.2'\n"],
    ['as a block', 'semanticVersion: >- # the number\n  1.4.2\nname: a\n'],
    ['in a flow map', '{ name: "😀 1.x", semanticVersion: 1.4.2, description: 1.5.2 }'],
    ['in JSON', '{\n\t"name": "a",\n\t"semanticVersion": "1.4.2"\n}'],
    ['with CR LF', 'kind: A\r\nsemanticVersion: 1.4.2\r\nname: b\r\n'],
    ['with CR', 'kind: A\rsemanticVersion: 1.4.2\rname: b'],
    ['behind a byte order mark', '\uFEFFsemanticVersion: 1.4.2\n'],
    ['with blanks at the ends of lines', 'name: a  \n\n\nsemanticVersion: 1.4.2 \n\n'],
    ['in several documents', '# a\nsemanticVersion: 1.4.2\n---\n---\nsemanticVersion: "1.4.2"\n...\n'],
    ['beside a document that is none', 'semanticVersion: 1.4.2\n---\n[\n---\nsemanticVersion: 1.4.2\n'],
    ['with an anchor of its own', 'semanticVersion: &v 1.4.2\n'],
    ['with a tag', 'semanticVersion: !!str 1.4.2\n'],
  ])('%s', (_, text) => {
    const expected = text.replaceAll(/1\.4\.2(?= it is)|1\.4\.2/g, (found, offset: number) =>
      text.startsWith(' it is', offset + 5) ? found : '1.4.10',
    )
    expect(raise(text)).toBe(expected)
  })

  it('where an alias stands for it: at its anchor', () => {
    expect(raise('tags: { v: &v 1.4.2 }\nsemanticVersion: *v\n')).toBe('tags: { v: &v 1.4.10 }\nsemanticVersion: *v\n')
  })

  it('where it is merged: at what is merged', () => {
    const text = 'tags: &t { semanticVersion: 1.4.2 }\n<<: *t\n'
    expect(raise(text)).toBe('tags: &t { semanticVersion: 1.4.10 }\n<<: *t\n')
  })
})

describe('a scalar that is not written as its text', () => {
  it.each(['"1.4.\\x32"', '1.4.${vars.patch}', '"${vars.none}1.4.2"', '1.4.20', '[1.4.2]'])(
    'is left alone: %s',
    (written) => {
      const [document] = parseDocuments(`semanticVersion: ${written}\n`, 'a.yaml').documents
      const scalar = document?.scalarAt(['semanticVersion'])
      expect(scalar !== undefined && isWrittenAs(scalar, '1.4.2')).toBe(false)
    },
  )

  it('is not edited', () => {
    expect(raise('semanticVersion: 1.4.3\n')).toBeUndefined()
  })

  it('nor is a file that has changed since it was read', () => {
    const [document] = parseDocuments('semanticVersion: 1.4.2\n', 'a.yaml').documents
    const scalar = document?.scalarAt(['semanticVersion'])
    const edits = scalar === undefined ? [] : [{ scalar, from: '1.4.2', to: '1.4.3' }]
    expect(editText('name: a\nsemanticVersion: 1.4.2\n', edits)).toBeUndefined()
    expect(editText('', edits)).toBeUndefined()
    expect(editText('semanticVersion: 1.4.2', edits)).toBe('semanticVersion: 1.4.3')
  })
})
