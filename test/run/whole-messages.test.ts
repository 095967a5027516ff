/** What a user reads where a command cannot do what it was asked for: the whole text, with its place and the way out. */
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'

/** Runs a command in a folder of these files; resolves to its exit code and to what it says, on one line without the folder's name. */
async function said(files: Readonly<Record<string, string>>, args: readonly string[], options: Options = {}) {
  const cwd = folder(files)
  options.prepare?.(cwd)
  const account = await emulator()
  const ran = await kiln(args, { cwd, ...(options.isLocal ? {} : { emulator: account }), env: options.env ?? {} })
  const text = `${ran.stdout}${ran.stderr}`
    .replaceAll(cwd, 'HERE')
    .replaceAll(/sha256:(?!0{64})[0-9a-f]{64}/g, 'sha256:…')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return { code: ran.code, text }
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** Calls no service. */
  readonly isLocal?: boolean
  readonly prepare?: (cwd: string) => void
}

const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }
const two = { ...files, 'kiln.yaml': `${projectFile}  - { name: dev, region: eu-west-1, account: "444455556666" }\n` }
const local: Options = { isLocal: true }

it.each<[string, Readonly<Record<string, string>>, readonly string[], Options, number, readonly string[]]>([
  [
    'configurations outside',
    { ...files, 'kiln.yaml': `configs: ../other\n${projectFile}` },
    ['validate'],
    local,
    5,
    [
      "KILN1513 the project's configurations are in ../other, which is outside .: what stands there is not reviewed with it hint: let configs in kiln.yaml name a folder of this repository; without a repository, one in the folder of kiln.yaml",
    ],
  ],
  [
    'two project files',
    { ...files, 'team/kiln.yaml': projectFile, 'team/configs/a.yaml': golden() },
    ['validate', 'team'],
    local,
    5,
    ['KILN1007 found two project files: team/kiln.yaml and kiln.yaml hint: choose one with --project, or remove one'],
  ],
  [
    'a project file by another name',
    { 'team/kiln.yml': projectFile, 'team/configs/a.yaml': golden() },
    ['validate', 'team'],
    local,
    5,
    [
      'KILN1012 team/kiln.yml is a project file, but the name that Kiln reads is kiln.yaml hint: rename it: mv team/kiln.yml team/kiln.yaml',
    ],
  ],
  [
    'a path that is no configuration',
    { ...files, 'configs/notes.txt': '' },
    ['validate', 'configs/notes.txt'],
    local,
    5,
    [
      'KILN1008 configs/notes.txt is not a configuration file hint: name a folder, or a file that ends in .yaml, .yml or .json',
    ],
  ],
  [
    'a path outside',
    { ...files, 'other/a.yaml': golden() },
    ['validate', 'other'],
    local,
    5,
    [
      "KILN1006 other is outside the project's configurations in configs hint: name a file or folder inside it, or another project with --project",
    ],
  ],
  [
    'a path that is not there',
    files,
    ['validate', 'configs/none'],
    local,
    5,
    ['KILN1009 configs/none does not exist hint: create it, or fix the path'],
  ],
  [
    'a link to elsewhere',
    files,
    ['validate'],
    { ...local, prepare: (cwd) => symlinkSync('/', join(cwd, 'configs/root')) },
    5,
    [
      'KILN1004 the symbolic link points outside configs hint: put the file itself there: what is applied must be what is reviewed in the repository',
    ],
  ],
  [
    'a file that is too large',
    files,
    ['validate'],
    { ...local, prepare: (cwd) => writeFileSync(join(cwd, 'configs/b.yaml'), '#'.repeat(4_194_305)) },
    5,
    ['KILN1003 the file has 4194305 bytes, more than the 4194304 that Kiln reads hint: split it into several files'],
  ],
  [
    'credentials of another account',
    two,
    ['plan'],
    { env: { AWS_ACCESS_KEY_ID: '999988887777' } },
    3,
    [
      'KILN3001 2 targets are pinned to other accounts than 999988887777, whose the credentials are (arn:aws:iam::999988887777:user/emulator): prod (111122223333), dev (444455556666) hint: use credentials of those accounts, give the targets a roleArn or a profile each, or correct account in kiln.yaml',
    ],
  ],
  [
    'another digest',
    files,
    ['apply', '--expect', `sha256:${'0'.repeat(64)}`],
    {},
    3,
    [
      'KILN3008 the plan is not the expected one: its digest is sha256:…, expected sha256:0000000000000000000000000000000000000000000000000000000000000000 hint: run kiln plan again with the flags of apply, review it, and give its digest',
    ],
  ],
  [
    'another digest of a target',
    files,
    ['apply', '--expect', `prod=sha256:${'0'.repeat(64)}`],
    {},
    3,
    [
      'KILN3008 the plan is not the expected one for target prod: its digest is sha256:…, expected sha256:0000000000000000000000000000000000000000000000000000000000000000 hint: run kiln plan again with the flags of apply, review it, and give its digest',
    ],
  ],
  [
    'a report that is none',
    { ...files, 'a.json': '{}' },
    ['report', 'merge', 'a.json'],
    local,
    5,
    [
      'KILN4004: a.json is not a report that this version can read: it has no formatVersion hint: give a file written by --report-file',
    ],
  ],
  [
    'a fleet that is none',
    { ...files, 'fleet.json': '{}' },
    ['report', 'merge', '--fleet', 'fleet.json', 'a.json'],
    local,
    5,
    [
      'KILN4004: a.json is not a report that this version can read: there is no such file hint: give a file written by --report-file',
      'KILN4106: fleet.json does not name the targets of a fleet: {} names no target hint: give what kiln targets --format json-lines or github-matrix printed',
    ],
  ],
  [
    'two targets to explain',
    two,
    ['explain', 'InfrastructureConfiguration/golden'],
    {},
    5,
    ['KILN4301: 2 targets are selected, but kiln explain takes one hint: name one with --target: prod, dev'],
  ],
  [
    'an ID that is none',
    files,
    ['explain', 'goldne'],
    {},
    5,
    [
      'KILN4302: goldne names no configuration: it has no kind, and nothing of that name is declared hint: write Kind/name, for example InfrastructureConfiguration/golden',
    ],
  ],
  [
    'an ID of nothing',
    files,
    ['explain', 'InfrastructureConfiguration/other'],
    {},
    5,
    [
      'KILN4303: InfrastructureConfiguration/other is not declared in prod, and nothing of that name is in the account hint: the nearest that is declared: InfrastructureConfiguration/golden',
    ],
  ],
  [
    'an ID of nothing, offline',
    files,
    ['explain', 'InfrastructureConfiguration/other', '--offline'],
    local,
    5,
    [
      'KILN4303: InfrastructureConfiguration/other is not declared in prod, and the account is not asked hint: the nearest that is declared: InfrastructureConfiguration/golden',
    ],
  ],
  [
    'init where something stands',
    files,
    ['init'],
    local,
    5,
    ['KILN4005: kiln.yaml already exists, and was not changed hint: remove it, or choose another folder'],
  ],
  ['a schema where something stands', files, ['schema', 'kiln', '--out', 'kiln.yaml'], local, 5, []],
  [
    'a report file below a file',
    files,
    ['plan', '--report-file', 'kiln.yaml/report.json'],
    {},
    1,
    [
      "KILN4008 the report could not be written to kiln.yaml/report.json: ENOTDIR: not a directory, lstat 'HERE/kiln.yaml/report.json' hint: free the path or choose another --report-file; what was done is done",
    ],
  ],
  [
    'a step file below a file',
    files,
    ['plan'],
    { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/dev/null/x', GITHUB_OUTPUT: '/dev/null/y' } },
    0,
    [
      "KILN6004::GITHUB_STEP_SUMMARY could not be written: ENOTDIR: not a directory, open '/dev/null/x'. What to do: it names a file of the CI platform; the report is complete without it",
      "KILN6004::GITHUB_OUTPUT could not be written: ENOTDIR: not a directory, open '/dev/null/y'. What to do: it names a file of the CI platform; the report is complete without it",
    ],
  ],
  [
    'issues without a forge',
    files,
    ['drift', '--sync-issues'],
    {},
    2,
    [
      'KILN6103: --sync-issues has no forge to keep issues on hint: give the step GITHUB_TOKEN with GITHUB_REPOSITORY, or GITLAB_TOKEN with CI_PROJECT_ID',
    ],
  ],
  [
    'a previous report that is none',
    { ...files, 'a.json': '{}' },
    ['drift', '--previous', 'a.json', '--notify-webhook', 'http://127.0.0.1:9/'],
    {},
    2,
    [
      'KILN6104: the report of the previous check cannot be read: a.json is not a report that this version can read: it has no formatVersion hint: whatever is wrong counts as new this time; in CI keep the report of each check for the next one',
      'KILN6105: the webhook could not be reached: there was no answer (ECONNREFUSED) hint: check the address and the network; the report is complete without it',
    ],
  ],
  [
    'no Region',
    { 'configs/a.yaml': golden() },
    ['plan'],
    { env: { AWS_REGION: '' } },
    1,
    [
      'KILN2006 no region for target default hint: give --region us-east-1, set AWS_REGION=us-east-1, or write region: us-east-1 for the target in kiln.yaml, with the Region that you mean',
    ],
  ],
  [
    'a target that cannot be read and --expect',
    { 'configs/a.yaml': golden() },
    ['apply', '--expect', `sha256:${'0'.repeat(64)}`],
    { env: { AWS_REGION: '' } },
    3,
    [
      'KILN3011 target default could not be read, and --expect asks for the whole plan hint: see the error of the target; try again when it can be read',
      'KILN2006 no region for target default hint: give --region us-east-1, set AWS_REGION=us-east-1, or write region: us-east-1 for the target in kiln.yaml, with the Region that you mean',
    ],
  ],
  [
    'init below a file',
    files,
    ['init', 'kiln.yaml/x'],
    local,
    1,
    [
      "KILN4009: kiln.yaml/x/kiln.yaml could not be written: ENOTDIR: not a directory, lstat 'HERE/kiln.yaml/x' hint: free the path or choose another; nothing that was there has changed",
    ],
  ],
  [
    'no project file where it is missed',
    { 'package.json': '{"name": "x"}' },
    ['validate'],
    local,
    5,
    [
      'KILN1010 no kiln.yaml in . or above it, so every .yaml, .yml and .json file below was read as a document hint: run it in the folder of a project, or name one with --project; kiln init writes one',
    ],
  ],
  [
    'an offline plan',
    files,
    ['plan', '--offline'],
    local,
    0,
    [
      'KILN5005 planned offline, as --offline was given; there is no base revision to compare with. Checked: documents, variables, rules, and what git changes. Not checked: what the account has, drift, owners, orphans, limits hint: run kiln plan with credentials to see what apply would do',
    ],
  ],
])('%s', async (_name, given, args, options, code, texts) => {
  const ran = await said(given, args, options)
  expect(ran.code).toBe(code)
  for (const text of texts) expect(ran.text).toContain(text)
})
