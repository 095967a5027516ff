import { jsonAnswer, type Answer } from './answer.ts'
import type { RawRequest } from './exchange.ts'
import { readFaults } from './fault-reader.ts'
import type { Json } from './core/json.ts'
import type { EmulatorCore } from './request-handler.ts'
import { stateAsJson } from './core/state.ts'
import { readSwitches } from './core/switch-reader.ts'

/** Where the emulator itself is looked at and set, beside the service that it emulates. */
export const controlPrefix = '/_emulator/'

/**
 * Answers `GET state | requests | switches` and `PUT faults | switches`. PUT of faults replaces all of them, PUT of switches changes the
 * ones that are given. 400 with a message for anything that cannot be understood.
 */
export function answerControl(core: EmulatorCore, request: RawRequest): Answer {
  const what = `${request.method} ${request.url.pathname.slice(controlPrefix.length)}`
  try {
    switch (what) {
      case 'GET state':
        return jsonAnswer(200, stateAsJson(core.store.read()))
      case 'GET requests':
        return jsonAnswer(200, core.log.requests as unknown as Json)
      case 'GET switches':
        return jsonAnswer(200, core.switches as unknown as Json)
      case 'PUT switches':
        core.switches = { ...core.switches, ...readSwitches(JSON.parse(request.rawBody)) }
        return jsonAnswer(200, core.switches as unknown as Json)
      case 'PUT faults': {
        const faults = readFaults(JSON.parse(request.rawBody))
        core.faults.clear()
        for (const fault of faults) core.faults.add(fault)
        return jsonAnswer(200, { faults: faults.length })
      }
      default:
        return jsonAnswer(404, { message: `There is no ${what}.` })
    }
  } catch (error) {
    return jsonAnswer(400, { message: error instanceof Error ? error.message : String(error) })
  }
}
