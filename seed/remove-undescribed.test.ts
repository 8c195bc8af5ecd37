import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { removeUndescribed } from './remove-undescribed.ts'

test('what we drew and nothing describes goes; an operator’s own photograph stays', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pictures-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const names = ['described.avif', 'drawn-before.avif', 'hashes.json', 'own-photo.avif', 'own-photo.jpg']
  for (const name of names) await writeFile(path.join(folder, name), 'x')
  const drawn = new Set(['described', 'drawn-before', 'hashes.json'])
  await removeUndescribed(pathToFileURL(folder + path.sep), drawn, new Set(['described']))
  expect((await readdir(folder)).sort()).toEqual(names.filter((name) => name !== 'drawn-before.avif'))
})
