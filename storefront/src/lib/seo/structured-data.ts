import type { ProductDoc, ShopInfo } from '#contracts'
import { WITHDRAWAL_DAYS } from '../../../../store/src/contracts/purchase/buyer-rights.ts'
import { isExperience } from '../../../../store/src/contracts/product/experience.ts'
import { availability } from '../../features/catalog/availability.ts'
import { env } from '../env.ts'
import { photoJpeg } from '../picture/photo.ts'
import { shippingOf } from '../shipping.ts'
import { legalPages, paths } from '../paths.ts'

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

const days = (minValue: number, maxValue: number) => ({
  '@type': 'QuantitativeValue',
  minValue,
  maxValue,
  unitCode: 'DAY',
})

/** What «Despacho» on the page says, for those who read no page: working days, the price to each zone. */
const shippingData = (product: ProductDoc, shop: ShopInfo) =>
  shippingOf(product, shop).map(({ regions, rate }) => ({
    '@type': 'OfferShippingDetails',
    shippingRate: { '@type': 'MonetaryAmount', value: rate.priceClp, currency: 'CLP' },
    shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'CL', addressRegion: regions },
    deliveryTime: {
      '@type': 'ShippingDeliveryTime',
      handlingTime: days(0, product.leadTimeDays),
      transitTime: days(rate.daysMin, rate.daysMax),
    },
  }))

/** What «Si te arrepientes» on the page says. The buyer sends it back and pays for that. */
const returnData = ({ withdrawal }: ProductDoc) => ({
  '@type': 'MerchantReturnPolicy',
  applicableCountry: 'CL',
  merchantReturnLink: absolute(legalPages.withdrawal),
  ...(withdrawal.applies
    ? {
        returnPolicyCategory: `${context}/MerchantReturnFiniteReturnWindow`,
        merchantReturnDays: WITHDRAWAL_DAYS,
        returnMethod: `${context}/ReturnByMail`,
        returnFees: `${context}/ReturnFeesCustomerResponsibility`,
        refundType: `${context}/FullRefund`,
      }
    : { returnPolicyCategory: `${context}/MerchantReturnNotPermitted` }),
})

/** A visit or a workshop: a service in its place, not a thing that arrives. */
const serviceData = ({ title, placeOfMaking }: ProductDoc) => ({
  '@type': 'Service',
  name: title,
  areaServed: { '@type': 'Place', name: placeOfMaking },
})

function productData(product: ProductDoc, shop: ShopInfo) {
  const { canBeBought } = availability(product)
  const url = absolute(paths.product(product.handle))
  const shipping = shippingData(product, shop)
  const seller = { '@type': 'Organization', name: product.maker.name }
  return {
    '@context': context,
    '@type': 'Product',
    name: product.title,
    description: product.story || product.description,
    sku: product.id,
    image: product.photos.map((photo) => absolute(photoJpeg(photo))),
    category: shop.categories.find(({ handle }) => handle === product.category)?.name ?? product.category,
    material: (!isExperience(product) && product.materials) || undefined,
    brand: seller,
    ...(!isExperience(product) && { countryOfOrigin: 'CL' }),
    offers: product.variants.map((variant) => ({
      '@type': 'Offer',
      url,
      sku: variant.id,
      name: product.variants.length > 1 ? variant.title : undefined,
      price: variant.priceClp,
      priceCurrency: 'CLP',
      availability: inStock(canBeBought, variant.available),
      ...(isExperience(product)
        ? { itemOffered: serviceData(product) }
        : { itemCondition: `${context}/NewCondition` }),
      seller,
      ...(shipping.length > 0 && { shippingDetails: shipping }),
      hasMerchantReturnPolicy: returnData(product),
    })),
  }
}

export const productPageData = (product: ProductDoc, shop: ShopInfo) => [
  productData(product, shop),
  breadcrumbs([
    ['Inicio', paths.home],
    ['Productos', paths.products],
    [product.title, paths.product(product.handle)],
  ]),
]
