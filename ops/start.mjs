// `npm start`. Until Node 24 is in, only built-in modules: this runs on a bare machine.
import { enter } from './enter.mjs'
import { readSettings } from './settings.mjs'

await enter(
  async () => {
    const { main } = await import('./run.mjs')
    await main()
  },
  // What the shop needs comes first, the rest while it already sells.
  () => (readSettings(process.argv.slice(2)).isDev ? 'all' : 'shop'),
)
