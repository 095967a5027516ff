/** Which rules hold for the texts of kinds: what they are, and what of the other fields decides it. */
import { checkComponentDocument, type Platform } from '../documents/component.ts'
import { checkDockerfileTemplate } from '../documents/dockerfile.ts'
import { checkWorkflowDocument, type Stage } from '../documents/workflow.ts'
import { isList } from '../json.ts'
import type { TextRules } from './kind.ts'

const platforms: readonly Platform[] = ['Linux', 'Windows', 'macOS']
const stages: readonly Stage[] = ['BUILD', 'TEST', 'DISTRIBUTION']

/** Rules of component documents: which actions there are depends on the platform. */
export const componentTexts: TextRules = {
  contextOf: ({ platform = null }) => ({ platform }),
  check: (_field, text, { platform }) =>
    checkComponentDocument(text, { platform: platforms.find((one) => one === platform) }),
}

/** Rules of workflow documents: which actions there are depends on the type. */
export const workflowTexts: TextRules = {
  contextOf: ({ type = null }) => ({ type }),
  check: (_field, text, { type }) => checkWorkflowDocument(text, { stage: stages.find((one) => one === type) }),
}

/** Rules of Dockerfile templates: which placeholders they need depends on whether there are components. */
export const dockerfileTexts: TextRules = {
  contextOf: ({ components }) => ({ hasComponents: isList(components) && components.length > 0 }),
  check: (_field, text, { hasComponents }) => checkDockerfileTemplate(text, { hasComponents: hasComponents === true }),
}
