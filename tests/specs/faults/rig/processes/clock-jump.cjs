// Preloaded into a store: at SIGUSR2 its clock is a day ahead, as when a machine's clock is set wrong while it runs.
const { writeFileSync } = require('node:fs')

const DAY_MS = 24 * 60 * 60_000
const Real = Date
let aheadMs = 0

const now = () => Real.now() + aheadMs
globalThis.Date = new Proxy(Real, {
  construct: (target, given) => new target(...(given.length > 0 ? given : [now()])),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})

process.on('SIGUSR2', () => {
  aheadMs = DAY_MS
  writeFileSync(process.env.CLOCK_JUMPED, '')
})
