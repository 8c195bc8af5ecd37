import { call, shop } from './store.ts'

type Headers = Record<string, string>
type Basket = { items: { variantId: string; quantity: number }[]; optionIds: string[]; email: string }

/** Medusa's own routes, open in a store that runs with `MEASURE_VANILLA=1`. */
export type Vanilla = { url: string; regionId: string; buyer: Headers; staff: Headers }

export async function openVanilla(url: string, staff: Headers): Promise<Vanilla> {
  const buyer = { 'x-publishable-api-key': (await shop()).publishableKey }
  const { regions } = await ask<{ regions: { id: string }[] }>('GET', `${url}/store/regions`, buyer)
  const regionId = regions[0]?.id
  if (!regionId) throw new Error('the store has no region')
  return { url, regionId, buyer, staff }
}

/**
 * A delivery at a fixed price for one group. Ours are calculated by consignment in the checkout, and their provider refuses
 * to calculate, so Medusa's own cart cannot use them.
 */
export async function addFlatOption({ url, staff }: Vanilla, group: string, amount: number): Promise<string> {
  type Option = { service_zone_id: string; shipping_profile_id: string; shipping_profile: { name: string } }
  const fields = 'fields=service_zone_id,shipping_profile_id,shipping_profile.name&limit=500'
  const all = await ask<{ shipping_options: Option[] }>(
    'GET',
    `${url}/admin/shipping-options?${fields}`,
    staff,
  )
  const own = all.shipping_options.find((option) => option.shipping_profile.name === group)
  if (!own) throw new Error(`${group} has no delivery`)
  const { shipping_option } = await ask<{ shipping_option: { id: string } }>(
    'POST',
    `${url}/admin/shipping-options`,
    staff,
    {
      name: `Fijo ${amount}`,
      service_zone_id: own.service_zone_id,
      shipping_profile_id: own.shipping_profile_id,
      provider_id: 'rates_rates',
      price_type: 'flat',
      prices: [{ currency_code: 'clp', amount }],
      type: { label: 'Fijo', description: 'Fijo', code: 'flat' },
      rules: [
        { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
        { attribute: 'is_return', value: 'false', operator: 'eq' },
      ],
    },
  )
  return shipping_option.id
}

/**
 * The calls a Medusa storefront makes from an empty cart to an order, one after another: what opens the checkout's page
 * and lists its deliveries too, as our quotes do.
 */
export async function placeByCore(
  { url, regionId, buyer }: Vanilla,
  { items, optionIds, email }: Basket,
  providerId: string,
): Promise<string> {
  type Cart = { cart: { id: string } }
  const post = <T>(path: string, body: unknown) => ask<T>('POST', `${url}/store/${path}`, buyer, body)
  const { cart } = await post<Cart>('carts', { region_id: regionId })
  for (const { variantId, quantity } of items)
    await post(`carts/${cart.id}/line-items`, { variant_id: variantId, quantity })
  await ask('GET', `${url}/store/carts/${cart.id}`, buyer)
  const address = {
    first_name: 'Camila Prueba',
    last_name: '',
    phone: '912345678',
    address_1: 'Aníbal Pinto 480',
    city: 'Concepción',
    province: 'Biobío',
    country_code: 'cl',
  }
  await post(`carts/${cart.id}`, { email, shipping_address: address, billing_address: address })
  await ask('GET', `${url}/store/shipping-options?cart_id=${cart.id}`, buyer)
  for (const option_id of optionIds) await post(`carts/${cart.id}/shipping-methods`, { option_id })
  const { payment_collection } = await post<{ payment_collection: { id: string } }>('payment-collections', {
    cart_id: cart.id,
  })
  await post(`payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: providerId })
  const { order } = await post<{ order?: { id: string } }>(`carts/${cart.id}/complete`, {})
  if (!order) throw new Error(`cart ${cart.id} became no order`)
  return order.id
}

/** Any call that must succeed. */
export async function ask<T>(method: string, url: string, headers: Headers, body?: unknown): Promise<T> {
  const answer = await call<T>(method, url, body, headers)
  if (answer.status >= 300)
    throw new Error(`${method} ${url} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
