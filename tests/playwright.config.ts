import { defineConfig } from '@playwright/test'
import { findBrowser } from './support/browser-path.mjs'
import { env } from './support/env.ts'

const { executablePath, args, env: browserEnv } = await findBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // What only the long run has time for.
  testIgnore: env.isLong ? [] : ['**/*.long.spec.ts'],
  outputDir: 'test-results',
  globalSetup: './support/setup/playwright.ts',
  // What comes late on a busy machine still came: these only end what hangs, a press before its whole test.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  reporter: env.playwrightReport ? [['list'], ['json', { outputFile: env.playwrightReport }]] : [['list']],
  use: {
    actionTimeout: 60_000,
    locale: 'es-CL',
    timezoneId: 'America/Santiago',
    viewport: { width: 360, height: 740 },
    screenshot: 'only-on-failure',
    trace: env.isTraced ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath, args, env: { ...env.inherited, ...browserEnv } },
  },
})
