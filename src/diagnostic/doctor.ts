/** What `kiln doctor` says of each thing that it looks at, and the way out where something is amiss. `{name}` stands for a parameter. */

export const checkups = {
  program: { says: 'Kiln {version}, {runtime}' },
  projectFound: { says: '{file}: {targets}, {documents}' },
  projectNone: {
    says: 'there is no kiln.yaml: the one target is the account and Region that the environment leads to',
    remedy: 'kiln init writes one; it pins the account, and --prune needs it',
  },
  projectWrong: { says: '{errors} in the configuration', remedy: 'kiln validate shows them all' },

  git: { says: '{root} at {revision}' },
  gitNone: {
    says: 'it is no git repository: pull requests have no base to compare with, and reports name no commit',
    remedy: 'git init, or run Kiln inside of the clone',
  },
  gitRefused: {
    says: 'git does not read the repository: {reason}',
    remedy: 'git status in this folder says what git wants',
  },
  gitUnborn: { says: '{root} has no commit yet' },
  gitShallow: {
    says: 'the clone is shallow: the base of a pull request may not be in it',
    remedy: 'fetch all of it: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 of GitLab, or git fetch --unshallow',
  },
  gitDirty: {
    says: '{count} of the project differ from the commit: what is planned here is not what a pull request plans',
    remedy: 'git status shows them',
  },

  ciNone: { says: 'no CI job: apply asks at a terminal, and --yes answers for it elsewhere' },
  ciMerged: { says: '{provider}, of what was merged' },
  ciProposal: { says: '{provider}, of a proposal: targets are reached as the base revision says' },
  ciToken: { says: 'a token for comments and issues is there' },
  ciNoToken: {
    says: 'there is no token for comments and issues: the report goes to stdout and the job page alone',
    remedy: '{way}',
  },

  aws: { says: 'requests go to AWS' },
  endpoint: { says: 'requests go to {endpoint}' },
  emulator: { says: 'requests go to the embedded emulator' },
  proxy: { says: 'by the proxy {host}:{port}, from {variable}' },
  proxyWrong: { says: '{reason}', remedy: '{way}' },
  bundleMissing: {
    says: '{variable} names {file}, which cannot be read',
    remedy: 'correct the path, or unset {variable}',
  },

  reached: { says: '{what} as {caller}' },
  clockOff: {
    says: 'the clock of this machine is {minutes} minutes off that of AWS',
    remedy: 'set the clock: requests are signed with it, and refused when it is off by more than five minutes',
  },
  notPinned: {
    says: 'the account is not pinned: an apply without a terminal is refused',
    remedy: 'write account: "{account}" under the target in kiln.yaml',
  },
  applyRole: { says: 'apply may assume {role}' },
  canList: { says: 'all {count} lists are allowed' },
  cannotList: {
    says: '{operation} is not allowed: {reason}',
    remedy: 'kiln iam plan prints the policy for the role that reads',
  },
  listFailed: { says: '{operation} failed: {reason}', remedy: 'run it again; if it stays, see docs/aws.md' },
  writesUntried: {
    says: 'whether apply may write is not tried, since that would write',
    remedy: 'kiln iam apply prints the policy that it needs; kiln plan --validate server tries the creates',
  },
} as const
