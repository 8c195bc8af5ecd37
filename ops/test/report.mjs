import { readIfThere } from '../stack/files.mjs'

/**
 * What a runner left, or null when it left nothing.
 * @param {string} file
 * @returns {any}
 */
export function read(file) {
  const text = readIfThere(file)
  return text ? JSON.parse(text) : null
}
