import type { LivePreviewConfig } from 'payload'
import { env } from '../env.ts'
import { previewToken, type Previewed } from './token.ts'

/** The draft on the shop's own page, beside what is being written, as wide as a phone or a desk. */
export const livePreviewOf = (kind: Previewed['kind']): LivePreviewConfig => ({
  url: ({ data, locale }) => {
    const id: unknown = data?.id
    if (typeof id !== 'string') return null
    const lang = locale?.code === 'en' ? 'en' : 'es'
    return `${env.shopUrl}/borrador/${previewToken({ kind, id, lang }, env.internalSecret, Date.now())}`
  },
  breakpoints: [
    { name: 'phone', label: 'Celular', width: 360, height: 740 },
    { name: 'tablet', label: 'Tableta', width: 768, height: 1024 },
    { name: 'desk', label: 'Computador', width: 1280, height: 800 },
  ],
})
