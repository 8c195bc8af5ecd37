// `npm run test:faults`: everything that may go wrong in the middle of a purchase, again and again; MINGACO_FAULTS=core is short.
import { enter } from './enter.mjs'

await enter(async () => {
  const { main } = await import('./test/faults.mjs')
  await main()
})
