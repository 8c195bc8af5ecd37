import type * as cms from '../../../cms/src/payload-types.ts'

/**
 * What the shop reads of the CMS's REST answers (docs/interfaces.md), from the types that Payload writes of its
 * collections: a field that goes there, or changes, is an error here.
 */
type Known<T, Field extends keyof T> = { [K in Field]-?: NonNullable<T[K]> }

/** Asked at depth 1, a relation is its document; without a fallback, a text that a language lacks is null. */
type Perhaps<T, Field extends keyof T> = {
  [K in Field]-?: (cms.Media extends T[K] ? Media : NonNullable<T[K]>) | null
}

export type Lang = cms.Config['locale']
export type Media = Known<cms.Media, 'url' | 'alt' | 'width' | 'height'> &
  Pick<cms.Media, 'focalX' | 'focalY' | 'sizes'>
export type Profile = Known<cms.Group, 'handle' | 'name'> &
  Perhaps<cms.Group, 'headline' | 'since' | 'body_html' | 'image'> &
  Pick<cms.Group, 'quote'>
export type Story = Known<cms.Story, 'slug' | 'publishedAt' | 'updatedAt'> &
  Perhaps<cms.Story, 'title' | 'summary' | 'author' | 'cover' | 'body_html' | 'groups'>
export type CmsPage = Known<cms.Page, 'slug' | 'updatedAt'> &
  Perhaps<cms.Page, 'title' | 'summary' | 'body_html'>
export type Brand = Perhaps<cms.Brand, 'tagline' | 'intro' | 'season' | 'footer' | 'hero' | 'heroCaption'>
export type Navigation = Known<cms.Navigation, 'header' | 'footer'>
export type Found<T> = { docs: T[]; totalDocs: number; totalPages: number }
/** Something that is still being written, for its preview. */
export type Draft =
  | { kind: 'stories'; lang: Lang; doc: Story }
  | { kind: 'groups'; lang: Lang; doc: Profile }
  | { kind: 'pages'; lang: Lang; doc: CmsPage }
