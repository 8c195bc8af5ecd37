import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Row = { fault: string; tried: number; survived: number; note: string }

const fileOf = (dataDir: string) => path.join(dataDir, 'faults.jsonl')

/** Keeps a line of the table that is printed at the end of the run. */
export function record(dataDir: string, row: Row): void {
  appendFileSync(fileOf(dataDir), `${JSON.stringify(row)}\n`)
}

export function printTable(dataDir: string): void {
  const file = fileOf(dataDir)
  if (!existsSync(file)) return
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const width = (of: (row: Row) => string | number) =>
    Math.max(8, ...rows.map((row) => String(of(row)).length))
  const [fault, tried, survived] = [
    width((row) => row.fault),
    width((row) => row.tried),
    width((row) => row.survived),
  ]
  const line = (row: { [name in keyof Row]: string | number }) =>
    `  ${String(row.fault).padEnd(fault)}  ${String(row.tried).padStart(tried)}  ${String(row.survived).padStart(survived)}  ${row.note}`
  const head = { fault: 'fault', tried: 'tried', survived: 'survived', note: '' }
  process.stdout.write(`\n${[line(head), ...rows.map(line)].join('\n')}\n\n`)
}
