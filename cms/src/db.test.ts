import { expect, test } from 'vitest'
import { chooseDb } from './db.ts'

test.each([
  ['postgres://u@localhost:1/cms', 'postgres'],
  ['postgresql://u@localhost:1/cms', 'postgres'],
  ['mongodb://localhost:1/cms', 'mongoose'],
  ['mongodb+srv://example.invalid/cms', 'mongoose'],
])('%s is spoken to by %s', async (url, name) => {
  expect((await chooseDb(url)).name).toBe(name)
})

test('ids are text in both', async () => {
  expect((await chooseDb('postgres://u@localhost:1/cms')).defaultIDType).toBe('text')
  expect((await chooseDb('mongodb://localhost:1/cms')).defaultIDType).toBe('text')
})

test('any other address is refused', async () => {
  await expect(chooseDb('file:./cms.db')).rejects.toThrow(/DATABASE_URL/)
})
