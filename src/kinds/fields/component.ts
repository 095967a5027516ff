import { descriptionOf, nameOf, tagsOf, type WordsByStructure } from './field-words.ts'
import { changeDescriptionOf, kmsKeyOf, semanticVersionOf, uriOf } from './versioned.ts'

/** The fields of a component. */
export const componentWords: WordsByStructure = {
  Component: {
    name: nameOf('the component', 'hardening'),
    semanticVersion: semanticVersionOf('the component'),
    description: descriptionOf('the component', 'hardens SSH'),
    changeDescription: changeDescriptionOf,
    platform: {
      about:
        'The operating system that it is for. A recipe can only have components of the platform of its base image.',
      example: 'Linux',
    },
    supportedOsVersions: {
      about:
        'Versions of the operating system that it is for. A recipe with another base image is refused. Without it, all of the platform.',
      example: ['Amazon Linux 2023'],
    },
    data: {
      about:
        'The document: phases with steps that run on the build machine. Better taken from a file beside it, with kiln.files. Kiln checks it offline, and each change of it makes the next version.',
      example: 'schemaVersion: 1.0\nphases: []\n',
    },
    uri: uriOf('the document', 'data'),
    kmsKeyId: kmsKeyOf('the component'),
    tags: tagsOf('the component'),
  },
}
