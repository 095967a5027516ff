/** What the codes of diagnostics are about, by how they begin. */

/** Ranges of codes, by their beginning: the first that fits counts. */
export const areas = [
  ['KILN10', 'Files'],
  ['KILN11', 'YAML'],
  ['KILN12', 'Fields: kind, names, types, bounds'],
  ['KILN13', 'Rules between fields, tags, partitions'],
  ['KILN14', 'Variables, names, targets, the `kiln` block'],
  ['KILN15', 'The project file'],
  ['KILN16', 'The fleet'],
  ['KILN17', 'Image pipelines'],
  ['KILN18', 'Lifecycle policies'],
  ['KILN19', 'Component and workflow documents, Dockerfile templates'],
  ['KILN21', 'Components, workflows, recipes, and their versions'],
  ['KILN2', 'The account'],
  ['KILN36', 'Import from other tools'],
  ['KILN3', 'Safety gates'],
  ['KILN4', 'The command line'],
  ['KILN5', 'Git and the pull request'],
  ['KILN6', 'The forge and the CI platform'],
] as const

/** Returns what a code is about. */
export function areaOf(code: string): string {
  return areas.find(([begin]) => code.startsWith(begin))?.[1] ?? ''
}
