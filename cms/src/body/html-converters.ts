import type { getPayloadPopulateFn, SerializedLinkNode } from '@payloadcms/richtext-lexical'
import {
  type HTMLConvertersFunctionAsync,
  LinkHTMLConverterAsync,
  TextHTMLConverterAsync,
} from '@payloadcms/richtext-lexical/html-async'
import { shopPath } from '../text/shop-path.ts'
import { figureHtml, isPicture } from './figure-html.ts'

type Populate = Awaited<ReturnType<typeof getPayloadPopulateFn>>

/** Struck through and underlined, in Lexical's bits: the editor offers neither. */
const STYLED = 4 | 8

export const htmlConverters: HTMLConvertersFunctionAsync = ({ defaultConverters }) => ({
  ...defaultConverters,
  // An empty line is left for air, which the page's own spacing gives.
  paragraph: async ({ node, nodesToHTML }) => {
    const words = (await nodesToHTML({ nodes: node.children })).join('')
    return words.trim() === '' ? '' : `<p>${words}</p>`
  },
  // The library's own carry styles, which the shop's policy refuses.
  text: (of) => {
    const { text } = TextHTMLConverterAsync
    const node = { ...of.node, format: of.node.format & ~STYLED }
    return typeof text === 'function' ? text({ ...of, node }) : (text ?? '')
  },
  listitem: async ({ node, nodesToHTML }) =>
    `<li>${(await nodesToHTML({ nodes: node.children })).join('')}</li>`,
  ...LinkHTMLConverterAsync({ internalDocToHref }),
  upload: async ({ node, populate }) => {
    const media: unknown =
      typeof node.value === 'object'
        ? node.value
        : await populate?.({ id: node.value, collectionSlug: node.relationTo })
    return isPicture(media) ? figureHtml(media, captionOf(node.fields)) : ''
  },
})

async function internalDocToHref({
  linkNode,
  populate,
}: {
  linkNode: SerializedLinkNode
  populate?: Populate
}): Promise<string> {
  const target = linkNode.fields.doc
  if (!target) return '/'
  const doc: unknown =
    typeof target.value === 'object'
      ? target.value
      : await populate?.({ id: target.value, collectionSlug: target.relationTo })
  return shopPath(target.relationTo, doc) ?? '/'
}

const captionOf = (fields: unknown): string =>
  typeof fields === 'object' && fields !== null && 'caption' in fields && typeof fields.caption === 'string'
    ? fields.caption
    : ''
