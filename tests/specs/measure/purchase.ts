import { env } from '../../support/env.ts'
import { asStaff, sellable } from '../../clients/store.ts'
import { addFlatOption, openVanilla } from '../../clients/medusa-own.ts'
import { type BenchStore, withBenchStore } from './bench-store.ts'
import { type Load, percentile } from './load.ts'
import { bought, fill, settled } from './purchase-ground.ts'
import { ourWay, type Times, vanillaWay, type Way } from './purchase-ways.ts'

/**
 * A purchase of two lines of two groups, from the empty cart to the captured payment: ours against Medusa's own calls,
 * on the same data, in turns, four buyers at once. CPU is the store's process and PostgreSQL's, each.
 */
const ROUNDS = 3
const AT_ONCE = 4
const PURCHASES = { ours: 250, vanilla: 24 }

await withBenchStore(async (store) => {
  env.stackFile = store.stackFile
  const docs = await sellable(2)
  await fill(store, docs)
  const vanilla = await openVanilla(store.url, await asStaff())
  const optionIds: string[] = []
  for (const doc of docs) optionIds.push(await addFlatOption(vanilla, doc.maker.handle, 3990))
  const ways = [
    { way: await ourWay(docs), count: PURCHASES.ours },
    { way: await vanillaWay(vanilla, docs, optionIds), count: PURCHASES.vanilla },
  ]
  const totals = ways.map(({ way }) => ({ way, rounds: [] as Round[], times: {} }))
  for (const { way, count } of ways) await buy(store, way, Math.ceil(count / 3), {})
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, { way, count }] of ways.entries()) {
      const total = totals[index]
      total?.rounds.push(await buy(store, way, count, total.times))
    }
  report(totals)
})

type Round = { count: number; placing: Load; paying: Load }
type Total = { way: Way; rounds: Round[]; times: Times }

async function buy(store: BenchStore, way: Way, count: number, times: Times): Promise<Round> {
  const machine = { pid: store.pid, postgres: store.postgres, settled: () => settled(store) }
  return { count, ...(await bought(machine, way, count, AT_ONCE, times)) }
}

function report(totals: Total[]): void {
  const per = (total: Total, part: 'placing' | 'paying', what: keyof Load) =>
    total.rounds.reduce((sum, round) => sum + round[part][what], 0) /
    total.rounds.reduce((sum, round) => sum + round.count, 0)
  const cpu = (total: Total, part: 'placing' | 'paying') =>
    per(total, part, 'nodeMs') + per(total, part, 'postgresMs')
  const ms = (value: number) => Number(value.toFixed(1))
  console.table(
    totals.flatMap((total) =>
      (['placing', 'paying'] as const).map((part) => ({
        way: total.way.name,
        part,
        nodeMs: ms(per(total, part, 'nodeMs')),
        postgresMs: ms(per(total, part, 'postgresMs')),
        perSecond: ms(1 / per(total, part, 'seconds')),
      })),
    ),
  )
  console.table(
    totals.flatMap((total) =>
      Object.entries({ ...total.times, 'whole purchase': whole(total.times) }).map(([request, values]) => ({
        way: total.way.name,
        request,
        count: values.length,
        p50: ms(percentile(values, 0.5)),
        p99: ms(percentile(values, 0.99)),
      })),
    ),
  )
  const [ours, vanilla] = totals.map((total) => ({
    cpu: cpu(total, 'placing') + cpu(total, 'paying'),
    placing: cpu(total, 'placing'),
    paying: cpu(total, 'paying'),
    perSecond: 1 / (per(total, 'placing', 'seconds') + per(total, 'paying', 'seconds')),
  }))
  if (!ours || !vanilla) throw new Error('nothing was measured')
  const times = (part: 'cpu' | 'placing' | 'paying') => (vanilla[part] / ours[part]).toFixed(1)
  console.log(
    `a purchase: ours ${ours.cpu.toFixed(1)} ms of CPU and ${ours.perSecond.toFixed(1)} a second, ` +
      `Medusa's ${vanilla.cpu.toFixed(0)} ms and ${vanilla.perSecond.toFixed(2)} a second: ` +
      `${times('cpu')} times fewer (placing ${times('placing')}, paying ${times('paying')})`,
  )
}

/** The nth purchase's halves are of different orders, but of the same basket: their sum is a purchase all the same. */
function whole({ placing = [], paying = [] }: Times): number[] {
  return placing.map((time, index) => time + (paying[index] ?? 0))
}
