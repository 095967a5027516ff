/** Documents of kinds with versions, as text. */

/** A component whose script is one command. `data` may be another text than the usual one. */
export function component(name: string, number: string, command: string, ...lines: readonly string[]): string {
  return `---
kind: Component
name: ${name}
semanticVersion: ${number}
platform: Linux
data: |
  name: x
  schemaVersion: 1.0
  phases:
    - name: build
      steps:
        - name: script
          action: ExecuteBash
          inputs: { commands: ["${command}"] }
${lines.map((line) => `${line}\n`).join('')}`
}

/** An image recipe with these components, each as its value is written. */
export function recipe(
  name: string,
  number: string,
  components: readonly string[],
  ...lines: readonly string[]
): string {
  return `---
kind: ImageRecipe
name: ${name}
semanticVersion: ${number}
parentImage: ami-0123456789abcdef0
${components.length === 0 ? '' : 'components:\n'}${components.map((arn) => `  - componentArn: ${arn}\n`).join('')}${lines.map((line) => `${line}\n`).join('')}`
}
