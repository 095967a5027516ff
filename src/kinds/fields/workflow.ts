import { descriptionOf, nameOf, tagsOf, type WordsByStructure } from './field-words.ts'
import { changeDescriptionOf, kmsKeyOf, semanticVersionOf, uriOf } from './versioned.ts'

/** The fields of a workflow. */
export const workflowWords: WordsByStructure = {
  Workflow: {
    name: nameOf('the workflow', 'smoke'),
    semanticVersion: semanticVersionOf('the workflow'),
    description: descriptionOf('the workflow', 'starts the image and asks for its version'),
    changeDescription: changeDescriptionOf,
    data: {
      about:
        'The document: the steps of the stage, in order. Better taken from a file beside it, with kiln.files. Kiln checks it offline, and each change of it makes the next version.',
      example: 'schemaVersion: 1.0\nsteps: []\n',
    },
    uri: uriOf('the document', 'data'),
    kmsKeyId: kmsKeyOf('the workflow'),
    tags: tagsOf('the workflow'),
    type: {
      about:
        'The stage that it runs in: BUILD makes the image, TEST tries it, DISTRIBUTION sends it out. It is part of who the workflow is: the same name with another type is another workflow, and references say it, ${Workflow/test/smoke}.',
      example: 'TEST',
    },
  },
}
