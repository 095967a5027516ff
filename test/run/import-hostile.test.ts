/** A template and a state are text from outside: wherever it stands, it cannot forge what surrounds it, and it comes back as what it was. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { dangerIn, hostileTexts } from '../support/hostile.ts'
import { folder, kiln } from '../support/kiln.ts'

const harmful = hostileTexts.filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text))

const templateWith = (text: string): string =>
  JSON.stringify({
    Parameters: {
      Given: { Type: 'String', Default: text },
      [text]: { Type: 'String' },
      Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: text },
    },
    Conditions: { [text]: { 'Fn::Equals': [{ Ref: text }, text] } },
    Resources: {
      Hosts: {
        Type: 'AWS::ImageBuilder::InfrastructureConfiguration',
        Metadata: { 'aws:cdk:path': text },
        Properties: {
          Name: 'hosts',
          Description: text,
          InstanceProfileName: { Ref: text },
          SubnetId: { 'Fn::ImportValue': text },
          SnsTopicArn: { 'Fn::GetAtt': [text, text] },
          KeyPair: { Ref: 'Stored' },
          InstanceTypes: [{ 'Fn::If': [text, text, { Ref: 'Given' }] }, { Ref: 'Given' }],
          [text]: text,
          Tags: { [text]: text, given: { Ref: 'Given' } },
          TerminateInstanceOnFailure: text,
        },
      },
      [text]: { Type: `AWS::${text}`, Properties: {} },
      [`More${text}`]: { Type: 'AWS::ImageBuilder::ImageRecipe', Condition: text, Properties: { Name: text } },
    },
  })

it.each(harmful)('is harmless in a template: %j', async (text) => {
  const cwd = folder({ 'template.json': templateWith(text) })
  const { code, stdout, stderr } = await kiln(['import', 'cloudformation', 'template.json'], { cwd })
  expect({ code, danger: dangerIn(stdout + stderr) }).toEqual({ code: 0, danger: undefined })
  const written = readFileSync(join(cwd, 'configs/hosts.infrastructure.yaml'), 'utf8')
  expect(dangerIn(written)).toBeUndefined()
  // A variable in kiln.yaml cannot hold one.
  const isPlain = !text.includes('${')
  const escaped = text.replaceAll('${', () => '$${')
  expect(load(written)).toMatchObject({
    description: escaped,
    tags: { [text]: escaped, given: isPlain ? '${vars.given}' : escaped },
  })
  const project = readFileSync(join(cwd, 'kiln.yaml'), 'utf8')
  if (isPlain) expect(load(project)).toMatchObject({ targets: [{ vars: { given: text } }] })
  expect(dangerIn(project)).toBeUndefined()
})

const stateWith = (text: string): string => {
  const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/hosts'
  const of = (address: string, type: string, values: object, marks: object = {}): object => {
    return { address, mode: 'managed', type, name: text, values, sensitive_values: marks }
  }
  const resources = [
    of(
      `aws_imagebuilder_infrastructure_configuration.hosts[${JSON.stringify(text)}]`,
      'aws_imagebuilder_infrastructure_configuration',
      {
        arn,
        name: 'hosts',
        description: text,
        instance_profile_name: 'builder',
        instance_types: [text, { [text]: text }],
        key_pair: text,
        terminate_instance_on_failure: text,
        [text]: text,
        tags: { [text]: text },
        tags_all: { [text]: text, given: text },
      },
      { key_pair: true },
    ),
    of(text, `aws_imagebuilder_${text}`, {}),
    of(text, text, {}),
    { ...of(text, 'aws_imagebuilder_workflow', { arn }), deposed_key: text },
  ]
  return JSON.stringify({ format_version: text, values: { root_module: { resources } } })
}

it.each(harmful)('is harmless in a state: %j', async (text) => {
  const cwd = folder({ 'state.json': stateWith(text) })
  const { code, stdout, stderr } = await kiln(['import', 'terraform', 'state.json'], { cwd })
  expect({ code, danger: dangerIn(stdout + stderr) }).toEqual({ code: 0, danger: undefined })
  const written = readFileSync(join(cwd, 'configs/hosts.infrastructure.yaml'), 'utf8')
  expect(dangerIn(written)).toBeUndefined()
  const escaped = text.replaceAll('${', () => '$${')
  expect(load(written)).toMatchObject({ description: escaped, keyPair: expect.stringMatching(/^\$\{vars\.\w+\}$/) })
  const project = readFileSync(join(cwd, 'kiln.yaml'), 'utf8')
  expect(dangerIn(project)).toBeUndefined()
  expect(load(project)).toMatchObject({ defaults: { InfrastructureConfiguration: { tags: { given: escaped } } } })
})
