// `npm test`: check, unit, integration and browser tests, on a stack of their own; `--long`: all there is of each.
import { enter } from './enter.mjs'

await enter(async () => {
  const { main } = await import('./test/main.mjs')
  await main()
})
