import { useQuery } from '@tanstack/react-query'
import type { Photo } from '../../contracts'
import { ask } from './client'

export type VariantInShop = {
  id: string
  title: string
  inventory_quantity: number
  prices: { amount: number; currency_code: string }[]
}
type Kept = { metadata: { photos?: Photo[] } | null }

const VARIANTS = 'fields=id,title,inventory_quantity,prices.amount,prices.currency_code&limit=100'

/** What our shop shows of a product and Medusa's own page does not. */
export const useProductInShop = (id: string) =>
  useQuery({
    queryKey: ['products', id, 'in-shop'],
    queryFn: async () => {
      const [{ product }, { variants }] = await Promise.all([
        ask<{ product: Kept }>(`/admin/products/${id}?fields=metadata`),
        ask<{ variants: VariantInShop[] }>(`/admin/products/${id}/variants?${VARIANTS}`),
      ])
      return { metadata: product.metadata, variants }
    },
  })
