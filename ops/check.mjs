// `npm run check [name…]`: format, lint, types, dead code, versions.
import { enter } from './enter.mjs'

await enter(async () => {
  const { main } = await import('./check/main.mjs')
  await main()
})
