/** What the defaults of a kind come to in one target. */
import type { JsonObject, Target } from '../../model.ts'
import { scopeOf } from '../variables/interpolate.ts'
import { compose } from './compose.ts'

/** Returns the defaults with their variables filled in, as far as these are known there. */
export function defaultsIn(target: Target, defaults: JsonObject | undefined): JsonObject {
  return defaults === undefined ? {} : compose({}, defaults, scopeOf(target)).fields
}
