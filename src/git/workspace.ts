/** Where a CI platform has checked out what the job is about. */

/** Returns the folders that the platform names; none outside of CI. A job of CodeBuild may have several sources. */
export function workspacesOf(env: NodeJS.ProcessEnv): readonly string[] {
  const named = (isHere: boolean, ...names: readonly string[]): readonly string[] =>
    isHere ? names.flatMap((name) => env[name] || []) : []
  const sources = Object.keys(env).filter((name) => /^CODEBUILD_SRC_DIR(_|$)/.test(name))
  return [
    ...named(env['GITHUB_ACTIONS'] === 'true', 'GITHUB_WORKSPACE'),
    ...named(env['GITLAB_CI'] === 'true', 'CI_PROJECT_DIR'),
    ...named(env['CODEBUILD_BUILD_ID'] !== undefined, ...sources),
    ...named(env['JENKINS_URL'] !== undefined, 'WORKSPACE'),
  ]
}
