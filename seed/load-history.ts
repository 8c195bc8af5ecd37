/**
 * Writes eight months of sales, payments, sessions of courses, trials of products, certificates, offers and lots into a demonstration in which nothing was sold yet; nowhere else.
 * `node seed/load-history.ts`, with what `ops/parts/seed.mjs` gives it.
 */
import { readFileSync } from 'node:fs'
import { env } from './env.ts'
import { Failure, run } from './failure.ts'
import { checkBooks } from './history/check.ts'
import { loadHistory } from './history/load.ts'
import { PREPARED, unpack } from './history/prepared.ts'
import { loadCertificates } from './history/load-certificates.ts'
import { loadLeadership } from './history/load-leadership.ts'
import { loadAgreements } from './history/load-agreements.ts'
import { loadDeliveries } from './history/load-deliveries.ts'
import { loadLots } from './history/load-lots.ts'
import { loadInputs } from './history/load-inputs.ts'
import { loadFairs } from './history/load-fairs.ts'
import { loadStandards } from './history/load-standards.ts'
import { loadSharings } from './history/load-sharings.ts'
import { loadSessions } from './history/load-sessions.ts'
import { loadTrials } from './history/load-trials.ts'

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
  if (orders === null) console.log('  aquí ya se vendió algo: se deja como está')
  else {
    console.log(`  ${orders} pedidos de ocho meses`)
    await checkBooks(storeUrl, ownerUrl)
    console.log('  los libros cuadran')
  }
  const held = await loadSessions(ownerUrl, Date.now())
  if (held !== null) console.log(`  ${held} jornadas de formación`)
  const tried = await loadTrials(ownerUrl, Date.now())
  if (tried !== null) console.log(`  ${tried} pruebas de productos`)
  const issued = await loadCertificates(ownerUrl, Date.now())
  if (issued !== null) console.log(`  ${issued} certificados`)
  const wishing = await loadLeadership(ownerUrl, Date.now())
  if (wishing !== null) console.log(`  ${wishing} socias que dicen qué cargo les gustaría`)
  const made = await loadStandards(ownerUrl, Date.now())
  if (made !== null) console.log(`  ${made} fichas técnicas, y lo que los grupos dicen que tendrán`)
  const sold = await loadFairs(storeUrl, ownerUrl, Date.now())
  if (sold !== null) console.log(`  ${sold} cajas de una feria`)
  const buying = await loadAgreements(ownerUrl, Date.now())
  if (buying !== null) console.log(`  ${buying} instituciones que compran`)
  const lots = await loadLots(ownerUrl, Date.now())
  if (lots !== null) console.log(`  ${lots} lotes`)
  const shared = await loadSharings(ownerUrl, Date.now())
  if (shared !== null) console.log(`  ${shared} pedidos repartidos entre grupos`)
  const delivered = await loadDeliveries(storeUrl, ownerUrl, Date.now())
  if (delivered !== null) console.log(`  ${delivered} pedidos de instituciones recibidos`)
  const bought = await loadInputs(storeUrl, ownerUrl, Date.now())
  if (bought !== null) console.log(`  una compra en conjunto de ${bought} grupos`)
})
