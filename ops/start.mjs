// `npm start`. Until Node 24 is in, only built-in modules: this runs on a bare machine.
import { enter } from './enter.mjs'

await enter(async () => {
  const { main } = await import('./run.mjs')
  await main()
})
