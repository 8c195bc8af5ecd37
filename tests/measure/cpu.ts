import { readFileSync } from 'node:fs'

const TICK_MS = 10

/** CPU milliseconds that a process used since it began (Linux). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** CPU milliseconds of one process per call: a warm-up, then `times` calls one after another. */
export async function cpuPerCall(pid: number, times: number, call: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < Math.ceil(times / 5); i++) await call()
  const before = cpuMs(pid)
  for (let i = 0; i < times; i++) await call()
  return (cpuMs(pid) - before) / times
}
