import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

const packageFolder = path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))
const archives = path.resolve(packageFolder, '..', 'bin')

/** Beside the dependencies when we may write there, else in a folder of this user's own. */
function cacheFolder() {
  const beside = fileURLToPath(new URL('../../node_modules/.cache/mingaco', import.meta.url))
  try {
    mkdirSync(beside, { recursive: true })
    accessSync(beside, constants.W_OK)
    return beside
  } catch {
    return path.join(os.tmpdir(), `mingaco-cache-${process.getuid?.() ?? 0}`)
  }
}

/**
 * Unpacks npm's Chromium once, whole or not at all: the package itself would take half a file for a browser.
 * @returns {Promise<{ executablePath: string, libraries: Record<string, string>, fonts: Record<string, string> }>}
 */
export async function unpackChromium() {
  const cache = cacheFolder()
  const folder = path.join(cache, 'chromium')
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const fresh = mkdtempSync(path.join(cache, 'chromium-'))
    const before = process.env.TMPDIR
    // The package unpacks into the temporary folder and nowhere else.
    process.env.TMPDIR = fresh
    try {
      for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
        await inflate(path.join(archives, name))
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
    if (existsSync(folder)) rmSync(fresh, { recursive: true, force: true })
    else renameSync(fresh, folder)
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    libraries: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') },
    fonts: existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') },
  }
}
