import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { unpackChromium } from './packed-chromium.mjs'

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser */

const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

/**
 * @param {string} file
 * @param {Record<string, string>} env
 */
const starts = (file, env) =>
  spawnSync(file, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0

/**
 * The one that comes with npm, with its own libraries where the machine has none: the same for everybody. One that is
 * installed here is used only when CHROMIUM_PATH names it. Playwright's own is for systems that the packed one does
 * not know.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) return { executablePath: given, args, env: {} }
  const packed = await unpackChromium()
  const env = { ...packed.libraries, ...packed.fonts }
  for (const needed of [packed.fonts, env])
    if (starts(packed.executablePath, needed))
      return { executablePath: packed.executablePath, args, env: needed }
  const own = chromium.executablePath()
  if (process.platform !== 'linux' && existsSync(own)) return { executablePath: own, args, env: {} }
  throw new Error(`${packed.executablePath} does not start here. Set CHROMIUM_PATH to a browser that does.`)
}
