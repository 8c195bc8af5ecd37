import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { afterCommit } from './shop.ts'
import type { PurgeTag } from './tags.ts'

type Doc = Record<string, unknown>
type TagsOf = (change: { doc: Doc; previous: Doc | null }) => PurgeTag[]

export const tellShopOfChange =
  (tagsOf: TagsOf): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    await afterCommit.add(
      tagsOf({ doc, previous: operation === 'create' ? null : previousDoc }),
      req.transactionID,
    )
  }

export const tellShopOfRemoval =
  (tagsOf: TagsOf): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await afterCommit.add(tagsOf({ doc, previous: doc }), req.transactionID)
  }

export const tellShopOfGlobal =
  (tag: PurgeTag): GlobalAfterChangeHook =>
  async ({ req }) => {
    await afterCommit.add([tag], req.transactionID)
  }
