import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * All or nothing: a kill or a full disk never leaves half a file.
 * @param {string} file
 * @param {string} text
 * @param {number} [mode]
 */
export function writeWhole(file, text, mode = 0o600) {
  writeFileSync(`${file}.new`, text, { mode })
  renameSync(`${file}.new`, file)
}

/** @param {string} file */
export const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null)
