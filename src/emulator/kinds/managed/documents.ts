/** Documents of what AWS manages, in the form that the service shows them; their words are the emulator's own. */

const step = (name: string, action: string, inputs: string): string =>
  `      - name: ${name}\n        action: ${action}\n        ${inputs}\n`

export const componentDocument = (name: string, phase: string, action: string, inputs: string): string =>
  `name: ${name}\nschemaVersion: 1.0\nphases:\n  - name: ${phase}\n    steps:\n${step('Run', action, inputs)}`

export const workflowDocument = (name: string, actions: readonly string[]): string =>
  `name: ${name}\nschemaVersion: 1.0\nsteps:\n${actions.map((action) => `  - name: ${action}\n    action: ${action}\n`).join('')}`
