// The bill of materials of what is published: the packages that are bundled, in the form CycloneDX.
import { createHash } from 'node:crypto'

/**
 * Returns the text of a bill of materials. `listed` is what `npm sbom` says of the lock file, that of tools included; `notices` are the texts of
 * THIRD_PARTY_NOTICES.txt, which name each package that a bundle holds. `date` stands for the moment of making, so that it comes out the same
 * each time. Throws if a package of a bundle is not in the lock file.
 */
export function makeSbom(listed, notices, date) {
  const bundled = new Set(notices.flatMap(packagesIn))
  const components = listed.components.filter((one) => bundled.has(one['bom-ref'])).map(asShipped)
  const found = new Set(components.map((one) => one['bom-ref']))
  const lost = [...bundled].filter((ref) => !found.has(ref))
  if (lost.length > 0) throw new Error(`bundled, but not in package-lock.json: ${lost.join(', ')}`)
  const { component } = listed.metadata
  const kept = new Set([component['bom-ref'], ...found])
  const content = {
    metadata: {
      ...listed.metadata,
      timestamp: date.toISOString(),
      // npm names it after the folder that it lies in.
      component: { ...component, type: 'application', name: component['bom-ref'].replace(/@[^@]*$/, '') },
    },
    components,
    dependencies: listed.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
  }
  const { $schema, bomFormat, specVersion, version } = listed
  const head = { $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${uuidOf(content)}`, version }
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`
}

/** Returns `name@version` of each package that a file of notices names. */
function packagesIn(text) {
  return [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) \(.+\)$/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  )
}

/** For npm they are tools of development: whoever installs Kiln installs nothing else, as they are in its bundle. */
function asShipped(component) {
  const properties = component.properties.filter(({ name }) => name !== 'cdx:npm:package:development')
  return { ...component, scope: 'required', properties }
}

/** Returns a UUID that names this content (version 8 of RFC 9562). */
function uuidOf(content) {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `b${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
