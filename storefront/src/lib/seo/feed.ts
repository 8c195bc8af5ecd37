import type { ProductDoc, ShopInfo } from '#contracts'
import { isExperience } from '../../../../store/src/contracts/product/experience.ts'
import { availability } from '../../features/catalog/availability.ts'
import { paths } from '../paths.ts'
import { photoJpeg } from '../picture/photo.ts'
import { shippingOf } from '../shipping.ts'
import { xml } from './xml.ts'

const MAX_TITLE = 150
const MAX_DESCRIPTION = 5000
const MAX_MORE_PICTURES = 10

const tag = (name: string, text: string) => (text ? `<g:${name}>${xml(text)}</g:${name}>` : '')
/** Cut between letters, never inside one. */
const cut = (text: string, max: number) => [...text].slice(0, max).join('')

/**
 * One `<item>` for each variant, as Google Merchant reads it. What has no picture is left out: it would be refused; so is what
 * nobody sends or fetches.
 */
export function feedItems(product: ProductDoc, shop: ShopInfo, base: string): string {
  const [cover, ...more] = product.photos
  if (!cover || isExperience(product)) return ''
  const { canBeBought } = availability(product)
  const hasVariants = product.variants.length > 1
  const common = [
    tag('description', cut(product.description || product.story || product.title, MAX_DESCRIPTION)),
    tag('link', base + paths.product(product.handle)),
    tag('image_link', base + photoJpeg(cover)),
    ...more.slice(0, MAX_MORE_PICTURES).map((photo) => tag('additional_image_link', base + photoJpeg(photo))),
    tag('brand', cut(product.maker.name, 70)),
    tag('condition', 'new'),
    tag('identifier_exists', 'no'),
    tag('product_type', shop.categories.find(({ handle }) => handle === product.category)?.name ?? ''),
    tag('material', cut(product.materials, 200)),
    tag('shipping_weight', `${product.packedWeightGrams} g`),
    ...shippingOf(product, shop).flatMap(({ regions, rate }) =>
      regions.map(
        (region) =>
          `<g:shipping>${tag('country', 'CL')}${tag('region', region)}${tag('price', `${rate.priceClp} CLP`)}</g:shipping>`,
      ),
    ),
    hasVariants ? tag('item_group_id', product.id) : '',
  ].join('')
  return product.variants
    .map((variant) => {
      const title = hasVariants ? `${product.title}, ${variant.title}` : product.title
      const isThere = canBeBought && variant.available > 0
      return `<item>${tag('id', variant.id)}${tag('title', cut(title, MAX_TITLE))}${tag('price', `${variant.priceClp} CLP`)}${tag('availability', isThere ? 'in_stock' : 'out_of_stock')}${common}</item>`
    })
    .join('')
}

export const feed = (title: string, base: string, items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>${xml(title)}</title><link>${xml(base)}</link><description>${xml(title)}</description>${items.join('')}</channel></rss>`
