import { cpuMs, postgresCpuMs } from './cpu.ts'

export type Machine = { pid: number; postgres: number; settled: () => Promise<void> }
export type Load = { seconds: number; nodeMs: number; postgresMs: number }

/**
 * Does `count` pieces of work, `atOnce` at a time, and tells what the store and its PostgreSQL spent on them: until the
 * last answer in seconds, until everything that they set off is done in CPU.
 */
export async function underLoad<T>(
  machine: Machine,
  count: number,
  atOnce: number,
  work: (index: number) => Promise<T>,
): Promise<{ results: T[]; load: Load }> {
  await machine.settled()
  const before = { at: performance.now(), node: cpuMs(machine.pid), pg: postgresCpuMs(machine.postgres) }
  const results: T[] = []
  let next = 0
  const worker = async () => {
    while (next < count) {
      const index = next++
      results[index] = await work(index)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - before.at) / 1000
  await machine.settled()
  const nodeMs = cpuMs(machine.pid) - before.node
  return { results, load: { seconds, nodeMs, postgresMs: postgresCpuMs(machine.postgres) - before.pg } }
}

/** Milliseconds of one piece of work, kept in `into`. */
export async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  into.push(performance.now() - began)
  return result
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
