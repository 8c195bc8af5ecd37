import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { categoryPicture } from './category-picture.ts'

const PUBLIC = path.join(import.meta.dirname, '../../../public')
const drawn = readdirSync(path.join(PUBLIC, 'grupo/clases')).map((name) => name.replace('.avif', ''))

test.each(drawn)('%s is shown by its drawing until it has a photo of its own', (handle) => {
  const drawing = categoryPicture(handle, null)
  expect(existsSync(path.join(PUBLIC, drawing ?? ''))).toBe(true)
  expect(drawing).toContain(handle)
  expect(categoryPicture(handle, 'abc')).toBe('/media/abc-360.avif')
})

test('a class that somebody added has no picture before it is given one', () => {
  expect(categoryPicture('vidrio', undefined)).toBeNull()
  expect(categoryPicture('constructor', null)).toBeNull()
})
