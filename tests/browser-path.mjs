import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { unpackChromium } from './packed-chromium.mjs'

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser */

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

/** @param {string} folders */
function installed(folders) {
  const candidates = names.flatMap((name) =>
    folders.split(path.delimiter).map((folder) => path.join(folder, name)),
  )
  return candidates.find((file) => existsSync(file) && starts(file, {}))
}

/**
 * @param {string} file
 * @param {Record<string, string>} env
 */
const starts = (file, env) =>
  spawnSync(file, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0

/**
 * CHROMIUM_PATH, one installed on the machine, Playwright's own, or the one that comes with npm; for the last,
 * with its own libraries where the machine has none.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) return { executablePath: given, args, env: {} }
  const found = installed(process.env.PATH ?? '')
  if (found) return { executablePath: found, args, env: {} }
  const own = chromium.executablePath()
  if (existsSync(own) && starts(own, {})) return { executablePath: own, args, env: {} }
  const packed = await unpackChromium()
  if (starts(packed.executablePath, {}))
    return { executablePath: packed.executablePath, args, env: packed.fonts }
  const env = { ...packed.libraries, ...packed.fonts }
  if (starts(packed.executablePath, env)) return { executablePath: packed.executablePath, args, env }
  throw new Error(
    `No browser starts here: neither an installed one nor ${packed.executablePath}. Set CHROMIUM_PATH to one.`,
  )
}
