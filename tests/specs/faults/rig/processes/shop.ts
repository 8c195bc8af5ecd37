import path from 'node:path'
import { expect, inject } from 'vitest'
import { isFree } from '../../../../../ops/stack/ports.mjs'
import { env } from '../../../../support/env.ts'
import { violations } from '../../invariants.ts'
import { BuyerAtRisk } from '../people/buyer.ts'
import { Database } from './database.ts'
import { GatewayProxy } from '../network/gateway-proxy.ts'
import { putUp } from './goods.ts'
import { keepChildren } from './keeper.ts'
import { PostgresProxy } from '../network/postgres-proxy.ts'
import { Random } from '../random.ts'
import { enterAsStaff } from '../people/staff.ts'
import { StoreProcess } from './store-process.ts'
import { record, type Row } from '../table.ts'

/** From here on the first that are free. Each run has its own range: another's killed store leaves its port free for a moment. */
const FIRST_PORT = 27_000 + (process.ppid % 200) * 20

/**
 * One or two stores behind ways that can be cut, for one file of tests. `crashes`: what ended by itself.
 * @param more what these stores are told beside what every store is told
 */
export async function openShop(name: string, stores = 1, more: Record<string, string> = {}) {
  const ground = inject('ground')
  const crashes: string[] = []
  const keeper = keepChildren(ground.dataDir, name, (message) => crashes.push(message))
  const postgres = await new PostgresProxy(ground.postgres.port).open()
  const gateway = await new GatewayProxy(ground.simulatorPort).open()
  const database = new Database(ground.databaseUrl)
  const way = new URL(ground.storeEnv.DATABASE_URL ?? '')
  way.port = String(postgres.port)
  const storeEnv = {
    ...ground.storeEnv,
    DATABASE_URL: way.href,
    TRANSBANK_URL: gateway.url,
    SWEEP_SECONDS: '1',
    NODE_COMPILE_CACHE: path.join(ground.dataDir, 'compiled'),
    ...more,
  }
  const processes: StoreProcess[] = []
  for (let port = FIRST_PORT; processes.length < stores; port += 1)
    if (await isFree(port))
      processes.push(new StoreProcess(keeper.children, `store-${processes.length + 1}`, port, storeEnv))
  const [store] = processes
  if (!store) throw new Error('a shop has at least one store')
  const close = async () => {
    await keeper.close()
    await Promise.all([postgres.close(), gateway.close(), database.close()])
  }
  try {
    await Promise.all(processes.map((one) => one.start()))
  } catch (error) {
    await close()
    throw error
  }
  let names = 0
  const secret = String(ground.storeEnv.INTERNAL_SECRET)
  return {
    ground,
    children: keeper.children,
    store,
    stores: processes,
    buyers: processes.map(({ url }) => new BuyerAtRisk(url, ground.simulatorUrl, secret)),
    buyer: new BuyerAtRisk(store.url, ground.simulatorUrl, secret),
    postgres,
    gateway,
    database,
    crashes,
    random: Random.of(env.seed, name),
    close,
    asStaff: () => enterAsStaff(store.url, ground.storeEnv.JWT_SECRET),
    record: (row: Row) => record(ground.dataDir, row),
    /** New goods: the variants of one product of each of the two groups. */
    goods: async (stock: number, variants = 1): Promise<string[][]> => {
      names += 1
      const made = await putUp(
        store.url,
        await enterAsStaff(store.url, ground.storeEnv.JWT_SECRET),
        `${name}-${names}`,
        stock,
        variants,
      )
      return Promise.all(made.map(({ handle }) => variantsOf(database, handle)))
    },
    expectNothingLost: async (grace?: number) =>
      expect(await violations(database, ground.simulatorUrl, grace)).toEqual([]),
  }
}

export type Shop = Awaited<ReturnType<typeof openShop>>

async function variantsOf(database: Database, handle: string): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(
    'select v.id from product_variant v join product p on p.id = v.product_id where p.handle = $1 order by v.sku',
    [handle],
  )
  return rows.map(({ id }) => id)
}
