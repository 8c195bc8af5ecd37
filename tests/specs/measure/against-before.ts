import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { cpuPerCall } from './cpu.ts'
import type { Load } from './load.ts'
import { bought, fill, settled } from './purchase-ground.ts'

/**
 * A list page of the catalogue, one with a word written wrong, and a purchase, by this tree and by another one, each with a
 * store of its own of the same demonstration, in turns in one run: `node tests/specs/measure/against-before.ts FOLDER`, where
 * FOLDER is an older checkout that is installed.
 */
const ROUNDS = Number(process.argv[3] ?? '5')
const PAGES = 400
const PURCHASES = 96
const AT_ONCE = 4

type Bench = typeof import('./bench-store.ts')
type Ways = typeof import('./purchase-ways.ts')
type Clients = typeof import('../../clients/store.ts')
type Support = typeof import('../../support/env.ts')
type Costs = { list: number; misspelt: number; placing: number; paying: number }
type Tree = { name: string; measure: () => Promise<Costs>; rounds: Costs[] }

/** The same three things of a tree, by its own clients: what it asks is what its shop asks. */
async function open(name: string, folder: string, then: (tree: Tree) => Promise<void>): Promise<void> {
  const of = async <T>(file: string) =>
    (await import(pathToFileURL(path.resolve(folder, 'tests', file)).href)) as T
  const { withBenchStore } = await of<Bench>('specs/measure/bench-store.ts')
  const { ourWay } = await of<Ways>('specs/measure/purchase-ways.ts')
  const { sellable } = await of<Clients>('clients/store.ts')
  const { env } = await of<Support>('support/env.ts')
  await withBenchStore(async (store) => {
    env.stackFile = store.stackFile
    const docs = await sellable(2)
    await fill(store, docs)
    const way = await ourWay(docs)
    const machine = { pid: store.pid, postgres: store.postgres, settled: () => settled(store) }
    const cost = ({ nodeMs, postgresMs }: Load) => (nodeMs + postgresMs) / PURCHASES
    const list = (more = '') =>
      cpuPerCall(store.pid, PAGES, async () => {
        const answer = await fetch(`${store.url}/catalog?limit=24${more}`)
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
        await answer.text()
      })
    const measure = async (): Promise<Costs> => {
      const pages = { list: await list(), misspelt: await list('&q=mermelda') }
      const { placing, paying } = await bought(machine, way, PURCHASES, AT_ONCE, {})
      return { ...pages, placing: cost(placing), paying: cost(paying) }
    }
    await then({ name, measure, rounds: [] })
  })
}

const [, , before] = process.argv
if (!before) throw new Error('Which older checkout? node tests/specs/measure/against-before.ts FOLDER')
await open('before', before, (older) =>
  open('now', path.join(import.meta.dirname, '../../..'), async (newer) => {
    for (const tree of [older, newer]) await tree.measure()
    for (let round = 0; round < ROUNDS; round += 1)
      for (const tree of round % 2 === 0 ? [older, newer] : [newer, older])
        tree.rounds.push(await tree.measure())
    const middle = (tree: Tree, what: keyof Costs) =>
      tree.rounds.map((costs) => costs[what]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
    const told = (tree: Tree, what: keyof Costs) => {
      const all = tree.rounds.map((costs) => costs[what])
      const [least, most] = [Math.min(...all), Math.max(...all)]
      return `${middle(tree, what).toFixed(2)} (${least.toFixed(2)} – ${most.toFixed(2)})`
    }
    const names = ['list', 'misspelt', 'placing', 'paying'] as const
    console.log(
      'ms of CPU, the middle of the rounds (least – most): pages of the store, purchases with PostgreSQL',
    )
    console.table(names.map((what) => ({ what, before: told(older, what), now: told(newer, what) })))
  }),
)
