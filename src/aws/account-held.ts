/** Credentials of one account: whose they are is asked again after every renewal, before anything is signed with them. */
import { notTaken } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import { ServiceError } from './failure.ts'
import type { CredentialProvider, Credentials } from './sts-endpoint.ts'
import type { Identity, Sts, StsPlace } from './sts.ts'

/** The account that a target is worked on in, as STS has named it, and the credentials that it was asked about. */
export interface Held {
  readonly target: string
  readonly account: string
  readonly credentials?: Credentials
}

/**
 * Returns a provider of what `provider` gives as long as it belongs to `account`. Credentials of a profile or a process can be of another
 * account when they are renewed: from then on it throws a `ServiceError` of class `foreign-account`, also should they change back.
 */
export function holdToAccount(
  provider: CredentialProvider,
  { target, account, credentials }: Held,
  identify: (credentials: Credentials) => Promise<Identity>,
): CredentialProvider {
  let known = credentials
  let stray: ServiceError | undefined
  const provide = async (): Promise<Credentials> => {
    const given = await provider()
    if (given !== known && stray === undefined) {
      const { account: actual, arn } = await identify(given)
      if (actual === account) known = given
      else stray ??= strayed({ target, account, actual, arn })
    }
    if (stray !== undefined) throw stray
    return given
  }
  // Tells the SDK not to keep credentials by a clock of its own.
  return Object.assign(provide, { memoized: true })
}

function strayed(params: Readonly<Record<'target' | 'account' | 'actual' | 'arn', string>>): ServiceError {
  const message = fill(notTaken.accountChanged, params)
  return new ServiceError({ code: 'AccountChanged', message, class: 'foreign-account', mayHaveRun: false })
}

/** Returns what asks STS once about each set of credentials, however many targets it serves. A failure is not kept. */
export function identifyOnce({
  identify,
}: Pick<Sts, 'identify'>): (place: StsPlace, credentials: Credentials) => Promise<Identity> {
  const asked = new WeakMap<Credentials, Promise<Identity>>()
  return (place, credentials) => {
    const asking = asked.get(credentials) ?? identify(place, async () => credentials)
    asked.set(credentials, asking)
    asking.catch(() => asked.delete(credentials))
    return asking
  }
}
