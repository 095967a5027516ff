/** The rules of Dockerfile templates (user guide of Image Builder, page create-container-recipes). */

/** A placeholder that Image Builder fills in before the build. All but the parent image have to be there only if the recipe has components. */
export interface Placeholder {
  readonly name: string
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
    { name: 'parentImage', after: '' },
    { name: 'environments', after: 'parentImage' },
    { name: 'components', after: 'environments' },
  ],
} as const satisfies { source: string; uri: string; parent: string; placeholders: readonly Placeholder[] }
