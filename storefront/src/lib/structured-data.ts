import type { ProductDoc, ShopInfo } from '#contracts'
import { availability } from '../features/catalog/availability.ts'
import { env } from './env.ts'
import { photoJpeg } from './photo.ts'
import { paths } from './paths.ts'

const context = 'https://schema.org'
const absolute = (path: string) => env.shopUrl + path

export const breadcrumbs = (steps: [name: string, path: string][]) => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: absolute(path),
  })),
})

export const organizationData = (shop: ShopInfo) => ({
  '@context': context,
  '@type': 'Organization',
  name: shop.federation.name,
  legalName: shop.sellingEntity.legalName,
  taxID: shop.sellingEntity.rut,
  url: absolute(paths.home),
  email: shop.sellingEntity.email,
  telephone: shop.sellingEntity.phone,
  areaServed: shop.federation.territory,
})

export const groupData = (name: string, path: string, commune: string | null, parent: string | null) => ({
  '@context': context,
  '@type': 'Organization',
  name,
  url: absolute(path),
  ...(commune && { address: { '@type': 'PostalAddress', addressLocality: commune, addressCountry: 'CL' } }),
  ...(parent && { parentOrganization: { '@type': 'Organization', name: parent } }),
})

const inStock = (canBeBought: boolean, available: number) =>
  `${context}/${canBeBought && available > 0 ? 'InStock' : 'OutOfStock'}`

function productData(product: ProductDoc) {
  const { canBeBought } = availability(product)
  const url = absolute(paths.product(product.handle))
  const seller = { '@type': 'Organization', name: product.maker.name }
  return {
    '@context': context,
    '@type': 'Product',
    name: product.title,
    description: product.story || product.description,
    sku: product.id,
    image: product.photos.map((photo) => absolute(photoJpeg(photo))),
    category: product.category,
    material: product.materials || undefined,
    brand: seller,
    countryOfOrigin: 'CL',
    offers: product.variants.map((variant) => ({
      '@type': 'Offer',
      url,
      sku: variant.id,
      name: variant.title || undefined,
      price: variant.priceClp,
      priceCurrency: 'CLP',
      availability: inStock(canBeBought, variant.available),
      itemCondition: `${context}/NewCondition`,
      seller,
    })),
  }
}

export const productPageData = (product: ProductDoc) => [
  productData(product),
  breadcrumbs([
    ['Inicio', paths.home],
    ['Productos', paths.products],
    [product.title, paths.product(product.handle)],
  ]),
]
