import type { CollectionConfig } from 'payload'
import { env } from '../env.ts'
import {
  anyoneReadsWhatIsPublished,
  authorsChangeTheirOwnDrafts,
  authorsDeleteTheirOwnDrafts,
  staffBeginsTexts,
  staffReadsTheHistory,
} from '../access/writing.ts'

/** Who may do what with a text: the same for profiles, stories and pages. */
export const writingAccess: CollectionConfig['access'] = {
  create: staffBeginsTexts,
  read: anyoneReadsWhatIsPublished,
  readVersions: staffReadsTheHistory,
  update: authorsChangeTheirOwnDrafts,
  delete: authorsDeleteTheirOwnDrafts,
}

export const draftsWithHistory: CollectionConfig['versions'] = { drafts: true, maxPerDoc: 30 }

/** The link to the shop, in words beside the buttons that save. */
export const shopLinkButton = {
  edit: { PreviewButton: { path: '/admin/ShopLink.tsx#ShopLink', clientProps: { shopUrl: env.shopUrl } } },
}
