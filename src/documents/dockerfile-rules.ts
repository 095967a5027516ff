/** The rules of Dockerfile templates (user guide of Image Builder, page create-container-recipes). */

/** A placeholder that Image Builder fills in before the build. */
export interface Placeholder {
  readonly name: string
  /** It has to be there only if the recipe has components. */
  readonly isOptional: boolean
  /** The one that has to stand above it. */
  readonly after: string
}

export const dockerfileRules = {
  source: 'create-container-recipes',
  /** The field that takes a longer template. */
  uri: 'dockerfileTemplateUri',
  /** The placeholder of the image that is built on: it stands in FROM. */
  parent: 'parentImage',
  placeholders: [
    { name: 'parentImage', isOptional: false, after: '' },
    { name: 'environments', isOptional: true, after: 'parentImage' },
    { name: 'components', isOptional: true, after: 'environments' },
  ],
} as const satisfies { source: string; uri: string; parent: string; placeholders: readonly Placeholder[] }
