import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Transaction } from './transaction.ts'

/** Payments on disk, so that a restart of the demo still knows the ones under way. */
export function openJournal(file: string | undefined) {
  if (!file) return { initial: [], save: () => {} }
  mkdirSync(path.dirname(file), { recursive: true })
  const initial = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Transaction[]) : []
  const save = (all: Transaction[]) => {
    writeFileSync(`${file}.new`, JSON.stringify(all))
    renameSync(`${file}.new`, file)
  }
  return { initial, save }
}
