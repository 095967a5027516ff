/** KILN36xx: what an import from another tool cannot carry over, or cannot read. */
import type { Entries } from './entry.ts'

export const importDiagnostics = {
  notATemplate: {
    code: 'KILN3600',
    severity: 'error',
    message: 'this is no CloudFormation template: {found}',
    hint: 'name a template, YAML or JSON, or what cdk synth writes: cdk.out/STACK.template.json',
  },
  parameterNotThere: {
    code: 'KILN3601',
    severity: 'error',
    message: 'the template has no parameter {name}',
    hint: 'it has {known}',
  },
  nothingToImport: {
    code: 'KILN3602',
    severity: 'warning',
    message: 'nothing in the template is of a kind that Kiln knows',
    hint: 'a nested stack is a template of its own: name that one',
  },
  valueElsewhere: {
    code: 'KILN3603',
    severity: 'warning',
    message: 'what {expression} comes to is not in the template: {what}; it is written as {variable}',
    hint: 'write its value under vars in kiln.yaml',
  },
  parameterWithoutValue: {
    code: 'KILN3604',
    severity: 'warning',
    message: 'the parameter {name} has no default: it is written as {variable}',
    hint: 'give --parameter {name}=VALUE, or write its value under vars in kiln.yaml',
  },
  parameterOfStore: {
    code: 'KILN3605',
    severity: 'warning',
    message: 'the value of the parameter {name} is in the parameter store, under {key}: it is written as {variable}',
    hint: 'write what the stack took from there under vars in kiln.yaml',
  },
  secretParameter: {
    code: 'KILN3606',
    severity: 'warning',
    message: 'the parameter {name} is a secret (NoEcho): it is written as {variable}, without its value',
    hint: 'nothing secret belongs into a document; if it is none, write its value under vars in kiln.yaml',
  },
  conditionOpen: {
    code: 'KILN3607',
    severity: 'warning',
    message: 'whether {condition} holds depends on {missing}: {field} is left out',
    hint: 'give {flags}',
  },
  resourceConditionOpen: {
    code: 'KILN3608',
    severity: 'warning',
    message: 'whether {condition} holds depends on {missing}: {address} is left out',
    hint: 'give {flags}',
  },
  functionOpen: {
    code: 'KILN3609',
    severity: 'warning',
    message: '{expression} cannot be worked out: {reason}; it is written as {variable}',
    hint: 'write its value under vars in kiln.yaml',
  },
  nameOpen: {
    code: 'KILN3610',
    severity: 'warning',
    message: 'the {field} of {address} is not known: {reason}; it is left out',
    hint: '{advice}',
  },
  resourceWithoutKind: {
    code: 'KILN3611',
    severity: 'warning',
    message: '{address} is {what}, for which Kiln has no kind: it is left out',
    hint: '{advice}',
  },
  propertyWithoutField: {
    code: 'KILN3612',
    severity: 'warning',
    message: '{property} has no counterpart in the requests of the service: it is left out',
    hint: 'if AWS has added it since {date}, write it by hand and name it under kiln.unchecked',
  },
  propertyOfWrongForm: {
    code: 'KILN3613',
    severity: 'warning',
    message: '{property} is {found}, where the service takes {needed}: it is left out',
    hint: 'write it by hand',
  },
  macroInTemplate: {
    code: 'KILN3614',
    severity: 'warning',
    message: '{macro} is worked out by CloudFormation alone: what it stands for is left out',
    hint: 'import the template as it was deployed: aws cloudformation get-template --stack-name STACK --template-stage Processed',
  },
  textInBucket: {
    code: 'KILN3615',
    severity: 'warning',
    message:
      '{field} of {address} names an object in S3, and the account shows only the text: nobody can tell that they are the same',
    hint: 'kiln export {id} writes the document with its text; with {field} as it is, a plan makes another version',
  },
  importedTwice: {
    code: 'KILN3616',
    severity: 'warning',
    message: '{address} is {id}, as {other} is: one of them is left out',
    hint: 'the service knows one of that name: compare the two',
  },
  notAState: {
    code: 'KILN3620',
    severity: 'error',
    message: 'this is no state of Terraform: {found}',
    hint: '{advice}',
  },
  nothingInState: {
    code: 'KILN3621',
    severity: 'warning',
    message: 'nothing in the state is of a kind that Kiln knows',
    hint: 'terraform state list shows what a state has: name that of the folder or workspace where the images are',
  },
  attributeWithoutField: {
    code: 'KILN3622',
    severity: 'warning',
    message: '{attribute} of {address} has no counterpart in the requests of the service: it is left out',
    hint: 'if AWS has added it since {date}, write it by hand and name it under kiln.unchecked',
  },
  attributeOfWrongForm: {
    code: 'KILN3623',
    severity: 'warning',
    message: '{attribute} of {address} is {found}, where the service takes {needed}: it is left out',
    hint: 'write it by hand, or take the document from the account with kiln export',
  },
  sensitiveAttribute: {
    code: 'KILN3624',
    severity: 'warning',
    message: '{attribute} of {address} is sensitive: it is written as {variable}, without its value',
    hint: 'nothing secret belongs into a document; if it is none, write its value under vars in kiln.yaml',
  },
  resourceWithoutArn: {
    code: 'KILN3625',
    severity: 'warning',
    message: '{address} has no ARN of its kind in the state: it is left out',
    hint: 'bring the state up to date with terraform apply -refresh-only, or take the document from the account with kiln export',
  },
} as const satisfies Entries
