import { throttled } from './core/service-error.ts'
import type { RateLimit } from './core/switches.ts'

/** Token buckets, one per account and Region. */
export class RateLimiter {
  private readonly buckets = new Map<string, { tokens: number; at: number }>()

  /** Takes one token; throws the throttling error of the limit when there is none. */
  take(key: string, limit: RateLimit | null, now: Date): void {
    if (limit === null) return
    const at = now.getTime()
    const bucket = this.buckets.get(key) ?? { tokens: limit.burst, at }
    this.buckets.set(key, bucket)
    const earned = (Math.max(0, at - bucket.at) / 1000) * limit.perSecond
    bucket.tokens = Math.min(limit.burst, bucket.tokens + earned)
    bucket.at = at
    if (bucket.tokens < 1) throw throttled(limit.error ?? 'CallRateLimitExceededException', limit.retryAfterSeconds)
    bucket.tokens -= 1
  }
}
