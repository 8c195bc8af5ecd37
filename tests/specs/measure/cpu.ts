import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10

/** CPU milliseconds that a process used since it began (Linux). */
export function cpuMs(pid: number): number {
  const fields = statOf(String(pid))
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS
}

/** CPU milliseconds of a PostgreSQL: its first process, the ones that it has now, and those that have ended. */
export function postgresCpuMs(postmaster: number): number {
  const own = statOf(String(postmaster))
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && Number(statOf(name)[1]) === postmaster,
  )
  const ended = (Number(own[13]) + Number(own[14])) * TICK_MS
  return children.reduce((sum, child) => sum + cpuMs(Number(child)), cpuMs(postmaster) + ended)
}

/** What follows the name in /proc/PID/stat; nothing for a process that has just ended. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  } catch {
    return []
  }
}

/** CPU milliseconds of one process per call: a warm-up, then `times` calls one after another. */
export async function cpuPerCall(pid: number, times: number, call: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < Math.ceil(times / 5); i++) await call()
  const before = cpuMs(pid)
  for (let i = 0; i < times; i++) await call()
  return (cpuMs(pid) - before) / times
}
