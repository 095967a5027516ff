import type { WordsByPath } from './decorate.ts'

/** The keys of the `kiln` block. */
export const kilnBlockWords: WordsByPath = {
  targets: {
    about:
      'The targets that it belongs to: names with * and ?, or labels such as tier=prod. tier=prod,place=eu means both; ! leaves out. Any of several is enough. Without it, all targets. Where it does not belong, what Kiln made of it is an orphan.',
    example: ['tier=prod', '!sandbox-*'],
  },
  ignore: {
    about:
      'Fields that are left to others: the declared value is used when the configuration is made, and every update sends back what the account has. Who the configuration is cannot be left to others.',
    example: ['description', 'tags["cost-center"]'],
  },
  protect: {
    about:
      'true: Kiln never deletes it, also when its document is gone. This is kept on the configuration itself: only applying false lifts it, so write false before you take the document away.',
    example: true,
  },
  adopt: {
    about:
      'Takes over a configuration of this name that is there already and that nobody owns. unchanged: only if nothing but the tags of Kiln would change; overwrite: in any case. Without it such a configuration blocks the change.',
    example: 'unchanged',
  },
  reenable: {
    about:
      'always: switches a pipeline on again that the service switched off after failed builds. Without it Kiln leaves it off until what it builds changes.',
    example: 'always',
  },
  unchecked: {
    about:
      'Fields that are newer than this version of Kiln: sent as they are written. Or a text that nobody looks into, where its check is wrong. It hides mistakes, so take it out after the next update of Kiln.',
    example: ['data'],
  },
  files: {
    about:
      'Fields that are taken from files: the name of the field, and the path as it is seen from this document. The file is text and no document of its own; ${…} in it stays as it is.',
    example: { data: 'texts/hardening.yaml' },
  },
  interpolate: {
    about: "Texts that variables of Kiln are filled into. Without it ${VAR} in a script is the script's.",
    example: ['data'],
  },
  keep: {
    about:
      'Of a kind with versions: how many of its newest versions stay when --prune deletes. Without it what kiln.yaml says.',
    example: 5,
  },
}
