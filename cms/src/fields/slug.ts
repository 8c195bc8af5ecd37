import type { FieldHook, PayloadRequest, TextField } from 'payload'
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
const nameless = {
  groups: 'grupo',
  stories: 'historia',
  pages: 'pagina',
  courses: 'curso',
  lessons: 'leccion',
}

const fillSlug =
  (name: string, collection: Told, from: string): FieldHook =>
  async ({ value, data, originalDoc, req, siblingData }) => {
    const isKept = value === undefined || value === originalDoc?.[name]
    const isWritten = typeof value === 'string' && value.trim() !== '' && !isKept
    if (isWritten) return slugify(value) || value
    const title: unknown = data?.[from] ?? originalDoc?.[from]
    const base =
      typeof title === 'string' && title.trim() !== '' ? slugify(title) || nameless[collection] : null
    if (originalDoc?.[name] && isKept) {
      const follows = base !== null && isMadeFrom(originalDoc[name], originalDoc[from], collection)
      if (!follows || isMadeFrom(originalDoc[name], title, collection)) return originalDoc[name]
      if (req.locale === 'en' || (await isOut(req, collection, String(originalDoc.id))))
        return originalDoc[name]
    }
    // Nothing to make it of yet. Two empty addresses would be the same one.
    if (base === null) {
      delete siblingData[name]
      return undefined
    }
    return firstFree(base, async (candidate) => {
      const { totalDocs } = await req.payload.count({
        collection,
        req,
        overrideAccess: true,
        trash: true,
        where: { and: [{ [name]: { equals: candidate } }, { id: { not_equals: originalDoc?.id ?? null } }] },
      })
      return totalDocs > 0
    })
  }

/** An address that nobody wrote: it follows its title, letter by letter, until the first time it is out. */
function isMadeFrom(slug: unknown, title: unknown, collection: Told): boolean {
  if (typeof slug !== 'string' || typeof title !== 'string') return false
  return slug.replace(/-\d+$/, '') === (slugify(title) || nameless[collection]).replace(/-\d+$/, '')
}

async function isOut(req: PayloadRequest, collection: Told, id: string): Promise<boolean> {
  const live = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return live?._status === 'published'
}
