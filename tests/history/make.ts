/**
 * `node tests/history/make.ts`: lets eight months happen in a store of its own, by the routes of people, and keeps what
 * they left as the set that the demonstration loads (`seed/history/prepared.json.br`). Takes ten minutes or more; to be
 * done again when `seed/data/history` changes, and when a migration no longer takes what was kept (decision 043).
 */
import { writeFileSync } from 'node:fs'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { pack, PREPARED } from '../../seed/history/prepared.ts'
import { withBenchStore } from '../specs/measure/bench-store.ts'
import { cpuMs, postgresCpuMs } from '../specs/measure/cpu.ts'
import { env } from '../support/env.ts'
import { openClock } from './clock.ts'
import { keep, rowsBefore } from './keep.ts'
import { stockUp, tell } from './tell.ts'

/** What waits for the clock waits a second. */
const SWEEPS_OFTEN = { SWEEP_SECONDS: '1' }

if (Number(chileDay(new Date()).slice(8)) < 20)
  throw new Error('What waits would be days old where it is loaded late in a month: make it after the 20th')

await withBenchStore(async (store) => {
  env.stackFile = store.stackFile
  const before = await rowsBefore()
  await stockUp()
  const [node, postgres] = [cpuMs(store.pid), postgresCpuMs(store.postgres)]
  const clock = await openClock()
  await clock.found()
  await tell(clock)
  const seconds = (ms: number) => Math.round(ms / 1000)
  console.log(
    `CPU: ${seconds(cpuMs(store.pid) - node)} s of Node, ${seconds(postgresCpuMs(store.postgres) - postgres)} s of PostgreSQL`,
  )
  const packed = pack(await keep(clock, before))
  writeFileSync(PREPARED, packed)
  console.log(`${packed.length} bytes`)
}, SWEEPS_OFTEN)
