import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { afterCommit } from '../purge/shop.ts'
import { shopPath } from '../text/shop-path.ts'

/** Texts whose address may change while they are out. */
export type Moving = 'stories' | 'groups' | 'pages'
type Row = { id: string; slug?: string; handle?: string; _status?: string }

const tagOf = { stories: 'story', groups: 'group', pages: 'page' } as const

/** What is out now, read before it changes: a draft over it may already carry the new address. */
export const noteAddress =
  (collection: Moving): CollectionBeforeChangeHook<Row> =>
  async ({ data, originalDoc, req, context }) => {
    if (!originalDoc || data._status !== 'published') return data
    const live = await req.payload.db.findOne<Row>({
      collection,
      where: { id: { equals: originalDoc.id } },
      req,
    })
    if (live?._status === 'published') context.addressBefore = live.slug ?? live.handle
    return data
  }

/** A page that changed its address is found at the old one too; an address that is taken again leads nowhere else. */
export const rememberAddress =
  (collection: Moving): CollectionAfterChangeHook<Row> =>
  async ({ doc, req, context }) => {
    if (doc._status !== 'published') return
    const now = shopPath(collection, doc)
    if (now) await forget(req, now)
    const before = context.addressBefore
    delete context.addressBefore
    if (typeof before !== 'string' || before === (doc.slug ?? doc.handle)) return
    const from = shopPath(collection, { slug: before })
    if (!from || !now) return
    await forget(req, from)
    await req.payload.create({
      collection: 'redirects',
      data: { from, to: { type: 'reference', reference: { relationTo: collection, value: doc.id } } },
      overrideAccess: true,
      req,
    })
    await afterCommit.add([`${tagOf[collection]}:${before}`], req.transactionID)
  }

async function forget(req: PayloadRequest, from: string): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'redirects', where: { from: { equals: from } }, req })
}
