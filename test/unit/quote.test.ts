import { describe, expect, it } from 'vitest'
import { countCharacters, looksLikeCredential, showPath, showText, showValue } from '../../src/quote.ts'

describe('showText', () => {
  it('shows at most 64 characters', () => {
    expect(showText('x'.repeat(64))).toBe('x'.repeat(64))
    expect(showText('x'.repeat(65))).toBe(`${'x'.repeat(64)}…`)
    expect(showText('😀'.repeat(65))).toBe(`${'😀'.repeat(64)}…`)
  })

  it('escapes what cannot be seen', () => {
    expect(showText('a\nb\r\t\u001b[31m\u202e\u200b\u2028\ud800')).toBe(
      'a\\nb\\r\\t\\u{1b}[31m\\u{202e}\\u{200b}\\u{2028}\\u{d800}',
    )
  })

  it.each([
    ['a\nb', 'a\\nb'],
    ['\u007f', '\\u{7f}'],
    ['a\u00a0b', 'a\\u{a0}b'],
    ['~ é', '~ é'],
  ])('escapes what cannot be seen where nothing else is to be escaped: %j', (text, shown) => {
    expect(showText(text)).toBe(shown)
  })

  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    'key=ASIAIOSFODNN7EXAMPLE;',
    'asiaiosfodnn7example',
    'AWS_SECRET_ACCESS_KEY=x',
    'awsSecretAccessKey: x',
    'aws_SecretAccess_Key=x',
    '-----begin private key-----',
    '-----BEGIN RSA PRIVATE KEY-----',
  ])('does not show %s', (text) => {
    expect(looksLikeCredential(text)).toBe(true)
    expect(showText(text)).toBe('(not shown: looks like a credential)')
  })

  it('shows what only resembles one', () => {
    expect(looksLikeCredential('AKIA is a prefix, and so is ASIA')).toBe(false)
  })
})

describe('showValue', () => {
  it.each([
    ['a', '"a"'],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'nothing'],
    [undefined, 'nothing'],
    [[1], 'a list'],
    [{ a: 1 }, 'a map'],
  ])('%j is %s', (value, expected) => {
    expect(showValue(value)).toBe(expected)
  })
})

describe('showPath', () => {
  it('writes paths as in JavaScript', () => {
    expect(showPath(['tags', 'a.b', 'c', 0])).toBe('tags["a.b"].c[0]')
  })

  it('escapes and shortens what a key can hold', () => {
    expect(showPath(['tags', 'a\u202eb'])).toBe('tags["a\\u{202e}b"]')
    expect(showPath(['tags', 'x'.repeat(1000)]).length).toBeLessThan(100)
  })
})

describe('countCharacters', () => {
  it('counts code points', () => {
    expect(countCharacters('a😀')).toBe(2)
  })
})
