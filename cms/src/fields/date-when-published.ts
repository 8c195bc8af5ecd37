import type { CollectionBeforeChangeHook } from 'payload'

export const dateWhenPublished: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data
