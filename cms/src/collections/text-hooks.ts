import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { onlyEditorsPublish } from '../access/only-editors-publish.ts'
import { knownStatus } from '../doors/known-status.ts'
import { readBodyWithHtml } from '../fields/read-body-with-html.ts'
import { type Moving, noteAddress, rememberAddress } from '../moved/remember-address.ts'
import { tellShopOfChange, tellShopOfRemoval } from '../purge/hooks.ts'
import type { PurgeTag } from '../purge/tags.ts'
import { forgetUses, noteUses } from '../uses/note-uses.ts'

type Doc = Record<string, unknown>
type TagsOf = (change: { doc: Doc; previous: Doc | null }) => PurgeTag[]

/** What happens around a text, the same for profiles, stories and pages. */
export const textHooks = (
  kind: Moving,
  tagsOf: TagsOf,
  ...more: CollectionBeforeChangeHook[]
): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [readBodyWithHtml],
  beforeValidate: [knownStatus],
  beforeChange: [onlyEditorsPublish, ...more, noteAddress(kind)],
  afterChange: [noteUses(kind), rememberAddress(kind), tellShopOfChange(tagsOf)],
  afterDelete: [forgetUses(kind), tellShopOfRemoval(tagsOf)],
})
