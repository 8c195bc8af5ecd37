import type { Media } from '../payload-types.ts'

type Pictured = Pick<Media, 'alt' | 'filename' | 'width' | 'height' | 'sizes'>

export const isPicture = (doc: unknown): doc is Pictured =>
  typeof doc === 'object' && doc !== null && 'alt' in doc && 'filename' in doc

/** A picture inside a text, with the shop's own addresses for the files. */
export function figureHtml(media: Pictured, caption: string): string {
  const widths = [media.sizes?.card, media.sizes?.wide, media.sizes?.full].flatMap((size) =>
    size?.filename && size.width ? [{ file: size.filename, width: size.width }] : [],
  )
  const file = media.sizes?.wide?.filename ?? media.filename
  if (!file) return ''
  const srcset = widths.map(({ file: name, width }) => `${fileAddress(name)} ${width}w`).join(', ')
  const attributes = [
    `src="${fileAddress(file)}"`,
    srcset && `srcset="${srcset}"`,
    srcset && 'sizes="(min-width: 768px) 41rem, 100vw"',
    media.width && `width="${media.width}"`,
    media.height && `height="${media.height}"`,
    `alt="${escapeHtml(media.alt ?? '')}"`,
    'loading="lazy"',
    'decoding="async"',
  ].filter(Boolean)
  const words = caption.trim() === '' ? '' : `<figcaption>${escapeHtml(caption.trim())}</figcaption>`
  return `<figure><img ${attributes.join(' ')}>${words}</figure>`
}

const fileAddress = (name: string): string => `/cms-media/${encodeURIComponent(name)}`

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
