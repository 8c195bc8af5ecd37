import { APIError, type CollectionBeforeChangeHook } from 'payload'

type Addressed = { id: string; slug?: string | null; _status?: string | null }

/** The store keeps progress and certificates under it: what was out once keeps its address. */
export const keptAddress =
  (collection: 'courses' | 'lessons'): CollectionBeforeChangeHook<Addressed> =>
  async ({ data, originalDoc, req }) => {
    const { id, slug } = originalDoc ?? {}
    if (!id || !slug || data.slug === undefined || data.slug === slug) return data
    const { docs } = await req.payload.db.findVersions<Addressed>({
      collection,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      limit: 1,
      pagination: false,
      req,
    })
    const live = await req.payload.db.findOne<Addressed>({ collection, where: { id: { equals: id } }, req })
    if (docs.length === 0 && live?._status !== 'published') return data
    throw new APIError(
      'La dirección ya no se puede cambiar: quienes hicieron el curso lo tienen anotado con ella.',
      409,
      null,
      true,
    )
  }
