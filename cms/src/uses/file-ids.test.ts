import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { fileIds } from './file-ids.ts'

const field = (one: object): FlattenedField => one as FlattenedField
const upload = field({ name: 'cover', type: 'upload', relationTo: 'media' })
const body = field({ name: 'body', type: 'richText', localized: true })
const text = (value: unknown) => ({
  root: { children: [{ type: 'list', children: [{ type: 'upload', relationTo: 'media', value }] }] },
})

test.each<[string, FlattenedField[], unknown, unknown[]]>([
  ['in a field', [upload], { cover: 'a' }, ['a']],
  ['as a document', [upload], { cover: { id: 'a' } }, ['a']],
  ['in a list', [field({ ...upload, hasMany: true })], { cover: ['a', 'b', 'a'] }, ['a', 'b']],
  ['in each language of a text', [body], { body: { es: text('a'), en: text({ id: 'b' }) } }, ['a', 'b']],
  [
    'in a group',
    [field({ name: 'g', type: 'group', flattenedFields: [upload] })],
    { g: { cover: 'a' } },
    ['a'],
  ],
  [
    'in a row',
    [field({ name: 'r', type: 'array', flattenedFields: [upload] })],
    { r: [{ cover: 'a' }, {}] },
    ['a'],
  ],
  [
    'in a block',
    [field({ name: 'b', type: 'blocks', blocks: [{ slug: 'x', flattenedFields: [upload] }] })],
    { b: [{ blockType: 'x', cover: 'a' }] },
    ['a'],
  ],
  [
    'in a relation of several kinds',
    [field({ name: 'm', type: 'relationship', relationTo: ['media', 'stories'] })],
    { m: { relationTo: 'media', value: 'a' } },
    ['a'],
  ],
  ['no other relation', [field({ name: 'm', type: 'relationship', relationTo: 'stories' })], { m: 'a' }, []],
  ['nothing', [upload, body], { cover: null }, []],
])('a picture is found %s', (_where, fields, data, expected) => {
  expect([...fileIds(fields, data, 'media')]).toEqual(expected)
})

test('a file of a lesson is one of its own kind', () => {
  const blocks = field({
    name: 'b',
    type: 'blocks',
    blocks: [
      {
        slug: 'video',
        flattenedFields: [upload, field({ name: 'f', type: 'upload', relationTo: 'lesson-files' })],
      },
    ],
  })
  const data = { b: [{ blockType: 'video', cover: 'a', f: 'v' }] }
  expect([[...fileIds([blocks], data, 'lesson-files')], [...fileIds([blocks], data, 'media')]]).toEqual([
    ['v'],
    ['a'],
  ])
})
