/** The actions of component documents (page toe-action-modules, with a page for each group of them). */
import type { Action, Key, Keys, MapShape, Shape, TextShape } from './shape.ts'

const unix = ['Linux', 'macOS'] as const
const windows = ['Windows'] as const
const source = 'toe-action-modules'

const text: TextShape = { is: 'text' }
const path: Key = { shape: text, isNeeded: true }
const optionalText: Key = { shape: text }
const flag: Key = { shape: { is: 'boolean' } }
const texts: Shape = { is: 'list', of: text }
const encoding: Key = {
  shape: {
    is: 'text',
    oneOf: ['utf8', 'utf-8', 'utf16', 'utf-16', 'utf32', 'utf-32'].flatMap((name) =>
      name.includes('8') ? [name] : [name, `${name}-LE`, `${name}-BE`],
    ),
    foldsCase: true,
  },
}
const owned: Keys = {
  owner: { shape: text, only: unix },
  group: { shape: text, only: unix },
  permissions: { shape: text, only: unix, about: 'octal, in quotes' },
}
const fromTo: Keys = { source: path, destination: path, overwrite: flag }

type Rest = Omit<Action, 'source' | 'step' | 'outputs'> & { readonly outputs?: readonly string[]; readonly step?: Keys }
interface Inputs {
  readonly keys: Keys
  readonly exactlyOne?: readonly string[]
  readonly together?: readonly [string, string]
}

const mapOf = (inputs: Inputs): MapShape => ({ is: 'map', what: 'the inputs', ...inputs })
const withInputs = (shape: Shape, isNeeded: boolean, { outputs = [], step, ...rest }: Rest = {}): Action => ({
  source,
  ...rest,
  step: { inputs: { shape, takesVariables: true, ...(isNeeded ? { isNeeded } : {}) }, ...step },
  outputs,
})
/** An action whose inputs are one map. */
const one = (inputs: Inputs, rest: Rest = {}): Action => withInputs(mapOf(inputs), true, rest)
/** An action whose inputs are a list of maps: it does the same to each. */
const many = (inputs: Inputs, rest: Rest = {}): Action =>
  withInputs({ is: 'list', of: { ...mapOf(inputs), what: 'an input' }, min: 1 }, true, rest)
const optional = (inputs: Inputs, rest: Rest): Action => withInputs(mapOf(inputs), false, rest)

const installer = one(
  {
    keys: {
      path,
      reboot: { shape: { is: 'text', oneOf: ['Allow', 'Force', 'Skip'] } },
      logOptions: optionalText,
      logFile: optionalText,
      properties: { shape: { is: 'table', of: { is: 'scalar' }, without: ['REBOOT', 'REINSTALLMODE', 'REINSTALL'] } },
      ignoreAuthenticodeSignatureErrors: flag,
      allowUnsignedInstaller: flag,
    },
  },
  { only: windows, outputs: ['logFile', 'msiExitCode', 'stdout'] },
)

export const componentActions: Readonly<Record<string, Action>> = {
  Assert: withInputs({ is: 'condition' }, true),
  ExecuteBash: one(
    { keys: { commands: { shape: { is: 'list', of: text, min: 1 }, isNeeded: true } } },
    { only: unix, outputs: ['stdout'] },
  ),
  ExecuteBinary: one({ keys: { path, arguments: { shape: texts } } }, { outputs: ['stdout'] }),
  ExecuteDocument: one(
    {
      keys: {
        document: path,
        'document-s3-bucket-owner': optionalText,
        phases: optionalText,
        parameters: {
          shape: {
            is: 'list',
            of: {
              is: 'map',
              what: 'a parameter',
              keys: { name: path, value: { shape: { is: 'any' }, isNeeded: true } },
            },
          },
        },
      },
    },
    {
      step: {
        timeoutSeconds: { shape: { is: 'integer', min: -1, max: -1 } },
        maxAttempts: { shape: { is: 'integer', min: 1, max: 1 } },
      },
    },
  ),
  ExecutePowerShell: one(
    {
      keys: { commands: { shape: { is: 'list', of: text, min: 1 } }, file: { shape: text, about: 'a .ps1 file' } },
      exactlyOne: ['commands', 'file'],
    },
    { only: windows, outputs: ['stdout'] },
  ),
  InstallMSI: installer,
  UninstallMSI: installer,
  Reboot: optional(
    { keys: { delaySeconds: { shape: { is: 'integer', min: 0 } } } },
    { only: ['Linux', 'Windows'], step: { timeoutSeconds: { shape: { is: 'integer' }, isIdle: true } } },
  ),
  UpdateOS: optional(
    { keys: { include: { shape: texts }, exclude: { shape: texts } } },
    { only: ['Linux', 'Windows'] },
  ),
  S3Download: many({ keys: { ...fromTo, expectedBucketOwner: optionalText } }),
  S3Upload: many({ keys: { source: path, destination: path, recurse: flag, expectedBucketOwner: optionalText } }),
  WebDownload: many(
    {
      keys: {
        ...fromTo,
        checksum: optionalText,
        algorithm: { shape: { is: 'text', oneOf: ['MD5', 'SHA1', 'SHA256', 'SHA512'], foldsCase: true } },
        ignoreCertificateErrors: flag,
      },
      together: ['checksum', 'algorithm'],
    },
    { outputs: ['destination'] },
  ),
  AppendFile: many({ keys: { path, content: optionalText, encoding } }),
  CopyFile: many({ keys: fromTo }),
  CopyFolder: many({ keys: fromTo }),
  MoveFile: many({ keys: fromTo }),
  MoveFolder: many({ keys: fromTo }),
  CreateFile: many({ keys: { path, content: optionalText, encoding, overwrite: flag, ...owned } }),
  CreateFolder: many({ keys: { path, overwrite: flag, ...owned } }),
  CreateSymlink: many({ keys: { path, target: path, force: flag } }, { only: unix }),
  DeleteFile: many({ keys: { path } }),
  DeleteFolder: many({ keys: { path, force: flag } }),
  ListFiles: many({ keys: { path, fileNamePattern: optionalText, recursive: flag } }, { outputs: ['files'] }),
  ReadFile: many({ keys: { path, encoding, printFileContent: flag } }, { outputs: ['content'] }),
  SetFileEncoding: many({ keys: { path, encoding } }),
  SetFileOwner: many({ keys: { path, owner: path, group: optionalText } }, { only: unix }),
  SetFolderOwner: many({ keys: { path, owner: path, group: optionalText, recursive: flag } }, { only: unix }),
  SetFilePermissions: many({ keys: { path, permissions: path } }, { only: unix }),
  SetFolderPermissions: many({ keys: { path, permissions: path, recursive: flag } }, { only: unix }),
  SetRegistry: many(
    {
      keys: {
        path: {
          shape: {
            is: 'text',
            pattern: '^(?:HKCR|HKU|HKLM|HKCC|HKCU|HKEY_[A-Z_]+)\\b',
            form: 'a key below HKCR, HKU, HKLM, HKCC or HKCU',
          },
          isNeeded: true,
        },
        name: path,
        value: { shape: { is: 'scalar' }, isNeeded: true },
        type: {
          shape: { is: 'text', oneOf: ['BINARY', 'DWORD', 'QWORD', 'SZ', 'EXPAND_SZ', 'MULTI_SZ'] },
          isNeeded: true,
        },
      },
    },
    { only: windows },
  ),
}
