import { Text } from '@medusajs/ui'
import type { VariantInShop } from '../../lib/product-queries'
import { clp } from '../../../kernel/text/format'

export function ProductVariants({ variants }: { variants: VariantInShop[] }) {
  return (
    <ul className="divide-y">
      {variants.map(({ id, title, prices, inventory_quantity }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-4 px-6 py-3">
          <Text size="small">{title}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {priceWords(prices)} · quedan {inventory_quantity}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function priceWords(prices: VariantInShop['prices']): string {
  const price = prices.find(({ currency_code }) => currency_code === 'clp')
  return price ? clp(price.amount) : 'sin precio'
}
