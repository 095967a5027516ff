/** The rules of Dockerfile templates (user guide of Image Builder, page create-container-recipes). */

/** A placeholder that Image Builder fills in before the build. */
export interface Placeholder {
  readonly name: string
  /** When it has to be there. */
  readonly isNeeded: 'always' | 'with components'
  /** The one that has to stand above it. */
  readonly after: string
}

export const dockerfileRules = {
  source: 'create-container-recipes',
  /** The instruction that names the image that is built on. */
  parent: 'parentImage',
  placeholders: [
    { name: 'parentImage', isNeeded: 'always', after: '' },
    { name: 'environments', isNeeded: 'with components', after: 'parentImage' },
    { name: 'components', isNeeded: 'with components', after: 'environments' },
  ],
} as const satisfies { source: string; parent: string; placeholders: readonly Placeholder[] }
