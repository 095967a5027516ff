/** Fields that kinds with versions have in common, and structures that recipes share. */
import type { FieldWords, WordsByStructure } from './field-words.ts'

/** The number of a line of versions. */
export const semanticVersionOf = (what: string): FieldWords => ({
  about: `The version. With x at the end Kiln counts: 1.0.x makes 1.0.0, and each change of what ${what} does the next number. An exact number stays, and you raise it yourself. Versions are never changed: older ones are kept, and what names them goes on.`,
  example: '1.0.x',
})

/** What has changed in a version. */
export const changeDescriptionOf: FieldWords = {
  about: 'What is new in this version, for people. It makes no version by itself: it goes with the next one.',
  example: 'SSH takes no passwords',
}

/** A text by its place in S3. */
export const uriOf = (what: string, field: string): FieldWords => ({
  about: `Where ${what} lies in S3, in place of ${field}; up to 64 KB. Kiln does not read it: a new object under the same address is no change, so put the version into the key.`,
  example: 's3://acme-image-sources/golden-1.0.0.yaml',
})

/** The key that a text is encrypted with. */
export const kmsKeyOf = (what: string): FieldWords => ({
  about: `The KMS key that ${what} is encrypted with: id, alias or ARN. Without it, a key of the service. Whoever reads or builds with it must be allowed to use the key.`,
  example: 'alias/images',
})

/** The structures of both kinds of recipes. */
export const recipeStructures: WordsByStructure = {
  ComponentConfiguration: {
    componentArn: {
      about:
        'The component: one of this project by reference, one of AWS or of others by its ARN. With x.x.x each build takes the newest version; an exact number is what reviews can rely on.',
      example: '${Component/hardening}',
    },
    parameters: {
      about: 'Values for parameters that the document of the component has. One without a default must be given.',
      example: [{ name: 'Packages', value: ['git', 'curl'] }],
    },
  },
  ComponentParameter: {
    name: { about: 'The name of the parameter, as the document of the component has it.', example: 'Packages' },
    value: { about: 'Its value: a list, also where it is one text. The order counts.', example: ['git', 'curl'] },
  },
  InstanceBlockDeviceMapping: {
    deviceName: {
      about:
        'The name of the device, as the base image has it: /dev/xvda for Amazon Linux, /dev/sda1 for most others. With another name the machine gets a second disk, and the first stays as it is.',
      example: '/dev/xvda',
    },
    ebs: { about: 'The volume behind the device.', example: { volumeSize: 30, volumeType: 'gp3', encrypted: true } },
    virtualName: {
      about: 'A disk of the instance itself, for types that have one. It is not part of the image.',
      example: 'ephemeral0',
    },
    noDevice: {
      about: 'An empty text takes away a device that the base image has. It is the one field where "" means something.',
      example: '',
    },
  },
  EbsInstanceBlockDeviceSpecification: {
    encrypted: {
      about:
        'Whether the volume is encrypted. Snapshots of the image are encrypted in the same way, and with a key of AWS the image cannot be shared.',
      example: true,
    },
    deleteOnTermination: {
      about:
        'Whether the volume goes with its instance. With false, volumes of build machines and of instances from the image stay and cost.',
      example: true,
    },
    iops: { about: 'Operations in a second. For io1, io2 and gp3 only.', example: 3000 },
    kmsKeyId: {
      about: 'The key that the volume is encrypted with: id, alias or ARN. Needs encrypted: true.',
      example: 'alias/images',
    },
    snapshotId: { about: 'The snapshot that the volume begins with.', example: 'snap-0123456789abcdef0' },
    volumeSize: { about: 'The size in GiB. Not less than the base image has.', example: 30 },
    volumeType: { about: 'The type of the volume. gp3 is what most images want.', example: 'gp3' },
    throughput: { about: 'MiB in a second. For gp3 only.', example: 125 },
  },
}
