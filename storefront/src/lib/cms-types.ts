/** What the shop reads of the CMS's REST answers (docs/interfaces.md). */
export type Lang = 'es' | 'en'
export type MediaSize = {
  url: string | null
  width: number | null
  height: number | null
  filename?: string | null
}
export type Media = {
  url: string
  alt: string
  width: number
  height: number
  /** Percent from the left and from the top. */
  focalX?: number | null
  focalY?: number | null
  sizes?: Partial<Record<'card' | 'wide' | 'full' | 'social', MediaSize>>
}
export type Profile = {
  handle: string
  name: string
  headline: string | null
  since: number | null
  body_html: string | null
  quote?: { text: string | null; author: string | null } | null
  image: Media | null
}
export type Story = {
  slug: string
  title: string | null
  summary: string | null
  author: string | null
  publishedAt: string
  updatedAt: string
  cover: Media | null
  body_html: string | null
  groups: string[] | null
}
export type CmsPage = {
  slug: string
  title: string | null
  summary: string | null
  body_html: string | null
  updatedAt: string
}
export type Brand = {
  tagline: string | null
  intro: string | null
  season: string | null
  footer: string | null
  hero: Media | null
  heroCaption: string | null
}
export type Link = { label: string; href: string }
export type Navigation = { header: Link[]; footer: Link[] }
export type Found<T> = { docs: T[]; totalDocs: number; totalPages: number }
/** Something that is still being written, for its preview. */
export type Draft =
  | { kind: 'stories'; lang: Lang; doc: Story }
  | { kind: 'groups'; lang: Lang; doc: Profile }
  | { kind: 'pages'; lang: Lang; doc: CmsPage }
