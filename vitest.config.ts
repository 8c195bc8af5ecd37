import { existsSync } from 'node:fs'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { env } from './tests/env.ts'

const folders = ['store', 'seed', 'cms', 'storefront', 'ops', 'tests']
const isolated = [
  '**/node_modules/**',
  '**/dist/**',
  '**/.next/**',
  '**/.medusa/**',
  '**/integration/**',
  '**/faults/*.test.ts',
]

/** Vitest's own second is a timed assertion on a busy machine: what comes late still came. */
const patient = { poll: { timeout: 20_000 } }

/** A folder's own configuration when it has one. */
const unitOf = (folder: string): TestProjectConfiguration => {
  const own = `${folder}/vitest.config.ts`
  return {
    ...(existsSync(own) && { extends: `./${own}` }),
    root: folder,
    test: {
      name: folder,
      expect: patient,
      root: folder,
      ...(!existsSync(own) && { include: ['**/*.test.ts'], exclude: isolated, testTimeout: 90_000 }),
      env: { MINGACO_FOLDER: import.meta.dirname + '/' + folder },
      setupFiles: [import.meta.dirname + '/tests/setup/own-folder.ts'],
    },
  }
}

export default defineConfig({
  test: {
    passWithNoTests: false,
    globalSetup: ['tests/setup/postgres.ts'],
    maxWorkers: 2,
    projects: [
      ...folders.map(unitOf),
      {
        test: {
          name: 'integration',
          expect: patient,
          include: ['tests/integration/**/*.test.ts', 'store/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/vitest.ts'],
          globals: true,
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'faults',
          expect: patient,
          include: ['tests/faults/*.test.ts'],
          exclude: env.faultsSize === 'core' ? ['**/*.long.test.ts'] : [],
          globalSetup: ['tests/faults/setup.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 45 * 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
