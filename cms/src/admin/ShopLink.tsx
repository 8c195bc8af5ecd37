'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { shopAddress } from '../text/shop-path.ts'

/** Shown once there is something to see: a text never published has no page in the shop. */
export function ShopLink({ shopUrl }: { shopUrl: string }) {
  const { collectionSlug, hasPublishedDoc, savedDocumentData } = useDocumentInfo()
  const { code } = useLocale()
  const address = shopAddress(shopUrl, collectionSlug, savedDocumentData, code)
  if (!address || !hasPublishedDoc) return null
  return (
    <a className="mingaco-shop-link" href={address} target="_blank" rel="noreferrer">
      Ver en la tienda
    </a>
  )
}
