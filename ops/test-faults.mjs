// `npm run test:faults`: every fault at every step, in full.
import { enter } from './enter.mjs'

await enter(async () => {
  const { main } = await import('./test/faults.mjs')
  await main()
})
