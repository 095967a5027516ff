import { expect, it } from 'vitest'
import { workspacesOf } from '../../../src/git/workspace.ts'

const named = {
  GITHUB_WORKSPACE: '/github',
  CI_PROJECT_DIR: '/gitlab',
  CODEBUILD_SRC_DIR: '/codebuild',
  CODEBUILD_SRC_DIR_images: '/codebuild/images',
  CODEBUILD_SRC_DIRECTORY: '/none',
  XCODEBUILD_SRC_DIR: '/none',
  WORKSPACE: '/jenkins',
}

it.each([
  [{}, []],
  [{ GITHUB_ACTIONS: 'true' }, ['/github']],
  [{ GITHUB_ACTIONS: 'false' }, []],
  [{ GITLAB_CI: 'true' }, ['/gitlab']],
  [{ GITLAB_CI: '1' }, []],
  [{ CODEBUILD_BUILD_ID: 'images:1' }, ['/codebuild', '/codebuild/images']],
  [{ JENKINS_URL: 'https://ci' }, ['/jenkins']],
  [{ JENKINS_URL: 'https://ci', WORKSPACE: '' }, []],
  [{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: undefined }, []],
  [{ GITHUB_ACTIONS: 'true', JENKINS_URL: 'https://ci' }, ['/github', '/jenkins']],
])('a job with %j has its files in %j', (env, workspaces) => {
  expect(workspacesOf({ ...named, ...env })).toEqual(workspaces)
})
