import { basket } from '../../../../../store/samples/product.ts'
import { type Act, type Action, must } from './actions.ts'
import { enterAsMember } from '../people/member.ts'
import type { Shop } from '../processes/shop.ts'

const GROUP = 'telar-de-prueba'

const draftOf = (title: string) => ({
  ...basket,
  title,
  category: 'pruebas',
  kind: 'textile',
  variants: ['Chica', 'Grande'].map((name) => ({ id: null, title: name, priceClp: 9990, available: 2 })),
  // Of the goods that the shop was opened with.
  photos: [{ key: 'a'.repeat(32), alt: '' }],
})

/** What there is of a product, table by table, and none of it without the rest. */
const WHOLE_SQL = `select count(*)::int as products, sum((select count(*) from proposal n
    where n.product_id = p.id and n.version = 1))::int as proposals,
  sum((select count(*) from product_variant v
    join product_variant_price_set s on s.variant_id = v.id join price c on c.price_set_id = s.price_set_id and c.amount = 9990
    join product_variant_inventory_item i on i.variant_id = v.id
    join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.stocked_quantity = 2
    where v.product_id = p.id))::int as variants,
  sum((select count(*) from federation_organization_product_product o where o.product_id = p.id))::int as owners
from product p where p.title = $1`
const NONE = { products: 0, proposals: null, variants: null, owners: null }
const ONE = { products: 1, proposals: 1, variants: 2, owners: 1 }

let session: Promise<string> | undefined

/** A phone sends a new product, hears nothing, and sends it again with the same key. */
export const sending: Action = {
  name: 'sending a product',
  prepare: async (shop: Shop): Promise<Act> => {
    const headers = { authorization: `Bearer ${await (session ??= enterAsMember(shop, GROUP))}` }
    const key = shop.random.key('sent-product')
    const draft = draftOf(`Frazada ${key}`)
    const send = () =>
      shop.buyer.call<{ product: { id: string } }>(
        'POST',
        `/members/organizations/${GROUP}/products`,
        draft,
        {
          ...headers,
          'idempotency-key': key,
        },
      )
    const there = async () =>
      JSON.stringify((await shop.database.rows<typeof ONE>(WHOLE_SQL, [draft.title]))[0])
    return {
      key,
      send,
      again: async () => {
        const before = await there()
        if (![NONE, ONE].some((whole) => JSON.stringify(whole) === before))
          throw new Error(`half a product is there: ${before}`)
        const [first, second] = [await send(), await send()].map((answer) => must(answer, 201, 'again'))
        if (first?.product.id !== second?.product.id) throw new Error(`${key} gave two products`)
        if ((await there()) !== JSON.stringify(ONE)) throw new Error(`not one product: ${await there()}`)
      },
      end: there,
      expected: JSON.stringify(ONE),
    }
  },
}
