import type { GeneratePreviewURL } from 'payload'
import { env } from '../env.ts'
import { shopAddress } from './shop-path.ts'

/** The address behind "Ver en la tienda". */
export const shopLink =
  (collection: 'groups' | 'stories' | 'pages' | 'courses'): GeneratePreviewURL =>
  (doc, { locale }) =>
    shopAddress(env.shopUrl, collection, doc, locale)
