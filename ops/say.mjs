import { startedAt } from './settings.mjs'

const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(1)

/** @param {string} text */
export function say(text) {
  process.stdout.write(`[${seconds(Date.now() - startedAt).padStart(6)} s] ${text}\n`)
}

/** @param {string} text */
export function complain(text) {
  process.stderr.write(`\n✖ ${text}\n`)
}

/**
 * Says what begins, that it goes on (every 15 s) and how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now()
  say(`… ${name}`)
  const pulse = setInterval(() => say(`… ${name}: van ${seconds(Date.now() - began)} s`), 15_000)
  try {
    const result = await work()
    say(`✓ ${name}: ${seconds(Date.now() - began)} s`)
    return result
  } finally {
    clearInterval(pulse)
  }
}
