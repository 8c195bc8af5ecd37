import type { FieldHook, TextField } from 'payload'
import { firstFree, slugify } from '../text/slugify.ts'

type Told = keyof typeof nameless

type SlugOptions = {
  name: 'slug' | 'handle'
  collection: Told
  from: 'title' | 'name'
  label: string
  description: string
}

/** The last part of an address: made from the title when it is left empty, always ASCII kebab-case. */
export const slugField = ({ name, collection, from, label, description }: SlugOptions): TextField => ({
  name,
  type: 'text',
  label,
  unique: true,
  index: true,
  admin: { position: 'sidebar', description },
  hooks: { beforeValidate: [fillSlug(name, collection, from)] },
})

/** For a title without one letter or number in it. */
const nameless = { groups: 'grupo', stories: 'historia', pages: 'pagina' }

const fillSlug =
  (name: string, collection: Told, from: string): FieldHook =>
  async ({ value, data, originalDoc, req }) => {
    if (typeof value === 'string' && value.trim() !== '') return slugify(value) || value
    if (originalDoc?.[name] && value === undefined) return value
    const title: unknown = data?.[from] ?? originalDoc?.[from]
    if (typeof title !== 'string' || title.trim() === '') return value
    const base = slugify(title) || nameless[collection]
    return firstFree(base, async (candidate) => {
      const { totalDocs } = await req.payload.count({
        collection,
        req,
        overrideAccess: true,
        where: { and: [{ [name]: { equals: candidate } }, { id: { not_equals: originalDoc?.id ?? null } }] },
      })
      return totalDocs > 0
    })
  }
