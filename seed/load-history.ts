/**
 * Writes eight months of sales and payments into a demonstration in which nothing was sold yet; nowhere else.
 * `node seed/load-history.ts`, with what `ops/parts/seed.mjs` gives it.
 */
import { readFileSync } from 'node:fs'
import { env } from './env.ts'
import { Failure, run } from './failure.ts'
import { checkBooks } from './history/check.ts'
import { loadHistory } from './history/load.ts'
import { PREPARED, unpack } from './history/prepared.ts'

await run('Historia', async () => {
  if (!env.isDemo) throw new Failure('la historia es inventada: solo se carga en una demostración.')
  const { ownerUrl, simulatorUrl, dataDir, storeUrl, publicStoreUrl, shopUrl } = env
  if (!ownerUrl || !simulatorUrl || !dataDir)
    throw new Failure('faltan OWNER_DATABASE_URL, SIMULATOR_URL y DATA_DIR.')
  const orders = await loadHistory(unpack(readFileSync(PREPARED)), {
    databaseUrl: ownerUrl,
    dataDir,
    urls: { store: publicStoreUrl, shop: shopUrl, simulator: simulatorUrl },
  })
  if (orders === null) return console.log('  aquí ya se vendió algo: se deja como está')
  console.log(`  ${orders} pedidos de ocho meses`)
  await checkBooks(storeUrl, ownerUrl)
  console.log('  los libros cuadran')
})
