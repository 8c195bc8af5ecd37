import type { CollectionConfig } from 'payload'
import { env } from '../env.ts'

/** Saved while it is written, and published at the moment that was chosen. */
export const draftsWithHistory: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 1500, showSaveDraftButton: true }, schedulePublish: true },
  maxPerDoc: 30,
}

export const historyList = {
  edit: { versions: { Component: '/admin/History.tsx#History' } },
}

/** The link to the shop, in words beside the buttons that save. */
export const shopLinkButton = {
  edit: { PreviewButton: { path: '/admin/ShopLink.tsx#ShopLink', clientProps: { shopUrl: env.shopUrl } } },
}
