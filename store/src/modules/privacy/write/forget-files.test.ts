import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetOldFiles } from './forget-files'

const now = new Date('2032-02-29T12:00:00Z')
const DAY_MS = 86_400_000
const YEARS_6 = 6 * 366

let data: string
beforeEach(async () => void (data = await mkdtemp(path.join(os.tmpdir(), 'forget-'))))
afterEach(() => rm(data, { recursive: true }))

const at = (name: string) => path.join(data, name)
const forget = () =>
  forgetOldFiles(
    {
      proofsDir: at('proofs'),
      taxDir: at('documents'),
      originalsDir: at('originals'),
      mailboxDir: at('mailbox'),
    },
    now,
  )

/** One file that is over in each folder, and one that is not yet. */
async function fill(folder: string, overDays: number, keptDays: number) {
  await mkdir(at(folder))
  for (const [name, days] of [
    ['over', overDays],
    ['kept', keptDays],
  ] as const) {
    const written = new Date(now.getTime() - days * DAY_MS)
    await writeFile(at(`${folder}/${name}`), 'x')
    await utimes(at(`${folder}/${name}`), written, written)
  }
}

test('each folder loses what is over on its own day, and nothing else', async () => {
  await fill('proofs', YEARS_6, 6 * 365 - 1)
  await fill('documents', YEARS_6, 6 * 365 - 1)
  await fill('originals', YEARS_6, 6 * 365 - 1)
  await fill('mailbox', 31, 29)
  expect(await forget()).toEqual({ proofs: 1, documents: 1, originals: 1, letters: 1 })
  for (const folder of ['proofs', 'documents', 'originals', 'mailbox'])
    expect(await readdir(at(folder)), folder).toEqual(['kept'])
  expect(await forget()).toEqual({ proofs: 0, documents: 0, originals: 0, letters: 0 })
})

test('a folder that is not there, or a folder within, is nothing to forget', async () => {
  await mkdir(at('mailbox/within'), { recursive: true })
  await utimes(at('mailbox/within'), 0, 0)
  expect(await forget()).toEqual({ proofs: 0, documents: 0, originals: 0, letters: 0 })
  expect(await readdir(at('mailbox'))).toEqual(['within'])
})
