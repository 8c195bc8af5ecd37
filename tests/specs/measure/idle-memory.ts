/**
 * The memory of a running stack, part by part, after its pages were loaded and it was left alone for a while (Linux):
 * `MINGACO_STACK=…/stack.json node tests/specs/measure/idle-memory.ts [seconds]`. A page that several processes share counts
 * once, each with its part (PSS).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { readRun, runFileOf } from '../../../ops/stack/run-file.mjs'
import { pageTypes } from '../../fixtures/page-types.ts'
import { readStack } from '../../support/stack.ts'

const ROUNDS = 20
const IDLE_SECONDS = Number(process.argv[2] ?? 60)
const KB_OF_MB = 1024

const stack = readStack()
const run = readRun(runFileOf(stack.dataDir))
if (!run) throw new Error('the stack does not run')
const parts = [run.self, run.watchdog, run.postgres, ...run.children].filter((one) => one !== undefined)

/** Who is whose child, as /proc has it now. */
function parents(): Map<number, number> {
  const pairs = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name): [number, number] => [
      Number(name),
      Number(read(`${name}/stat`).split(') ')[1]?.split(' ')[1]),
    ])
  return new Map(pairs)
}

/** Nothing of a process that has just ended. */
function read(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** The part of the stack that a process belongs to, by its nearest ancestor that the stack started. */
function partOf(pid: number, parent: Map<number, number>): string | undefined {
  for (let at: number | undefined = pid; at; at = parent.get(at)) {
    const found = parts.find((one) => one.pid === at)
    if (found) return found.name
  }
  return undefined
}

function memoryNow(): Record<string, { processes: number; pssMb: number; anonymousMb: number }> {
  const parent = parents()
  const table: ReturnType<typeof memoryNow> = {}
  for (const pid of parent.keys()) {
    const name = partOf(pid, parent)
    if (!name) continue
    const rollup = read(`${pid}/smaps_rollup`)
    const mb = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / KB_OF_MB
    const row = (table[name] ??= { processes: 0, pssMb: 0, anonymousMb: 0 })
    row.processes += 1
    row.pssMb += mb('Pss')
    row.anonymousMb += mb('Pss_Anon')
  }
  const rows = Object.values(table)
  table.all = {
    processes: rows.reduce((sum, row) => sum + row.processes, 0),
    pssMb: rows.reduce((sum, row) => sum + row.pssMb, 0),
    anonymousMb: rows.reduce((sum, row) => sum + row.anonymousMb, 0),
  }
  for (const row of Object.values(table)) {
    row.pssMb = Math.round(row.pssMb)
    row.anonymousMb = Math.round(row.anonymousMb)
  }
  return table
}

const addresses = (await pageTypes()).map((page) => stack.urls.shop + page.path)
addresses.push(`${stack.urls.store}/app`)
if (parts.some(({ name }) => name === 'contenidos')) addresses.push(`${stack.urls.cms}/admin/login`)
for (let round = 0; round < ROUNDS; round += 1)
  for (const address of addresses) await (await fetch(address)).text()
console.log('after its pages')
console.table(memoryNow())
await wait(IDLE_SECONDS * 1000)
console.log(`left alone for ${IDLE_SECONDS} s`)
console.table(memoryNow())
