/** KILN2xxx: the account: credentials, network, what the service answers. */
import type { Entries } from './entry.ts'

export const accountDiagnostics = {
  unknownLiveField: {
    code: 'KILN2001',
    severity: 'warning',
    message: '{id} has live members that this version of Kiln does not know: {fields}',
    hint: 'an update would be blocked, because it would wipe them; list a field under kiln.unchecked, a member of a field under kiln.ignore, or either under readOnlyFields of the project',
  },
  newerRecord: {
    code: 'KILN2002',
    severity: 'warning',
    message:
      '{id} has a record written by a newer Kiln: Kiln cannot tell who changed what, and leaves the record alone',
    hint: 'use the same version of Kiln everywhere',
  },
  otherSpelling: {
    code: 'KILN2003',
    severity: 'warning',
    message:
      '{id} is spelt "{live}" in the account; the name cannot be changed, and both spellings are the same configuration',
    hint: 'use the spelling of the account to silence this warning',
  },
  usersNotListed: {
    code: 'KILN2004',
    severity: 'warning',
    message:
      'what uses a configuration is not known, since no {kind} can be listed: Kiln deletes nothing that one may use',
    hint: 'allow imagebuilder:{operation} for the role that Kiln runs with',
  },
  takenAlong: {
    code: 'KILN2012',
    severity: 'warning',
    message: 'taken along, because what was selected refers to it: {ids}',
    hint: 'review it with the rest: apply with the same selection does it too',
  },
  targetFailed: {
    code: 'KILN2005',
    severity: 'error',
    message: 'target {target} could not be read: {reason}',
    hint: '{advice}',
  },
  noRegion: {
    code: 'KILN2006',
    severity: 'error',
    message: 'no region for target {target}',
    hint: 'give --region us-east-1, set AWS_REGION=us-east-1, or write region: us-east-1 for the target in kiln.yaml, with the Region that you mean',
  },
  kindNotListed: {
    code: 'KILN2009',
    severity: 'warning',
    message: '{kind} cannot be listed here, so Kiln cannot find orphans of that kind',
    hint: 'allow imagebuilder:{operation} for the role that Kiln runs with',
  },
  orphanWithoutRecord: {
    code: 'KILN2010',
    severity: 'warning',
    message: '{id} is owned but has no readable record, so it is not deleted: nothing shows that this project made it',
    hint: 'delete it by hand if it is not needed, or declare it and apply once',
  },
  targetRemoved: {
    code: 'KILN2011',
    severity: 'warning',
    message: 'target {target} ({where}) is no longer in the project file: {count}',
    hint: 'put it back with retired: true and apply with --prune to delete them; or let another project adopt them',
  },
  dryRunCreated: {
    code: 'KILN2008',
    severity: 'error',
    message: 'target {target}: the service carried out a dry run, and {arn} exists now',
    hint: 'delete it if it is not wanted; do not use --validate server here',
  },
  regionNotEnabled: {
    code: 'KILN2020',
    severity: 'error',
    message: 'target {target}: region {region} is not enabled for the account: {reason}',
    hint: 'enable it with aws account enable-region --region-name {region}, for the account of the target and for that of the identity that assumes its role, and wait some minutes; or remove the target',
  },
  imageBuilderMissing: {
    code: 'KILN2021',
    severity: 'error',
    message: 'target {target}: EC2 Image Builder has no endpoint in region {region}: {reason}',
    hint: 'choose a region of https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html; where the region is one of them, check that DNS knows its endpoint',
  },
  waveHeldBack: {
    code: 'KILN2022',
    severity: 'error',
    message: 'target {target} in wave {wave} was not started: wave {broken} had failures',
    hint: 'fix what failed there, then run apply again: it continues with the rest',
  },
  proxyCharacter: {
    code: 'KILN2040',
    severity: 'error',
    message: 'the variable {variable} holds {character}, so it is not the address of a proxy',
    hint: 'remove it; in a user name or a password write {escape} for it',
  },
  proxyForm: {
    code: 'KILN2041',
    severity: 'error',
    message: 'the variable {variable} does not hold the address of an http or https proxy',
    hint: 'write HOST:PORT or http://USER:PASSWORD@HOST:PORT; NO_PROXY names the hosts that need no proxy',
  },
  proxyAuthentication: {
    code: 'KILN2042',
    severity: 'error',
    message: 'the proxy {proxy} wants a user name and a password to reach {host}: it answered {answer}',
    hint: 'set {variable} to http://USER:PASSWORD@{proxy}, with %23 for # and so on; of the ways to log in, Kiln knows Basic',
  },
  proxyRefused: {
    code: 'KILN2043',
    severity: 'error',
    message: 'the proxy {proxy} did not connect to {host}: it answered {answer}',
    hint: 'let the proxy named by {variable} connect to that host, or name the host in NO_PROXY to reach it directly',
  },
  proxyUnreachable: {
    code: 'KILN2044',
    severity: 'error',
    message: 'the proxy {proxy} cannot be used: {reason}',
    hint: 'correct {variable}, or name in NO_PROXY what can be reached directly',
  },
  certificatesUnreadable: {
    code: 'KILN2045',
    severity: 'error',
    message: 'the certificates that {setting} names cannot be used: {reason}',
    hint: 'name a file of certificates in PEM form that this user may read',
  },
  certificateUntrusted: {
    code: 'KILN2046',
    severity: 'error',
    message: 'the certificate of the other side is not trusted: {reason}',
    hint: 'if a proxy or an endpoint of your own has signed it, name the file of its authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS',
  },
  regionUnknown: {
    code: 'KILN2055',
    severity: 'error',
    message: 'there is no Region {region}, as far as this version of Kiln knows, and it is not found: {reason}',
    hint: 'correct the region; kiln validate names the nearest one',
  },
  profileMissing: {
    code: 'KILN2047',
    severity: 'error',
    message: 'there is no profile {profile}, which {by}: neither {files} has it',
    hint: 'correct the name; a section is written [profile NAME], and a name with a blank is not read',
  },
  sourceProfileMissing: {
    code: 'KILN2048',
    severity: 'error',
    message: 'the profile {profile} starts from a profile {source}, which is not in {files}',
    hint: 'correct source_profile, or add the profile that it names',
  },
  profileCircle: {
    code: 'KILN2049',
    severity: 'error',
    message: 'the profile {profile} starts from itself: {way}',
    hint: 'let source_profile name a profile that has credentials of its own',
  },
  ssoSessionMissing: {
    code: 'KILN2050',
    severity: 'error',
    message: 'the profile {profile} names the sso-session {session}, which is not in {files}',
    hint: 'write the section [sso-session NAME] with a name of letters, digits and - _ . @ + % : /; one with a blank is not read',
  },
  processFailed: {
    code: 'KILN2051',
    severity: 'error',
    message: 'the credential_process of the profile {profile} gave no credentials: {reason}',
    hint: 'run it by hand in the environment of this run: it must print credentials as JSON, nothing else, and exit with 0',
  },
  loginEnded: {
    code: 'KILN2052',
    severity: 'error',
    message: 'the session of the profile {profile} gives no credentials: {reason}',
    hint: 'log in again: {command} --profile {profile}',
  },
  profileFailed: {
    code: 'KILN2053',
    severity: 'error',
    message: 'the profile {profile} gives no credentials: {reason}',
    hint: 'correct the profile; aws sts get-caller-identity --profile {profile} tries it without Kiln',
  },
  credentialBlank: {
    code: 'KILN2054',
    severity: 'error',
    message: '{setting} begins or ends with a blank or a line break',
    hint: "remove it where the value is stored: echo adds a line break, printf '%s' does not",
  },
  foreignVersion: {
    code: 'KILN2060',
    severity: 'warning',
    message: '{id} is {resolved}, and somebody else made {version}, which is newer',
    hint: 'nothing that is declared takes it up; if it should not be there, delete it where it was made',
  },
  foreignVersionTaken: {
    code: 'KILN2061',
    severity: 'warning',
    message:
      '{id} is {resolved}, and somebody else made {version}, which what is declared takes up, as it leaves the number open',
    hint: 'refer to the exact version, ${Kind/name}, or delete {version} where it was made',
  },
  ownVersionAbove: {
    code: 'KILN2062',
    severity: 'warning',
    message:
      '{id} is declared as {resolved}, but {version} of this project is there too, and something in the account takes it up',
    hint: 'raise the declared number above {version}, or delete {version} by hand',
  },
  waitsForVersion: {
    code: 'KILN2063',
    severity: 'warning',
    message: '{fields} of {id} differs from what {resolved} was made with: it comes with the next version',
    hint: 'there is nothing to do: a difference that shapes no build makes no version',
  },
  quotaNear: {
    code: 'KILN2064',
    severity: 'warning',
    message:
      '{makes} new of the kind {kind}: with them there are up to {total}, and {quota} is what the account can have',
    hint: 'keep fewer (versions.keep in kiln.yaml, and --prune), or have the quota raised, and say so in kiln.yaml: quotas: { {kind}: NUMBER }',
  },
  waitingForImage: {
    code: 'KILN2065',
    severity: 'warning',
    message: '{id} begins with the image of {base}, and none is available yet',
    hint: 'build one: aws imagebuilder start-image-pipeline-execution --image-pipeline-arn {pipeline}; when it is available, run kiln apply again',
  },
  waitingForImageUnbuilt: {
    code: 'KILN2066',
    severity: 'warning',
    message: '{id} begins with the image of {base}, none is available, and no pipeline builds one',
    hint: 'declare a pipeline for {base} and apply; start it, and when the image is available, run kiln apply again',
  },
} as const satisfies Entries
