/** The other examples: what each platform would refuse, or would carry out in another way than it reads. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from '../support/kiln.ts'
import { repository } from '../support/repository.ts'
import { filesIn, listOf, parse, read, root, visitObjects, type Loose } from '../support/examples.ts'

const files = filesIn('examples')
const manifest = JSON.parse(read('package.json')) as { name: string; version: string; publishConfig?: object }
const { version } = manifest

/** Returns what a shell says about a script that it does not run. */
function complaintOf(script: string, shell = 'bash'): string {
  return spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' }).stderr
}

describe('every file', () => {
  it.each(files.filter((file) => /\.(ya?ml|json)$/.test(file)))('%s can be parsed', (file) => {
    expect(parse(file).length).toBeGreaterThan(0)
  })

  it('says in its first lines where it goes and what it needs, and names this version', () => {
    for (const file of files.filter((name) => !/\.(md|json)$|roles\.yaml$/.test(name))) {
      expect(read(file).split('\n').slice(0, 2).join('\n'), file).toMatch(/^(#|\/\/)|\n#/)
    }
    const versions = files.flatMap((file) => [...read(file).matchAll(/kiln-([\d.]+)\.tgz|OWNER\/kiln@0+ # v([\d.]+)/g)])
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.map(([, npm, action]) => npm ?? action).filter((one) => one !== version)).toEqual([])
  })

  it('runs no package by a name that anybody can register, and no image by a tag that is moved', () => {
    expect(manifest).toMatchObject({
      name: expect.stringMatching(/^@[\w-]+\//),
      publishConfig: { access: 'restricted' },
    })
    const fetched = files.flatMap((file) =>
      [...read(file).matchAll(/\b(?:npm (?:install|i|exec)|npx)\b.*/g)].map(String),
    )
    expect(fetched.length).toBeGreaterThan(0)
    expect(
      fetched.filter((line) => !/^npm install --global --offline --ignore-scripts \/tmp\/kiln\.tgz$/.test(line)),
    ).toEqual([])
    expect([...files, 'Dockerfile'].filter((file) => /:latest\b/.test(read(file)))).toEqual([])
  })

  it('writes nothing into the checkout through a redirect, which would follow a link', () => {
    const redirects = files.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => (file.endsWith('.md') ? line.startsWith('$ ') : !/^\s*(#|\/\/)/.test(line)))
        .flatMap((line) => [...line.matchAll(/(?<![0-9&<=-])>>?\s*("?[^\s&"')|;]+"?)/g)].map(([, to = '']) => to)),
    )
    const own = /^("?\$(answer|fleet|AWS_WEB_IDENTITY_TOKEN_FILE|GITHUB_(OUTPUT|ENV))"?|-?)$/
    expect(redirects.length).toBeGreaterThan(3)
    expect(redirects.filter((to) => !own.test(to))).toEqual([])
    const copied = files.flatMap((file) => [...read(file).matchAll(/\b(?:cp|mv|tee) .*/g)].map(String))
    expect(copied.filter((line) => !/"\$(WORKSPACE_TMP|reviewed|shards|fleet)\b/.test(line))).toEqual([])
  })

  it('compares with reports from outside of the checkout alone', () => {
    const given = files.flatMap((file) => [
      ...[...read(file).matchAll(/--reviewed (\S+)/g)].map(([, from = '']) => from),
      ...[...read(file).matchAll(/^\s+reviewed: (.*)$/gm)].map(([, from = '']) => from),
    ])
    expect(given.length).toBeGreaterThan(3)
    const outside = /^("\$(CODEBUILD_SRC_DIR_plan|reviewed|WORKSPACE_TMP)\/|\.\.\/|\$\{\{ runner\.temp \}\}\/)/
    expect(given.filter((from) => !outside.test(from))).toEqual([])
    const merged = files.flatMap((file) =>
      [...read(file).matchAll(/kiln report (?:merge|publish) (\S+)/g)].map(([, from = '']) => from),
    )
    expect(merged.length).toBeGreaterThan(3)
    expect(merged.filter((from) => !/^\\?"\$(RUNNER_TEMP|shards)"\/|^"?\\?"?\/reports\//.test(from))).toEqual([])
  })

  it('has scripts that a shell can read', () => {
    const scripts = files.flatMap((file) => {
      if (file.endsWith('.sh')) return [{ file, script: read(file) }]
      if (file.endsWith('Jenkinsfile')) {
        return [...read(file).matchAll(/\bsh(?:\(.*script:)? '([^']*)'/g)].map(([, script = '']) => ({ file, script }))
      }
      if (!/\.ya?ml$/.test(file)) return []
      const found: string[] = []
      for (const document of parse(file)) {
        visitObjects(document, (object) => {
          for (const key of ['run', 'script', 'before_script', 'after_script', 'commands', 'args']) {
            const value = object[key]
            if (typeof value === 'string' || Array.isArray(value)) found.push([value].flat().join('\n'))
          }
        })
      }
      return found.map((script) => ({ file, script: script.replaceAll(/\$\{\{.*?\}\}/g, 'x') }))
    })
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.map(({ file, script }) => [file, complaintOf(script)]).filter(([, said]) => said !== '')).toEqual([])
  })
})

describe('the script for cron', () => {
  const script = join(root, 'examples/cron/kiln-drift.sh')

  /** Runs the script with a kiln that prints a line and ends with `code`. */
  function run(code: number) {
    const cwd = folder({
      'bin/kiln': `#!/bin/sh\necho "kiln $*"\nexit ${code}\n`,
      'bin/git': '#!/bin/sh\nexit 0\n',
    })
    for (const name of ['kiln', 'git']) chmodSync(join(cwd, 'bin', name), 0o755)
    const env = { PATH: `${cwd}/bin:${process.env['PATH']}`, KILN_REPOSITORY: cwd, TMPDIR: cwd }
    return spawnSync('sh', [script], { encoding: 'utf8', env })
  }

  it('is silent when all is well, and tells drift from a check that could not be made', () => {
    expect(run(0)).toMatchObject({ status: 0, stdout: '', stderr: '' })
    const drifted = run(2)
    expect(drifted.status).toBe(2)
    expect(drifted.stdout).toMatch(/^Image Builder has drifted from git:\nkiln drift /)
    const failed = run(1)
    expect(failed.status).toBe(1)
    expect(failed.stdout).toMatch(/^kiln drift could not check \(exit code 1\):\nkiln drift /)
  })
})

describe('the package in a buildspec', () => {
  const spec = parse('examples/codebuild/buildspec.plan.yml')[0] as Loose
  const [download = '', check = '', install = ''] = listOf(spec['phases']?.['install']?.['commands'])

  it('is checked before it is installed', () => {
    expect(download).toContain('--output /tmp/kiln.tgz "$KILN_TARBALL"')
    expect(install).toContain('npm install')
    const cwd = folder({ 'kiln.tgz': 'the package' })
    const command = check.replaceAll('/tmp/', `${cwd}/`)
    const checked = (integrity: string) =>
      spawnSync('bash', ['-c', command], { env: { PATH: process.env['PATH'], KILN_INTEGRITY: integrity } }).status
    const integrity = `sha512-${createHash('sha512').update('the package').digest('base64')}`
    expect([checked(integrity), checked(integrity.replace('sha512-', 'sha512-x')), checked('')]).toEqual([0, 1, 1])
  })
})

describe('buildspecs', () => {
  const specs = files
    .filter((file) => file.startsWith('examples/codebuild/'))
    .map((file) => [file, parse(file)[0] as Loose] as const)

  it.each(specs)('%s has the keys that CodeBuild knows', (_, spec) => {
    const known = ['version', 'run-as', 'env', 'proxy', 'batch', 'phases', 'reports', 'artifacts', 'cache']
    expect(Object.keys(spec).filter((key) => !known.includes(key))).toEqual([])
    expect(spec['version']).toBe(0.2)
    const phases = Object.keys(spec['phases'] as Loose)
    expect(phases.filter((phase) => !['install', 'pre_build', 'build', 'post_build'].includes(phase))).toEqual([])
    const text = JSON.stringify(spec)
    for (const name of spec['env']?.['exported-variables'] ?? []) expect(text).toContain(`export ${name}=`)
  })
})

describe('GitLab', () => {
  const jobs = files
    .filter((file) => file.startsWith('examples/gitlab/'))
    .flatMap((file) => Object.entries(parse(file)[0] as Loose))

  it('applies one at a time, by hand, in an environment; nothing but apply gets its role', () => {
    const applying = jobs.filter(([, job]) => JSON.stringify(job).includes('kiln apply'))
    expect(applying.length).toBeGreaterThan(0)
    for (const [name, job] of applying) {
      expect(job['resource_group'], name).toBeDefined()
      expect(job['environment']?.['name'], name).toBeDefined()
      expect(JSON.stringify(job['rules']), name).toContain('"manual"')
    }
    const others = jobs.filter(([, job]) => !JSON.stringify(job).includes('kiln apply'))
    expect(others.filter(([, job]) => JSON.stringify(job).includes('KILN_APPLY_ROLE'))).toEqual([])
  })

  it.each([
    ['kiln-apply', 'kiln-report.json', 'kiln-plan.json'],
    ['kiln-fleet-report', 'kiln-shard-7.json', 'kiln-shard-7.json'],
  ])('%s takes the artifact %s out of the checkout, and none that somebody has committed', (name, file, moved) => {
    const job = jobs.find(([one]) => one === name)?.[1]
    const lines = listOf(job?.['script']).filter(
      (line) => /\b(committed|reviewed|shards)\b/.test(line) && !/kiln (report|apply)/.test(line),
    )
    expect(lines).toHaveLength(4)
    const run = (cwd: string) =>
      spawnSync('bash', ['-e', '-c', [...lines, 'ls "${reviewed:-$shards}"'].join('\n')], { cwd, encoding: 'utf8' })
    const { cwd, write, commit } = repository({ 'kiln.yaml': '' })
    write({ [file]: '{}' })
    expect(run(cwd)).toMatchObject({ status: 0, stdout: `${moved}\n` })
    commit({ [file]: '{}' })
    expect(run(cwd)).toMatchObject({ status: 1, stdout: '' })
    expect(existsSync(join(cwd, file))).toBe(true)
    // Where git does not answer, nothing is taken either.
    write({ '.git/config': '[core\n' })
    expect(run(cwd).status).not.toBe(0)
  })

  it('extends and needs only jobs that there are', () => {
    // `.kiln-shards` is made by `kiln targets`.
    const names = [...jobs.map(([name]) => name), '.kiln-shards']
    const named = jobs
      .flatMap(([, job]) => [...listOf(job['extends']), ...listOf(job['needs'])])
      .filter((one) => typeof one === 'string')
    expect(named.filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('Kubernetes', () => {
  const objects = files.filter((file) => file.startsWith('examples/kubernetes/')).flatMap((file) => parse(file))
  const jobs = objects
    .filter(({ kind }) => kind === 'CronJob')
    .map((object) => object['spec']?.['jobTemplate']?.['spec'] as Loose)

  it('has objects with a kind, a version and a name', () => {
    for (const object of objects) {
      expect(object).toMatchObject({
        apiVersion: expect.any(String),
        kind: expect.any(String),
        metadata: { name: expect.any(String) },
      })
    }
    const accounts = objects
      .filter(({ kind }) => kind === 'ServiceAccount')
      .map((object) => object['metadata']?.['name'])
    for (const job of jobs) expect(accounts).toContain(job['template']?.['spec']?.['serviceAccountName'])
  })

  it('cuts the fleet into as many shards as there are pods, counted from one', () => {
    const indexed = jobs.filter((job) => job['completionMode'] === 'Indexed')
    expect(indexed.length).toBeGreaterThan(0)
    for (const job of indexed) {
      expect(JSON.stringify(job)).toContain(`--shard \\"$((JOB_COMPLETION_INDEX + 1))/${job['completions']}\\"`)
    }
  })

  it('runs without rights, once at a time, and does not try drift again', () => {
    for (const job of jobs) {
      const pod = job['template']?.['spec']
      expect(pod).toMatchObject({
        restartPolicy: 'Never',
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      })
      for (const container of listOf(pod?.['containers'])) {
        expect(container['image']).toMatch(/@sha256:/)
        expect(container['securityContext']).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        })
      }
    }
    expect(objects.filter(({ kind, spec }) => kind === 'CronJob' && spec?.['concurrencyPolicy'] !== 'Forbid')).toEqual(
      [],
    )
  })
})

describe('Step Functions', () => {
  const machines: (readonly [string, Loose])[] = []
  for (const file of files.filter((name) => name.endsWith('.asl.json'))) {
    for (const document of parse(file)) {
      visitObjects(document, (object) => {
        if (object['StartAt'] !== undefined) machines.push([`${file} ${object['StartAt']}`, object])
      })
    }
  }

  it.each(machines)('%s: every state is reached and leads to the end', (_, machine) => {
    const states = Object.entries(machine['States'] as Loose)
    const nextOf = (state: Loose): readonly string[] => [
      ...(state['Next'] === undefined ? [] : [state['Next']]),
      ...listOf(state['Catch']).map(({ Next }) => String(Next)),
    ]
    const names = states.map(([name]) => name)
    const led = [machine['StartAt'] as string, ...states.flatMap(([, state]) => nextOf(state))]
    expect(led.filter((name) => !names.includes(name))).toEqual([])
    expect(names.filter((name) => !led.includes(name))).toEqual([])
    for (const [name, state] of states)
      expect(state['End'] !== undefined || state['Next'] !== undefined, name).toBe(true)
  })
})

describe('Dockerfile', () => {
  const text = read('Dockerfile')
  const stages = text.split(/^FROM /m).slice(1)
  const instructions = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')

  it('builds in one stage and runs in another, not as root', () => {
    expect(stages).toHaveLength(2)
    expect(stages[1]).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m)
    expect(stages[1]).toMatch(/ca-certificates git/)
    expect(stages[1]).not.toContain('npm')
    expect(stages[1]).toMatch(/^ENTRYPOINT \["kiln"\]$/m)
  })

  it('copies what there is, and what .dockerignore lets through', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const copied = instructions
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1))
    expect(copied.length).toBeGreaterThan(4)
    for (const file of copied) {
      expect(existsSync(join(root, file)), file).toBe(true)
      expect(
        allowed.some((form) => new RegExp(`^${form.replace('.', '\\.').replace('*', '.*')}$`).test(file)),
        file,
      ).toBe(true)
    }
  })

  it('names known instructions alone', () => {
    const known = /^(FROM|WORKDIR|COPY|RUN|USER|ENTRYPOINT|CMD) /
    expect(instructions.filter((line) => line.trim() !== '' && !known.test(line))).toEqual([])
    const scripts = instructions
      .filter((line) => line.startsWith('RUN '))
      .map((line) => complaintOf(line.slice(4), 'sh'))
    expect(scripts.join('')).toBe('')
  })
})
