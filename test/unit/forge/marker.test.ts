/** The line by which Kiln finds its own comments and issues again: exact bytes, whole values. */
import { describe, expect, it } from 'vitest'
import { headerIn, findingIn, readDriftMarker, renderBody, type DriftMarker } from '../../../src/forge/drift-issue.ts'
import { isOlder, parseMarker, renderMarker, textBelowMarker, type Marker } from '../../../src/forge/marker.ts'

const whole: Marker = {
  kind: 'plan',
  key: 'kiln:a/b',
  run: { id: 100, attempt: 2 },
  commit: 'abc',
  digest: 'sha256:1',
  owner: 'team images',
  file: 'a/b/kiln.yaml',
}
const line =
  '<!-- kiln:v1 kind=plan key=kiln:a/b run=100/2 commit=abc digest=sha256:1 owner=team%20images file=a/b/kiln.yaml -->'

describe('the marker of a comment', () => {
  it('holds what there is to know, and nothing of what there is not', () => {
    expect(renderMarker(whole)).toBe(line)
    expect(renderMarker({ kind: 'failure', key: 'kiln' })).toBe('<!-- kiln:v1 kind=failure key=kiln -->')
  })

  it('is read as it was written', () => {
    expect(parseMarker(`${line}\ntext`)).toEqual(whole)
    expect(parseMarker(line)).toEqual(whole)
    expect(parseMarker(`${line}\r\ntext`)).toEqual(whole)
    expect(parseMarker('<!-- kiln:v1 kind=failure key=kiln -->')).toEqual({ kind: 'failure', key: 'kiln' })
  })

  it.each([
    `${line} text`,
    `text ${line}`,
    line.replace('v1', 'v10'),
    line.replace('key=', 'KEY='),
    line.replace('key=kiln:a/b ', ''),
    line.replace('kind=plan ', ''),
    line.replace('kind=plan', 'kindplan'),
    '<!-- kiln:v1 -->',
  ])('%j is none', (text) => expect(parseMarker(text)).toBeUndefined())

  it.each(['100', '100/', '/2', 'x100/2', '100/2x', '1234567890123456/1', '1/1234567890123456', 'a/b'])(
    'a run %j is no order of runs',
    (run) => expect(parseMarker(`<!-- kiln:v1 kind=plan key=k run=${run} -->`)).toEqual({ kind: 'plan', key: 'k' }),
  )

  it('is the first line alone', () => {
    expect(textBelowMarker(`${line}\none\ntwo`)).toBe('one\ntwo')
  })
})

it.each([
  [[1, 1], [2, 1], true],
  [[2, 1], [1, 1], false],
  [[1, 1], [1, 2], true],
  [[1, 2], [1, 1], false],
  [[1, 1], [1, 1], false],
  [[2, 1], [1, 2], false],
  [undefined, [1, 1], false],
  [[1, 1], undefined, false],
] as const)('the run %j is older than %j: %j', (a, b, expected) => {
  const order = (run: readonly [number, number] | undefined) => run && { id: run[0], attempt: run[1] }
  expect(isOlder(order(a), order(b))).toBe(expected)
})

describe('the body of an issue', () => {
  const marker: DriftMarker = {
    key: 'kiln',
    owner: 'images',
    file: 'kiln.yaml',
    target: 'prod',
    fingerprint: 'f',
    since: '2026-01-01T00:00:00.000Z',
    seen: '2026-01-02T00:00:00.000Z',
    failing: '2026-01-03T00:00:00.000Z',
    closed: 'gone',
    earlier: 7,
  }
  const first =
    '<!-- kiln:v1 kind=drift key=kiln target=prod digest=f since=2026-01-01T00:00:00.000Z seen=2026-01-02T00:00:00.000Z failing=2026-01-03T00:00:00.000Z closed=gone earlier=7 owner=images file=kiln.yaml -->'
  const body = renderBody(marker, 'header', 'finding')

  it('is marker, header and finding, and read as it was written', () => {
    expect(body).toBe(`${first}\nheader\n\n<!-- kiln:finding -->\n\nfinding`)
    expect(readDriftMarker(body)).toEqual(marker)
    expect([headerIn(body), findingIn(body)]).toEqual(['header', 'finding'])
  })

  it('has its header in the last line before the finding', () => {
    expect(headerIn(renderBody(marker, 'failing since\n\nheader', 'finding'))).toBe('header')
    expect(headerIn(renderBody(marker, '', 'finding'))).toBe('')
  })

  it('that somebody has written over keeps what is below its first line', () => {
    expect([headerIn(`${first}\none\ntwo`), findingIn(`${first}\none\ntwo`)]).toEqual(['', 'one\ntwo'])
  })

  it('with as little as it needs is read', () => {
    const least = { key: 'k', target: 't', fingerprint: 'f', since: '', seen: '' }
    expect(readDriftMarker('<!-- kiln:v1 kind=drift key=k target=t digest=f -->\n')).toEqual(least)
    const odd = 'since=yesterday seen=2026-01-01 failing=x2026-01-01T00:00:00Z closed=lost earlier=7x'
    expect(readDriftMarker(`<!-- kiln:v1 kind=drift key=k target=t digest=f ${odd} -->\n`)).toEqual(least)
  })

  it.each([
    'kind=plan key=k target=t digest=f',
    'kind=drift target=t digest=f',
    'kind=drift key=k digest=f',
    'kind=drift key=k target=t',
  ])('with the marker %s is none', (members) =>
    expect(readDriftMarker(`<!-- kiln:v1 ${members} -->\n`)).toBeUndefined(),
  )

  it('without a marker is none', () => expect(readDriftMarker('text')).toBeUndefined())
})
