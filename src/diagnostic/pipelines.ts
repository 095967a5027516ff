/** KILN17xx: what is wrong with an image pipeline: when it runs, and what it builds with. */
import type { Entries } from './entry.ts'

export const pipelinesDiagnostics = {
  scheduleForm: {
    code: 'KILN1701',
    severity: 'error',
    message: 'scheduleExpression is "{found}", which is neither cron(…) nor rate(…)',
    hint: '{advice}',
  },
  cronFieldCount: {
    code: 'KILN1702',
    severity: 'error',
    message:
      'the cron expression has {found} fields: the service takes six, which are minute, hour, day of the month, month, day of the week and year',
    hint: '{advice}',
  },
  cronOfFive: {
    code: 'KILN1703',
    severity: 'warning',
    message: 'the cron expression has five fields, as older pipelines have it: the service may refuse or rewrite it',
    hint: '{advice}',
  },
  cronField: {
    code: 'KILN1704',
    severity: 'error',
    message: 'the {field} of the cron expression is "{found}", which the service does not take',
    hint: 'it takes {form}',
  },
  cronFieldDoubtful: {
    code: 'KILN1705',
    severity: 'warning',
    message: 'the {field} of the cron expression is "{found}", a form that the manual of the service does not show',
    hint: 'it takes {form}',
  },
  cronWithoutDay: {
    code: 'KILN1706',
    severity: 'error',
    message: 'the cron expression names no day: the day of the month and the day of the week are both ?',
    hint: 'write * for every day in one of them',
  },
  cronDays: {
    code: 'KILN1707',
    severity: 'warning',
    message:
      'the cron expression sets both the day of the month and the day of the week: the service asks for ? in one of them',
    hint: '{advice}',
  },
  rateForm: {
    code: 'KILN1708',
    severity: 'error',
    message:
      'scheduleExpression is "{found}": rate takes a number and minutes, hours or days, in the singular only after 1',
    hint: 'write {suggestion}',
  },
  timeZone: {
    code: 'KILN1709',
    severity: 'warning',
    message: 'schedule.timezone is "{found}", which is no time zone that this version of Kiln knows',
    hint: '{advice}',
  },
  scheduleWithoutExpression: {
    code: 'KILN1710',
    severity: 'warning',
    message: 'schedule has no scheduleExpression: nothing starts the pipeline',
    hint: 'add scheduleExpression: cron(0 3 ? * MON *), for example, or remove schedule: a pipeline without one is started by hand',
  },
  recipeMissing: {
    code: 'KILN1720',
    severity: 'error',
    message: 'nothing says what the pipeline builds: imageRecipeArn and containerRecipeArn are both missing',
    hint: 'add imageRecipeArn for a pipeline that builds AMIs, or containerRecipeArn for one that builds container images',
  },
  recipeTwice: {
    code: 'KILN1721',
    severity: 'error',
    message:
      'imageRecipeArn and containerRecipeArn cannot both be set: a pipeline builds either AMIs or container images',
    hint: 'keep one of them, and write a second pipeline for the other',
  },
  roleForWorkflows: {
    code: 'KILN1722',
    severity: 'error',
    message: 'workflows need an executionRole, with which they run',
    hint: 'add executionRole: NAME, the name or ARN of a role that imagebuilder.amazonaws.com may assume',
  },
  roleForLogGroup: {
    code: 'KILN1723',
    severity: 'error',
    message:
      '{field} is {group}: a log group outside of /aws/imagebuilder/ needs an executionRole that may write to it',
    hint: 'add executionRole: NAME, the name or ARN of a role, or choose a name that begins with /aws/imagebuilder/',
  },
  serviceLinkedRole: {
    code: 'KILN1724',
    severity: 'warning',
    message: 'executionRole is the service-linked role of the service, which AWS advises against',
    hint: 'name a role of your own; without workflows leave executionRole out',
  },
  tooManyWorkflows: {
    code: 'KILN1725',
    severity: 'error',
    message: 'workflows has {found} entries: the service runs at most 10 for an image',
    hint: 'remove some of them',
  },
  workflowTypeTwice: {
    code: 'KILN1726',
    severity: 'error',
    message: 'workflows names a second {type} workflow: a pipeline takes at most one',
    hint: 'keep one of them; only test workflows can be several',
  },
  testWorkflowOnly: {
    code: 'KILN1727',
    severity: 'error',
    message: '{field} is for test workflows only, and this is a {type} workflow',
    hint: 'remove {field}',
  },
  managedWorkflowVersion: {
    code: 'KILN1728',
    severity: 'error',
    message: 'workflows of AWS are taken in their latest version only, found {found}',
    hint: 'write {suggestion}',
  },
  noTestWorkflow: {
    code: 'KILN1729',
    severity: 'warning',
    message: 'tests are enabled, but none of the workflows is a test workflow: no tests run',
    hint: 'add one, like {example}, or set imageTestsConfiguration.imageTestsEnabled: false',
  },
  scanWithoutTests: {
    code: 'KILN1730',
    severity: 'error',
    message: 'imageScanningEnabled needs tests: the test instance is what is scanned',
    hint: 'set imageTestsConfiguration.imageTestsEnabled: true, or imageScanningEnabled: false',
  },
  scanConditionWithoutType: {
    code: 'KILN1731',
    severity: 'error',
    message: 'scanResultCondition counts only where the AMI is scanned on demand',
    hint: 'add imageScanningTypes: [ON_DEMAND_AMI_CVE], or remove scanResultCondition',
  },
  scanOfContainer: {
    code: 'KILN1732',
    severity: 'error',
    message: 'ON_DEMAND_AMI_CVE scans AMIs, and this pipeline builds container images',
    hint: 'write TEST_INSTANCE_CVE, or leave imageScanningTypes out',
  },
} as const satisfies Entries
