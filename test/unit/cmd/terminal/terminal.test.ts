/** Where there is colour. */
import { expect, it } from 'vitest'
import { wantsColor } from '../../../../cmd/terminal/terminal.ts'

const github = { GITHUB_ACTIONS: 'true' }

it.each([
  ['a terminal', 'auto', { isTTY: true }, {}, true],
  ['a dumb terminal', 'auto', { isTTY: true }, { TERM: 'dumb' }, false],
  ['a pipe', 'auto', {}, {}, false],
  ['the log of GitHub Actions', 'auto', {}, github, true],
  ['the log of GitLab', 'auto', {}, { GITLAB_CI: 'true' }, true],
  ['the log of Buildkite', 'auto', {}, { BUILDKITE: 'true' }, true],
  ['the log of CircleCI', 'auto', {}, { CIRCLECI: 'true' }, true],
  ['the log of CodeBuild', 'auto', {}, { CI: 'true', CODEBUILD_BUILD_ID: 'a:1' }, false],
  ['the log of Jenkins', 'auto', {}, { JENKINS_URL: 'https://ci' }, false],
  ['a file in GitHub Actions', 'auto', { isFile: true }, github, false],
  ['a pipe where CI=false', 'auto', {}, { ...github, CI: 'false' }, false],
  ['NO_COLOR in GitHub Actions', 'auto', {}, { ...github, NO_COLOR: '1' }, false],
  ['FORCE_COLOR into a file', 'auto', { isFile: true }, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0 in GitHub Actions', 'auto', {}, { ...github, FORCE_COLOR: '0' }, false],
  ['--color never at a terminal', 'never', { isTTY: true }, {}, false],
  ['--color always into a file', 'always', { isFile: true }, { NO_COLOR: '1' }, true],
] as const)('%s', (_, mode, stream, env, expected) => {
  expect(wantsColor(mode, stream, env)).toBe(expected)
})
