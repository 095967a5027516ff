/** What `kiln help topics` lists: things that many commands share, in a few lines each. */

interface Topic {
  readonly about: string
  readonly text: string
}

const topics: Readonly<Record<string, Topic>> = {
  'exit-codes': {
    about: 'what a command ends with',
    text: `0  done; for drift, in sync
1  could not run: credentials, network, service, internal error
2  changes (plan --detailed-exitcode), or drift (drift)
3  refused by a safety gate; nothing was changed
4  apply ended with something declared not reached
5  invalid configuration or usage
129, 130, 143  stopped by SIGHUP, SIGINT or SIGTERM

Once a write was sent it is 0, 4, 129, 130 or 143. More: docs/commands.md#exit-codes`,
  },
  selectors: {
    about: 'what --target, kiln.targets and fleet.except select',
    text: `prod-us, prod-*     names; * is any text, ? one character
tier=prod           labels; account=… and region=… without a label of that name
tier=prod,place=eu  both
!prod-*, tier!=prod all but those

A target is selected by any of several selectors; an exclusion always wins. More: docs/configuration.md`,
  },
  ids: {
    about: 'how configurations are named',
    text: `Kind/name, such as ImageRecipe/golden-linux; a workflow is Workflow/build/name.
--only and explain take a name alone where one configuration has it, in any spelling: upper case, blanks and underscores do not matter.
--only takes globs: 'Image*/golden-*'. What is selected brings along what it refers to, where that is due.`,
  },
  references: {
    about: 'how documents name one another, and variables',
    text: [
      '${ImageRecipe/golden-linux}                 its ARN, version included',
      "${Component/hardening.latestVersionArn}    the service's own x.x.x form",
      '${vars.subnetId}                           a variable of the target',
      '${target.region}, .account, .partition, .name',
      '',
      '$${ is a literal ${. More: docs/configuration.md',
    ].join('\n'),
  },
  versions: {
    about: 'numbers of components, workflows and recipes',
    text: `semanticVersion: 1.4.2   exactly this number; kiln bump raises it
semanticVersion: 1.4.x   Kiln assigns the next one when the content differs

What was made under a number never changes. More: docs/versions.md`,
  },
  environment: {
    about: 'variables that stand for flags',
    text: `KILN_… for every flag: --report-file is KILN_REPORT_FILE, --yes is KILN_YES=true.
A flag comes first, then the variable, then kiln.yaml, then the default.
Credentials, Regions and proxies are read as the AWS CLI reads them; kiln doctor shows what was found.`,
  },
}

/** Returns the topics, each with what it is about. */
export function helpTopics(): readonly { readonly value: string; readonly about: string }[] {
  const all = Object.entries(topics).map(([value, { about }]) => ({ value, about }))
  return [{ value: 'topics', about: 'the list of them' }, ...all]
}

/** Returns what there is to say of a topic, or the list of them for `topics`; undefined for what is none. */
export function findTopic(name: string): string | undefined {
  if (name === 'topics') {
    const lines = Object.entries(topics).map(([key, { about }]) => `  ${key.padEnd(12)}  ${about}`)
    return `Topics, each shown by kiln help TOPIC:\n\n${lines.join('\n')}\n`
  }
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined
  return topic === undefined ? undefined : `${topic.text}\n`
}
