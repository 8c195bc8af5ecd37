import { existsSync } from 'node:fs'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { env } from './tests/support/env.ts'
import { LongestFirst } from './tests/support/setup/longest-first.ts'

const folders = ['store', 'seed', 'cms', 'storefront', 'ops', 'tests']
/** Their tests leave nothing behind in their modules: one process runs file after file, half a second less for each. */
const sharing = ['store', 'seed', 'storefront']
const isolated = [
  '**/node_modules/**',
  '**/dist/**',
  '**/.next/**',
  '**/.medusa/**',
  '**/integration/**',
  '**/isolation/**',
  '**/contract/medusa/**',
  '**/faults/*.test.ts',
]

/** Vitest's own seconds are timed assertions on a busy machine: what comes late still came. */
const patient = { expect: { poll: { timeout: 60_000 } }, testTimeout: 300_000, hookTimeout: 300_000 }

/** What only the long run has time for. */
const onlyInLong = env.isLong ? [] : ['**/*.long.test.ts']

/** All folders alike: files of folders that differ in it wait for each other. */
const atOnce = { fileParallelism: true, maxWorkers: 2 }

/** A folder's own configuration when it has one. */
const unitOf = (folder: string): TestProjectConfiguration => {
  const own = `${folder}/vitest.config.ts`
  return {
    ...(existsSync(own) && { extends: `./${own}` }),
    root: folder,
    test: {
      name: folder,
      ...patient,
      ...atOnce,
      isolate: !sharing.includes(folder),
      root: folder,
      ...(!existsSync(own) && { include: ['**/*.test.ts'], exclude: [...isolated, ...onlyInLong] }),
      env: { MINGACO_FOLDER: import.meta.dirname + '/' + folder },
      setupFiles: ['own-folder', 'one-seed'].map(
        (name) => `${import.meta.dirname}/tests/support/setup/${name}.ts`,
      ),
    },
  }
}

export default defineConfig({
  test: {
    passWithNoTests: false,
    // Closing a stack or a database is waited for, as everything else.
    teardownTimeout: 300_000,
    globalSetup: ['tests/support/setup/postgres.ts'],
    ...atOnce,
    sequence: { sequencer: LongestFirst },
    projects: [
      ...folders.map(unitOf),
      {
        test: {
          name: 'integration',
          ...patient,
          include: [
            'tests/specs/{integration,isolation,contract/medusa}/**/*.test.ts',
            'store/integration/**/*.test.ts',
          ],
          exclude: onlyInLong,
          globalSetup: ['tests/support/setup/vitest.ts'],
          setupFiles: ['tests/support/setup/one-seed.ts'],
          globals: true,
          pool: 'forks',
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'faults',
          ...patient,
          include: ['tests/specs/faults/*.test.ts'],
          exclude: onlyInLong,
          globalSetup: ['tests/specs/faults/setup.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 45 * 60_000,
        },
      },
    ],
  },
})
