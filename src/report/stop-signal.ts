/** The signals that stop a run, and the exit code of each (contract §3). */
export const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
export type StopSignal = keyof typeof signalCodes

/** In the order of which says most about who stopped a run. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly StopSignal[]
