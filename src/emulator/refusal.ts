import { jsonError, newRequestId, type Answer } from './answer.ts'
import type { Exchange } from './exchange.ts'
import type { Effect } from './faults.ts'
import { ServiceError, throttled } from './core/service-error.ts'
import { stsError } from './sts.ts'
import type { Switches } from './core/switches.ts'

/** The answer for a refusal, in the protocol of the service. */
export function refusalAnswer(exchange: Exchange, error: ServiceError, switches: Switches): Answer {
  return exchange.service === 'sts' ? stsError(error) : jsonError(error, newRequestId(), switches)
}

/** The answer that a fault gives instead of the service; undefined for a fault that does something else. */
export function faultAnswer(effect: Effect, exchange: Exchange, switches: Switches): Answer | undefined {
  if (effect.type === 'error503html') {
    const body = '<html><body><h1>503 Service Unavailable</h1></body></html>\n'
    return { status: 503, headers: { 'content-type': 'text/html' }, body }
  }
  const error = faultError(effect, exchange)
  return error === undefined ? undefined : refusalAnswer(exchange, error, switches)
}

function faultError(effect: Effect, exchange: Exchange): ServiceError | undefined {
  const retryAfter = 'retryAfterSeconds' in effect ? effect.retryAfterSeconds : undefined
  if (effect.type === 'throttle') return throttled('CallRateLimitExceededException', retryAfter)
  if (effect.type === 'throttle400') return throttled('ThrottlingException', retryAfter)
  if (effect.type === 'error') return new ServiceError(effect.name, effect.status, effect.message)
  if (effect.type === 'error500' || effect.type === 'error500After') {
    return new ServiceError('ServiceException', 500, 'The service encountered an unrecoverable exception.')
  }
  if (effect.type === 'accessDenied') {
    const action = `${exchange.service}:${exchange.operation}`
    const text = `User: ${exchange.caller.arn} is not authorized to perform: ${action} on resource: ${exchange.resource}`
    return new ServiceError('AccessDeniedException', 403, text)
  }
  if (effect.type === 'expiredToken') {
    return new ServiceError('ExpiredTokenException', 403, 'The security token included in the request is expired')
  }
  if (effect.type === 'resourceInUse') {
    const text = 'The resource that you are trying to operate on is currently in use. Retry later.'
    return new ServiceError('ResourceInUseException', 400, text)
  }
  return undefined
}
