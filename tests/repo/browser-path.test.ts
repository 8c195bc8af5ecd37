import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../support/browser-path.mjs'
import { env } from '../support/env.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-browser-'))
  for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) {
    writeFileSync(path.join(folder, name), '#!/bin/sh\nexit 0\n')
    chmodSync(path.join(folder, name), 0o755)
  }
  vi.stubEnv('PATH', `${folder}:${env.inherited.PATH}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('a browser that the machine happens to have is not used', async () => {
  vi.stubEnv('CHROMIUM_PATH', '')
  expect((await findBrowser()).executablePath).toContain(path.join('.cache', 'mingaco', 'chromium'))
})

test('one that is asked for is', async () => {
  vi.stubEnv('CHROMIUM_PATH', path.join(folder, 'chromium'))
  expect((await findBrowser()).executablePath).toBe(path.join(folder, 'chromium'))
})
