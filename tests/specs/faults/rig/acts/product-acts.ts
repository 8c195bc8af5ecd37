import type { OwnProduct } from '../../../../../store/src/contracts/group.ts'
import { api } from '../../../../../seed/http.ts'
import { formWith } from '../../../../clients/call.ts'
import { putUpIn } from '../processes/goods.ts'
import { giveOffice } from '../../../../fixtures/offices.ts'
import { newMember } from '../people/member.ts'
import { action, ASSOCIATION, type Ground, groundOf, one, some } from './group-act.ts'
import type { Shop } from '../processes/shop.ts'

/** On sale, and as its group reads it. */
async function product(shop: Shop, { group, headers, staff }: Ground) {
  const handle = `faena-${some()}`
  await putUpIn(api(shop.store.url, staff), group, handle, 5)
  const base = `/members/organizations/${group}/products`
  const { body } = await shop.buyer.call<{ products: OwnProduct[] }>('GET', base, undefined, headers)
  const own = body.products.find((each) => each.handle === handle)
  if (!own) throw new Error(`${handle} is not there`)
  const edit = {
    ...own.content,
    photos: own.photos.map(({ key, alt }) => ({ key, alt })),
    variants: own.content.variants.map((variant) => ({ ...variant, priceClp: 7770 })),
    baseVersion: own.version,
  }
  return { own, base, edit }
}

const PRICED_SQL = `select p.status, (select min(pr.amount)::int from product_variant v
    join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
    join price pr on pr.price_set_id = s.price_set_id and pr.deleted_at is null
    where v.product_id = p.id and v.deleted_at is null) as price,
  (select string_agg(n.state, ' ' order by n.version) from proposal n where n.product_id = p.id) as proposals,
  (select count(*)::int from outbox x where x.name = 'product.approved' and x.data->>'product_id' = p.id) as told,
  (select count(*)::int from act a where a.subject = p.id) as acts
from product p where p.id = $1`

export const editing = action('editing a product on sale', async (shop) => {
  const ground = await groundOf(shop)
  const { own, base, edit } = await product(shop, ground)
  return {
    ask: {
      path: `${base}/${own.id}`,
      body: edit,
      headers: { ...ground.headers, 'idempotency-key': shop.random.key('edit') },
    },
    there: () => one(shop, PRICED_SQL, own.id),
    none: { status: 'published', price: 4990, proposals: 'applied', told: 0, acts: 0 },
    all: { status: 'published', price: 7770, proposals: 'applied applied', told: 0, acts: 0 },
  }
})

/** Somebody of the association who may approve. */
async function officer(shop: Shop) {
  const { memberId, token } = await newMember(shop, ASSOCIATION, 'helper')
  const run = (text: string, values: unknown[]) => shop.database.rows(text, values)
  await giveOffice(memberId, ASSOCIATION, 'coordinator', {}, run)
  return { memberId, headers: { authorization: `Bearer ${token}` } }
}

export const approving = action('approving other words for it', async (shop) => {
  const ground = await groundOf(shop)
  const { own, base, edit } = await product(shop, ground)
  await shop.database.rows('update organization set is_trusted = false where handle = $1', [ground.group])
  const sent = await shop.buyer.call('POST', `${base}/${own.id}`, edit, {
    ...ground.headers,
    'idempotency-key': shop.random.key('edit'),
  })
  await shop.database.rows('update organization set is_trusted = true where handle = $1', [ground.group])
  if (sent.status !== 200) throw new Error(`an edit: ${sent.status}`)
  const body = { decision: 'approve', version: own.version + 1 }
  const { headers } = await officer(shop)
  return {
    ask: { path: `/desk/organizations/${ASSOCIATION}/proposals/${own.id}`, body, headers },
    there: () => one(shop, PRICED_SQL, own.id),
    none: { status: 'published', price: 4990, proposals: 'applied waiting', told: 0, acts: 0 },
    all: { status: 'published', price: 7770, proposals: 'applied approved', told: 1, acts: 1 },
  }
})

export const counting = action('counting what there is', async (shop) => {
  const ground = await groundOf(shop)
  const { own, base } = await product(shop, ground)
  const [variant] = own.content.variants
  return {
    ask: {
      path: `${base}/${own.id}/stock`,
      body: { variantId: variant?.id, available: 9, seen: variant?.available },
      headers: ground.headers,
    },
    there: () =>
      one(
        shop,
        `select l.stocked_quantity::int as counted, (l.raw_stocked_quantity->>'value')::int as raw
          from product_variant_inventory_item i join inventory_level l on l.inventory_item_id = i.inventory_item_id
          where i.variant_id = $1`,
        variant?.id,
      ),
    none: { counted: variant?.available, raw: variant?.available },
    all: { counted: 9, raw: 9 },
  }
})

export const importing = action('a spreadsheet', async (shop) => {
  const { group } = await groundOf(shop)
  const { memberId, headers } = await officer(shop)
  const title = `Manta ${some()}`
  const rows = ['chica', 'grande'].map((size) => `${title} ${size};Pruebas;12.990;3;20 cm`)
  const file = ['Nombre;Categoría;Precio;Cuántas hay;Formato', ...rows].join('\r\n')
  return {
    ask: {
      path: `/desk/organizations/${ASSOCIATION}/groups/${group}/imports`,
      body: formWith('file', file, 'productos.csv', { confirm: '1' }),
      headers,
    },
    there: () =>
      one(
        shop,
        `select count(*)::int as products, count(n.id)::int as proposals, count(v.id)::int as variants,
            (select count(*)::int from act a where a.what = 'products.imported' and a.member_id = $2) as acts
          from product p left join proposal n on n.product_id = p.id left join product_variant v on v.product_id = p.id
          where p.title like $1`,
        `${title}%`,
        memberId,
      ),
    none: { products: 0, proposals: 0, variants: 0, acts: 0 },
    all: { products: 2, proposals: 2, variants: 2, acts: 1 },
  }
})
