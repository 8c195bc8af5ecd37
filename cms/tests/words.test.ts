import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { expect, test } from 'vitest'
import { Groups } from '../src/collections/groups.ts'
import { Media } from '../src/collections/media.ts'
import { Pages } from '../src/collections/pages.ts'
import { PictureUses } from '../src/collections/picture-uses.ts'
import { ProfileProposals } from '../src/collections/profile-proposals.ts'
import { Stories } from '../src/collections/stories.ts'
import { Users } from '../src/collections/users.ts'
import { Brand } from '../src/globals/brand.ts'
import { Navigation } from '../src/globals/navigation.ts'

type Named = { path: string; field: Exclude<Field, { type: 'row' }> }

const everything: (CollectionConfig | GlobalConfig)[] = [
  Groups,
  Media,
  Pages,
  PictureUses,
  ProfileProposals,
  Stories,
  Users,
  Brand,
  Navigation,
]
const fields = everything.flatMap(({ slug, fields: own }) => walk(own, slug))

function walk(list: Field[], path: string): Named[] {
  return list.flatMap((field) => {
    if (field.type === 'row') return walk(field.fields, path)
    if (field.type === 'ui') return []
    const here = `${path}.${'name' in field ? field.name : field.type}`
    const inner = 'fields' in field ? walk(field.fields, here) : []
    return [{ path: here, field }, ...inner]
  })
}

test.each(fields)('$path says in words what it is and what to write', ({ field }) => {
  expect('label' in field && typeof field.label === 'string' && field.label.length > 0).toBe(true)
  const description = field.admin && 'description' in field.admin ? field.admin.description : ''
  expect(description).toMatch(/\.$/)
})

test.each(fields.filter(({ field }) => field.type === 'select'))(
  '$path has words for each choice',
  ({ field }) => {
    if (field.type !== 'select') return
    for (const option of field.options) expect(option).toHaveProperty('label', expect.any(String))
  },
)

test.each(everything)('$slug has a name, a group and a description', (entity) => {
  const names =
    'labels' in entity ? Object.values(entity.labels ?? {}) : 'label' in entity ? [entity.label] : []
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(name).toEqual(expect.any(String))
  expect([entity.admin?.group, entity.admin?.description]).toEqual([expect.any(String), expect.any(String)])
})
