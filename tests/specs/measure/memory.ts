import { readFileSync, writeFileSync } from 'node:fs'

const MB = 1024

/** Megabytes of a process (Linux): now, and at most since `forgetPeak`. */
export function memoryMb(pid: number): { nowMb: number; peakMb: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / MB)
  return { nowMb: of('VmRSS'), peakMb: of('VmHWM') }
}

/** From here on the peak is a new one. */
export const forgetPeak = (pid: number) => writeFileSync(`/proc/${pid}/clear_refs`, '5')
