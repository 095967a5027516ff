/** The actions of component documents (DOC:toe-action-modules): the platforms that have them, and whether inputs may be missing. */
interface Action {
  readonly platforms: readonly string[]
  readonly needsInputs: boolean
}

const everywhere = ['Linux', 'Windows', 'macOS']
const unix = ['Linux', 'macOS']

const groups: readonly (readonly [platforms: readonly string[], names: readonly string[]])[] = [
  [
    everywhere,
    ['Assert', 'ExecuteBinary', 'ExecuteDocument', 'S3Download', 'S3Upload', 'WebDownload', 'AppendFile', 'CopyFile'],
  ],
  [everywhere, ['CopyFolder', 'MoveFile', 'MoveFolder', 'CreateFile', 'CreateFolder', 'DeleteFile', 'DeleteFolder']],
  [everywhere, ['ListFiles', 'ReadFile', 'SetFileEncoding']],
  [
    unix,
    ['ExecuteBash', 'CreateSymlink', 'SetFileOwner', 'SetFolderOwner', 'SetFilePermissions', 'SetFolderPermissions'],
  ],
  [['Windows'], ['ExecutePowerShell', 'InstallMSI', 'UninstallMSI', 'SetRegistry']],
  [
    ['Linux', 'Windows'],
    ['Reboot', 'UpdateOS'],
  ],
]

export const componentActions: ReadonlyMap<string, Action> = new Map(
  groups.flatMap(([platforms, names]) =>
    names.map((name) => [name, { platforms, needsInputs: !['Reboot', 'UpdateOS'].includes(name) }] as const),
  ),
)
