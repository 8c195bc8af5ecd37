import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../failure.mjs'

/**
 * Waits until an address answers 200. Gives up when the server is gone: its crash is told elsewhere.
 * @param {string} name
 * @param {string} url
 * @param {() => boolean} isUp
 * @param {number} [limitMs]
 */
export async function waitForHealth(name, url, isUp, limitMs = 600_000) {
  const end = Date.now() + limitMs
  let last = 'sin respuesta'
  while (Date.now() < end) {
    if (!isUp()) throw new Failure(`${name} se cerró antes de responder.`)
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(15_000), redirect: 'manual' })
      await response.arrayBuffer()
      if (response.ok) return
      last = `respuesta ${response.status}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    await wait(200)
  }
  throw new Failure(`${name} no respondió en ${limitMs / 1000} s en ${url} (${last}).`)
}
